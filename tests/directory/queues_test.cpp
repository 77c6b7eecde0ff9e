#include "server/directory/queues.h"
#include "server/storage/floor_store.h"
#include "shared/json/encode.h"
#include "tests/directory/directory_fixture.h"

#include <QCoreApplication>
#include <QTest>

using namespace callroom;
using namespace callroom::directory;
using core::Channel;
using storage::Session;

class QueuesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::DirectoryFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void keepsEveryField();
    void isWhatTheFloorLoads();
    void changesOnlyWhatIsNamed();
    void takesEveryStrategy();
    void refusesWhatContradictsItself();
    void refusesUnknownGroups();
    void keepsNamesUniqueInATenantWithoutRegardToCase();
    void deletesAndRestores();
    void auditsEveryChange();
    void listsPageByPage();
    void ensuresAQueueOnce();
    void hidesAnotherTenantsQueues();

private:
    template <typename Work> auto in(Work work) { return m_fixture->in(m_fixture->tenant, std::move(work)); }
    core::Result<protocol::Queue> create(const protocol::QueueSettings& body) {
        return in([&](Session& session) { return queues.create(session, m_fixture->act(), body); });
    }
    core::Result<protocol::Queue> change(core::QueueId id, const protocol::QueuePatch& patch) {
        return in([&](Session& session) { return queues.change(session, m_fixture->act(), id, patch); });
    }
    core::Result<protocol::Queue> find(core::QueueId id) {
        return in([&](Session& session) { return queues.find(session, id); });
    }
    core::Result<int> remove(core::QueueId id) {
        return in([&](Session& session) { return queues.remove(session, m_fixture->act(), id).map([] { return 0; }); });
    }
    core::GroupId makeGroup(const std::string& name) {
        const auto id = m_fixture->newId<core::GroupId>();
        m_fixture->database.sql("INSERT INTO groups (id, tenant_id, name, created_at, updated_at) VALUES ('" +
                                core::toString(id) + "', '" + core::toString(m_fixture->tenant) + "', '" + name +
                                "', now(), now())");
        return id;
    }
    std::string freshName() { return "queue " + std::to_string(++m_names); }

    std::unique_ptr<test::DirectoryFixture> m_fixture;
    int m_names = 0;
};

void QueuesTest::keepsEveryField() {
    protocol::QueueSettings body;
    body.name = "Größe & „Preis“";
    body.channels = {Channel::Chat, Channel::Call};
    body.tiers = {{makeGroup("one"), 0}, {makeGroup("two"), 45}};
    body.requiredSkills = {{"billing", 3}, {"türkçe", 1}};
    body.serviceLevelSeconds = 11;
    body.offerTimeoutSeconds = 12;
    body.wrapUpSeconds = 13;
    body.maxWaitSeconds = 14;
    body.maxLength = 15;
    body.priority = -16;
    body.weight = 17;
    body.stickySeconds = 18;
    body.rings = {{19, "billing", 2}, {20, "türkçe", 0}};
    body.strategy = core::Strategy::RoundRobin;
    body.allowsCherryPick = true;
    protocol::QueueSettings other;
    other.name = freshName();
    body.overflow = {{core::OverflowWhen::MaxLength, {create(other)->id}},
                     {core::OverflowWhen::Unstaffed, {{}, core::OverflowEnd::Voicemail}}};
    const auto made = create(body);
    QVERIFY(made);
    const auto found = find(made->id);
    QVERIFY(found);
    QCOMPARE(json::encode(*found), json::encode(*made));
    QCOMPARE(found->name, body.name);
    QVERIFY(found->channels == body.channels);
    QCOMPARE(found->tiers[1].openAfterSeconds, 45);
    QCOMPARE(found->priority, -16);
    QCOMPARE(found->weight, 17);
    QCOMPARE(found->stickySeconds, 18);
    QCOMPARE(found->rings[1].skill, std::string("türkçe"));
    QCOMPARE(found->rings[0].level, 2);
    QVERIFY(found->allowsCherryPick);
    QCOMPARE(found->overflow.size(), std::size_t(2));
    QVERIFY(found->overflow[0].to.queueId && !found->overflow[1].to.queueId);
    QCOMPARE(found->overflow[1].to.end, core::OverflowEnd::Voicemail);
}

