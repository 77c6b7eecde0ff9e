#include "shared/client/api_client.h"
#include "shared/protocol/people.h"
#include "tests/client/test_server.h"

#include <QSignalSpy>
#include <QThread>
#include <QtTest>

using namespace callroom;
using namespace callroom::client;

namespace {

using UserResult = std::optional<core::Result<protocol::User>>;

/// Signs in and waits for it.
bool signIn(ApiClient& api, const std::string& password = "right") {
    QObject receiver;
    UserResult user;
    api.login({std::nullopt, "nora@demo.test", password}, &receiver, [&](const auto& answer) { user = answer; });
    return QTest::qWaitFor([&] { return user.has_value(); }) && user->has_value();
}

} // namespace

class ApiClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInAndSendsItsToken();
    void readsProblemDocuments();
    void refreshesOnceForManyRequestsAtOnce();
    void tellsThatTheLoginHasExpired();
    void keepsItsTokensWhenTheRefreshIsOnlyDelayed();
    void asksNoThirdTimeAfterASecond401();
    void tellsThatTheServerIsAway();
    void staysSilentForAReceiverThatHasGone();
    void answersOnTheReceiversThread();
    void doesNotFollowRedirects();
    void keepsQueryAndPrefixOfAddresses();
    void resumesByARefreshToken();
};

void ApiClientTest::signsInAndSendsItsToken() {
    TestServer server;
    server.onRequest = [](const auto&) {
        return TestServer::Answer{200, QByteArray::fromStdString(userJson("admin"))};
    };
    ApiClient api(server.url());
    const QSignalSpy tokens(&api, &ApiClient::refreshTokenChanged);
    QVERIFY(signIn(api));
    QCOMPARE(tokens.size(), 1);
    UserResult me;
    api.get<protocol::User>(QStringLiteral("auth/me"), this, [&](const auto& answer) { me = answer; });
    QTRY_VERIFY(me);
    QVERIFY(*me);
    QCOMPARE((*me)->role, core::Role::Admin);
    QCOMPARE(server.requests().back().authorization, QByteArray("Bearer access-1"));
}

void ApiClientTest::readsProblemDocuments() {
    TestServer server;
    server.onRequest = [](const auto&) {
        return TestServer::Answer{422, R"({"code":"validation_failed","detail":"name is required",)"
                                       R"("errors":[{"field":"name","code":"required","message":"is required"}]})"};
    };
    ApiClient api(server.url());
    QVERIFY(signIn(api));
    UserResult made;
    api.post<protocol::User>(QStringLiteral("users"), protocol::UserCreate{}, this,
                             [&](const auto& answer) { made = answer; });
    QTRY_VERIFY(made);
    QVERIFY(!*made);
    QCOMPARE(made->error().kind, core::ErrorKind::Invalid);
    QCOMPARE(made->error().code, std::string("validation_failed"));
    QCOMPARE(made->error().fields.at(0).field, std::string("name"));
}

void ApiClientTest::refreshesOnceForManyRequestsAtOnce() {
    TestServer server;
    server.onRequest = [](const auto&) { return TestServer::Answer{}; };
    ApiClient api(server.url());
    QVERIFY(signIn(api));
    server.expireAccessTokens();
    int done = 0;
    constexpr int many = 20;
    for (int i = 0; i < many; ++i)
        api.post<json::RawJson>(QStringLiteral("things"), this, [&](const auto& answer) {
            QVERIFY(answer);
            ++done;
        });
    QTRY_COMPARE(done, many);
    QCOMPARE(server.count(QStringLiteral("auth/refresh")), 1);
    QCOMPARE(api.refreshToken(), std::string("refresh-2"));
}

