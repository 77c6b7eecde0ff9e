#include "console/view/settings/form_view.h"
#include "console/view/settings/merge_dialog.h"
#include "console/view/settings/record_list.h"
#include "console/view/settings/record_place.h"
#include "console/view/settings/settings_page.h"
#include "tests/console/demo_server.h"
#include "tests/console/memory_token_store.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace callroom;
using namespace callroom::console;

namespace {

constexpr int patience = 15'000; // another process, on a busy machine

/// The settings page of one who is signed in to a real server.
struct Desk {
    explicit Desk(const QUrl& url)
        : server(url) {}
    [[nodiscard]] bool signIn(const char* email) {
        const QSignalSpy signedIn(&session, &Session::signedIn);
        session.signIn({server, QStringLiteral("demo"), QString::fromLatin1(email)}, QStringLiteral("callroom-demo"),
                       false);
        return QTest::qWaitFor([&] { return signedIn.count() == 1; }, patience);
    }
    [[nodiscard]] RecordPlace* open(const char* key) {
        page.resize(1200, 800);
        page.show();
        page.showPlace(QString::fromLatin1(key));
        auto* place = qobject_cast<RecordPlace*>(page.place(QString::fromLatin1(key)));
        const bool isThere = QTest::qWaitForWindowActive(&page) &&
                             QTest::qWaitFor([&] { return place->editor().form().isOpen(); }, patience);
        return isThere ? place : nullptr;
    }
    /// Asks beside the page, as another person's console would.
    [[nodiscard]] QJsonObject change(const QString& path, const QString& id, const QJsonObject& patch) {
        RecordApi api(path);
        api.follow(session.api());
        QJsonObject answer;
        bool isDone = false;
        api.change(id, patch, &page, [&](const core::Result<QJsonObject>& result) {
            isDone = true;
            if (result) answer = *result;
        });
        return QTest::qWaitFor([&] { return isDone; }, patience) ? answer : QJsonObject();
    }
    [[nodiscard]] QJsonObject fetch(const QString& path, const QString& id) {
        RecordApi api(path);
        api.follow(session.api());
        QJsonObject answer;
        bool isDone = false;
        api.fetch(id, &page, [&](const core::Result<QJsonObject>& result) {
            isDone = true;
            if (result) answer = *result;
        });
        return QTest::qWaitFor([&] { return isDone; }, patience) ? answer : QJsonObject();
    }

    QUrl server;
    MemoryTokenStore tokens;
    core::SystemRandom random;
    Session session{tokens, random};
    Appearance appearance;
    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    SettingsPage page{session, appearance, settings};
};

template <typename Inner> Inner* inner(RecordPlace& place, const char* field) {
    auto* row = place.formView().row(QString::fromLatin1(field));
    return row ? row->findChild<Inner*>() : nullptr;
}

void type(QWidget* into, const QString& text) {
    into->setFocus();
    QTest::keySequence(into, QKeySequence::SelectAll);
    QTest::keyClicks(into, text);
    QTest::keyClick(into, Qt::Key_Tab);
}

} // namespace

class SettingsLiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void editsAQueueByKeyboard();
    void showsAFaultAtItsFieldAndSendsNothing();
    void showsTheServersRefusalAtItsField();
    void mergesTwoPeoplesEdits();
    void makesATagAndRemovesIt();
    void asksBeforeChangesAreLost();
    void showsASupervisorWhatHeMaySee();

private:
    std::unique_ptr<DemoServer> m_server;
};

void SettingsLiveTest::initTestCase() {
    m_server = std::make_unique<DemoServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->said()));
}

void SettingsLiveTest::editsAQueueByKeyboard() {
    Desk desk(m_server->url());
    QVERIFY(desk.signIn("manager@demo.test"));
    auto* place = desk.open("queues");
    QVERIFY(place);
    const QSignalSpy saved(&place->editor(), &RecordEditor::saved);
    type(inner<QSpinBox>(*place, "serviceLevelSeconds"), QStringLiteral("1 min 30 s"));
    QVERIFY(place->hasChanges());
    QTest::keySequence(desk.page.focusWidget(), QKeySequence::Save);
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, patience);
    QVERIFY(!place->hasChanges());
    QCOMPARE(desk.fetch(QStringLiteral("queues"), place->editor().id()).value(u"serviceLevelSeconds").toInt(), 90);
}

void SettingsLiveTest::showsAFaultAtItsFieldAndSendsNothing() {
    Desk desk(m_server->url());
    QVERIFY(desk.signIn("manager@demo.test"));
    auto* place = desk.open("queues");
    QVERIFY(place);
    const auto before = desk.fetch(QStringLiteral("queues"), place->editor().id());
    auto* name = inner<QLineEdit>(*place, "name");
    type(name, QString(101, u'x'));
    auto* row = place->formView().row(QStringLiteral("name"));
    QCOMPARE(row->faultText(),
             QStringLiteral("Too long: at most 100 characters, fewer if some are not plain letters."));
    QVERIFY(name->property("faulty").toBool());
    place->save();
    QVERIFY(!place->editor().isBusy());
    QCOMPARE(desk.page.focusWidget(), name);
    QCOMPARE(desk.fetch(QStringLiteral("queues"), place->editor().id()), before);
    type(name, before.value(u"name").toString());
    QVERIFY(row->faultText().isEmpty());
    QVERIFY(!place->hasChanges());
}

