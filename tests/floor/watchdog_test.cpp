#include "server/floor/watchdog.h"
#include "tests/floor/world.h"

#include <QTest>

using namespace callroom::floor;
using namespace std::chrono_literals;

namespace {

/// Breaks a floor as only a fault of the engine could.
State& broken(World& world) {
    return const_cast<State&>(world.engine().state());
}

} // namespace

class WatchdogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingOnASoundFloor();
    void findsWhatIsStuck_data();
    void findsWhatIsStuck();
    void goesRoundInSteps();
};

void WatchdogTest::findsNothingOnASoundFloor() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    for (int i = 0; i < 5; ++i)
        (void)world.join(queue);
    const auto talking = world.join(queue);
    (void)world.joinAgent(agent);
    Watchdog watchdog;
    for (int i = 0; i < 200; ++i) {
        (void)world.advance(7s);
        if (world.offeredTo(talking)) world.talk(talking);
        const auto fault = watchdog.look(world.engine(), world.now(), 100);
        QVERIFY2(!fault, fault ? std::string(fault->what).c_str() : "");
    }
}

void WatchdogTest::findsWhatIsStuck_data() {
    QTest::addColumn<QByteArray>("what");
    for (const char* what : {"no_deadline", "deadline_passed", "not_in_line", "rings_nobody", "held_by_nobody",
                             "rung_by_nobody", "holds_nothing"})
        QTest::newRow(what) << QByteArray(what);
}

void WatchdogTest::findsWhatIsStuck() {
    QFETCH(QByteArray, what);
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto talking = world.join(queue);
    world.talk(talking);
    const auto ringing = what == "rings_nobody" || what == "rung_by_nobody" ? std::optional(([&] {
        (void)world.comeOn();
        return world.join(queue);
    })())
                                                                            : std::nullopt;
    const auto waiting = world.join(queue);
    State& state = broken(world);
    auto& contact = state.contacts.at(waiting).contact;
    if (what == "no_deadline") contact.deadline.reset();
    if (what == "deadline_passed") {
        contact.deadline = world.now() - 5s;
        state.due.set(false, waiting.value, state.contacts.at(waiting).due, *contact.deadline);
    }
    if (what == "not_in_line") contact.lineKey += 1s;
    if (what == "rings_nobody") state.offers.clear();
    if (what == "held_by_nobody") state.agents.at(agent).contacts.clear();
    if (what == "rung_by_nobody") {
        auto& record = state.contacts.at(*ringing);
        record.contact.status = ContactStatus::Queued;
        record.offers.clear();
        state.offers.clear();
    }
    if (what == "holds_nothing") state.contacts.erase(talking);
    Watchdog watchdog;
    const auto fault = watchdog.look(world.engine(), world.now(), 100);
    QVERIFY(fault.has_value());
    QCOMPARE(QByteArray(fault->what.data(), static_cast<qsizetype>(fault->what.size())), what);
}

void WatchdogTest::goesRoundInSteps() {
    World world;
    const auto queue = world.addQueue();
    std::vector<ContactId> waiting;
    for (int i = 0; i < 100; ++i)
        waiting.push_back(world.join(queue));
    Watchdog watchdog;
    QVERIFY(!watchdog.look(world.engine(), world.now(), 10));
    broken(world).contacts.at(waiting.front()).contact.deadline.reset();
    broken(world).contacts.at(waiting.back()).contact.deadline.reset();
    int found = 0;
    for (int i = 0; i < 25; ++i)
        if (watchdog.look(world.engine(), world.now(), 10)) ++found;
    QVERIFY2(found >= 2, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(WatchdogTest)
#include "watchdog_test.moc"
