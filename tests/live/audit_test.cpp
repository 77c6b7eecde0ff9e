#include "server/live/audit.h"

#include <QtTest>

using namespace callroom;

namespace {

const core::Timestamp now = core::fromEpochMilliseconds(1'800'000'000'000);

/// A contact that waited, and what it became.
struct Sample {
    core::SeededRandom random{1};
    core::UserId supervisor = core::UserId::create(now, random);
    std::optional<floor::Contact> before{floor::Contact{}};
    std::optional<floor::AgentState> agent;
    floor::Changes changes;

    Sample() {
        before->id = core::ContactId::create(now, random);
        before->status = core::ContactStatus::Queued;
        changes.contacts = {*before};
        changes.contacts.front().status = core::ContactStatus::Closed;
        changes.contacts.front().outcome = core::Outcome::ClosedBySupervisor;
    }
    std::optional<storage::AuditEntry> audit(floor::ActorKind kind, floor::CommandBody body) {
        return live::auditOf({{supervisor, kind, "192.0.2.7"}, std::move(body)}, {before, agent}, changes, now, random);
    }
};

} // namespace

class AuditTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatASupervisorDid();
    void tellsWhosePresenceASupervisorSet();
    void tellsNothingOfAgentsAndCustomers();
    void tellsNothingOfWhatIsNoDecisionAboutAContact();
};

void AuditTest::tellsWhatASupervisorDid() {
    Sample sample;
    const auto id = sample.before->id;
    const auto closed = sample.audit(floor::ActorKind::Supervisor, floor::End{id});
    QVERIFY(closed);
    QCOMPARE(closed->action, std::string("contact.close"));
    QCOMPARE(closed->subject, std::string("contact"));
    QVERIFY(closed->subjectId == id.value);
    QVERIFY(closed->actorId == sample.supervisor);
    QCOMPARE(closed->address, std::string("192.0.2.7"));
    QCOMPARE(closed->before, std::string(R"({"status":"queued","outcome":null,"queueId":null,"agentId":null,)"
                                         R"("preferredAgentId":null,"priority":0,"tags":[]})"));
    QVERIFY(closed->after.find("closed_by_supervisor") != std::string::npos);
    const auto queue = core::QueueId::create(now, sample.random);
    QCOMPARE(sample.audit(floor::ActorKind::Supervisor, floor::Assign{id, queue, std::nullopt})->action,
             std::string("contact.move"));
    QCOMPARE(sample.audit(floor::ActorKind::Supervisor, floor::Assign{id, std::nullopt, sample.supervisor})->action,
             std::string("contact.assign"));
    QCOMPARE(sample.audit(floor::ActorKind::Supervisor, floor::Prioritise{id, 60})->action,
             std::string("contact.prioritise"));
}

void AuditTest::tellsWhosePresenceASupervisorSet() {
    Sample sample;
    sample.before.reset();
    sample.agent.emplace();
    sample.agent->id = core::UserId::create(now, sample.random);
    sample.agent->presence = core::Presence::Available;
    sample.changes.agents = {*sample.agent};
    sample.changes.agents.front().presence = core::Presence::Away;
    sample.changes.agents.front().awayReason = "lunch";
    const floor::SetPresence away{sample.agent->id, core::Presence::Away, "lunch"};
    const auto entry = sample.audit(floor::ActorKind::Supervisor, away);
    QVERIFY(entry);
    QCOMPARE(entry->action, std::string("agent.presence"));
    QCOMPARE(entry->subject, std::string("agent"));
    QVERIFY(entry->subjectId == sample.agent->id.value);
    QVERIFY(entry->before.starts_with(R"({"presence":"available")"));
    QVERIFY(entry->after.starts_with(R"({"presence":"away","awayReason":"lunch")"));
    QVERIFY(!sample.audit(floor::ActorKind::Agent, away));
}

void AuditTest::tellsNothingOfAgentsAndCustomers() {
    Sample sample;
    QVERIFY(!sample.audit(floor::ActorKind::Agent, floor::End{sample.before->id}));
    QVERIFY(!sample.audit(floor::ActorKind::Customer, floor::End{sample.before->id}));
}

void AuditTest::tellsNothingOfWhatIsNoDecisionAboutAContact() {
    Sample sample;
    QVERIFY(!sample.audit(floor::ActorKind::Supervisor, floor::Connected{sample.before->id}));
    sample.before.reset();
    QVERIFY(!sample.audit(floor::ActorKind::Supervisor, floor::End{core::ContactId::create(now, sample.random)}));
}

QTEST_APPLESS_MAIN(AuditTest)
#include "audit_test.moc"
