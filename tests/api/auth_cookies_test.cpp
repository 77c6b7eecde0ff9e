#include "server/api/auth_cookies.h"

#include <QTest>

using namespace callroom;
using namespace callroom::api;
using namespace std::chrono_literals;

namespace {

net::RequestHead headOf(std::initializer_list<std::pair<std::string_view, std::string_view>> fields) {
    net::RequestHead head;
    for (const auto& [name, value] : fields)
        head.headers.add(name, value);
    return head;
}

} // namespace

class AuthCookiesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsACookieByItsWholeName_data();
    void readsACookieByItsWholeName();
    void keepsThemFromScriptsOtherPathsAndOtherSites();
    void tellsPagesOfOtherOrigins_data();
    void tellsPagesOfOtherOrigins();
};

void AuthCookiesTest::readsACookieByItsWholeName_data() {
    QTest::addColumn<std::string>("header");
    QTest::addColumn<std::string>("value");
    const auto add = [](const char* header, const char* value) {
        QTest::newRow(header) << std::string(header) << std::string(value);
    };
    add("", "");
    add("callroom-refresh=abc", "abc");
    add("a=1; callroom-refresh=abc; b=2", "abc");
    add("a=1;callroom-refresh=abc;b=2", "abc");
    add("callroom-refresh=a=b", "a=b");
    add("callroom-refresh=first; callroom-refresh=second", "first");
    add("callroom-refresh=", "");
    add("callroom-refresh", "");
    add("xcallroom-refresh=abc", "");
    add("callroom-refreshed=abc", "");
    add(";;; ; =;callroom-refresh=abc", "abc");
}

void AuthCookiesTest::readsACookieByItsWholeName() {
    QFETCH(std::string, header);
    QFETCH(std::string, value);
    const auto head = headOf({{"Cookie", header}});
    QCOMPARE(std::string(cookies::valueOf(head, cookies::refresh)), value);
}

void AuthCookiesTest::keepsThemFromScriptsOtherPathsAndOtherSites() {
    net::RequestHead head;
    const auto plain = cookies::setting(head, cookies::refresh, "abc", 30s);
    QCOMPARE(plain.name, std::string("Set-Cookie"));
    QCOMPARE(plain.value,
             std::string("callroom-refresh=abc; Path=/api/v1/auth; Max-Age=30; HttpOnly; SameSite=Strict"));
    head.isTls = true;
    QVERIFY(cookies::setting(head, cookies::refresh, "abc", 30s).value.ends_with("; SameSite=Strict; Secure"));
    QVERIFY(cookies::clearing(head, cookies::refresh)
                .value.starts_with("callroom-refresh=; Path=/api/v1/auth; Max-Age=0;"));
}

void AuthCookiesTest::tellsPagesOfOtherOrigins_data() {
    QTest::addColumn<std::string>("site");
    QTest::addColumn<std::string>("origin");
    QTest::addColumn<bool>("isSame");
    const auto add = [](const char* name, const char* site, const char* origin, bool isSame) {
        QTest::newRow(name) << std::string(site) << std::string(origin) << isSame;
    };
    add("no browser", "", "", true);
    add("own page", "same-origin", "https://call.example", true);
    add("own page of an old browser", "", "https://call.example", true);
    add("own page behind a proxy on another port", "same-origin", "https://call.example:8443", true);
    add("sibling", "same-site", "https://shop.call.example", false);
    add("stranger", "cross-site", "https://evil.example", false);
    add("stranger of an old browser", "", "https://evil.example", false);
    add("sandboxed frame", "", "null", false);
    add("typed address", "none", "", false);
    add("stranger that names itself ours", "cross-site", "https://call.example", false);
}

void AuthCookiesTest::tellsPagesOfOtherOrigins() {
    QFETCH(std::string, site);
    QFETCH(std::string, origin);
    QFETCH(bool, isSame);
    auto head = headOf({{"Host", "call.example"}});
    if (!site.empty()) head.headers.add("Sec-Fetch-Site", site);
    if (!origin.empty()) head.headers.add("Origin", origin);
    QCOMPARE(cookies::isSameOrigin(head), isSame);
}

QTEST_APPLESS_MAIN(AuthCookiesTest)
#include "auth_cookies_test.moc"
