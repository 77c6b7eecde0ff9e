#include "tests/console/past_pictures.h"

#include "console/view/contact/contact_window.h"
#include "console/view/history/abandoned_page.h"
#include "console/view/history/history_page.h"
#include "console/view/main_window.h"
#include "console/view/reports/figure_dialog.h"
#include "console/view/reports/figure_tile.h"
#include "console/view/reports/insights_page.h"
#include "console/view/reports/reports_page.h"
#include "tests/console/past_desk.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTableView>
#include <QTextStream>

namespace callroom::console {
namespace {

/// One scheme's pictures.
struct Studio {
    QString folder;
    QString scheme;

    bool save(QWidget& window, const char* name) const {
        QTest::qWait(60); // what is painted by timers and posted events settles
        const auto path =
            QDir(folder).filePath(QStringLiteral("console-%1-%2.png").arg(QString::fromLatin1(name), scheme));
        const bool isSaved = window.grab().save(path);
        QTextStream(stdout) << (isSaved ? "wrote " : "cannot write ") << path << Qt::endl;
        return isSaved;
    }
};

bool renderPages(PastDesk& desk, const Studio& studio) {
    MainWindow window(desk.at());
    window.setAccount(QStringLiteral("Nora Lang"), QStringLiteral("demo · calls.example.org"));
    window.resize(1440, 860);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) return false;
    window.showPage(QStringLiteral("history"));
    auto& history = window.page<HistoryPage>();
    if (!QTest::qWaitFor([&] { return history.contactTable().model()->rowCount() > 0; })) return false;
    history.contactTable().selectRow(3);
    bool isSaved = studio.save(window, "history");
    history.findChild<QLineEdit*>()->setText(QStringLiteral("address"));
    for (auto* box : history.findChildren<QComboBox*>())
        if (box->count() == 2) box->setCurrentIndex(1); // where to search
    if (!QTest::qWaitFor([&] { return history.messageTable().model()->rowCount() > 0; })) return false;
    isSaved = studio.save(window, "history-messages") && isSaved;

    window.showPage(QStringLiteral("abandoned"));
    auto& abandoned = window.page<AbandonedPage>();
    if (!QTest::qWaitFor([&] { return abandoned.model().rowCount() > 0; })) return false;
    abandoned.table().selectRow(1);
    isSaved = studio.save(window, "abandoned") && isSaved;

    window.showPage(QStringLiteral("reports"));
    auto& reports = window.page<ReportsPage>();
    const std::vector<std::pair<Reports::Kind, const char*>> kinds{{Reports::Kind::Intervals, "reports-intervals"},
                                                                   {Reports::Kind::Queues, "reports-queues"},
                                                                   {Reports::Kind::Agents, "reports-agents"}};
    for (const auto& [kind, name] : kinds) {
        reports.showKind(kind);
        if (!QTest::qWaitFor([&] { return reports.reports().askState() == AskState::Known; })) return false;
        isSaved = studio.save(window, name) && isSaved;
    }
    auto& findings = window.page<InsightsPage>();
    window.showPage(findings.key());
    if (!QTest::qWaitFor([&] { return findings.insights().askState() == AskState::Known; })) return false;
    isSaved = studio.save(window, "findings") && isSaved;
    window.showPage(reports.key());
    reports.findChildren<FigureTile*>().at(3)->click();
    auto* figure = reports.findChild<FigureDialog*>();
    isSaved = figure && studio.save(*figure, "reports-figure") && isSaved;
    delete figure;
    desk.isFailing = true;
    reports.reports().refresh();
    if (!QTest::qWaitFor([&] { return reports.reports().askState() == AskState::Failed; })) return false;
    isSaved = studio.save(window, "reports-failed") && isSaved;
    desk.isFailing = false;
    return isSaved;
}

bool renderContact(PastDesk& desk, const Studio& studio) {
    auto* window = new ContactWindow(desk.at(), desk.chat.id);
    window->resize(1100, 720);
    window->show();
    if (!QTest::qWaitForWindowExposed(window)) return false;
    const auto isKnown = [&] {
        return window->detail().timeline().rowCount() > 0 && window->detail().transcript().rowCount() > 0 &&
               window->detail().quality().rowCount() > 0 && window->detail().isLive();
    };
    bool isSaved = QTest::qWaitFor(isKnown);
    const std::vector<std::pair<int, const char*>> tabs{{ContactWindow::Timeline, "contact-timeline"},
                                                        {ContactWindow::Conversation, "contact-conversation"},
                                                        {ContactWindow::Offers, "contact-offers"},
                                                        {ContactWindow::Quality, "contact-quality"},
                                                        {ContactWindow::Recordings, "contact-recordings"}};
    for (const auto& [tab, name] : tabs) {
        window->showTab(tab);
        isSaved = studio.save(*window, name) && isSaved;
    }
    delete window;
    return isSaved;
}

} // namespace

bool renderPast(Scheme scheme, const QString& folder, const QString& schemeName) {
    PastDesk desk;
    desk.appearance.setScheme(scheme);
    desk.chat.agentId = desk.floor.agents.front().id;
    if (!desk.signIn()) return false;
    const Studio studio{folder, schemeName};
    const bool arePagesSaved = renderPages(desk, studio);
    return renderContact(desk, studio) && arePagesSaved;
}

} // namespace callroom::console
