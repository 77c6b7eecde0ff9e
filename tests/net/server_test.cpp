#include "tests/net/raw_client.h"
#include "tests/net/test_site.h"

#include <QtTest>

#include <semaphore>
#include <set>

using namespace callroom::net;
using namespace callroom::net::test;

namespace {

const std::string hello = "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n";

/// Tells which thread it runs on.
class WhereHandler final : public HttpHandler {
public:
    explicit WhereHandler(NetThread& thread)
        : m_thread(thread) {}
    void handle(Request, Responder responder) override {
        Response response;
        response.body = std::to_string(m_thread.index()) + (NetThread::current() == &m_thread ? "" : " elsewhere");
        responder.respond(std::move(response));
    }

private:
    NetThread& m_thread;
};

} // namespace

class TestServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dealsConnectionsToTheThreadsInTurn();
    void runsPostedWorkInOrderOnItsThread();
    void writesBetweenPiecesOfWork();
    void dropsWorkPostedToAStoppedThread();
    void refusesAnAddressInUse();
    void refusesAnAddressThatIsNone();
    void waitsForPendingAnswersWhenItStops();
    void cutsOffPendingAnswersAfterTheGrace();
    void closesIdleConnectionsWhenItStops();
    void limitsConnectionsInAll();
    void startsAgainOnTheSamePort();
    void survivesAResponderThatOutlivesTheServer();
};

void TestServer::dealsConnectionsToTheThreadsInTurn() {
    NetConfig config = TestSite::quickConfig();
    config.threads = 3;
    const callroom::core::SystemClock clock;
    NetServer server(
        config, [](NetThread& thread) { return std::make_unique<WhereHandler>(thread); }, clock);
    QVERIFY(server.start());
    QCOMPARE(server.threadCount(), std::size_t{3});
    std::multiset<std::string> where;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send(hello);
        where.insert(clients.back()->readAnswer().value_or(RawAnswer{}).body);
    }
    QVERIFY(where == std::multiset<std::string>({"0", "0", "1", "1", "2", "2"}));
}

void TestServer::runsPostedWorkInOrderOnItsThread() {
    TestSite site;
    std::vector<int> order;
    std::atomic<bool> isDone{false};
    std::atomic<bool> isElsewhere{false};
    NetThread& thread = site.server().thread(1);
    for (int i = 0; i < 1000; ++i)
        thread.post([&, i] {
            if (NetThread::current() != &thread) isElsewhere = true;
            order.push_back(i);
            isDone = i == 999;
        });
    QTRY_VERIFY(isDone);
    QVERIFY(!isElsewhere);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QVERIFY(NetThread::current() == nullptr);
}

void TestServer::writesBetweenPiecesOfWork() {
    constexpr int clientCount = 20; // more than a thread lets wait for the end of its turn
    std::binary_semaphore isAllPosted{0};
    std::binary_semaphore isRead{0};
    std::atomic<bool> wasReadInTime{false};
    std::atomic<bool> isDone{false};
    NetConfig config = TestSite::quickConfig();
    config.threads = 1;
    TestSite site(config);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < clientCount; ++i) {
        const auto name = std::to_string(i);
        clients.push_back(std::make_unique<RawClient>(site.port()));
        clients.back()->send("GET /held?" + name + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(site.desk.isHeld(name));
    }
    // All of it is one turn, which ends only once the first client has read its answer.
    site.server().thread(0).post([&] { isAllPosted.acquire(); });
    for (int i = 0; i < clientCount; ++i)
        site.desk.release(std::to_string(i));
    site.server().thread(0).post([&] {
        wasReadInTime = isRead.try_acquire_for(std::chrono::seconds(5));
        isDone = true;
    });
    isAllPosted.release();
    QVERIFY(clients.front()->readAnswer());
    isRead.release();
    QTRY_VERIFY(isDone);
    QVERIFY(wasReadInTime);
}

void TestServer::dropsWorkPostedToAStoppedThread() {
    TestSite site;
    site.server().stop();
    const auto witness = std::make_shared<int>(0);
    site.server().thread(0).post([witness] { ++*witness; });
    QCOMPARE(witness.use_count(), 1L);
    QCOMPARE(*witness, 0);
}

