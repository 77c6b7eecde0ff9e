#include "server/idempotency/keys_under_way.h"
#include "tests/live/stand_ins.h"

#include <QtTest>

using namespace callroom;
using namespace std::chrono_literals;

namespace {

/// Two tenants with one queue each, on a ledger and a source that the test holds.
class Site {
public:
    explicit Site(live::LiveLimits limits = {})
        : source(ledger, {tenant, other}, configuration())
        , floors({clock, liveRandom, source, publisher, {}, limits}) {
        ledger.setListener(floors);
        if (!floors.start(ledger)) qFatal("the floors did not start");
    }
    ~Site() { floors.stop(); }

    struct Asked {
        std::optional<core::Result<live::Done>> answer;
        [[nodiscard]] std::string code() const { return !answer ? "none" : *answer ? "ok" : answer->error().code; }
    };

    std::shared_ptr<Asked> join(const char* subject, std::optional<core::TenantId> at = std::nullopt,
                                live::CommandExtras extras = {}) {
        clock.advance(1ms); // so that who came first is before the others
        floor::Join join;
        join.queueId = queue;
        join.channel = core::Channel::Chat;
        join.customerId = core::UserId::create(clock.now(), random);
        join.customerName = "Carla";
        join.subject = subject;
        const floor::Actor actor{join.customerId, floor::ActorKind::Customer};
        auto asked = std::make_shared<Asked>();
        floors.command(
            at.value_or(tenant), {actor, join}, core::Receiver(thread),
            [asked](core::Result<live::Done> done) { asked->answer = std::move(done); }, std::move(extras));
        return asked;
    }
    /// The same under a key; what is kept is the place in line.
    std::shared_ptr<Asked> joinOnce(const char* subject, const idempotency::Request& request) {
        live::CommandExtras extras;
        extras.keep = {request, [](const live::Done& done) {
                           return idempotency::Answer{201, std::to_string(done.position.value_or(0))};
                       }};
        return join(subject, std::nullopt, std::move(extras));
    }
    [[nodiscard]] bool isPending(std::size_t items) {
        return thread.runUntil([&] { return ledger.pending() == items; });
    }
    [[nodiscard]] bool isAsked(std::size_t reads) {
        return thread.runUntil([&] { return source.reads() == reads; });
    }
    [[nodiscard]] bool isAnswered(const Asked& asked) {
        return thread.runUntil([&] { return asked.answer.has_value(); });
    }
    [[nodiscard]] std::vector<std::string> storedSubjects(core::TenantId of) const {
        std::vector<std::string> subjects;
        for (const auto& contact : ledger.contactsOf(of))
            subjects.push_back(contact.subject);
        std::ranges::sort(subjects);
        return subjects;
    }

    idempotency::KeysUnderWay keys;
    core::SeededRandom random{5};
    core::SeededRandom liveRandom{6}; ///< of the live thread
    live::MovedClock clock;
    core::TenantId tenant = core::TenantId::create(clock.now(), random);
    core::TenantId other = core::TenantId::create(clock.now(), random);
    core::QueueId queue = core::QueueId::create(clock.now(), random);
    live::HeldLedger ledger;
    live::HeldSource source;
    live::SilentPublisher publisher;
    live::LiveFloors floors;
    live::TestThread thread;

private:
    [[nodiscard]] live::Configuration configuration() const {
        live::Configuration made;
        floor::QueueConfig config;
        config.id = queue;
        config.name = "support";
        made.queues.push_back(config);
        return made;
    }
};

} // namespace

class LiveFloorsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOnceItIsCommitted();
    void aRefusedItemCostsThatItemAlone();
    void whatIsAskedWhileTheFloorIsLoadedWaitsForIt();
    void nobodyWaitsForeverForAFloor();
    void aFloorIsReadBehindAllThatWasDecided();
    void aFailedReadOfConfigurationDropsNothing();
    void tooMuchOfOneTenantIsTurnedAway();
    void anotherTenantIsServedMeanwhile();
    void aKeyGoesWithItsCommandIntoTheLedger();
    void theAnswerStoredIsThatOfWhatIsCommitted();
    void aRefusedItemStoresNoAnswer();
    void aKeyIsHeldUntilItsCommandIsCommitted();
};

void LiveFloorsTest::answersOnceItIsCommitted() {
    Site site;
    const auto asked = site.join("first");
    QVERIFY(site.isPending(1));
    QCOMPARE(asked->code(), std::string("none"));
    site.ledger.settle();
    QVERIFY(site.isAnswered(*asked));
    QCOMPARE(asked->code(), std::string("ok"));
}

