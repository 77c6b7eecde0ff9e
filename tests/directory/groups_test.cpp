#include "server/directory/groups.h"
#include "server/directory/queues.h"
#include "server/storage/floor_store.h"
#include "shared/json/encode.h"
#include "tests/directory/directory_fixture.h"

#include <QCoreApplication>
#include <QTest>

using namespace callroom;
using namespace callroom::directory;
using core::Role;
using core::UserId;
using storage::Session;

class GroupsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void keepsEveryField();
    void isWhatTheFloorLoads();
    void addsAndRemovesAgents();
    void refusesPeopleOfTheWrongKind();
    void showsASupervisorHisOwnGroupsOnly();
    void leavesWhoSupervisesToManagers();
    void isNotDeletedWhileAQueueIsServedByIt();
    void comesBackWithItsAgents();
    void bringsNoQueueBackWithoutItsGroups();
    void auditsEveryChange();
    void hidesAnotherTenantsGroups();

private:
    template <typename Work> auto in(Work work) { return m_fixture->in(m_fixture->tenant, std::move(work)); }
    accounts::Act act() { return m_fixture->act(m_manager, Role::Manager); }
    accounts::Act actOf(UserId supervisor) { return m_fixture->act(supervisor, Role::Supervisor); }
    core::Result<protocol::Group> create(const protocol::GroupCreate& body) {
        return in([&](Session& session) { return createGroup(session, act(), body); });
    }
    protocol::Group make(std::vector<UserId> agents = {}, std::vector<UserId> supervisors = {}) {
        protocol::GroupCreate body;
        body.name = "group " + std::to_string(++m_names);
        body.agentIds = std::move(agents);
        body.supervisorIds = std::move(supervisors);
        return create(body).value();
    }
    core::Result<protocol::Group> change(const accounts::Act& by, core::GroupId id, const protocol::GroupPatch& patch) {
        return in([&](Session& session) { return changeGroup(session, by, id, patch); });
    }
    core::Result<protocol::Group> find(core::GroupId id, const Reader& reader) {
        return in([&](Session& session) { return findGroup(session, reader, id); });
    }
    core::Result<protocol::Group> find(core::GroupId id) { return find(id, {m_manager, Role::Manager}); }
    core::Result<protocol::Group> add(const accounts::Act& by, core::GroupId id, const std::vector<UserId>& agents) {
        return in([&](Session& session) { return addAgents(session, by, id, agents); });
    }
    core::Result<int> remove(const accounts::Act& by, core::GroupId id, UserId agent) {
        return in([&](Session& session) { return removeAgent(session, by, id, agent).map([] { return 0; }); });
    }
    core::Result<int> remove(core::GroupId id) {
        return in([&](Session& session) { return deleteGroup(session, act(), id).map([] { return 0; }); });
    }
    core::Result<protocol::Group> restore(core::GroupId id) {
        return in([&](Session& session) { return restoreGroup(session, act(), id); });
    }
    core::Result<protocol::Queue> makeQueue(core::GroupId group) {
        protocol::QueueSettings body;
        body.name = "queue " + std::to_string(++m_names);
        body.tiers = {{group, 0}};
        return in([&](Session& session) { return queues.create(session, act(), body); });
    }
    std::vector<core::GroupId> groupsOf(UserId agent) {
        const auto agents = in([](Session& session) { return storage::loadAgents(session); });
        for (const auto& one : *agents)
            if (one.id == agent) return one.groups;
        return {};
    }
    UserId person(Role role) {
        return m_fixture->makePerson(m_fixture->tenant, "p" + std::to_string(++m_names) + "@example.test", role).id;
    }

    std::unique_ptr<test::DirectoryFixture> m_fixture;
    UserId m_manager;
    UserId m_supervisor;
    UserId m_ada;
    UserId m_ben;
    int m_names = 0;
};

void GroupsTest::initTestCase() {
    m_fixture = std::make_unique<test::DirectoryFixture>();
    m_manager = person(Role::Manager);
    m_supervisor = person(Role::Supervisor);
    m_ada = person(Role::Agent);
    m_ben = person(Role::Agent);
    if (m_ben < m_ada) std::swap(m_ada, m_ben); // lists are in the order of ids
}

