#include "server/idempotency/keys_under_way.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace callroom;
using namespace callroom::idempotency;

class KeysUnderWayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsTakenOnce();
    void theLastHoldLetsGo();
    void releasingTwiceLetsGoOnce();
    void peopleDoNotShareKeys();
    void oneOfManyAtOnceTakesIt();
    void checksTheKeysForm();
    void tellsRequestsApart();
};

namespace {

core::UserId person(std::uint8_t number) {
    core::UserId id;
    id.value.bytes[0] = number;
    return id;
}

Key key(std::uint8_t of = 1) {
    return {person(of), "once", "hash"};
}

} // namespace

void KeysUnderWayTest::aKeyIsTakenOnce() {
    KeysUnderWay keys;
    const auto first = keys.begin(key());
    QVERIFY(first.has_value());
    const auto second = keys.begin(key());
    QVERIFY(!second);
    QCOMPARE(second.error().code, std::string("in_progress"));
    QCOMPARE(second.error().kind, core::ErrorKind::Conflict);
}

void KeysUnderWayTest::theLastHoldLetsGo() {
    KeysUnderWay keys;
    auto first = std::make_optional(*keys.begin(key()));
    auto copy = std::make_optional(*first);
    first.reset();
    QVERIFY(!keys.begin(key()));
    copy.reset();
    QVERIFY(keys.begin(key()).has_value());
    QCOMPARE(keys.size(), std::size_t{0});
}

void KeysUnderWayTest::releasingTwiceLetsGoOnce() {
    KeysUnderWay keys;
    const auto first = keys.begin(key());
    first->hold->release();
    const auto second = keys.begin(key());
    QVERIFY(second.has_value());
    first->hold->release();
    QVERIFY(!keys.begin(key()));
}

void KeysUnderWayTest::peopleDoNotShareKeys() {
    KeysUnderWay keys;
    const auto mine = keys.begin(key(1));
    const auto theirs = keys.begin(key(2));
    QVERIFY(mine.has_value() && theirs.has_value());
}

void KeysUnderWayTest::oneOfManyAtOnceTakesIt() {
    KeysUnderWay keys;
    std::mutex mutex;
    std::vector<core::Result<Request>> taken;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            auto begun = keys.begin(key());
            const std::scoped_lock lock(mutex);
            taken.push_back(std::move(begun));
        });
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(std::ranges::count_if(taken, [](const auto& begun) { return begun.has_value(); }), 1);
}

void KeysUnderWayTest::checksTheKeysForm() {
    QVERIFY(checkKey("a").has_value());
    QVERIFY(checkKey(std::string(255, 'x')).has_value());
    for (const auto& bad :
         {std::string(), std::string(256, 'x'), std::string("a b"), std::string("ü"), std::string("a\0b", 3)})
        QCOMPARE(checkKey(bad).error().code, std::string("bad_idempotency_key"));
}

void KeysUnderWayTest::tellsRequestsApart() {
    QCOMPARE(requestHash("POST", "/a", "b"), requestHash("POST", "/a", "b"));
    QVERIFY(requestHash("POST", "/a", "b") != requestHash("POST", "/ab", ""));
    QVERIFY(requestHash("POST", "/a", "b") != requestHash("PUT", "/a", "b"));
}

QTEST_GUILESS_MAIN(KeysUnderWayTest)
#include "keys_under_way_test.moc"
