#include "server/net/path_router.h"

#include <QtTest>

using namespace callroom::net;

namespace {

constexpr std::size_t list = 0;
constexpr std::size_t create = 1;
constexpr std::size_t active = 2;
constexpr std::size_t one = 3;
constexpr std::size_t accept = 4;
constexpr std::size_t member = 5;
constexpr std::size_t files = 6;
constexpr std::size_t root = 7;

PathRouter router() {
    PathRouter routes;
    const bool isAdded = routes.add(Method::Get, "/contacts", list) && routes.add(Method::Post, "/contacts", create) &&
                         routes.add(Method::Get, "/contacts/active", active) &&
                         routes.add(Method::Get, "/contacts/:id", one) &&
                         routes.add(Method::Post, "/contacts/:id/accept", accept) &&
                         routes.add(Method::Delete, "/groups/:id/agents/:agentId", member) &&
                         routes.add(Method::Get, "/agent/*", files) && routes.add(Method::Get, "/", root);
    Q_ASSERT(isAdded);
    Q_UNUSED(isAdded)
    return routes;
}

/// What was found, in words.
QString shown(const PathRouter::Found& found) {
    if (const auto* match = std::get_if<PathRouter::Match>(&found)) {
        QString text = QString::number(match->route);
        for (const std::string& parameter : match->parameters)
            text += u' ' + QString::fromStdString(parameter);
        return text;
    }
    if (const auto* wrong = std::get_if<PathRouter::WrongMethod>(&found))
        return QStringLiteral("allow ") + QString::fromStdString(wrong->allow);
    return std::holds_alternative<PathRouter::BadPath>(found) ? QStringLiteral("bad") : QStringLiteral("none");
}

} // namespace

class TestPathRouter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheRoute_data();
    void findsTheRoute();
    void refusesASecondRouteOfTheSameForm();
};

void TestPathRouter::findsTheRoute_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* method, const QByteArray& path, const char* expected) {
        QTest::addRow("%s %s", method, path.constData()) << QByteArray(method) << path << QString::fromUtf8(expected);
    };
    row("GET", "/contacts", "0");
    row("POST", "/contacts", "1");
    row("GET", "/contacts/active", "2");
    row("GET", "/contacts/17", "3 17");
    row("POST", "/contacts/17/accept", "4 17");
    row("POST", "/contacts/active/accept", "4 active");
    row("DELETE", "/groups/a/agents/b", "5 a b");
    row("GET", "/agent/", "6 ");
    row("GET", "/agent/assets/index.js", "6 assets/index.js");
    row("GET", "/", "7");
    row("HEAD", "/contacts", "0");
    row("GET", "/contacts/a%20b", "3 a b");
    row("GET", "/nothing", "none");
    row("GET", "/contacts/17/nothing", "none");
    row("GET", "/contacts/", "none");
    row("GET", "//contacts", "none");
    row("GET", "/Contacts", "none");
    row("PATCH", "/contacts", "allow GET, HEAD, POST");
    row("GET", "/contacts/17/accept", "allow POST");
    row("POST", "/contacts/active", "allow GET, HEAD");
    row("GET", "/contacts/..", "bad");
    row("GET", "/contacts/%2e%2E/x", "bad");
    row("GET", "/agent/../secret", "bad");
    row("GET", "/agent/./x", "bad");
    row("GET", "/contacts/a%2fb", "bad");
    row("GET", "/contacts/a%5Cb", "bad");
    row("GET", "/contacts/a%00", "bad");
    row("GET", "/contacts/a%4", "bad");
    row("GET", "/contacts/a%zz", "bad");
    row("GET", "contacts", "bad");
    row("GET", "", "bad");
}

void TestPathRouter::findsTheRoute() {
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QString, expected);
    const PathRouter routes = router();
    QCOMPARE(shown(routes.find(*parseMethod(method.toStdString()), path.toStdString())), expected);
}

void TestPathRouter::refusesASecondRouteOfTheSameForm() {
    PathRouter routes = router();
    QVERIFY(!routes.add(Method::Get, "/contacts", 99));
    QVERIFY(!routes.add(Method::Get, "/contacts/:other", 99));
    QVERIFY(!routes.add(Method::Get, "/x/*/y", 99));
    QVERIFY(!routes.add(Method::Get, "x", 99));
    QVERIFY(routes.add(Method::Put, "/contacts", 99));
}

QTEST_GUILESS_MAIN(TestPathRouter)
#include "path_router_test.moc"