void GroupsTest::keepsEveryField() {
    protocol::GroupCreate body;
    body.name = "Çağrı „Ost“";
    body.description = "who speaks German";
    body.supervisorIds = {m_supervisor};
    body.agentIds = {m_ada, m_ben};
    const auto made = create(body);
    QVERIFY(made);
    QVERIFY(made->supervisorIds == body.supervisorIds);
    QVERIFY(made->agentIds == body.agentIds);
    QCOMPARE(made->description, body.description);
    QCOMPARE(json::encode(*find(made->id)), json::encode(*made));
    QCOMPARE(create(body).error().code, std::string("name_taken"));
}

void GroupsTest::isWhatTheFloorLoads() {
    const auto group = make({m_ada});
    const auto holds = [&](UserId agent) {
        const auto groups = groupsOf(agent);
        return std::find(groups.begin(), groups.end(), group.id) != groups.end();
    };
    QVERIFY(holds(m_ada) && !holds(m_ben));
    QVERIFY(remove(group.id));
    QVERIFY(!holds(m_ada));
}

void GroupsTest::addsAndRemovesAgents() {
    const auto group = make();
    m_fixture->clock.advance(std::chrono::seconds(1));
    const auto added = add(act(), group.id, {m_ben, m_ada});
    QVERIFY((added->agentIds == std::vector{m_ada, m_ben}));
    QVERIFY(added->updatedAt > group.updatedAt);
    QVERIFY(add(act(), group.id, {m_ada})->agentIds == added->agentIds);
    QVERIFY(remove(act(), group.id, m_ada));
    QVERIFY(find(group.id)->agentIds == std::vector{m_ben});
    QCOMPARE(remove(act(), group.id, m_ada).error().kind, core::ErrorKind::NotFound);
    protocol::GroupPatch patch;
    patch.agentIds = std::vector{m_ada};
    QVERIFY(change(act(), group.id, patch)->agentIds == std::vector{m_ada});
}

void GroupsTest::refusesPeopleOfTheWrongKind() {
    const auto group = make();
    QCOMPARE(add(act(), group.id, {m_supervisor}).error().code, std::string("unknown_agent"));
    QCOMPARE(add(act(), group.id, {m_ada, m_ada}).error().code, std::string("duplicate_agent"));
    QCOMPARE(add(act(), group.id, {m_fixture->newId<UserId>()}).error().code, std::string("unknown_agent"));
    protocol::GroupPatch patch;
    patch.supervisorIds = std::vector{m_ada};
    QCOMPARE(change(act(), group.id, patch).error().code, std::string("unknown_supervisor"));
    const auto elsewhere = m_fixture->database.makeTenant("group-strangers");
    const auto stranger = m_fixture->database.makeUser(elsewhere, Role::Agent, "Stranger");
    QCOMPARE(add(act(), group.id, {stranger}).error().code, std::string("unknown_agent"));
}

