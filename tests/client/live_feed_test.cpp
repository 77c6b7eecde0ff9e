#include "shared/client/live_feed.h"
#include "tests/client/test_server.h"

#include <QSignalSpy>
#include <QtTest>

using namespace callroom;
using namespace callroom::client;
using std::chrono::milliseconds;

namespace {

constexpr FeedTimes quick{{milliseconds(20), milliseconds(80)}, milliseconds(2000), milliseconds(2000)};

/// A signed-in account with a feed, and what the feed has said.
struct Bench {
    explicit Bench(FeedTimes times = quick)
        : api(server.url())
        , feed(api, random, times) {
        QObject::connect(&feed, &LiveFeed::pushed, &feed,
                         [this](const Push& push) { pushes.push_back(push.event + ' ' + json::toText(*push.data)); });
        QObject::connect(&feed, &LiveFeed::resyncNeeded, &feed, [this] { ++resyncs; });
        QObject::connect(&feed, &LiveFeed::stateChanged, &feed, [this](FeedState state) { states.push_back(state); });
    }

    [[nodiscard]] bool start() {
        QObject receiver;
        bool isIn = false;
        api.login({std::nullopt, "nora@demo.test", "right"}, &receiver,
                  [&](const auto& user) { isIn = user.has_value(); });
        if (!QTest::qWaitFor([&] { return isIn; })) return false;
        feed.start();
        return waitFor(FeedState::Online);
    }
    [[nodiscard]] bool waitFor(FeedState state) const {
        return QTest::qWaitFor([&] { return feed.state() == state; });
    }

    TestServer server;
    core::SeededRandom random{7};
    ApiClient api;
    LiveFeed feed;
    std::vector<std::string> pushes;
    std::vector<FeedState> states;
    int resyncs = 0;
};

} // namespace

class LiveFeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesOnlineAndAsksForASubscription();
    void handsOnPushesInOrder();
    void resumesAndGetsWhatItMissed();
    void resumesTwiceInARow();
    void asksAnewWhenTheServerCannotResume();
    void asksAnewAfterAGap();
    void comesBackAfterTheServerHasBeenAway();
    void connectsToAServerThatStartsLater();
    void showsANewerTokenBeforeTheOldOneEnds();
    void answersRequestsById();
    void failsRequestsOfALostConnection();
    void timesOutASilentServer();
    void dropsAConnectionWithoutAHeartbeat();
    void staysOfflineWhenTheLoginIsRefused();
    void leavesItsPlaceToANewerWindow();
    void survivesFramesItCannotRead();
    void stopsForGood();
};

void LiveFeedTest::comesOnlineAndAsksForASubscription() {
    Bench bench;
    QVERIFY(bench.start());
    QCOMPARE(bench.states, (std::vector{FeedState::Connecting, FeedState::Online}));
    QCOMPARE(bench.resyncs, 1);
    QVERIFY(bench.feed.session());
    QCOMPARE(bench.feed.session()->role, core::Role::Supervisor);
}

void LiveFeedTest::handsOnPushesInOrder() {
    Bench bench;
    QVERIFY(bench.start());
    for (int i = 1; i <= 5; ++i)
        bench.server.push("thing", std::to_string(i));
    QTRY_COMPARE(bench.pushes.size(), std::size_t{5});
    QCOMPARE(bench.pushes.front(), std::string("thing 1"));
    QCOMPARE(bench.pushes.back(), std::string("thing 5"));
    QCOMPARE(bench.resyncs, 1);
}

void LiveFeedTest::resumesAndGetsWhatItMissed() {
    Bench bench;
    QVERIFY(bench.start());
    bench.server.push("thing", "1");
    QTRY_COMPARE(bench.pushes.size(), std::size_t{1});
    bench.server.cutSockets();
    bench.server.push("thing", "2");
    bench.server.push("thing", "3");
    QTRY_COMPARE(bench.pushes.size(), std::size_t{3});
    QCOMPARE(bench.pushes.back(), std::string("thing 3"));
    QCOMPARE(bench.resyncs, 1);
    QCOMPARE(bench.feed.state(), FeedState::Online);
    QVERIFY(std::find(bench.states.begin(), bench.states.end(), FeedState::Reconnecting) != bench.states.end());
}