void SettingsLiveTest::showsTheServersRefusalAtItsField() {
    Desk desk(m_server->url());
    QVERIFY(desk.signIn("manager@demo.test"));
    auto* place = desk.open("queues");
    QVERIFY(place);
    const auto taken = place->editor().form().value(QStringLiteral("name")).toString();
    place->openNew();
    const QSignalSpy refused(&place->editor(), &RecordEditor::refused);
    type(inner<QLineEdit>(*place, "name"), taken);
    place->save();
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, patience);
    QCOMPARE(place->formView().row(QStringLiteral("name"))->faultText(),
             QStringLiteral("Another one is called so. Please choose another name."));
    QVERIFY(place->editor().form().isNew());
    place->editor().discard();
}

void SettingsLiveTest::mergesTwoPeoplesEdits() {
    Desk desk(m_server->url());
    QVERIFY(desk.signIn("manager@demo.test"));
    auto* place = desk.open("queues");
    QVERIFY(place);
    const auto id = place->editor().id();
    const QSignalSpy saved(&place->editor(), &RecordEditor::saved);
    type(inner<QSpinBox>(*place, "weight"), QStringLiteral("7"));
    type(inner<QSpinBox>(*place, "wrapUpSeconds"), QStringLiteral("45"));
    type(inner<QSpinBox>(*place, "priority"), QStringLiteral("12"));
    const auto theirs = desk.change(
        QStringLiteral("queues"), id,
        {{QStringLiteral("weight"), 5}, {QStringLiteral("wrapUpSeconds"), 10}, {QStringLiteral("maxLength"), 99}});
    QCOMPARE(theirs.value(u"weight").toInt(), 5);
    place->save();
    MergeDialog* dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = place->findChild<MergeDialog*>()) != nullptr, patience);
    QVERIFY(dialog->findChild<QRadioButton*>(QStringLiteral("weight-mine"))->isChecked());
    dialog->findChild<QRadioButton*>(QStringLiteral("wrapUpSeconds-theirs"))->setChecked(true);
    QVERIFY(dialog->findChild<QRadioButton*>(QStringLiteral("priority-mine")) == nullptr);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("submit")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, patience);
    const auto now = desk.fetch(QStringLiteral("queues"), id);
    QCOMPARE(now.value(u"weight").toInt(), 7);
    QCOMPARE(now.value(u"wrapUpSeconds").toInt(), 10);
    QCOMPARE(now.value(u"priority").toInt(), 12);
    QCOMPARE(now.value(u"maxLength").toInt(), 99);
}

void SettingsLiveTest::makesATagAndRemovesIt() {
    Desk desk(m_server->url());
    QVERIFY(desk.signIn("manager@demo.test"));
    desk.page.show();
    desk.page.showPlace(QStringLiteral("tags"));
    auto* place = qobject_cast<RecordPlace*>(desk.page.place(QStringLiteral("tags")));
    QTRY_COMPARE_WITH_TIMEOUT(desk.page.models().store(QStringLiteral("tags")).state(), RecordStore::State::Ready,
                              patience);
    const QSignalSpy saved(&place->editor(), &RecordEditor::saved);
    const QSignalSpy removed(&place->editor(), &RecordEditor::removed);
    place->openNew();
    type(inner<QLineEdit>(*place, "name"), QStringLiteral("Urgent"));
    type(inner<QLineEdit>(*place, "color"), QStringLiteral("#dc2626"));
    place->save();
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, patience);
    const auto id = place->editor().id();
    QCOMPARE(place->list().current(), id);
    QCOMPARE(desk.fetch(QStringLiteral("tags"), id).value(u"color").toString(), QStringLiteral("#dc2626"));
    place->editor().remove();
    QTRY_COMPARE_WITH_TIMEOUT(removed.count(), 1, patience);
    QVERIFY(desk.fetch(QStringLiteral("tags"), id).isEmpty());
    place->open(id);
    QVERIFY(place->editor().isRemoved());
    place->editor().restore();
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 2, patience);
    QCOMPARE(desk.fetch(QStringLiteral("tags"), id).value(u"name").toString(), QStringLiteral("Urgent"));
}

void SettingsLiveTest::asksBeforeChangesAreLost() {
    Desk desk(m_server->url());
    QVERIFY(desk.signIn("manager@demo.test"));
    auto* place = desk.open("queues");
    QVERIFY(place);
    QVERIFY(desk.page.mayLeave());
    const QSignalSpy allowed(&desk.page, &Page::leaveAllowed);
    type(inner<QSpinBox>(*place, "maxLength"), QStringLiteral("77"));
    QVERIFY(!desk.page.mayLeave());
    auto* question = place->findChild<QMessageBox*>();
    QVERIFY(question);
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    QVERIFY(place->hasChanges());
    QCOMPARE(allowed.count(), 0);
    QTRY_VERIFY(place->findChild<QMessageBox*>() == nullptr);
    desk.page.showPlace(QStringLiteral("tags"));
    question = place->findChild<QMessageBox*>();
    QVERIFY(question);
    QVERIFY(place->isVisible());
    QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
    QVERIFY(!place->hasChanges());
    QTRY_VERIFY(desk.page.place(QStringLiteral("tags"))->isVisible());
}

void SettingsLiveTest::showsASupervisorWhatHeMaySee() {
    Desk desk(m_server->url());
    QVERIFY(desk.signIn("supervisor@demo.test"));
    auto* place = desk.open("queues");
    QVERIFY(place);
    QVERIFY(!inner<QSpinBox>(*place, "weight")->isEnabled());
    QVERIFY(!place->findChild<QPushButton*>(QStringLiteral("save"))->isEnabled());
    QVERIFY(!place->findChild<QPushButton*>(QStringLiteral("new"))->isVisible());
    QVERIFY(!place->findChild<QPushButton*>(QStringLiteral("remove"))->isVisible());
}

QTEST_MAIN(SettingsLiveTest)
#include "settings_live_test.moc"