void GroupsTest::showsASupervisorHisOwnGroupsOnly() {
    const auto mine = make({m_ada}, {m_supervisor});
    const auto other = make({m_ada});
    const Reader reader{m_supervisor, Role::Supervisor};
    QVERIFY(find(mine.id, reader));
    QCOMPARE(find(other.id, reader).error().kind, core::ErrorKind::NotFound);
    const auto listed = in([&](Session& session) { return listGroups(session, reader, {.limit = 200}); });
    for (const auto& group : listed->items)
        QVERIFY(group.supervisorIds == std::vector{m_supervisor});
    QVERIFY(add(actOf(m_supervisor), mine.id, {m_ben}));
    QCOMPARE(add(actOf(m_supervisor), other.id, {m_ben}).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(change(actOf(m_supervisor), other.id, {}).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(remove(actOf(m_supervisor), other.id, m_ada).error().kind, core::ErrorKind::NotFound);
}

void GroupsTest::leavesWhoSupervisesToManagers() {
    const auto group = make({}, {m_supervisor});
    protocol::GroupPatch patch;
    patch.name = "renamed by " + core::toString(m_supervisor);
    QCOMPARE(change(actOf(m_supervisor), group.id, patch)->name, *patch.name);
    patch.supervisorIds = std::vector<UserId>{};
    QCOMPARE(change(actOf(m_supervisor), group.id, patch).error().kind, core::ErrorKind::Forbidden);
    QVERIFY(change(act(), group.id, patch)->supervisorIds.empty());
    QCOMPARE(change(actOf(m_supervisor), group.id, {}).error().kind, core::ErrorKind::NotFound);
}

void GroupsTest::isNotDeletedWhileAQueueIsServedByIt() {
    const auto group = make();
    const auto queue = makeQueue(group.id);
    QVERIFY(queue);
    QCOMPARE(remove(group.id).error().code, std::string("group_in_use"));
    QCOMPARE(remove(group.id).error().kind, core::ErrorKind::Conflict);
    QVERIFY(in([&](Session& session) { return queues.remove(session, act(), queue->id).map([] { return 0; }); }));
    QVERIFY(remove(group.id));
}

void GroupsTest::comesBackWithItsAgents() {
    const auto group = make({m_ada}, {m_supervisor});
    QVERIFY(remove(group.id));
    QCOMPARE(remove(group.id).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(find(group.id).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(add(act(), group.id, {m_ben}).error().kind, core::ErrorKind::NotFound);
    const auto back = restore(group.id);
    QVERIFY(back && back->agentIds == group.agentIds && back->supervisorIds == group.supervisorIds);
    QVERIFY(restore(group.id));
    QVERIFY(remove(group.id));
    protocol::GroupCreate twin;
    twin.name = group.name;
    QVERIFY(create(twin));
    QCOMPARE(restore(group.id).error().code, std::string("name_taken"));
}

void GroupsTest::bringsNoQueueBackWithoutItsGroups() {
    const auto group = make();
    const auto queue = makeQueue(group.id);
    QVERIFY(in([&](Session& session) { return queues.remove(session, act(), queue->id).map([] { return 0; }); }));
    QVERIFY(remove(group.id));
    const auto restored = [&] {
        return in([&](Session& session) { return queues.restore(session, act(), queue->id); });
    };
    QCOMPARE(restored().error().code, std::string("unknown_group"));
    QVERIFY(restore(group.id));
    QVERIFY(restored());
}

void GroupsTest::auditsEveryChange() {
    const auto group = make();
    const auto later = [&] { m_fixture->clock.advance(core::Milliseconds(1)); };
    later();
    QVERIFY(add(act(), group.id, {m_ada}));
    later();
    QVERIFY(remove(act(), group.id, m_ada));
    later();
    QVERIFY(remove(group.id));
    later();
    QVERIFY(restore(group.id));
    const auto where = " FROM audit WHERE subject_id = '" + core::toString(group.id) + "'";
    QCOMPARE(m_fixture->database.sql("SELECT string_agg(action, ' ' ORDER BY id)" + where),
             std::string("group.create group.change group.change group.delete group.restore"));
    QCOMPARE(m_fixture->database.sql("SELECT string_agg(jsonb_array_length(before->'agentIds') || '>' || "
                                     "jsonb_array_length(after->'agentIds'), ' ' ORDER BY id)" +
                                     where + " AND action = 'group.change'"),
             std::string("0>1 1>0"));
}

void GroupsTest::hidesAnotherTenantsGroups() {
    const auto tenant = m_fixture->database.makeTenant("hidden-groups");
    protocol::GroupCreate body;
    body.name = "theirs";
    const auto theirs = m_fixture->in(tenant, [&](Session& session) { return createGroup(session, act(), body); });
    QCOMPARE(find(theirs->id).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(change(act(), theirs->id, {}).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(remove(theirs->id).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(restore(theirs->id).error().kind, core::ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(GroupsTest)
#include "groups_test.moc"
