#pragma once

#include "console/view/floor/agents_page.h"
#include "console/view/floor/contacts_page.h"
#include "console/view/floor/queues_page.h"
#include "console/view/main_window.h"
#include "tests/console/signed_in_desk.h"

#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>

namespace callroom::console {

/// A supervisor's window before the sample floor, on the calls.
struct Window : SignedInDesk {
    Window() {
        server.onRequest = [this](const client::TestServer::Request& request) {
            if (request.path.endsWith(QStringLiteral("/offers"))) return pageAnswer(sampleOffers(clock.now()));
            return refusal(409, "wrong_state");
        };
    }
    [[nodiscard]] bool open() {
        if (!signIn()) return false;
        main = std::make_unique<MainWindow>(Workplace{session, models, appearance, settings, links});
        main->showPage(QStringLiteral("contacts"));
        main->show();
        return QTest::qWaitForWindowActive(main.get());
    }
    void choose(const char* name) { chooseOn<ContactsPage>(name); }
    template <typename Kind> void chooseOn(const char* name) {
        auto& page = main->page<Kind>();
        main->showPage(page.key());
        auto& table = page.table();
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.model()->index(row, 0).data().toString() == QString::fromUtf8(name)) table.selectRow(row);
    }
    /// Only one is open at a time.
    template <typename Dialog> [[nodiscard]] Dialog* dialog() const {
        Dialog* found = nullptr;
        for (auto* one : main->findChildren<Dialog*>())
            if (one->isVisible()) found = one;
        return found;
    }

    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Appearance appearance;
    Links links;
    std::unique_ptr<MainWindow> main;
};

} // namespace callroom::console
