#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;
namespace core = callroom::core;

class LifecycleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesACallFromJoiningToClosed();
    void beginsAChatAtOnceWhenItIsAccepted();
    void keepsWhatTheAgentWroteInWrapUp();
    void countsHoldsIntoTheContact();
    void connectsACallThatIsHeldWhileConnecting();
    void takesConnectedTwiceAsOnce();
    void failsACallThatNeverConnects();
    void endsACallAtTheLongestTalk();
    void endsACallAtTheLongestHold();
    void closesAWrapUpThatRunsOut();
    void extendsAWrapUp();
    void refusesToExtendByNonsense();
    void letsASupervisorCloseAWaitingAndATalkingContact();
    void namesWhoHungUp();
    void refusesCommandsInTheWrongState_data();
    void refusesCommandsInTheWrongState();
    void hidesContactsFromStrangers();
    void lettingASupervisorHoldAnothersCallIsForbidden();
};

void LifecycleTest::carriesACallFromJoiningToClosed() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto joinedAt = world.now();
    const auto id = world.join(queue);
    QCOMPARE(world.statusOf(id), ContactStatus::Offered);
    QCOMPARE(world.offeredTo(id), std::optional(agent));
    QCOMPARE(world.engine().displayStateOf(agent), DisplayState::Ringing);
    (void)world.advance(3s);
    world.accept(id);
    QCOMPARE(world.statusOf(id), ContactStatus::Connecting);
    QCOMPARE(world.contact(id).deadline, std::optional(world.now() + 30s));
    world.mustRun(asAgent(agent), Connected{id});
    QCOMPARE(world.statusOf(id), ContactStatus::Active);
    QCOMPARE(world.engine().displayStateOf(agent), DisplayState::Active);
    (void)world.advance(60s);
    world.end(id);
    QCOMPARE(world.statusOf(id), ContactStatus::Wrapping);
    QCOMPARE(world.engine().displayStateOf(agent), DisplayState::Wrapping);
    (void)world.advance(5s);
    world.wrapUp(id);

    const auto& closed = world.contact(id);
    QCOMPARE(closed.status, ContactStatus::Closed);
    QCOMPARE(closed.outcome, std::optional(Outcome::Handled));
    QCOMPARE(closed.answeredAt, std::optional(joinedAt + 3s));
    QCOMPARE(closed.endedAt, std::optional(joinedAt + 63s));
    QCOMPARE(closed.wrappedAt, std::optional(joinedAt + 68s));
    QVERIFY(!closed.deadline);
    QVERIFY(world.engine().state().contacts.empty());
    QCOMPARE(world.engine().displayStateOf(agent), DisplayState::Available);
    QCOMPARE(world.stateOf(agent).idleSince, world.now());
}

void LifecycleTest::beginsAChatAtOnceWhenItIsAccepted() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    const auto id = world.join(queue, Channel::Chat);
    world.accept(id);
    QCOMPARE(world.statusOf(id), ContactStatus::Active);
}

void LifecycleTest::keepsWhatTheAgentWroteInWrapUp() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    world.end(id);
    world.mustRun(asAgent(agent), WrapUp{id, "sold", "call again", {"vip"}});
    QCOMPARE(world.contact(id).disposition, std::string("sold"));
    QCOMPARE(world.contact(id).notes, std::string("call again"));
    QCOMPARE(world.contact(id).tags, std::vector<std::string>{"vip"});
}

void LifecycleTest::countsHoldsIntoTheContact() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    for (int i = 0; i < 2; ++i) {
        world.mustRun(asAgent(agent), Hold{id});
        QCOMPARE(world.statusOf(id), ContactStatus::Held);
        (void)world.advance(7s);
        world.mustRun(asAgent(agent), Resume{id});
        (void)world.advance(1s);
    }
    world.mustRun(asAgent(agent), Hold{id});
    (void)world.advance(2s);
    world.end(id);
    QCOMPARE(world.contact(id).heldFor, Milliseconds(16s));
}

void LifecycleTest::connectsACallThatIsHeldWhileConnecting() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.accept(id);
    world.mustRun(asAgent(agent), Hold{id});
    QCOMPARE(world.statusOf(id), ContactStatus::Held);
}

void LifecycleTest::takesConnectedTwiceAsOnce() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    QVERIFY(world.mustRun(asAgent(agent), Connected{id}).isEmpty());
}

void LifecycleTest::failsACallThatNeverConnects() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    const auto id = world.join(queue);
    world.accept(id);
    (void)world.advance(30s - 1ms);
    QCOMPARE(world.statusOf(id), ContactStatus::Connecting);
    (void)world.advance(1ms);
    QCOMPARE(world.statusOf(id), ContactStatus::Wrapping);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Failed));
}

void LifecycleTest::endsACallAtTheLongestTalk() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    (void)world.advance(world.settings().longestTalk);
    QCOMPARE(world.statusOf(id), ContactStatus::Wrapping);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Handled));
}