void LiveFeedTest::resumesTwiceInARow() {
    Bench bench;
    QVERIFY(bench.start());
    for (int round = 1; round <= 3; ++round) {
        bench.server.cutSockets();
        bench.server.push("thing", std::to_string(round));
        QTRY_COMPARE(bench.pushes.size(), static_cast<std::size_t>(round));
    }
    QCOMPARE(bench.resyncs, 1);
}

void LiveFeedTest::asksAnewWhenTheServerCannotResume() {
    Bench bench;
    QVERIFY(bench.start());
    bench.server.push("thing", "1");
    QTRY_COMPARE(bench.pushes.size(), std::size_t{1});
    bench.server.canResume = false;
    bench.server.cutSockets();
    QTRY_COMPARE(bench.resyncs, 2);
    QCOMPARE(bench.feed.state(), FeedState::Online);
    bench.server.push("thing", "2"); // numbered by the new session, from 1
    QTRY_COMPARE(bench.pushes.size(), std::size_t{2});
    QCOMPARE(bench.resyncs, 2);
}

void LiveFeedTest::asksAnewAfterAGap() {
    Bench bench;
    QVERIFY(bench.start());
    bench.server.push("thing", "1");
    bench.server.losePush();
    bench.server.push("thing", "3");
    QTRY_COMPARE(bench.pushes.size(), std::size_t{2});
    QCOMPARE(bench.resyncs, 2);
}

void LiveFeedTest::comesBackAfterTheServerHasBeenAway() {
    Bench bench;
    QVERIFY(bench.start());
    bench.server.goAway();
    QVERIFY(bench.waitFor(FeedState::Reconnecting));
    // Several attempts fail before it is there again.
    QTRY_VERIFY(bench.feed.untilNextAttempt() > milliseconds(40));
    bench.server.comeBack();
    QVERIFY(bench.waitFor(FeedState::Online));
}

void LiveFeedTest::connectsToAServerThatStartsLater() {
    Bench bench;
    bool isIn = false;
    bench.api.login({std::nullopt, "nora@demo.test", "right"}, this, [&](const auto&) { isIn = true; });
    QTRY_VERIFY(isIn);
    bench.server.isBusy = true;
    bench.feed.start();
    QTRY_VERIFY(bench.server.count(QStringLiteral("ws-tickets")) >= 3);
    QCOMPARE(bench.feed.state(), FeedState::Connecting);
    bench.server.isBusy = false;
    QVERIFY(bench.waitFor(FeedState::Online));
}

void LiveFeedTest::showsANewerTokenBeforeTheOldOneEnds() {
    Bench bench;
    QVERIFY(bench.start());
    const auto former = bench.server.accessToken();
    const int refreshes = bench.server.count(QStringLiteral("auth/refresh"));
    const int tickets = bench.server.count(QStringLiteral("ws-tickets"));
    int renewals = 0;
    bench.server.onFrame = [&](const std::string& event) -> std::optional<std::string> {
        if (event != "session.renew") return "{}";
        ++renewals;
        return R"({"expiresAt":"2027-01-01T00:15:00.000Z"})";
    };
    bench.server.push("session.expiring", R"({"at":"2027-01-01T00:00:00.000Z"})");
    QTRY_COMPARE(renewals, 1);
    QCOMPARE(bench.server.count(QStringLiteral("auth/refresh")), refreshes + 1);
    QCOMPARE(bench.server.count(QStringLiteral("ws-tickets")), tickets + 1);
    QVERIFY(bench.server.accessToken() != former);
    QCOMPARE(bench.server.requests().back().path, QStringLiteral("ws-tickets"));
    QCOMPARE(bench.server.requests().back().authorization,
             QByteArray::fromStdString("Bearer " + bench.server.accessToken()));
    QVERIFY(bench.feed.state() == FeedState::Online);
    QCOMPARE(bench.resyncs, 1);
}

