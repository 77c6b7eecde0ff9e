#include "console/model/floor/floor_models.h"
#include "console/net/keychain_token_store.h"
#include "console/net/session.h"
#include "shared/json/encode.h"
#include "tests/client/test_server.h"
#include "tests/console/memory_token_store.h"
#include "tests/console/sample_floor.h"

#include <QSignalSpy>
#include <QtTest>

using namespace callroom;
using namespace callroom::console;
using std::chrono::milliseconds;

namespace {

constexpr client::FeedTimes quick{{milliseconds(20), milliseconds(80)}, milliseconds(2000), milliseconds(2000)};

struct Desk {
    Desk() {
        models.follow(session);
        server.snapshot = json::encode(sampleFloor(clock.now()));
        QObject::connect(&session, &Session::signedIn, &session, [this] { ++signedIn; });
        QObject::connect(&session, &Session::signInFailed, &session,
                         [this](const core::Error& error) { failure = error.code; });
        QObject::connect(&session, &Session::signedOut, &session,
                         [this](const core::Error& reason) { farewell = reason.code; });
        QObject::connect(&session, &Session::notKept, &session, [this](const core::Error&) { ++notKept; });
    }
    [[nodiscard]] Account account() const {
        return {server.url(), QStringLiteral("demo"), QStringLiteral("nora@demo.test")};
    }
    [[nodiscard]] bool signIn(bool isKept = false) {
        session.signIn(account(), QStringLiteral("right"), isKept);
        return QTest::qWaitFor([this] { return !models.floor().contacts().rows().empty(); });
    }

    client::TestServer server;
    core::ManualClock clock;
    core::SeededRandom random{3};
    MemoryTokenStore tokens;
    Session session{tokens, random, quick};
    FloorModels models{clock};
    int signedIn = 0;
    int notKept = 0;
    std::string failure;
    std::string farewell;
};

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsTheModelsFromTheServer();
    void appliesDeltas();
    void refusesAWrongPassword();
    void refusesAgents();
    void keepsTheRotatedTokenOnlyIfAsked();
    void resumesByTheKeptToken();
    void asksForAPasswordWithoutAKeptToken();
    void goesOnWithoutAKeyStore();
    void getsAnAnswerFromTheKeychainWithOrWithoutAService();
    void showsTheConnectionAndResyncs();
    void signsOutAndForgets();
    void tellsWhenTheServerEndsTheLogin();
};

void SessionTest::fillsTheModelsFromTheServer() {
    Desk desk;
    QVERIFY(desk.signIn());
    QCOMPARE(desk.signedIn, 1);
    QCOMPARE(desk.models.calls().rowCount(), 10);
    QCOMPARE(desk.models.agents().rowCount(), 9);
    QCOMPARE(desk.models.queues().rowCount(), 3);
    QCOMPARE(desk.models.connection().tone(), Tone::Good);
    QVERIFY(desk.models.connection().banner().isEmpty());
}

void SessionTest::appliesDeltas() {
    Desk desk;
    QVERIFY(desk.signIn());
    protocol::FloorDelta change;
    change.at = desk.clock.now();
    change.removedContacts = {desk.models.floor().contacts().rows().front().id};
    desk.server.push("floor.delta", json::encode(change));
    QTRY_COMPARE(desk.models.calls().rowCount(), 9);
}

void SessionTest::refusesAWrongPassword() {
    Desk desk;
    desk.session.signIn(desk.account(), QStringLiteral("wrong"), false);
    QTRY_COMPARE(desk.failure, std::string("invalid_credentials"));
    QVERIFY(!desk.session.feed());
    QVERIFY(desk.signIn()); // and again with the right one
}

void SessionTest::refusesAgents() {
    Desk desk;
    desk.server.role = "agent";
    desk.session.signIn(desk.account(), QStringLiteral("right"), true);
    QTRY_COMPARE(desk.failure, std::string("not_a_supervisor"));
    QTRY_COMPARE(desk.server.count(QStringLiteral("auth/logout")), 1);
    QTRY_VERIFY(desk.tokens.secrets.empty());
    QCOMPARE(desk.signedIn, 0);
}