void LifecycleTest::endsACallAtTheLongestHold() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    world.mustRun(asAgent(agent), Hold{id});
    (void)world.advance(world.settings().longestHold);
    QCOMPARE(world.statusOf(id), ContactStatus::Wrapping);
}

void LifecycleTest::closesAWrapUpThatRunsOut() {
    World world;
    QueueConfig config;
    config.wrapUpSeconds = 12;
    const auto queue = world.addQueue(config);
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    world.end(id);
    const auto changes = world.advance(12s);
    QCOMPARE(world.statusOf(id), ContactStatus::Closed);
    QVERIFY(std::get<WrapUpDone>(changes.events.front().body).isTimedOut);
    QCOMPARE(world.agent(agent).callLoad, 0);
}

void LifecycleTest::extendsAWrapUp() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    world.end(id);
    world.mustRun(asAgent(agent), ExtendWrapUp{id, 60});
    (void)world.advance(89s);
    QCOMPARE(world.statusOf(id), ContactStatus::Wrapping);
    (void)world.advance(1s);
    QCOMPARE(world.statusOf(id), ContactStatus::Closed);
}

void LifecycleTest::refusesToExtendByNonsense() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    world.end(id);
    for (const int seconds : {0, -5, 3601})
        QCOMPARE(world.codeOf(asAgent(agent), ExtendWrapUp{id, seconds}), std::string("bad_extension"));
}

void LifecycleTest::letsASupervisorCloseAWaitingAndATalkingContact() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    const auto talking = world.join(queue);
    world.talk(talking);
    const auto waiting = world.join(queue);
    world.mustRun(asSupervisor(), End{waiting});
    QCOMPARE(world.statusOf(waiting), ContactStatus::Closed);
    QCOMPARE(world.contact(waiting).outcome, std::optional(Outcome::ClosedBySupervisor));
    world.mustRun(asSupervisor(), End{talking});
    QCOMPARE(world.statusOf(talking), ContactStatus::Wrapping);
    QCOMPARE(world.contact(talking).outcome, std::optional(Outcome::ClosedBySupervisor));
}

void LifecycleTest::namesWhoHungUp() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto byCustomer = [&](bool isCustomer) {
        const auto id = world.join(queue);
        world.talk(id);
        const auto changes = world.mustRun(isCustomer ? world.customerOf(id) : asAgent(agent), End{id});
        world.wrapUp(id);
        return std::get<ConversationEnded>(changes.events.front().body).by;
    };
    QCOMPARE(byCustomer(true), std::optional(Party::Customer));
    QCOMPARE(byCustomer(false), std::optional(Party::Agent));
}

void LifecycleTest::refusesCommandsInTheWrongState_data() {
    QTest::addColumn<int>("reached"); // 0 offered, 1 connecting, 2 active, 3 wrapping
    QTest::addColumn<int>("command");
    const char* names[] = {"connected", "hold", "resume", "end", "wrap-up", "extend", "accept", "cancel"};
    const std::vector<std::vector<int>> refused{{0}, {2, 4, 5, 6, 7}, {2, 4, 5, 6, 7}, {0, 1, 2, 3, 6, 7}};
    const char* states[] = {"offered", "connecting", "active", "wrapping"};
    for (std::size_t state = 0; state < refused.size(); ++state)
        for (const int command : refused[state])
            QTest::addRow("%s %s", states[state], names[command]) << static_cast<int>(state) << command;
}

void LifecycleTest::refusesCommandsInTheWrongState() {
    QFETCH(int, reached);
    QFETCH(int, command);
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    if (reached > 0) world.accept(id);
    if (reached > 1) world.mustRun(asAgent(agent), Connected{id});
    if (reached > 2) world.end(id);
    const std::vector<CommandBody> commands{Connected{id},
                                            Hold{id},
                                            Resume{id},
                                            End{id},
                                            WrapUp{id, {}, {}, {}},
                                            ExtendWrapUp{id, 9},
                                            Accept{id, std::nullopt},
                                            Cancel{id}};
    const auto before = world.contact(id);
    const Actor actor = reached == 0 ? world.customerOf(id) : asAgent(agent);
    QCOMPARE(world.codeOf(actor, commands[static_cast<std::size_t>(command)]), std::string("wrong_state"));
    QVERIFY(world.contact(id) == before);
}

void LifecycleTest::hidesContactsFromStrangers() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    const auto other = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    const auto stranger = asCustomer(world.newId<UserId>());
    for (const auto& body : std::vector<CommandBody>{End{id}, Hold{id}, Connected{id}, Cancel{id}}) {
        QCOMPARE(world.codeOf(stranger, body), std::string("not_found"));
        QCOMPARE(world.codeOf(asAgent(other), body), std::string("not_found"));
    }
}

void LifecycleTest::lettingASupervisorHoldAnothersCallIsForbidden() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    QCOMPARE(world.codeOf(asSupervisor(world.newId<UserId>()), Hold{id}), std::string("not_your_contact"));
}

QTEST_APPLESS_MAIN(LifecycleTest)
#include "lifecycle_test.moc"