void LiveFeedTest::answersRequestsById() {
    Bench bench;
    bench.server.onFrame = [](const std::string& event) -> std::optional<std::string> { return '"' + event + '"'; };
    QVERIFY(bench.start());
    std::vector<std::string> answers;
    for (const auto* event : {"first", "second"})
        bench.feed.request<json::RawJson>(event, json::Empty{}, this,
                                          [&](const auto& answer) { answers.push_back(answer ? answer->text : "?"); });
    QTRY_COMPARE(answers.size(), std::size_t{2});
    QCOMPARE(answers, (std::vector<std::string>{"\"first\"", "\"second\""}));
}

void LiveFeedTest::failsRequestsOfALostConnection() {
    Bench bench;
    bench.server.onFrame = [](const std::string&) { return std::nullopt; };
    QVERIFY(bench.start());
    std::string code;
    bench.feed.request<json::RawJson>("thing", json::Empty{}, this,
                                      [&](const auto& answer) { code = answer.error().code; });
    QTRY_VERIFY(std::find(bench.server.frames().begin(), bench.server.frames().end(), "thing") !=
                bench.server.frames().end());
    bench.server.goAway();
    QTRY_COMPARE(code, std::string("disconnected"));
    code.clear();
    bench.feed.request<json::RawJson>("thing", json::Empty{}, this,
                                      [&](const auto& answer) { code = answer.error().code; });
    QVERIFY(code.empty()); // later, never from inside the call
    QTRY_COMPARE(code, std::string("disconnected"));
}

void LiveFeedTest::timesOutASilentServer() {
    auto times = quick;
    times.requestTimeout = milliseconds(50);
    Bench bench(times);
    bench.server.onFrame = [](const std::string&) { return std::nullopt; };
    QVERIFY(bench.start());
    std::string code;
    bench.feed.request<json::RawJson>("thing", json::Empty{}, this,
                                      [&](const auto& answer) { code = answer.error().code; });
    QTRY_COMPARE(code, std::string("timed_out"));
    QCOMPARE(bench.feed.state(), FeedState::Online);
}

void LiveFeedTest::dropsAConnectionWithoutAHeartbeat() {
    Bench bench;
    bench.server.heartbeatSeconds = 1;
    bench.server.answersPings = false;
    QVERIFY(bench.start());
    QTRY_VERIFY_WITH_TIMEOUT(bench.states.size() >= 4, 8000);
    QCOMPARE(bench.states.at(2), FeedState::Reconnecting);
    QCOMPARE(bench.states.at(3), FeedState::Online);
}

void LiveFeedTest::staysOfflineWhenTheLoginIsRefused() {
    Bench bench;
    QVERIFY(bench.start());
    const QSignalSpy refused(&bench.feed, &LiveFeed::refused);
    bench.server.expireAccessTokens();
    bench.server.refusesRefresh = true;
    bench.server.cutSockets();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(bench.feed.state(), FeedState::Offline);
}

void LiveFeedTest::leavesItsPlaceToANewerWindow() {
    Bench bench;
    QVERIFY(bench.start());
    const QSignalSpy refused(&bench.feed, &LiveFeed::refused);
    const auto tickets = bench.server.count(QStringLiteral("ws-tickets"));
    bench.server.closeSockets(4429);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.front().front().value<core::Error>().code, std::string("too_many_windows"));
    QCOMPARE(bench.feed.state(), FeedState::Offline);
    QCOMPARE(bench.server.count(QStringLiteral("ws-tickets")), tickets);
}

void LiveFeedTest::survivesFramesItCannotRead() {
    Bench bench;
    QVERIFY(bench.start());
    bench.server.push("thing", "{");
    bench.server.push("thing", "2");
    QTRY_COMPARE(bench.pushes.size(), std::size_t{1});
    QCOMPARE(bench.feed.state(), FeedState::Online);
    QCOMPARE(bench.resyncs, 2); // the unreadable one counts as missed
}

void LiveFeedTest::stopsForGood() {
    Bench bench;
    QVERIFY(bench.start());
    bench.feed.stop();
    QCOMPARE(bench.feed.state(), FeedState::Offline);
    QTRY_COMPARE(bench.server.openSockets(), 0);
    QCOMPARE(bench.feed.untilNextAttempt(), milliseconds(0));
    bench.feed.start();
    QVERIFY(bench.waitFor(FeedState::Online));
    QCOMPARE(bench.resyncs, 2);
}

QTEST_GUILESS_MAIN(LiveFeedTest)
#include "live_feed_test.moc"
