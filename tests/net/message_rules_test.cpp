#include "server/net/conditions.h"
#include "server/net/connection_counts.h"
#include "server/net/deadline_wheel.h"
#include "server/net/encoded_frame.h"
#include "server/net/http_text.h"
#include "server/net/origin.h"
#include "server/net/request_parser.h"
#include "shared/core/utf8.h"

#include <QtTest>

using namespace callroom::net;
using std::chrono::milliseconds;

class TestMessageRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsHeadersWithoutRegardToCase();
    void readsAndWritesHttpDates();
    void findsTokensInLists();
    void judgesALongRequestLineHoweverItComes();
    void readsRanges_data();
    void readsRanges();
    void knowsWhatTheClientHas();
    void knowsUtf8_data();
    void knowsUtf8();
    void believesForwardedAddressesOfTrustedProxiesOnly_data();
    void believesForwardedAddressesOfTrustedProxiesOnly();
    void readsNetworks();
    void countsAnIpv6SubscriberByTheirNetwork();
    void allowsOriginsOfTheSameHostOrTheList_data();
    void allowsOriginsOfTheSameHostOrTheList();
    void limitsConnectionsByAddressAndInAll();
    void tellsDeadlinesOnceAndInTime();
    void encodesFrameHeaders_data();
    void encodesFrameHeaders();
};

void TestMessageRules::findsHeadersWithoutRegardToCase() {
    Headers headers;
    headers.add("Content-Type", "text/plain");
    headers.add("Accept", "a");
    headers.add("ACCEPT", "b");
    QVERIFY(headers.find("content-TYPE") == "text/plain");
    QVERIFY(headers.value("accept") == "a");
    QCOMPARE(headers.joined("Accept"), std::string("a, b"));
    QVERIFY(!headers.contains("Accep"));
    QVERIFY(headers.value("missing").empty());
    const Headers copy = headers;
    QVERIFY(copy.find("Content-Type") == "text/plain");
}

void TestMessageRules::readsAndWritesHttpDates() {
    QCOMPARE(httpDate(784111777), std::string("Sun, 06 Nov 1994 08:49:37 GMT"));
    QVERIFY(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT") == 784111777);
    for (const char* wrong : {"", "yesterday", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 Xyz 1994 08:49:37 GMT",
                              "Sun, 06 Nov 1994 08:49:37 GMT trailing"})
        QVERIFY2(!parseHttpDate(wrong), wrong);
}

void TestMessageRules::findsTokensInLists() {
    QVERIFY(hasToken("keep-alive, Upgrade", "upgrade"));
    QVERIFY(hasToken("upgrade", "upgrade"));
    QVERIFY(!hasToken("upgraded", "upgrade"));
    QVERIFY(!hasToken("", "upgrade"));
}

void TestMessageRules::judgesALongRequestLineHoweverItComes() {
    const HttpLimits limits;
    const std::string line = "GET /" + std::string(limits.targetBytes + 100, 'x') + " HTTP/1.1\r\n";
    std::size_t from = 0;
    const auto atOnce = scanHead(line, from, limits);
    QVERIFY(atOnce.fault && atOnce.fault->status == 414);
    from = 0;
    const auto inPart = scanHead(std::string_view(line).substr(0, line.size() - 2), from, limits);
    QVERIFY(inPart.fault && inPart.fault->status == 414);
}

void TestMessageRules::readsRanges_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qulonglong>("size");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* value, qulonglong size, const char* expected) {
        QTest::addRow("%s of %llu", value, size) << QByteArray(value) << size << QString::fromUtf8(expected);
    };
    row("bytes=0-4", 10, "0-4");
    row("bytes=5-", 10, "5-9");
    row("bytes=-3", 10, "7-9");
    row("bytes=-30", 10, "0-9");
    row("bytes=0-99", 10, "0-9");
    row("bytes=9-9", 10, "9-9");
    row("BYTES=0-0", 10, "0-0");
    row("bytes=10-", 10, "unsatisfiable");
    row("bytes=-0", 10, "unsatisfiable");
    row("bytes=0-", 0, "unsatisfiable");
    row("bytes=0-1,4-5", 10, "whole");
    row("bytes=4-2", 10, "whole");
    row("bytes=a-b", 10, "whole");
    row("bytes=-", 10, "whole");
    row("bytes=99999999999999999999-", 10, "whole");
    row("pages=1-2", 10, "whole");
    row("", 10, "whole");
}