void SessionTest::keepsTheRotatedTokenOnlyIfAsked() {
    Desk desk;
    QVERIFY(desk.signIn(false));
    QVERIFY(desk.tokens.secrets.empty());
    desk.session.signOut();
    QVERIFY(desk.signIn(true));
    QTRY_COMPARE(desk.tokens.secrets[desk.account().key()], std::string("refresh-2"));
    desk.server.expireAccessTokens();
    desk.server.cutSockets(); // the next ticket needs a new token
    QTRY_COMPARE(desk.tokens.secrets[desk.account().key()], std::string("refresh-3"));
}

void SessionTest::resumesByTheKeptToken() {
    Desk desk;
    QVERIFY(desk.signIn(true));
    QTRY_COMPARE(desk.tokens.secrets.size(), std::size_t{1});
    Session later(desk.tokens, desk.random, quick);
    const QSignalSpy signedIn(&later, &Session::signedIn);
    later.resume(desk.account());
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(later.user()->role, core::Role::Supervisor);
}

void SessionTest::asksForAPasswordWithoutAKeptToken() {
    Desk desk;
    desk.session.resume(desk.account());
    QTRY_COMPARE(desk.failure, std::string("no_kept_login"));
    desk.failure.clear();
    desk.tokens.secrets[desk.account().key()] = "spent";
    desk.session.resume(desk.account());
    QTRY_COMPARE(desk.failure, std::string("invalid_refresh_token"));
    QTRY_VERIFY(desk.tokens.secrets.empty());
}

void SessionTest::goesOnWithoutAKeyStore() {
    Desk desk;
    desk.tokens.isAway = true;
    QVERIFY(desk.signIn(true));
    QTRY_COMPARE(desk.notKept, 1);
    QVERIFY(desk.session.feed());
}

void SessionTest::getsAnAnswerFromTheKeychainWithOrWithoutAService() {
    KeychainTokenStore keychain;
    std::optional<core::Result<std::optional<std::string>>> answer;
    keychain.read(QStringLiteral("callroom-test|no-such-account"), this, [&](const auto& found) { answer = found; });
    QTRY_VERIFY(answer);
    if (*answer)
        QVERIFY(!**answer);
    else
        QCOMPARE(answer->error().code, std::string("no_keychain"));
}

void SessionTest::showsTheConnectionAndResyncs() {
    Desk desk;
    QVERIFY(desk.signIn());
    desk.server.canResume = false;
    desk.server.goAway();
    QTRY_VERIFY(!desk.models.connection().banner().isEmpty());
    QCOMPARE(desk.models.calls().rowCount(), 10); // the last known floor stays on the screen
    auto floor = sampleFloor(desk.clock.now());
    floor.contacts.resize(4);
    desk.server.snapshot = json::encode(floor);
    desk.server.comeBack();
    QTRY_COMPARE(desk.models.calls().rowCount(), 4);
    QVERIFY(desk.models.connection().banner().isEmpty());
}

void SessionTest::signsOutAndForgets() {
    Desk desk;
    QVERIFY(desk.signIn(true));
    QTRY_COMPARE(desk.tokens.secrets.size(), std::size_t{1});
    desk.session.signOut();
    QCOMPARE(desk.farewell, std::string("signed_out"));
    QCOMPARE(desk.models.calls().rowCount(), 0);
    QTRY_COMPARE(desk.server.count(QStringLiteral("auth/logout")), 1);
    QTRY_VERIFY(desk.tokens.secrets.empty());
    QTRY_COMPARE(desk.server.openSockets(), 0);
}

void SessionTest::tellsWhenTheServerEndsTheLogin() {
    Desk desk;
    QVERIFY(desk.signIn());
    desk.server.expireAccessTokens();
    desk.server.refusesRefresh = true;
    desk.server.cutSockets();
    QTRY_COMPARE(desk.farewell, std::string("login_expired"));
    QVERIFY(!desk.session.feed());
    QCOMPARE(desk.models.calls().rowCount(), 0);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