void LiveFloorsTest::aRefusedItemCostsThatItemAlone() {
    Site site;
    site.ledger.refuse("poison");
    const auto before = site.join("before");
    const auto poison = site.join("poison");
    const auto behind = site.join("behind");
    QVERIFY(site.isPending(3));
    site.ledger.settle();
    QVERIFY(site.isAsked(1));
    site.source.answer();
    QVERIFY(site.isPending(1)); // the one behind, decided again
    site.ledger.settle();
    for (const auto& asked : {before, poison, behind})
        QVERIFY(site.isAnswered(*asked));
    QCOMPARE(before->code(), std::string("ok"));
    QCOMPARE(poison->code(), std::string("internal"));
    QCOMPARE(behind->code(), std::string("ok"));
    QCOMPARE((*behind->answer)->position.value_or(-1), 2);
    QCOMPARE(site.storedSubjects(site.tenant), (std::vector<std::string>{"before", "behind"}));
    QCOMPARE(site.floors.metrics().refusedItems, std::uint64_t{1});
    QCOMPARE(site.floors.metrics().decidedAgain, std::uint64_t{1});
}

void LiveFloorsTest::whatIsAskedWhileTheFloorIsLoadedWaitsForIt() {
    Site site;
    site.ledger.refuse("poison");
    const auto poison = site.join("poison");
    QVERIFY(site.isPending(1));
    site.ledger.settle();
    QVERIFY(site.isAsked(1));
    const auto meanwhile = site.join("meanwhile");
    std::optional<core::Result<bool>> looked;
    site.floors.ask(
        site.tenant, core::Receiver(site.thread), [](const live::TenantFloor&) { return true; },
        [&](core::Result<bool> seen) { looked = seen; });
    site.source.answer();
    QVERIFY(site.isPending(1));
    site.ledger.settle();
    QVERIFY(site.isAnswered(*meanwhile));
    QCOMPARE(meanwhile->code(), std::string("ok"));
    QVERIFY(site.thread.runUntil([&] { return looked.has_value(); }));
    QVERIFY(*looked);
}

void LiveFloorsTest::nobodyWaitsForeverForAFloor() {
    Site site({.heldWhileLoading = 1, .longestHold = 2s});
    site.ledger.refuse("poison");
    (void)site.join("poison");
    QVERIFY(site.isPending(1));
    site.ledger.settle();
    QVERIFY(site.isAsked(1));
    const auto waits = site.join("waits");
    const auto oneTooMany = site.join("one too many");
    QVERIFY(site.isAnswered(*oneTooMany));
    QCOMPARE(oneTooMany->code(), std::string("floor_loading"));
    QCOMPARE(waits->code(), std::string("none"));
    site.source.answer(false);
    site.clock.advance(3s);
    site.floors.post([] {}); // the thread looks at the clock
    QVERIFY(site.isAnswered(*waits));
    QCOMPARE(waits->code(), std::string("floor_loading"));
    // It goes on trying.
    QVERIFY(site.thread.runUntil([&] {
        site.clock.advance(100ms);
        site.floors.post([] {});
        return site.source.reads() == 1;
    }));
    site.source.answer();
    const auto later = site.join("later");
    QVERIFY(site.isPending(1));
    site.ledger.settle();
    QVERIFY(site.isAnswered(*later));
    QCOMPARE(later->code(), std::string("ok"));
}

void LiveFloorsTest::aFloorIsReadBehindAllThatWasDecided() {
    Site site;
    const auto earlier = site.join("earlier");
    QVERIFY(site.isPending(1));
    site.ledger.setFull(true);
    const auto full = site.join("full");
    QVERIFY(site.isAnswered(*full));
    QCOMPARE(full->code(), std::string("database_away"));
    // Neither the item nor the fence behind it was taken: nothing may be read, however often it is tried.
    for (int i = 0; i < 3; ++i) {
        const auto tried = site.ledger.turnedAway();
        site.clock.advance(1s);
        site.floors.post([] {});
        QVERIFY(site.thread.runUntil([&] { return site.ledger.turnedAway() > tried; }));
        QCOMPARE(site.source.reads(), std::size_t{0});
    }
    site.ledger.setFull(false);
    site.clock.advance(1s);
    site.floors.post([] {});
    QVERIFY(site.isPending(2));
    QCOMPARE(site.source.reads(), std::size_t{0});
    site.ledger.settle();
    QVERIFY(site.isAsked(1));
    site.source.answer();
    QVERIFY(site.isAnswered(*earlier));
    QCOMPARE(earlier->code(), std::string("ok"));
    const auto next = site.join("next");
    QVERIFY(site.isPending(1));
    site.ledger.settle();
    QVERIFY(site.isAnswered(*next));
    QCOMPARE((*next->answer)->position, std::optional(2)); // behind the earlier one, which was not lost
}

void LiveFloorsTest::aFailedReadOfConfigurationDropsNothing() {
    Site site;
    const auto earlier = site.join("earlier");
    QVERIFY(site.isPending(1));
    bool isKnown = false;
    site.floors.reloadConfiguration(site.tenant, core::Receiver(site.thread), [&] { isKnown = true; });
    QVERIFY(site.isAsked(1));
    site.source.answer(false);
    const auto meanwhile = site.join("meanwhile");
    QVERIFY(site.isPending(2));
    site.ledger.settle();
    QVERIFY(site.isAnswered(*meanwhile));
    QCOMPARE(meanwhile->code(), std::string("ok"));
    QCOMPARE((*meanwhile->answer)->position, std::optional(2));
    site.clock.advance(1s);
    site.floors.post([] {});
    QVERIFY(site.isAsked(1));
    site.source.answer();
    QVERIFY(site.thread.runUntil([&] { return isKnown; }));
    QCOMPARE(site.floors.metrics().floorsLoaded, std::uint64_t{2}); // at the start, and never again
}