void TestMessageRules::readsRanges() {
    QFETCH(QByteArray, value);
    QFETCH(qulonglong, size);
    QFETCH(QString, expected);
    const RangeWish wish = parseRange(value.toStdString(), size);
    QString shown = QStringLiteral("whole");
    if (wish.kind == RangeWish::Kind::Unsatisfiable) shown = QStringLiteral("unsatisfiable");
    if (wish.kind == RangeWish::Kind::Part) shown = QStringLiteral("%1-%2").arg(wish.range.first).arg(wish.range.last);
    QCOMPARE(shown, expected);
}

void TestMessageRules::knowsWhatTheClientHas() {
    Conditions conditions;
    conditions.ifNoneMatch = "\"a\", W/\"b\"";
    QVERIFY(isNotModified(conditions, "\"b\"", std::nullopt));
    QVERIFY(!isNotModified(conditions, "\"c\"", std::nullopt));
    QVERIFY(!isNotModified(conditions, "", std::nullopt));
    // If-None-Match, when there, overrules If-Modified-Since.
    conditions.ifModifiedSince = "Sun, 06 Nov 1994 08:49:37 GMT";
    QVERIFY(!isNotModified(conditions, "\"c\"", 784111777));
    conditions.ifNoneMatch.clear();
    QVERIFY(isNotModified(conditions, "\"c\"", 784111777));
    QVERIFY(!isNotModified(conditions, "\"c\"", 784111778));

    conditions.range = "bytes=0-1";
    conditions.ifRange = "\"c\"";
    QVERIFY(rangeCounts(conditions, "\"c\"", std::nullopt));
    QVERIFY(!rangeCounts(conditions, "\"d\"", std::nullopt));
    conditions.ifRange = "W/\"c\"";
    QVERIFY(!rangeCounts(conditions, "\"c\"", std::nullopt));
}

void TestMessageRules::knowsUtf8_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("ascii") << QByteArray("a longer text of plain ascii") << true;
    QTest::newRow("two bytes") << QByteArray("\xC2\xA9 and more text") << true;
    QTest::newRow("three bytes") << QByteArray("12345678\xE2\x82\xAC") << true;
    QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x98\x80") << true;
    QTest::newRow("last code point") << QByteArray("\xF4\x8F\xBF\xBF") << true;
    QTest::newRow("past the last") << QByteArray("\xF4\x90\x80\x80") << false;
    QTest::newRow("overlong two") << QByteArray("\xC0\xAF") << false;
    QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << false;
    QTest::newRow("overlong four") << QByteArray("\xF0\x80\x80\xAF") << false;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
    QTest::newRow("cut short") << QByteArray("12345678\xE2\x82") << false;
    QTest::newRow("lone continuation") << QByteArray("a\x80") << false;
    QTest::newRow("lead without continuation") << QByteArray("\xE2(\xAC") << false;
    QTest::newRow("no lead") << QByteArray("\xFF") << false;
}

void TestMessageRules::knowsUtf8() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isValid);
    QCOMPARE(callroom::core::isValidUtf8(bytes.toStdString()), isValid);
}

void TestMessageRules::believesForwardedAddressesOfTrustedProxiesOnly_data() {
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no header") << QByteArray("10.0.0.1") << QByteArray() << QByteArray("10.0.0.1");
    QTest::newRow("trusted") << QByteArray("10.0.0.1") << QByteArray("203.0.113.9") << QByteArray("203.0.113.9");
    QTest::newRow("untrusted") << QByteArray("192.0.2.1") << QByteArray("203.0.113.9") << QByteArray("192.0.2.1");
    QTest::newRow("forged first") << QByteArray("10.0.0.1") << QByteArray("1.1.1.1, 203.0.113.9")
                                  << QByteArray("203.0.113.9");
    QTest::newRow("two proxies") << QByteArray("10.0.0.1") << QByteArray("203.0.113.9,10.0.0.2")
                                 << QByteArray("203.0.113.9");
    QTest::newRow("nonsense") << QByteArray("10.0.0.1") << QByteArray("unknown") << QByteArray("10.0.0.1");
    QTest::newRow("IPv6") << QByteArray("::1") << QByteArray("2001:db8::5") << QByteArray("2001:db8::5");
}