void ApiClientTest::tellsThatTheLoginHasExpired() {
    TestServer server;
    ApiClient api(server.url());
    QVERIFY(signIn(api));
    const QSignalSpy expired(&api, &ApiClient::loginExpired);
    server.expireAccessTokens();
    server.refusesRefresh = true;
    std::optional<core::Error> error;
    api.get<json::RawJson>(QStringLiteral("things"), this, [&](const auto& answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, core::ErrorKind::Unauthenticated);
    QTRY_COMPARE(expired.size(), 1);
    QVERIFY(api.refreshToken().empty());
}

void ApiClientTest::keepsItsTokensWhenTheRefreshIsOnlyDelayed() {
    TestServer server;
    server.onRequest = [](const auto&) { return TestServer::Answer{}; };
    ApiClient api(server.url());
    QVERIFY(signIn(api));
    const QSignalSpy expired(&api, &ApiClient::loginExpired);
    server.expireAccessTokens();
    server.isBusy = true;
    std::optional<core::Result<json::RawJson>> first;
    api.get<json::RawJson>(QStringLiteral("things"), this, [&](const auto& answer) { first = answer; });
    QTRY_VERIFY(first);
    QCOMPARE(first->error().kind, core::ErrorKind::Unavailable);
    server.isBusy = false;
    std::optional<core::Result<json::RawJson>> second;
    api.get<json::RawJson>(QStringLiteral("things"), this, [&](const auto& answer) { second = answer; });
    QTRY_VERIFY(second);
    QVERIFY(*second);
    QCOMPARE(expired.size(), 0);
}

void ApiClientTest::asksNoThirdTimeAfterASecond401() {
    TestServer server;
    server.onRequest = [](const auto&) { return TestServer::Answer{401, R"({"code":"unauthenticated"})"}; };
    ApiClient api(server.url());
    QVERIFY(signIn(api));
    std::optional<core::Result<json::RawJson>> answered;
    api.get<json::RawJson>(QStringLiteral("things"), this, [&](const auto& answer) { answered = answer; });
    QTRY_VERIFY(answered);
    QVERIFY(!*answered);
    QCOMPARE(server.count(QStringLiteral("things")), 2);
    QCOMPARE(server.count(QStringLiteral("auth/refresh")), 1);
}

void ApiClientTest::tellsThatTheServerIsAway() {
    TestServer server;
    ApiClient api(server.url());
    server.goAway();
    std::optional<core::Result<json::RawJson>> answered;
    api.get<json::RawJson>(QStringLiteral("things"), this, [&](const auto& answer) { answered = answer; });
    QTRY_VERIFY(answered);
    QCOMPARE(answered->error().code, std::string("unreachable"));
    QCOMPARE(answered->error().kind, core::ErrorKind::Unavailable);
}

void ApiClientTest::staysSilentForAReceiverThatHasGone() {
    TestServer server;
    server.onRequest = [](const auto&) { return TestServer::Answer{}; };
    ApiClient api(server.url());
    QVERIFY(signIn(api));
    auto receiver = std::make_unique<QObject>();
    bool isCalled = false;
    api.get<json::RawJson>(QStringLiteral("first"), receiver.get(), [&](const auto&) { isCalled = true; });
    receiver.reset();
    bool isLaterAnswered = false;
    QTRY_COMPARE(server.count(QStringLiteral("first")), 1);
    api.get<json::RawJson>(QStringLiteral("second"), this, [&](const auto&) { isLaterAnswered = true; });
    QTRY_VERIFY(isLaterAnswered);
    QVERIFY(!isCalled);
}

void ApiClientTest::answersOnTheReceiversThread() {
    TestServer server;
    server.onRequest = [](const auto&) { return TestServer::Answer{}; };
    ApiClient api(server.url());
    QVERIFY(signIn(api));
    QThread other;
    other.start();
    QObject receiver;
    receiver.moveToThread(&other);
    std::atomic<QThread*> calledOn = nullptr;
    api.get<json::RawJson>(QStringLiteral("things"), &receiver,
                           [&](const auto&) { calledOn = QThread::currentThread(); });
    QTRY_VERIFY(calledOn.load());
    QCOMPARE(calledOn.load(), &other);
    other.quit();
    QVERIFY(other.wait());
}

void ApiClientTest::doesNotFollowRedirects() {
    TestServer server;
    server.onRequest = [](const auto&) { return TestServer::Answer{302, {}, "Location: /api/v1/elsewhere\r\n"}; };
    ApiClient api(server.url());
    QVERIFY(signIn(api));
    std::optional<core::Result<json::RawJson>> answered;
    api.get<json::RawJson>(QStringLiteral("things"), this, [&](const auto& answer) { answered = answer; });
    QTRY_VERIFY(answered);
    QVERIFY(!*answered);
    QCOMPARE(server.count(QStringLiteral("elsewhere")), 0);
}

void ApiClientTest::keepsQueryAndPrefixOfAddresses() {
    TestServer server;
    server.onRequest = [](const auto&) { return TestServer::Answer{}; };
    ApiClient api(server.url());
    QVERIFY(signIn(api));
    bool isAnswered = false;
    api.get<json::RawJson>(QStringLiteral("contacts?limit=2&cursor=a%2Bb"), this,
                           [&](const auto&) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(server.requests().back().path, QStringLiteral("contacts?limit=2&cursor=a%2Bb"));
    const ApiClient behindProxy(QUrl(QStringLiteral("https://example.org/calls/")));
    QCOMPARE(behindProxy.webSocketUrl("a+b").toString(QUrl::FullyEncoded),
             QStringLiteral("wss://example.org/calls/api/v1/ws?ticket=a%2Bb"));
}

void ApiClientTest::resumesByARefreshToken() {
    TestServer server;
    ApiClient first(server.url());
    QVERIFY(signIn(first));
    ApiClient second(server.url());
    UserResult user;
    second.resume(first.refreshToken(), this, [&](const auto& answer) { user = answer; });
    QTRY_VERIFY(user);
    QVERIFY(*user);
    QCOMPARE(second.refreshToken(), std::string("refresh-2"));
    user.reset();
    second.resume("refresh-1", this, [&](const auto& answer) { user = answer; });
    QTRY_VERIFY(user);
    QVERIFY(!*user);
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "api_client_test.moc"
