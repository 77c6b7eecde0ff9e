#include "tests/console/settings_pictures.h"

#include "console/model/settings/merge.h"
#include "console/view/settings/form_view.h"
#include "console/view/settings/merge_dialog.h"
#include "console/view/settings/record_list.h"
#include "console/view/settings/record_place.h"
#include "console/view/settings/settings_page.h"
#include "tests/console/memory_token_store.h"
#include "tests/console/sample_settings.h"

#include <QDir>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QVBoxLayout>
#include <QtTest>

namespace callroom::console {
namespace {

bool save(QWidget& window, const QString& folder, const QString& name) {
    for (int turn = 0; turn < 3; ++turn) // layouts settle by posted events
        QCoreApplication::sendPostedEvents();
    const QString path = QDir(folder).filePath(name);
    const bool isSaved = window.grab().save(path);
    QTextStream(stdout) << (isSaved ? "wrote " : "cannot write ") << path << Qt::endl;
    return isSaved;
}

/// Two people changed one queue.
bool renderMerge(RecordPlace& place, Appearance& appearance, References& references, const QString& folder,
                 const QString& scheme) {
    const auto base = place.editor().form().base();
    auto mine = base;
    auto theirs = base;
    mine.insert(QStringLiteral("serviceLevelSeconds"), 30);
    theirs.insert(QStringLiteral("serviceLevelSeconds"), 45);
    mine.insert(
        QStringLiteral("requiredSkills"),
        QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("english")}, {QStringLiteral("level"), 3}}});
    theirs.insert(QStringLiteral("requiredSkills"), QJsonArray());
    mine.insert(QStringLiteral("weight"), 2);
    theirs.insert(QStringLiteral("maxLength"), 50);
    MergeDialog dialog(place.editor().form().spec(), changesOf(base, mine, theirs, place.editor().form().names()),
                       references, appearance);
    dialog.show();
    return QTest::qWaitForWindowExposed(&dialog) &&
           save(dialog, folder, QStringLiteral("console-settings-merge-%1.png").arg(scheme));
}

bool renderPlace(SettingsPage& page, QWidget& window, const QString& key, const QString& folder,
                 const QString& scheme) {
    page.showPlace(key);
    auto* place = qobject_cast<RecordPlace*>(page.place(key));
    if (place != nullptr && key == u"agents") {
        if (!QTest::qWaitFor([&] { return place->editor().store().state() == RecordStore::State::Ready; }))
            return false;
        if (!save(window, folder, QStringLiteral("console-settings-skills-overview-%1.png").arg(scheme))) return false;
        place->open(place->list().first());
    }
    const bool isThere = QTest::qWaitFor([&] { return place == nullptr || place->editor().form().isOpen(); });
    QTest::qWait(150); // what its choices are made of is still on its way
    return isThere && save(window, folder, QStringLiteral("console-settings-%1-%2.png").arg(key, scheme));
}

} // namespace

bool renderSettings(Appearance& appearance, const QString& folder, const QString& scheme) {
    const QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    client::TestServer server;
    server.role = "admin";
    server.onRequest = sampleSettings;
    MemoryTokenStore tokens;
    core::SeededRandom random(1);
    Session session(tokens, random);
    const auto chosen = appearance.scheme();
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(16, 16, 16, 14);
    auto* page = new SettingsPage(session, appearance, settings);
    column->addWidget(page);
    appearance.dress(window);
    window.setAutoFillBackground(true);
    window.resize(1240, 820);
    window.show();
    session.signIn({server.url(), QStringLiteral("demo"), QStringLiteral("petra@example.org")}, QStringLiteral("right"),
                   false);
    if (!QTest::qWaitForWindowExposed(&window) || !QTest::qWaitFor([&] { return session.user().has_value(); }))
        return false;
    bool isSaved = true;
    for (const auto* key :
         {"queues", "users", "groups", "agents", "business-hours", "away-reasons", "dispositions", "tags",
          "canned-responses", "widget", "company", "tenants", "account", "system", "audit", "preferences"})
        isSaved = renderPlace(*page, window, QString::fromLatin1(key), folder, scheme) && isSaved;
    page->showPlace(QStringLiteral("queues"));
    auto* queues = qobject_cast<RecordPlace*>(page->place(QStringLiteral("queues")));
    queues->formView().verticalScrollBar()->setValue(queues->formView().verticalScrollBar()->maximum() / 2);
    isSaved = save(window, folder, QStringLiteral("console-settings-queues-overflow-%1.png").arg(scheme)) && isSaved;
    queues->editor().form().setValue(QStringLiteral("name"), QString());
    queues->editor().form().setValue(QStringLiteral("weight"), 3);
    queues->save();
    isSaved = save(window, folder, QStringLiteral("console-settings-queues-fault-%1.png").arg(scheme)) && isSaved;
    queues->editor().discard();
    isSaved = renderMerge(*queues, appearance, page->models().references(), folder, scheme) && isSaved;
    appearance.setScheme(chosen);
    return isSaved;
}

} // namespace callroom::console