void TestMessageRules::believesForwardedAddressesOfTrustedProxiesOnly() {
    QFETCH(QByteArray, peer);
    QFETCH(QByteArray, forwarded);
    QFETCH(QByteArray, expected);
    AddressSet trusted;
    QVERIFY(trusted.add("10.0.0.0/8"));
    QVERIFY(trusted.add("::1"));
    const auto address = IpAddress::parse(peer.toStdString());
    QVERIFY(address);
    QCOMPARE(clientAddress(*address, forwarded.toStdString(), trusted).text(), expected.toStdString());
}

void TestMessageRules::readsNetworks() {
    AddressSet set;
    QVERIFY(set.add("192.0.2.128/25"));
    QVERIFY(set.add("2001:db8::/32"));
    QVERIFY(!set.add("192.0.2.0/33"));
    QVERIFY(!set.add("192.0.2.0/"));
    QVERIFY(!set.add("host.example"));
    const auto contains = [&set](const char* text) { return set.contains(*IpAddress::parse(text)); };
    QVERIFY(contains("192.0.2.129"));
    QVERIFY(contains("::ffff:192.0.2.200"));
    QVERIFY(!contains("192.0.2.127"));
    QVERIFY(contains("2001:db8:1::1"));
    QVERIFY(!contains("2001:db9::1"));
    QVERIFY(IpAddress::parse("127.9.9.9")->isLoopback());
    QVERIFY(IpAddress::parse("::1")->isLoopback());
    QVERIFY(!IpAddress::parse("10.0.0.1")->isLoopback());
}

void TestMessageRules::countsAnIpv6SubscriberByTheirNetwork() {
    QCOMPARE(IpAddress::parse("2001:db8:1:2:3:4:5:6")->network().text(), std::string("2001:db8:1:2::"));
    QVERIFY(IpAddress::parse("2001:db8:1:2::9")->network() == IpAddress::parse("2001:db8:1:2:ffff::")->network());
    QVERIFY(IpAddress::parse("2001:db8:1:2::9")->network() != IpAddress::parse("2001:db8:1:3::9")->network());
    QCOMPARE(IpAddress::parse("198.51.100.7")->network().text(), std::string("198.51.100.7"));
}

void TestMessageRules::allowsOriginsOfTheSameHostOrTheList_data() {
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("none") << QByteArray() << QByteArray("call.example") << true;
    QTest::newRow("same") << QByteArray("https://call.example") << QByteArray("call.example") << true;
    QTest::newRow("same with port") << QByteArray("http://localhost:8080") << QByteArray("localhost:8080") << true;
    QTest::newRow("implied port") << QByteArray("https://call.example") << QByteArray("call.example:443") << true;
    QTest::newRow("other port") << QByteArray("http://localhost:8081") << QByteArray("localhost:8080") << false;
    QTest::newRow("listed") << QByteArray("https://Shop.example") << QByteArray("call.example") << true;
    QTest::newRow("foreign") << QByteArray("https://evil.example") << QByteArray("call.example") << false;
    QTest::newRow("suffix") << QByteArray("https://evilcall.example") << QByteArray("call.example") << false;
    QTest::newRow("null") << QByteArray("null") << QByteArray("call.example") << false;
    QTest::newRow("empty") << QByteArray("") << QByteArray("call.example") << false;
}

void TestMessageRules::allowsOriginsOfTheSameHostOrTheList() {
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, host);
    QFETCH(bool, isAllowed);
    RequestHead head;
    if (!origin.isNull()) head.headers.add("Origin", origin.toStdString());
    head.headers.add("Host", host.toStdString());
    QCOMPARE(isOriginAllowed(head, {{"https://shop.example"}}), isAllowed);
}

