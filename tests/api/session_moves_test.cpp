#include "server/api/session_hub.h"
#include "shared/core/random.h"

#include <QtTest>

#include <random>

using namespace callroom;

namespace {

/// A thread that does one piece of work when it is told to.
class SteppedExecutor final : public core::Executor {
public:
    void post(std::function<void()> work) override { m_work.push_back(std::move(work)); }
    bool step() {
        if (m_work.empty()) return false;
        const auto work = std::move(m_work.front());
        m_work.pop_front();
        work();
        return true;
    }

private:
    std::deque<std::function<void()>> m_work;
};

class StillClock final : public core::Clock {
public:
    [[nodiscard]] core::Timestamp now() const override { return time; }
    core::Timestamp time{};
};

/// The hubs of several net threads, whose work is interleaved as the test likes.
class Hubs {
public:
    explicit Hubs(std::size_t count, std::size_t sessionsPerPerson = 10)
        : directory(sessionsPerPerson)
        , executors(count) {
        for (auto& executor : executors)
            hubs.push_back(std::make_unique<api::SessionHub>(
                api::SessionHub::Parts{directory, executor, clock, core::Milliseconds(30'000)}));
    }

    api::LiveSession& open(std::size_t hub, const accounts::Claims& claims) {
        return hubs[hub]->open(std::make_unique<api::LiveSession>(core::SessionId::create(clock.now(), random), claims,
                                                                  hubs[hub]->newResumeToken(random)));
    }
    void runAll() {
        bool isAny = true;
        while (isAny) {
            isAny = false;
            for (auto& executor : executors)
                while (executor.step())
                    isAny = true;
        }
    }
    /// One numbered push to a person, as the ledger's thread publishes it.
    void publish(core::UserId to, int number) {
        auto publication = std::make_shared<live::Publication>();
        publication->pushes.push_back({to, "numbered", std::make_shared<const std::string>(std::to_string(number))});
        directory.publish({publication});
    }
    void announce(const live::Membership& membership) {
        auto publication = std::make_shared<live::Publication>();
        publication->memberships.push_back(membership);
        directory.announce({publication});
    }

    StillClock clock;
    core::SeededRandom random{7};
    api::HubDirectory directory;
    std::vector<SteppedExecutor> executors;
    std::vector<std::unique_ptr<api::SessionHub>> hubs;
};

/// The numbers of the pushes that a session can send again, in order.
std::vector<int> numbersOf(const api::LiveSession& session) {
    std::vector<int> numbers;
    std::uint64_t seq = 0;
    for (const auto& entry : session.state().replay) {
        if (seq != 0 && entry.seq != seq + 1) return {-1};
        seq = entry.seq;
        const auto text = QByteArray(entry.frame->bytes().data(), static_cast<qsizetype>(entry.frame->bytes().size()));
        numbers.push_back(text.mid(text.lastIndexOf(':') + 1).chopped(1).toInt());
    }
    return numbers;
}

} // namespace

class SessionMovesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void losesAndDoublesNothing_data();
    void losesAndDoublesNothing();
    void carriesLegsAndWatchesAlong();
    void sendsSignalsToTheLegAlone();
    void refusesOthers_data();
    void refusesOthers();
    void findsASessionThatMovedTwice();
    void forgetsWhoWasSignedOut();
    void closesTheOldestOfTooMany();
    void looksForATokenThatCameBackOnce();
    void aCallIsElsewhereOnAnyThread();
    void oneOfTwoWindowsThatTakeACallHasIt();
    void aCallTakenOnTheWayGoesAlong();
    void aCallWhoseSessionIsLostOnItsWayIsFree();
    void nobodyCarriesWhatIsOver();
    void oneWindowCarriesACall();

private:
    /// A contact of the person's, in a call with the agent.
    core::ContactId call(Hubs& hubs, core::UserId agent);
    [[nodiscard]] accounts::Claims claims(core::Role role = core::Role::Customer);
    core::SeededRandom m_random{3};
    accounts::Claims m_person;
};

accounts::Claims SessionMovesTest::claims(core::Role role) {
    accounts::Claims made;
    made.userId = core::UserId::create({}, m_random);
    made.tenantId = core::TenantId::create({}, m_random);
    made.loginId = core::LoginId::create({}, m_random);
    made.role = role;
    return made;
}

void SessionMovesTest::init() {
    m_person = claims();
}

void SessionMovesTest::losesAndDoublesNothing_data() {
    QTest::addColumn<int>("hubCount");
    QTest::newRow("one hub") << 1;
    QTest::newRow("two hubs") << 2;
    QTest::newRow("four hubs") << 4;
}

/// Pushes are published while a session is resumed again and again, at any hub; every thread gets on at its own pace.
void SessionMovesTest::losesAndDoublesNothing() {
    QFETCH(int, hubCount);
    for (unsigned seed = 0; seed < 500; ++seed) {
        std::mt19937 dice(seed);
        const auto roll = [&dice](std::size_t sides) {
            return std::uniform_int_distribution<std::size_t>(0, sides - 1)(dice);
        };
        const auto count = static_cast<std::size_t>(hubCount);
        Hubs hubs(count);
        std::size_t at = roll(count);
        api::LiveSession* session = &hubs.open(at, m_person);
        int published = 0;
        int resumes = 0;
        bool isUnderWay = false;
        for (int i = 0; i < 300; ++i) {
            switch (roll(3)) {
            case 0:
                hubs.publish(m_person.userId, ++published);
                break;
            case 1:
                (void)hubs.executors[roll(count)].step();
                break;
            default:
                if (isUnderWay || resumes == 10) break;
                ++resumes;
                isUnderWay = true;
                const protocol::SessionResume resume{session->resumeToken(), session->lastSeq()};
                at = roll(count);
                session = &hubs.open(at, m_person);
                hubs.hubs[at]->resume(*session, resume, [&isUnderWay](const core::Result<void>& resumed) {
                    QVERIFY(resumed);
                    isUnderWay = false;
                });
            }
        }
        hubs.runAll();
        QVERIFY(!isUnderWay);
        std::vector<int> expected(static_cast<std::size_t>(published));
        std::iota(expected.begin(), expected.end(), 1);
        QCOMPARE(numbersOf(*session), expected);
    }
}

void SessionMovesTest::carriesLegsAndWatchesAlong() {
    Hubs hubs(2);
    const auto contact = core::ContactId::create({}, m_random);
    const auto thread = core::ContactId::create({}, m_random);
    hubs.announce({contact, m_person.userId, std::nullopt, core::ContactStatus::Active, std::nullopt});
    hubs.runAll();
    auto& former = hubs.open(0, m_person);
    hubs.hubs[0]->claimLeg(former, contact);
    hubs.hubs[0]->watchThread(former, thread);
    hubs.hubs[0]->watchFloor(former, std::make_shared<int>(1));
    const protocol::SessionResume resume{former.resumeToken(), 0};
    auto& session = hubs.open(1, m_person);
    bool isResumed = false;
    hubs.hubs[1]->resume(session, resume, [&](const core::Result<void>& done) { isResumed = done.has_value(); });
    hubs.runAll();
    QVERIFY(isResumed);
    QVERIFY(session.legs().contains(contact));
    QVERIFY(session.watchedThreads().contains(thread));
    QVERIFY(session.floorWatch());
    auto publication = std::make_shared<live::Publication>();
    publication->tenant = m_person.tenantId;
    publication->floor = live::FloorNews{std::make_shared<const std::string>("1")};
    publication->watcherPushes.push_back({thread, "chat.event", std::make_shared<const std::string>("2")});
    hubs.directory.publish({publication});
    hubs.runAll();
    QCOMPARE(numbersOf(session), (std::vector{2, 1}));
}

void SessionMovesTest::sendsSignalsToTheLegAlone() {
    Hubs hubs(3);
    const auto agent = claims(core::Role::Agent);
    const auto contact = core::ContactId::create({}, m_random);
    hubs.announce({contact, m_person.userId, agent.userId, core::ContactStatus::Active, std::nullopt});
    auto& caller = hubs.open(0, m_person);
    auto& leg = hubs.open(1, agent);
    auto& other = hubs.open(2, agent);
    hubs.runAll();
    hubs.hubs[1]->claimLeg(leg, contact);
    hubs.runAll();
    protocol::SignalSend signal;
    signal.contactId = contact;
    signal.kind = "candidate";
    QVERIFY(hubs.hubs[0]->relay(caller, signal));
    hubs.runAll();
    QCOMPARE(leg.lastSeq(), std::uint64_t{1});
    QCOMPARE(other.lastSeq(), std::uint64_t{0});
}

void SessionMovesTest::refusesOthers_data() {
    QTest::addColumn<int>("hub");
    QTest::newRow("same thread") << 0;
    QTest::newRow("another thread") << 1;
}

void SessionMovesTest::refusesOthers() {
    QFETCH(int, hub);
    Hubs hubs(2);
    auto& former = hubs.open(0, m_person);
    auto other = claims();
    auto promoted = m_person;
    promoted.role = core::Role::Agent;
    for (const auto& [who, token, lastSeq] :
         {std::tuple{other, former.resumeToken(), 0}, std::tuple{promoted, former.resumeToken(), 0},
          std::tuple{m_person, former.resumeToken(), 5}, std::tuple{m_person, std::string("nonsense"), 0},
          std::tuple{m_person, std::string("9.nonsense"), 0}, std::tuple{m_person, std::string("1.nonsense"), 0},
          std::tuple{m_person, std::string("2.nonsense"), 0}}) {
        auto& session = hubs.open(static_cast<std::size_t>(hub), who);
        std::string code;
        hubs.hubs[static_cast<std::size_t>(hub)]->resume(
            session, {token, static_cast<std::uint64_t>(lastSeq)},
            [&](const core::Result<void>& done) { code = done ? "ok" : done.error().code; });
        hubs.runAll();
        QCOMPARE(code, std::string("resync_required"));
        hubs.publish(who.userId, 1);
        hubs.runAll();
        QCOMPARE(session.lastSeq(), std::uint64_t{1});
    }
}

/// The answer to the first resume was lost with its socket, so the client shows the same token again elsewhere.
void SessionMovesTest::findsASessionThatMovedTwice() {
    Hubs hubs(3);
    auto& former = hubs.open(0, m_person);
    const protocol::SessionResume resume{former.resumeToken(), 0};
    int resumed = 0;
    const auto count = [&resumed](const core::Result<void>& done) { resumed += done ? 1 : 0; };
    hubs.hubs[1]->resume(hubs.open(1, m_person), resume, count);
    hubs.runAll();
    hubs.publish(m_person.userId, 1);
    hubs.runAll();
    auto& third = hubs.open(2, m_person);
    hubs.hubs[2]->resume(third, resume, count);
    hubs.runAll();
    QCOMPARE(resumed, 2);
    QCOMPARE(numbersOf(third), (std::vector{1}));
    auto& fourth = hubs.open(0, m_person);
    hubs.hubs[0]->resume(fourth, resume, count);
    hubs.runAll();
    QCOMPARE(resumed, 3);
    QCOMPARE(numbersOf(fourth), (std::vector{1}));
}

void SessionMovesTest::forgetsWhoWasSignedOut() {
    Hubs hubs(2);
    auto& former = hubs.open(0, m_person);
    const protocol::SessionResume resume{former.resumeToken(), 0};
    accounts::Revoked revoked;
    revoked.users.push_back(m_person.userId);
    hubs.directory.post([revoked](api::SessionHub& hub) { hub.closeRevoked(revoked); });
    hubs.runAll();
    bool isResumed = true;
    hubs.hubs[1]->resume(hubs.open(1, m_person), resume,
                         [&](const core::Result<void>& done) { isResumed = done.has_value(); });
    hubs.runAll();
    QVERIFY(!isResumed);
}

void SessionMovesTest::closesTheOldestOfTooMany() {
    Hubs hubs(2, 2);
    const protocol::SessionResume oldest{hubs.open(0, m_person).resumeToken(), 0};
    (void)hubs.open(1, m_person);
    (void)hubs.open(1, m_person);
    hubs.runAll();
    bool isResumed = true;
    hubs.hubs[0]->resume(hubs.open(0, claims()), oldest,
                         [&](const core::Result<void>& done) { isResumed = done.has_value(); });
    QVERIFY(!isResumed);
    QCOMPARE(hubs.directory.census().persons(), std::size_t{2});
}

core::ContactId SessionMovesTest::call(Hubs& hubs, core::UserId agent) {
    const auto contact = core::ContactId::create({}, m_random);
    hubs.announce({contact, m_person.userId, agent, core::ContactStatus::Active, std::nullopt});
    hubs.runAll();
    return contact;
}

/// A session moves to and fro between two threads, and a third one asks for a token that is no longer good.
void SessionMovesTest::looksForATokenThatCameBackOnce() {
    Hubs hubs(3);
    const auto move = [&](std::size_t to, const std::string& token) -> const std::string& {
        auto& session = hubs.open(to, m_person);
        hubs.hubs[to]->resume(session, {token, 0}, [](const core::Result<void>& resumed) { QVERIFY(resumed); });
        hubs.runAll();
        return session.resumeToken();
    };
    const auto first = hubs.open(0, m_person).resumeToken();
    move(1, first);
    move(0, first);
    move(0, move(1, first));
    bool isAnswered = false;
    hubs.hubs[2]->resume(hubs.open(2, m_person), {first, 0}, [&](const core::Result<void>& resumed) {
        QVERIFY(!resumed);
        isAnswered = true;
    });
    for (int i = 0; i < 100; ++i)
        for (auto& executor : hubs.executors)
            (void)executor.step();
    QVERIFY(isAnswered);
}

void SessionMovesTest::aCallIsElsewhereOnAnyThread() {
    Hubs hubs(2);
    const auto agent = claims(core::Role::Agent);
    const auto contact = call(hubs, agent.userId);
    auto& leg = hubs.open(0, agent);
    hubs.hubs[0]->claimLeg(leg, contact);
    hubs.runAll();
    protocol::SignalSend signal;
    signal.contactId = contact;
    signal.kind = "candidate";
    const auto relayed = hubs.hubs[1]->relay(hubs.open(1, agent), signal);
    QVERIFY(!relayed);
    QCOMPARE(relayed.error().code, std::string("leg_elsewhere"));
    hubs.runAll();
    QVERIFY(leg.legs().contains(contact));
}

void SessionMovesTest::oneOfTwoWindowsThatTakeACallHasIt() {
    Hubs hubs(2);
    const auto agent = claims(core::Role::Agent);
    const auto contact = call(hubs, agent.userId);
    auto& one = hubs.open(0, agent);
    auto& other = hubs.open(1, agent);
    hubs.hubs[0]->claimLeg(one, contact);
    hubs.hubs[1]->claimLeg(other, contact);
    hubs.runAll();
    QVERIFY(!one.legs().contains(contact));
    QCOMPARE(one.lastSeq(), std::uint64_t{1}); // it is told
    QVERIFY(other.legs().contains(contact));
    QCOMPARE(other.lastSeq(), std::uint64_t{0});
}

/// The window is already asked for by another thread when it takes the call.
void SessionMovesTest::aCallTakenOnTheWayGoesAlong() {
    Hubs hubs(2);
    const auto contact = call(hubs, claims(core::Role::Agent).userId);
    auto& former = hubs.open(0, m_person);
    auto& session = hubs.open(1, m_person);
    hubs.hubs[1]->resume(session, {former.resumeToken(), 0},
                         [](const core::Result<void>& resumed) { QVERIFY(resumed); });
    hubs.hubs[0]->claimLeg(former, contact);
    hubs.runAll();
    QVERIFY(session.legs().contains(contact));
    QCOMPARE(session.lastSeq(), std::uint64_t{0});
}

/// The session that asked for the former one is resumed itself before that has arrived.
void SessionMovesTest::aCallWhoseSessionIsLostOnItsWayIsFree() {
    Hubs hubs(2);
    const auto agent = claims(core::Role::Agent);
    const auto contact = call(hubs, agent.userId);
    auto& former = hubs.open(0, m_person);
    hubs.hubs[0]->claimLeg(former, contact);
    hubs.runAll();
    auto& session = hubs.open(1, m_person);
    hubs.hubs[1]->resume(session, {former.resumeToken(), 0}, [](const core::Result<void>&) { QFAIL("it is gone"); });
    auto& last = hubs.open(1, m_person);
    hubs.hubs[1]->resume(last, {session.resumeToken(), 0}, [](const core::Result<void>& resumed) { QVERIFY(resumed); });
    hubs.runAll();
    protocol::SignalSend signal;
    signal.contactId = contact;
    signal.kind = "candidate";
    QVERIFY(hubs.hubs[0]->relay(hubs.open(0, agent), signal));
    hubs.runAll();
    QCOMPARE(last.lastSeq(), std::uint64_t{1});
}

/// The retry of a join is answered with the contact as it was then.
void SessionMovesTest::nobodyCarriesWhatIsOver() {
    Hubs hubs(2);
    const auto contact = call(hubs, claims(core::Role::Agent).userId);
    hubs.announce({contact, m_person.userId, std::nullopt, core::ContactStatus::Closed, std::nullopt});
    hubs.runAll();
    auto& session = hubs.open(0, m_person);
    hubs.hubs[0]->claimLeg(session, contact);
    hubs.runAll();
    QVERIFY(session.legs().empty());
    QVERIFY(hubs.hubs[0]->holdings().legs.empty());
}

/// Windows take a call, are resumed elsewhere and go for good, while every thread gets on at its own pace.
void SessionMovesTest::oneWindowCarriesACall() {
    for (unsigned seed = 0; seed < 2'000; ++seed) {
        std::mt19937 dice(seed);
        const auto roll = [&dice](std::size_t sides) {
            return std::uniform_int_distribution<std::size_t>(0, sides - 1)(dice);
        };
        constexpr std::size_t count = 3;
        Hubs hubs(count);
        const auto contact = call(hubs, claims(core::Role::Agent).userId);
        std::vector<std::string> tokens;
        const auto open = [&](std::size_t at) -> api::LiveSession& {
            auto& session = hubs.open(at, m_person);
            tokens.push_back(session.resumeToken());
            return session;
        };
        for (int i = 0; i < 100; ++i) {
            const auto at = roll(count);
            switch (roll(8)) {
            case 0:
                hubs.hubs[at]->claimLeg(open(at), contact);
                break;
            case 1:
                if (!tokens.empty())
                    hubs.hubs[at]->resume(open(at), {tokens[roll(tokens.size())], 0}, [](const core::Result<void>&) {});
                break;
            case 2:
                for (const auto* session : hubs.hubs[at]->holdings().sessions)
                    if (!session->isRetired() && roll(4) == 0) {
                        accounts::Revoked revoked;
                        revoked.logins.push_back(session->claims().loginId);
                        hubs.hubs[at]->closeRevoked(revoked);
                        break;
                    }
                break;
            default:
                (void)hubs.executors[at].step();
            }
        }
        hubs.runAll();
        int carried = 0;
        int known = 0;
        for (const auto& hub : hubs.hubs) {
            const auto held = hub->holdings();
            carried += static_cast<int>(held.legs.size());
            known += static_cast<int>(held.legs.size() + held.legsElsewhere.size());
        }
        QVERIFY(carried <= 1);
        QCOMPARE(known, carried * static_cast<int>(count));
    }
}

QTEST_GUILESS_MAIN(SessionMovesTest)
#include "session_moves_test.moc"
