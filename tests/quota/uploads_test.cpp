#include "server/quota/uploads.h"
#include "tests/accounts/accounts_fixture.h"

#include <QTest>

#include <thread>

using namespace callroom;
using namespace std::chrono_literals;
using core::Role;

class QuotaUploadsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::AccountsFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void groupsAddresses_data();
    void groupsAddresses();
    void givesACustomerSoMuchADay();
    void givesAnAddressSoMuchADay();
    void countsNothingOfStaff();
    void letsTwoAtOnceNotPassTheLimit();
    void promisesRoomOnce();
    void promisesAsMuchAsHasCome();
    void promisesTheRoomForOneToOneOfManyAtOnce();
    void countsFilesOfAContact();
    void givesRecordingsBack();

private:
    [[nodiscard]] core::UserId person() { return core::UserId::create(m_fixture->clock.now(), m_fixture->random); }
    [[nodiscard]] accounts::Act customer(core::UserId who, std::string address) {
        auto act = m_fixture->act(who, Role::Customer);
        act.address = std::move(address);
        return act;
    }
    /// The code of the refusal; empty where it was counted.
    [[nodiscard]] std::string count(const accounts::Act& act, std::int64_t bytes) {
        const auto counted = m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
            return quota::countUpload(session, act, m_limits, bytes);
        });
        return counted ? std::string() : counted.error().code;
    }
    [[nodiscard]] std::string check(const accounts::Act& act, std::int64_t bytes) {
        const auto room = m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
            return m_promises.promise(session, quota::quotasOf(act, m_limits), bytes);
        });
        return room ? std::string() : room.error().code;
    }

    [[nodiscard]] std::shared_ptr<quota::Promise> promised(const accounts::Act& act, std::int64_t bytes) {
        return m_fixture
            ->in(m_fixture->tenant,
                 [&](storage::Session& session) {
                     return m_promises.promise(session, quota::quotasOf(act, m_limits), bytes);
                 })
            .value_or(nullptr);
    }

    std::unique_ptr<test::AccountsFixture> m_fixture;
    quota::Promises m_promises;
    quota::UploadLimits m_limits{.customerBytesPerDay = 100,
                                 .addressBytesPerDay = 150,
                                 .contactBytes = 50,
                                 .contactFiles = 3,
                                 .recordingBytes = 80};
};

void QuotaUploadsTest::groupsAddresses_data() {
    QTest::addColumn<std::string>("address");
    QTest::addColumn<std::string>("group");
    const auto row = [](const char* address, const char* group) {
        QTest::newRow(address) << std::string(address) << std::string(group);
    };
    row("192.0.2.7", "192.0.2.7");
    row("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64");
    row("2001:db8:1:2::1", "2001:db8:1:2::/64");
    row("2001:db8:1:3::1", "2001:db8:1:3::/64");
    row("::1", "::/64");
    row("no address", "no address");
}

void QuotaUploadsTest::groupsAddresses() {
    QFETCH(std::string, address);
    QFETCH(std::string, group);
    QCOMPARE(quota::addressGroup(address), group);
}

void QuotaUploadsTest::givesACustomerSoMuchADay() {
    const auto who = person();
    QCOMPARE(count(customer(who, "192.0.2.1"), 60), std::string());
    QCOMPARE(check(customer(who, "192.0.2.2"), 41), std::string("quota_exceeded"));
    QCOMPARE(count(customer(who, "192.0.2.2"), 41), std::string("quota_exceeded"));
    QCOMPARE(check(customer(who, "192.0.2.2"), 40), std::string());
    QCOMPARE(count(customer(who, "192.0.2.2"), 40), std::string());
    QCOMPARE(count(customer(who, "192.0.2.3"), 1), std::string("quota_exceeded"));
    m_fixture->clock.advance(24h);
    QCOMPARE(count(customer(who, "192.0.2.3"), 100), std::string());
    QVERIFY(m_fixture->count("upload_usage WHERE kind = 'customer'") == 2);
    QVERIFY(m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
        return quota::forgetOldDays(session, m_fixture->clock.now() + 24h);
    }));
    QCOMPARE(m_fixture->count("upload_usage WHERE kind = 'customer'"), 1);
}

