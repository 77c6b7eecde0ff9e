#include "console/model/floor/why_words.h"
#include "console/view/icons.h"
#include "tests/console/window_desk.h"

#include <QApplication>
#include <QMenu>

using namespace callroom;
using namespace callroom::console;

class ActionViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowsOnlyWhatTheChosenContactAllows();
    void forgetsAContactThatIsNotSeen();
    void opensTheMenuOfARow();
    void setsAPresence();
    void offersTheReasonsToBeAway();
    void bundlesEveryIconItNames();
};

void ActionViewsTest::allowsOnlyWhatTheChosenContactAllows() {
    Window window;
    QVERIFY(window.open());
    auto& actions = window.main->page<ContactsPage>().contactActions();
    QVERIFY(!actions.why().isEnabled() && !actions.close().isEnabled());
    window.choose("Kenji Watanabe"); // waits
    for (const auto* action : actions.actions())
        QVERIFY(action->isEnabled());
    window.choose("Hannah Fischer"); // talks
    for (const auto* action : actions.actions())
        QCOMPARE(action->isEnabled(), action != &actions.prioritise());
    window.choose("Samuel Adeyemi"); // wrap-up
    QVERIFY(actions.why().isEnabled() && !actions.close().isEnabled());
    QVERIFY(!actions.assign().isEnabled() && !actions.move().isEnabled() && !actions.prioritise().isEnabled());

    window.choose("Kenji Watanabe");
    protocol::FloorDelta change;
    change.at = window.clock.now();
    change.contacts = {*window.models.floor().contacts().find(window.contact(6))};
    change.contacts.front().status = core::ContactStatus::Wrapping;
    window.models.floor().apply(change);
    QVERIFY(!actions.assign().isEnabled() && !actions.close().isEnabled());
}

void ActionViewsTest::forgetsAContactThatIsNotSeen() {
    Window window;
    QVERIFY(window.open());
    window.choose("Kenji Watanabe");
    QVERIFY(window.main->page<ContactsPage>().contactActions().close().isEnabled());
    window.main->showPage(QStringLiteral("agents"));
    QVERIFY(!window.main->page<ContactsPage>().contactActions().close().isEnabled());
    window.main->showPage(QStringLiteral("contacts"));
    QVERIFY(window.main->page<ContactsPage>().contactActions().close().isEnabled());
}

void ActionViewsTest::opensTheMenuOfARow() {
    Window window;
    QVERIFY(window.open());
    const auto openAt = [](FloorPage& page) {
        auto& table = page.table();
        const auto place = table.visualRect(table.currentIndex()).center();
        Q_EMIT table.customContextMenuRequested(place);
    };
    const auto menu = [&]() -> QMenu* { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); };
    window.choose("Kenji Watanabe");
    openAt(window.main->page<ContactsPage>());
    QVERIFY(menu());
    auto& actions = window.main->page<ContactsPage>().contactActions();
    for (auto* action : {&actions.prioritise(), &actions.close()})
        QVERIFY(menu()->actions().contains(action));
    menu()->close();
    window.chooseOn<AgentsPage>("Amara Okafor");
    openAt(window.main->page<AgentsPage>());
    QVERIFY(menu());
    QVERIFY(menu()->actions().contains(&window.main->page<AgentsPage>().agentActions().offline()));
    menu()->close();
}

void ActionViewsTest::setsAPresence() {
    Window window;
    QVERIFY(window.open());
    auto& actions = window.main->page<AgentsPage>().agentActions();
    QVERIFY(!actions.offline().isEnabled());
    window.chooseOn<AgentsPage>("Mei Tanaka");
    QVERIFY(actions.available().isEnabled() && actions.available().isChecked());
    actions.offline().trigger();
    QTRY_VERIFY(window.lastTo(QStringLiteral("/presence")).body.contains("\"offline\""));
    QVERIFY(actions.available().isChecked()); // until the floor says otherwise
    QVERIFY(!actions.offline().isChecked());
}

void ActionViewsTest::offersTheReasonsToBeAway() {
    Window window;
    QVERIFY(window.open());
    auto& actions = window.main->page<AgentsPage>().agentActions();
    QCOMPARE(actions.away().actions().size(), 1);
    protocol::AwayReason lunch;
    lunch.code = "Lunch";
    lunch.name = "Tea & cake";
    protocol::AwayReason training;
    training.code = "training";
    training.name = "Training";
    window.models.awayReasons().set({lunch, training});
    QCOMPARE(actions.away().actions().size(), 2);
    QCOMPARE(actions.away().actions().at(0)->text(), QStringLiteral("Tea && cake"));
    window.chooseOn<AgentsPage>("Oliver Grant");
    QVERIFY(actions.away().actions().at(0)->isChecked());
    actions.away().actions().at(1)->trigger();
    QTRY_VERIFY(window.lastTo(QStringLiteral("/presence")).body.contains("\"training\""));
}

void ActionViewsTest::bundlesEveryIconItNames() {
    Window window;
    QVERIFY(window.open());
    for (const auto* action : window.main->page<ContactsPage>().contactActions().actions())
        QVERIFY(!action->icon().pixmap(16, 16).isNull());
    for (const auto& [status, text] : core::Words<core::OfferStatus>::table)
        QVERIFY2(!iconPixmap(iconOf(status), Qt::black, 16, 1).isNull(), qPrintable(iconOf(status)));
    for (const auto* name : {"users", "messages-square"})
        QVERIFY(!iconPixmap(QString::fromLatin1(name), Qt::black, 16, 1).isNull());
}

QTEST_MAIN(ActionViewsTest)
#include "action_views_test.moc"