void TestMessageRules::limitsConnectionsByAddressAndInAll() {
    AddressSet trusted;
    QVERIFY(trusted.add("10.0.0.1"));
    ConnectionCounts counts({2, 4}, trusted);
    const auto a = *IpAddress::parse("192.0.2.1");
    const auto b = *IpAddress::parse("192.0.2.2");
    const auto proxy = *IpAddress::parse("10.0.0.1");
    auto first = counts.admit(a);
    auto second = counts.admit(a);
    QVERIFY(first && second);
    QVERIFY(!counts.admit(a));
    first.reset();
    first = counts.admit(a);
    QVERIFY(first);
    const auto third = counts.admit(b);
    QVERIFY(third);
    ConnectionPermit moved = std::move(*second);
    QVERIFY(!counts.admit(a));
    {
        const auto viaProxy = counts.admit(proxy);
        QVERIFY(viaProxy);
        QVERIFY(!counts.admit(b));
    }
    QVERIFY(counts.admit(b));
}

void TestMessageRules::tellsDeadlinesOnceAndInTime() {
    struct Node final : DeadlineWheel::Node {
        void onDeadline(TimePoint now) override {
            ++told;
            at = now;
            if (next != TimePoint{}) wheel->set(*this, std::exchange(next, {}));
        }
        DeadlineWheel* wheel = nullptr;
        TimePoint next{};
        TimePoint at{};
        int told = 0;
    };
    const TimePoint start{milliseconds(1'000'000)};
    DeadlineWheel wheel(milliseconds(10), start);
    Node soon;
    Node moved;
    Node far;
    Node again;
    Node cleared;
    again.wheel = &wheel;
    again.next = start + milliseconds(300);
    wheel.set(soon, start + milliseconds(25));
    wheel.set(moved, start + milliseconds(30));
    wheel.set(moved, start + milliseconds(500));  // later: found out when its slot comes
    wheel.set(far, start + milliseconds(60'000)); // beyond one round of the wheel
    wheel.set(again, start + milliseconds(100));
    wheel.set(cleared, start + milliseconds(40));
    wheel.set(cleared, TimePoint::max());
    {
        Node destroyed;
        wheel.set(destroyed, start + milliseconds(20));
    }
    for (TimePoint now = start; now < start + milliseconds(70'000); now += milliseconds(7))
        wheel.advance(now);
    const auto isAbout = [start](const Node& node, int expected) {
        return node.at >= start + milliseconds(expected) && node.at <= start + milliseconds(expected + 20);
    };
    QCOMPARE(soon.told, 1);
    QVERIFY(isAbout(soon, 25));
    QCOMPARE(moved.told, 1);
    QVERIFY(isAbout(moved, 500));
    QCOMPARE(far.told, 1);
    QVERIFY(isAbout(far, 60'000));
    QCOMPARE(again.told, 2);
    QVERIFY(isAbout(again, 300));
    QCOMPARE(cleared.told, 0);
}

void TestMessageRules::encodesFrameHeaders_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("empty") << 0 << QByteArray("\x81\x00", 2);
    QTest::newRow("short") << 125 << QByteArray("\x81\x7d", 2);
    QTest::newRow("two bytes") << 126 << QByteArray("\x81\x7e\x00\x7e", 4);
    QTest::newRow("two bytes, most") << 65535 << QByteArray("\x81\x7e\xff\xff", 4);
    QTest::newRow("eight bytes") << 65536 << QByteArray("\x81\x7f\x00\x00\x00\x00\x00\x01\x00\x00", 10);
}

void TestMessageRules::encodesFrameHeaders() {
    QFETCH(int, size);
    QFETCH(QByteArray, header);
    const std::string payload(static_cast<std::size_t>(size), 'p');
    const auto frame = EncodedFrame::text(payload);
    QVERIFY(frame->bytes().starts_with(header.toStdString()));
    QVERIFY(frame->payload() == payload);
    QCOMPARE(frame->size(), payload.size() + static_cast<std::size_t>(header.size()));
}

QTEST_GUILESS_MAIN(TestMessageRules)
#include "message_rules_test.moc"
