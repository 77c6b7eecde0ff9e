#include "server/live/tenant_floor.h"
#include "server/live/tenant_rules.h"
#include "shared/core/random.h"

#include <QTest>

using namespace callroom;
using namespace std::chrono_literals;
using core::Timestamp;
using core::UserId;

namespace {

core::SeededRandom random{3};
const Timestamp begin = *core::parseRfc3339("2026-11-20T05:00:00Z");

template <typename Id> Id newId() {
    return Id::create(begin, random);
}

/// One queue with one agent, who wraps up a call of it.
struct Site {
    Timestamp now = begin;
    core::QueueId queue = newId<core::QueueId>();
    UserId agent = newId<UserId>();
    UserId customer = newId<UserId>();
    core::ContactId contact;
    live::TenantFloor floor{newId<core::TenantId>(), 1, floor::Floor({}, random), random};

    Site() {
        floor::QueueConfig config;
        config.id = queue;
        config.name = "support";
        floor::AgentConfig ada;
        ada.id = agent;
        (void)floor.engine().configure({config}, {ada}, now);
        byAgent(floor::AgentConnected{agent});
        byAgent(floor::SetPresence{agent, core::Presence::Available, {}});
        floor::Join join;
        join.queueId = queue;
        join.customerId = customer;
        run({customer, floor::ActorKind::Customer}, join);
        contact = floor.engine().contactsOf(customer).front();
        byAgent(floor::Accept{contact, {}});
        byAgent(floor::End{contact});
    }
    void run(floor::Actor actor, floor::CommandBody body) {
        const auto done = floor.engine().execute({actor, std::move(body)}, now);
        if (!done) qFatal("refused: %s", done.error().code.c_str());
    }
    void byAgent(floor::CommandBody body) { run({agent, floor::ActorKind::Agent}, std::move(body)); }

    std::string refusal(const live::TenantRules& rules, floor::CommandBody body) const {
        const auto checked = rules.check({{agent, floor::ActorKind::Agent}, std::move(body)}, floor.engine());
        return checked ? std::string() : checked.error().code;
    }
    floor::SetPresence away(std::string reason) const { return {agent, core::Presence::Away, std::move(reason)}; }
    floor::WrapUp wrapUp(std::string disposition, std::string notes = {}) const {
        return {contact, std::move(disposition), std::move(notes), {}};
    }
};

/// Open from 09:00 to 12:00 in Istanbul, that is from 06:00 to 09:00 UTC, on the day the tests are on.
std::vector<directory::HoursOfQueues> fridayMorning(core::QueueId queue) {
    return {{*directory::OpeningTimes::make("Europe/Istanbul", {{5, "09:00", "12:00"}}, {}), {queue}}};
}

} // namespace

class TenantRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forbidNothingWithoutLists();
    void letAgentsBeAwayForListedReasonsOnly();
    void keepTheServersOwnReasonToItself();
    void letWrapUpsNameListedResultsOnly();
    void tellTheQueuesHowTheyStand();
    void openAndCloseQueuesWhenItIsTime();
};

void TenantRulesTest::forbidNothingWithoutLists() {
    const Site site;
    const live::TenantRules none;
    QCOMPARE(site.refusal(none, site.away("anything")), std::string());
    QCOMPARE(site.refusal(none, site.wrapUp("anything")), std::string());
    QVERIFY(!none.nextChange(begin));
}

void TenantRulesTest::letAgentsBeAwayForListedReasonsOnly() {
    const Site site;
    const live::TenantRules rules({"break", "lunch"}, {}, {});
    QCOMPARE(site.refusal(rules, site.away("lunch")), std::string());
    QCOMPARE(site.refusal(rules, site.away("")), std::string());
    QCOMPARE(site.refusal(rules, site.away("Lunch")), std::string("unknown_reason"));
    QCOMPARE(site.refusal(rules, floor::SetPresence{site.agent, core::Presence::Available, "whatever"}), std::string());
}

void TenantRulesTest::keepTheServersOwnReasonToItself() {
    const Site site;
    QCOMPARE(site.refusal({}, site.away("missed")), std::string("unknown_reason"));
    QCOMPARE(site.refusal(live::TenantRules({"break"}, {}, {}), site.away("missed")), std::string("unknown_reason"));
}

void TenantRulesTest::letWrapUpsNameListedResultsOnly() {
    const Site site;
    const live::TenantRules rules({},
                                  {{"plain", false, {}},
                                   {"noted", true, {}},
                                   {"here", false, {site.queue}},
                                   {"there", false, {newId<core::QueueId>()}}},
                                  {});
    QCOMPARE(site.refusal(rules, site.wrapUp("plain")), std::string());
    QCOMPARE(site.refusal(rules, site.wrapUp("")), std::string());
    QCOMPARE(site.refusal(rules, site.wrapUp("Plain")), std::string("unknown_disposition"));
    QCOMPARE(site.refusal(rules, site.wrapUp("noted")), std::string("notes_required"));
    QCOMPARE(site.refusal(rules, site.wrapUp("noted", "why")), std::string());
    QCOMPARE(site.refusal(rules, site.wrapUp("here")), std::string());
    QCOMPARE(site.refusal(rules, site.wrapUp("there")), std::string("unknown_disposition"));
}

void TenantRulesTest::tellTheQueuesHowTheyStand() {
    std::vector<floor::QueueConfig> queues(2);
    queues[0].id = newId<core::QueueId>();
    queues[1].id = newId<core::QueueId>();
    const live::TenantRules rules({}, {}, fridayMorning(queues[0].id));
    rules.open(queues, begin);
    QVERIFY(!queues[0].isOpen && queues[0].opensAt == begin + 1h);
    QVERIFY(queues[1].isOpen);
    rules.open(queues, begin + 1h);
    QVERIFY(queues[0].isOpen && !queues[0].opensAt);
    QVERIFY(rules.nextChange(begin) == begin + 1h);
    QVERIFY(rules.nextChange(begin + 1h) == begin + 4h);
}

void TenantRulesTest::openAndCloseQueuesWhenItIsTime() {
    Site site;
    const live::TenantRules rules({}, {}, fridayMorning(site.queue));
    (void)site.floor.engine().setOpenings(rules.openings(begin), begin);
    site.floor.setRules(rules, begin);
    QVERIFY(!site.floor.queueRow(site.queue, begin).isOpen);
    QVERIFY(site.floor.queueRow(site.queue, begin).opensAt == begin + 1h);
    (void)site.floor.followHours(begin + 59min);
    QVERIFY(!site.floor.queueRow(site.queue, begin).isOpen);
    QVERIFY(site.floor.nextDue() <= begin + 1h);
    (void)site.floor.followHours(begin + 1h);
    QVERIFY(site.floor.queueRow(site.queue, begin).isOpen);
    QVERIFY(!site.floor.queueRow(site.queue, begin).opensAt);
    (void)site.floor.followHours(begin + 4h);
    QVERIFY(!site.floor.queueRow(site.queue, begin).isOpen);
}

QTEST_GUILESS_MAIN(TenantRulesTest)
#include "tenant_rules_test.moc"