void QueuesTest::isWhatTheFloorLoads() {
    protocol::QueueSettings body;
    body.name = freshName();
    body.requiredSkills = {{"billing", 3}};
    body.maxLength = 7;
    body.weight = 8;
    body.stickySeconds = 9;
    body.rings = {{10, "billing", 1}};
    body.strategy = core::Strategy::BestSkill;
    body.allowsCherryPick = true;
    body.overflow = {{core::OverflowWhen::MaxWait, {{}, core::OverflowEnd::Voicemail}}};
    const auto made = create(body);
    const auto queues = in([&](Session& session) { return storage::loadQueues(session); });
    const auto loaded =
        std::find_if(queues->begin(), queues->end(), [&](const auto& one) { return one.id == made->id; });
    QVERIFY(loaded != queues->end());
    QCOMPARE(loaded->name, body.name);
    QCOMPARE(loaded->maxLength, 7);
    QCOMPARE(loaded->weight, 8);
    QCOMPARE(loaded->stickySeconds, 9);
    QVERIFY((loaded->rings == std::vector<floor::QueueRing>{{10, "billing", 1}}));
    QVERIFY(loaded->strategy == core::Strategy::BestSkill);
    QVERIFY(loaded->allowsCherryPick);
    QVERIFY((loaded->overflow == std::vector<floor::OverflowRule>{
                                     {core::OverflowWhen::MaxWait, std::nullopt, core::OverflowEnd::Voicemail}}));
    QVERIFY((loaded->requiredSkills == std::vector<floor::SkillLevel>{{"billing", 3}}));
}

void QueuesTest::changesOnlyWhatIsNamed() {
    protocol::QueueSettings body;
    body.name = freshName();
    body.wrapUpSeconds = 77;
    body.overflow = {{core::OverflowWhen::MaxWait, {}}};
    const auto made = create(body);
    protocol::QueuePatch patch;
    patch.set(&protocol::QueueSettings::offerTimeoutSeconds, 33);
    patch.set(&protocol::QueueSettings::weight, 5);
    patch.set(&protocol::QueueSettings::stickySeconds, 60);
    patch.set(&protocol::QueueSettings::rings, {{30, "billing", 0}});
    m_fixture->clock.advance(std::chrono::seconds(5));
    const auto changed = change(made->id, patch);
    QVERIFY(changed);
    QCOMPARE(changed->offerTimeoutSeconds, 33);
    QCOMPARE(changed->weight, 5);
    QCOMPARE(changed->rings.size(), std::size_t(1));
    QCOMPARE(changed->wrapUpSeconds, 77);
    QCOMPARE(changed->overflow.size(), std::size_t(1));
    QCOMPARE(changed->name, body.name);
    QVERIFY(changed->updatedAt > changed->createdAt);
    QCOMPARE(json::encode(*find(made->id)), json::encode(*changed));
    QCOMPARE(m_fixture->count("queues WHERE version = 2 AND id = '" + core::toString(made->id) + "'"), 1);
}

void QueuesTest::takesEveryStrategy() {
    for (const auto& [strategy, text] : core::Words<core::Strategy>::table) {
        protocol::QueueSettings body;
        body.name = freshName();
        body.strategy = strategy;
        const auto made = create(body);
        QVERIFY(made);
        QVERIFY(find(made->id)->strategy == strategy);
    }
}

void QueuesTest::refusesWhatContradictsItself() {
    protocol::QueueSettings body;
    body.name = freshName();
    body.channels = {Channel::Call, Channel::Call};
    QCOMPARE(create(body).error().code, std::string("duplicate_channel"));
    body.channels = {Channel::Call};
    body.rings = {{10, "a", 1}, {10, "a", 0}};
    QCOMPARE(create(body).error().code, std::string("duplicate_ring"));
    body.rings.clear();
    body.requiredSkills = {{"a", 1}, {"a", 1}};
    QCOMPARE(create(body).error().code, std::string("duplicate_skill"));
    body.requiredSkills.clear();
    const auto group = makeGroup("twice");
    body.tiers = {{group, 0}, {group, 10}};
    QCOMPARE(create(body).error().code, std::string("duplicate_tier"));
    body.tiers.clear();
    body.overflow = {{core::OverflowWhen::MaxWait, {}}, {core::OverflowWhen::MaxWait, {}}};
    QCOMPARE(create(body).error().code, std::string("duplicate_overflow"));
    body.overflow = {{core::OverflowWhen::MaxWait, {m_fixture->newId<core::QueueId>()}}};
    QCOMPARE(create(body).error().code, std::string("unknown_queue"));
    body.overflow.clear();
    const auto made = create(body);
    protocol::QueuePatch patch;
    patch.set(&protocol::QueueSettings::overflow,
              std::vector<protocol::OverflowRule>{{core::OverflowWhen::MaxWait, {made->id}}});
    QCOMPARE(change(made->id, patch).error().code, std::string("overflow_to_self"));
}