void TestServer::refusesAnAddressInUse() {
    TestSite first;
    NetConfig config = TestSite::quickConfig();
    config.port = first.port();
    const callroom::core::SystemClock clock;
    NetServer second(
        config, [](NetThread& thread) { return std::make_unique<WhereHandler>(thread); }, clock);
    const auto started = second.start();
    QVERIFY(!started);
    QVERIFY(started.error().logDetail.starts_with("bind: "));
}

void TestServer::refusesAnAddressThatIsNone() {
    NetConfig config;
    config.address = "localhost";
    const callroom::core::SystemClock clock;
    NetServer server(
        config, [](NetThread& thread) { return std::make_unique<WhereHandler>(thread); }, clock);
    QVERIFY(!server.start());
}

void TestServer::waitsForPendingAnswersWhenItStops() {
    NetConfig config = TestSite::quickConfig();
    config.stopGrace = std::chrono::seconds(8);
    TestSite site(config);
    RawClient client(site.port());
    client.send("GET /held?pending HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_VERIFY(site.desk.isHeld("pending"));
    std::thread stopper([&] { site.server().stop(); });
    // The port is free as soon as nothing more is accepted.
    QTRY_VERIFY(RawClient(site.port()).isEnded());
    site.desk.release("pending");
    const auto answer = client.readAnswer();
    stopper.join();
    QVERIFY(answer);
    QCOMPARE(answer->body, std::string("pending"));
    QCOMPARE(answer->header("connection"), std::string("close"));
}

void TestServer::cutsOffPendingAnswersAfterTheGrace() {
    NetConfig config = TestSite::quickConfig();
    config.stopGrace = std::chrono::milliseconds(50);
    TestSite site(config);
    RawClient client(site.port());
    client.send("GET /held?never HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_VERIFY(site.desk.isHeld("never"));
    site.server().stop();
    QVERIFY(client.isEnded());
    QCOMPARE(site.metrics().connectionsOpen.load(), std::uint64_t{0});
    QCOMPARE(site.closed(CloseReason::Shutdown), std::uint64_t{1});
}

void TestServer::closesIdleConnectionsWhenItStops() {
    NetConfig config = TestSite::quickConfig();
    config.http.idleTimeout = std::chrono::minutes(5);
    config.stopGrace = std::chrono::minutes(5);
    TestSite site(config);
    RawClient client(site.port());
    client.send(hello);
    QVERIFY(client.readAnswer());
    site.server().stop();
    QVERIFY(client.isEnded());
}

void TestServer::limitsConnectionsInAll() {
    NetConfig config = TestSite::quickConfig();
    config.connections.total = 1;
    config.http.idleTimeout = std::chrono::minutes(1);
    TestSite site(config);
    RawClient first(site.port());
    first.send(hello);
    QVERIFY(first.readAnswer());
    QVERIFY(RawClient(site.port()).isEnded());
    QCOMPARE(site.metrics().connectionsRefused.load(), std::uint64_t{1});
}

void TestServer::startsAgainOnTheSamePort() {
    auto first = std::make_unique<TestSite>();
    NetConfig config = TestSite::quickConfig();
    config.port = first->port();
    RawClient client(first->port());
    client.send(hello);
    QVERIFY(client.readAnswer());
    first.reset();
    TestSite second(config);
    QVERIFY(second.isStarted);
    RawClient again(second.port());
    again.send(hello);
    QCOMPARE(again.readAnswer().value_or(RawAnswer{}).status, 200);
}

void TestServer::survivesAResponderThatOutlivesTheServer() {
    Responder outliving;
    {
        class Keeper final : public HttpHandler {
        public:
            Keeper(Responder& to, std::atomic<bool>& isKept)
                : m_to(to)
                , m_isKept(isKept) {}
            void handle(Request, Responder responder) override {
                m_to = std::move(responder);
                m_isKept = true;
            }

        private:
            Responder& m_to;
            std::atomic<bool>& m_isKept;
        };
        std::atomic<bool> isKept{false};
        const callroom::core::SystemClock clock;
        NetConfig config = TestSite::quickConfig();
        config.stopGrace = std::chrono::milliseconds(20);
        NetServer server(
            config, [&](NetThread&) { return std::make_unique<Keeper>(outliving, isKept); }, clock);
        QVERIFY(server.start());
        RawClient client(server.port());
        client.send(hello);
        QTRY_VERIFY(isKept);
    }
    QVERIFY(!outliving.isAnswered());
    outliving.respond({});
    QVERIFY(outliving.isAnswered());
}

QTEST_GUILESS_MAIN(TestServer)
#include "server_test.moc"
