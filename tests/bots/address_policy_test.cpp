#include "server/bots/address_policy.h"

#include <QTest>

#include <arpa/inet.h>

#include <cstring>

namespace callroom::bots {

class AddressPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsThePublicInternet_data();
    void knowsThePublicInternet();
};

void AddressPolicyTest::knowsThePublicInternet_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    for (const auto* text : {"8.8.8.8", "1.1.1.1", "172.15.255.255", "172.32.0.0", "100.63.0.1", "192.167.1.1",
                             "2606:4700:4700::1111", "2a00:1450:4001:82a::200e", "::ffff:8.8.8.8", "64:ff9b::808:808"})
        QTest::newRow(text) << text << true;
    for (const auto* text : {"127.0.0.1",
                             "127.255.255.254",
                             "0.0.0.0",
                             "10.1.2.3",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.168.1.1",
                             "169.254.169.254",
                             "100.64.0.1",
                             "198.18.0.1",
                             "192.0.2.1",
                             "224.0.0.1",
                             "255.255.255.255",
                             "240.0.0.1",
                             "::1",
                             "::",
                             "::ffff:127.0.0.1",
                             "::ffff:169.254.169.254",
                             "64:ff9b::7f00:1",
                             "fe80::1",
                             "fc00::1",
                             "fd12:3456::1",
                             "ff02::1",
                             "2001:db8::1",
                             "2001::1",
                             "2002:7f00:1::",
                             "::127.0.0.1"})
        QTest::newRow(text) << text << false;
}

void AddressPolicyTest::knowsThePublicInternet() {
    QFETCH(QString, address);
    sockaddr_storage storage{};
    const std::string text = address.toStdString();
    sockaddr_in four{};
    sockaddr_in6 six{};
    if (::inet_pton(AF_INET, text.c_str(), &four.sin_addr) == 1) {
        four.sin_family = AF_INET;
        std::memcpy(&storage, &four, sizeof four);
    } else {
        QCOMPARE(::inet_pton(AF_INET6, text.c_str(), &six.sin6_addr), 1);
        six.sin6_family = AF_INET6;
        std::memcpy(&storage, &six, sizeof six);
    }
    QFETCH(bool, isPublic);
    QCOMPARE(isPublicAddress(*static_cast<const sockaddr*>(static_cast<const void*>(&storage))), isPublic);
}

} // namespace callroom::bots

QTEST_APPLESS_MAIN(callroom::bots::AddressPolicyTest)
#include "address_policy_test.moc"