void QueuesTest::refusesUnknownGroups() {
    protocol::QueueSettings body;
    body.name = freshName();
    body.tiers = {{m_fixture->newId<core::GroupId>(), 0}};
    QCOMPARE(create(body).error().code, std::string("unknown_group"));
}

void QueuesTest::keepsNamesUniqueInATenantWithoutRegardToCase() {
    protocol::QueueSettings body;
    body.name = "Sales";
    const auto sales = create(body);
    QVERIFY(sales);
    body.name = "SALES";
    QCOMPARE(create(body).error().code, std::string("name_taken"));
    QCOMPARE(create(body).error().kind, core::ErrorKind::Conflict);
    body.name = "Other";
    const auto other = create(body);
    protocol::QueuePatch patch;
    patch.set(&protocol::QueueSettings::name, "sales");
    QCOMPARE(change(other->id, patch).error().code, std::string("name_taken"));
    const auto tenant = m_fixture->database.makeTenant("same-names");
    body.name = "Sales";
    QVERIFY(m_fixture->in(tenant, [&](Session& session) { return queues.create(session, m_fixture->act(), body); }));
}

void QueuesTest::deletesAndRestores() {
    protocol::QueueSettings body;
    body.name = freshName();
    const auto made = create(body);
    QVERIFY(remove(made->id));
    QCOMPARE(remove(made->id).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(find(made->id).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(change(made->id, {}).error().kind, core::ErrorKind::NotFound);
    const auto restore = [&] {
        return in([&](Session& session) { return queues.restore(session, m_fixture->act(), made->id); });
    };
    QVERIFY(restore());
    QVERIFY(restore());
    QVERIFY(find(made->id));
    QVERIFY(remove(made->id));
    QVERIFY(create(body));
    QCOMPARE(restore().error().code, std::string("name_taken"));
}

void QueuesTest::auditsEveryChange() {
    protocol::QueueSettings body;
    body.name = freshName();
    const auto made = create(body);
    protocol::QueuePatch patch;
    patch.set(&protocol::QueueSettings::priority, 5);
    m_fixture->clock.advance(core::Milliseconds(1));
    QVERIFY(change(made->id, patch));
    m_fixture->clock.advance(core::Milliseconds(1));
    QVERIFY(remove(made->id));
    m_fixture->clock.advance(core::Milliseconds(1));
    QVERIFY(in([&](Session& session) { return queues.restore(session, m_fixture->act(), made->id); }));
    QCOMPARE(m_fixture->database.sql("SELECT string_agg(action, ' ' ORDER BY id) FROM audit WHERE subject_id = '" +
                                     core::toString(made->id) + "'"),
             std::string("queue.create queue.change queue.delete queue.restore"));
    QCOMPARE(m_fixture->database.sql("SELECT (before->>'priority') || ' ' || (after->>'priority') FROM audit WHERE "
                                     "action = 'queue.change' AND subject_id = '" +
                                     core::toString(made->id) + "'"),
             std::string("0 5"));
}

void QueuesTest::listsPageByPage() {
    for (int i = 0; i < 5; ++i) {
        protocol::QueueSettings body;
        body.name = freshName();
        QVERIFY(create(body));
    }
    const auto whole = in([&](Session& session) { return queues.list(session, {.limit = 200}); });
    std::vector<core::QueueId> seen;
    PageQuery query{.limit = 2};
    do {
        const auto page = in([&](Session& session) { return queues.list(session, query); });
        QVERIFY(page);
        for (const auto& queue : page->items)
            seen.push_back(queue.id);
        query.cursor = page->nextCursor;
    } while (query.cursor);
    QCOMPARE(seen.size(), whole->items.size());
    for (std::size_t i = 0; i < seen.size(); ++i)
        QVERIFY(seen[i] == whole->items[i].id);
}

void QueuesTest::ensuresAQueueOnce() {
    protocol::QueueSettings body;
    body.name = "support";
    const auto ensure = [&] {
        return in([&](Session& session) { return ensureQueue(session, m_fixture->act(), body); });
    };
    const auto first = ensure();
    QVERIFY(first);
    QVERIFY(ensure()->id == first->id);
}

void QueuesTest::hidesAnotherTenantsQueues() {
    const auto tenant = m_fixture->database.makeTenant("hidden-queues");
    protocol::QueueSettings body;
    body.name = "theirs";
    const auto theirs =
        m_fixture->in(tenant, [&](Session& session) { return queues.create(session, m_fixture->act(), body); });
    QCOMPARE(find(theirs->id).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(change(theirs->id, {}).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(remove(theirs->id).error().kind, core::ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(QueuesTest)
#include "queues_test.moc"