void QuotaUploadsTest::givesAnAddressSoMuchADay() {
    QCOMPARE(count(customer(person(), "2001:db8::1"), 100), std::string());
    QCOMPARE(check(customer(person(), "2001:db8::ffff"), 51), std::string("quota_exceeded"));
    // What the address is refused counts for nobody.
    const auto who = person();
    QCOMPARE(count(customer(who, "2001:db8::ffff"), 51), std::string("quota_exceeded"));
    QCOMPARE(count(customer(who, "2001:db8:0:1::1"), 100), std::string());
    QCOMPARE(count(customer(person(), "2001:db8::ffff"), 50), std::string());
}

void QuotaUploadsTest::countsNothingOfStaff() {
    for (int i = 0; i < 3; ++i)
        QCOMPARE(count(m_fixture->act(person(), Role::Agent), 1000), std::string());
}

void QuotaUploadsTest::letsTwoAtOnceNotPassTheLimit() {
    const auto who = person();
    std::array<std::string, 4> codes;
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < codes.size(); ++i)
        threads.emplace_back([&, i] { codes[i] = count(customer(who, "198.51.100." + std::to_string(i)), 40); });
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(std::count(codes.begin(), codes.end(), std::string()), std::ptrdiff_t(2));
}

void QuotaUploadsTest::promisesRoomOnce() {
    const auto who = customer(person(), "203.0.113.1");
    QCOMPARE(count(who, 30), std::string());
    auto first = promised(who, 50);
    QVERIFY(first);
    QCOMPARE(check(who, 21), std::string("quota_exceeded"));
    QCOMPARE(check(who, 20), std::string());
    // Another customer of the address: the first's are counted there, too.
    QCOMPARE(check(customer(person(), "203.0.113.1"), 71), std::string("quota_exceeded"));
    QCOMPARE(check(customer(person(), "203.0.113.1"), 70), std::string());
    first.reset();
    QCOMPARE(check(who, 70), std::string());
    // What is stored counts once.
    const auto stored = promised(who, 40);
    QCOMPARE(count(who, 40), std::string());
    stored->release();
    QCOMPARE(check(who, 30), std::string());
    QCOMPARE(check(who, 31), std::string("quota_exceeded"));
}

void QuotaUploadsTest::promisesAsMuchAsHasCome() {
    const auto who = customer(person(), "203.0.113.2");
    const auto first = promised(who, 1);
    const auto second = promised(who, 1);
    QVERIFY(first && second);
    QVERIFY(first->growTo(60));
    QVERIFY(first->growTo(50)); // it has promised more already
    QCOMPARE(second->growTo(41).error().code, std::string("quota_exceeded"));
    QVERIFY(second->growTo(40));
    QCOMPARE(check(who, 1), std::string("quota_exceeded"));
    first->release();
    QVERIFY(second->growTo(100));
}

void QuotaUploadsTest::promisesTheRoomForOneToOneOfManyAtOnce() {
    const auto who = customer(person(), "203.0.113.3");
    for (int round = 0; round < 20; ++round) {
        std::array<std::shared_ptr<quota::Promise>, 4> promises;
        std::vector<std::thread> threads;
        for (auto& promise : promises)
            threads.emplace_back([&] { promise = promised(who, 60); });
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(std::count(promises.begin(), promises.end(), nullptr), std::ptrdiff_t(3));
    }
}

void QuotaUploadsTest::countsFilesOfAContact() {
    const auto contact = core::ContactId::create(m_fixture->clock.now(), m_fixture->random);
    const auto add = [&](std::int64_t bytes) {
        return m_fixture
            ->in(m_fixture->tenant,
                 [&](storage::Session& session) { return quota::countInContact(session, contact, m_limits, bytes, 1); })
            .has_value();
    };
    QVERIFY(!add(51));
    QVERIFY(add(50));
    QVERIFY(!add(1));
    QVERIFY(add(0) && add(0));
    QVERIFY(!add(0));
}

void QuotaUploadsTest::givesRecordingsBack() {
    const auto add = [&](std::int64_t bytes) {
        return m_fixture
            ->in(m_fixture->tenant,
                 [&](storage::Session& session) { return quota::countRecordings(session, m_limits, bytes); })
            .has_value();
    };
    QVERIFY(add(80));
    QVERIFY(!add(1));
    QVERIFY(add(-30));
    QVERIFY(!add(31));
    QVERIFY(add(30));
}

QTEST_GUILESS_MAIN(QuotaUploadsTest)
#include "uploads_test.moc"