void LiveFloorsTest::tooMuchOfOneTenantIsTurnedAway() {
    Site site({.writingPerTenant = 2});
    const auto first = site.join("first");
    const auto second = site.join("second");
    QVERIFY(site.isPending(2));
    const auto third = site.join("third");
    QVERIFY(site.isAnswered(*third));
    QCOMPARE(third->code(), std::string("busy"));
    const auto elsewhere = site.join("elsewhere", site.other);
    QVERIFY(site.isPending(3));
    site.ledger.settle();
    for (const auto& asked : {first, second, elsewhere}) {
        QVERIFY(site.isAnswered(*asked));
        QCOMPARE(asked->code(), std::string("ok"));
    }
    const auto later = site.join("later");
    QVERIFY(site.isPending(1));
    site.ledger.settle();
    QVERIFY(site.isAnswered(*later));
    QCOMPARE(later->code(), std::string("ok"));
}

void LiveFloorsTest::anotherTenantIsServedMeanwhile() {
    Site site;
    site.ledger.refuse("poison");
    const auto poison = site.join("poison");
    const auto elsewhere = site.join("elsewhere", site.other);
    QVERIFY(site.isPending(2));
    site.ledger.settle(site.tenant); // the other tenant's first
    QVERIFY(site.isAnswered(*elsewhere));
    QCOMPARE(elsewhere->code(), std::string("ok"));
    QVERIFY(site.isAsked(1));
    const auto again = site.join("again", site.other);
    QVERIFY(site.isPending(1));
    site.ledger.settle();
    QVERIFY(site.isAnswered(*again));
    QCOMPARE(again->code(), std::string("ok"));
}

void LiveFloorsTest::aKeyGoesWithItsCommandIntoTheLedger() {
    Site site;
    const auto request = site.keys.begin({core::UserId{}, "k", "hash"});
    const auto asked = site.joinOnce("first", *request);
    QVERIFY(site.isPending(1));
    QVERIFY(!request->hold->isStored());
    site.ledger.settle();
    QVERIFY(site.isAnswered(*asked));
    QVERIFY(request->hold->isStored());
    const auto answers = site.ledger.answers();
    QCOMPARE(answers.size(), std::size_t{1});
    QCOMPARE(answers.front().key, std::string("k"));
    QCOMPARE(answers.front().requestHash, std::string("hash"));
    QCOMPARE(answers.front().status, 201);
    QCOMPARE(answers.front().answer, std::string("1"));
}

void LiveFloorsTest::theAnswerStoredIsThatOfWhatIsCommitted() {
    Site site;
    site.ledger.refuse("poison");
    const auto poison = site.join("poison");
    const auto request = site.keys.begin({core::UserId{}, "k", "hash"});
    const auto behind = site.joinOnce("behind", *request);
    QVERIFY(site.isPending(2));
    site.ledger.settle();
    QVERIFY(site.isAsked(1));
    site.source.answer();
    QVERIFY(site.isPending(1));
    QVERIFY(site.ledger.answers().empty());
    site.ledger.settle();
    QVERIFY(site.isAnswered(*behind));
    const auto answers = site.ledger.answers();
    QCOMPARE(answers.size(), std::size_t{1});
    QCOMPARE(answers.front().answer, std::string("1")); // the second in line when it was decided first
    QCOMPARE((*behind->answer)->position.value_or(-1), 1);
}

void LiveFloorsTest::aRefusedItemStoresNoAnswer() {
    Site site;
    site.ledger.refuse("poison");
    const auto request = site.keys.begin({core::UserId{}, "k", "hash"});
    const auto poison = site.joinOnce("poison", *request);
    QVERIFY(site.isPending(1));
    site.ledger.settle();
    QVERIFY(site.isAnswered(*poison));
    QCOMPARE(poison->code(), std::string("internal"));
    QVERIFY(site.ledger.answers().empty());
    QVERIFY(!request->hold->isStored());
}

void LiveFloorsTest::aKeyIsHeldUntilItsCommandIsCommitted() {
    Site site;
    const idempotency::Key key{core::UserId{}, "k", "hash"};
    auto request = std::make_optional(*site.keys.begin(key));
    const auto asked = site.joinOnce("first", *request);
    request.reset(); // whoever asked is gone
    QVERIFY(site.isPending(1));
    QCOMPARE(site.keys.begin(key).error().code, std::string("in_progress"));
    site.ledger.settle();
    QVERIFY(site.isAnswered(*asked));
    QVERIFY(site.thread.runUntil([&] { return site.keys.size() == 0; }));
}

QTEST_GUILESS_MAIN(LiveFloorsTest)
#include "live_floors_test.moc"
