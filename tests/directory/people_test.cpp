#include "server/directory/agents.h"
#include "server/directory/tenants.h"
#include "server/directory/users.h"
#include "server/storage/floor_store.h"
#include "tests/directory/directory_fixture.h"

#include <QCoreApplication>
#include <QTest>

#include <set>

using namespace callroom;
using namespace callroom::directory;
using core::Role;
using storage::Session;

namespace {

protocol::UserPatch renamed(std::string name, std::optional<std::string> email = {}) {
    protocol::UserPatch patch;
    patch.name = std::move(name);
    patch.email = std::move(email);
    return patch;
}
protocol::UserPatch withEmail(std::string email) {
    protocol::UserPatch patch;
    patch.email = std::move(email);
    return patch;
}
protocol::UserPatch withPassword(std::string password) {
    protocol::UserPatch patch;
    patch.password = std::move(password);
    return patch;
}
protocol::UserPatch inRole(Role role) {
    protocol::UserPatch patch;
    patch.role = role;
    return patch;
}
protocol::UserPatch disabling(bool isDisabled) {
    protocol::UserPatch patch;
    patch.disabled = isDisabled;
    return patch;
}

} // namespace

class PeopleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void makesPeopleOfNoHigherRole_data();
    void makesPeopleOfNoHigherRole();
    void refusesATakenAddress();
    void listsPageByPage();
    void filtersPeople();
    void doesNotShowAnotherTenantsPeople();
    void changesAPersonAndAudits();
    void nobodyChangesAPersonOfAHigherRole();
    void nobodyChangesHisOwnRoleOrDisablesHimself();
    void disablingEndsLoginsAtOnce();
    void enablingAgainLetsIn();
    void aNewPasswordEndsLogins();
    void aNewRoleEndsLogins();
    void whoBecomesACustomerGetsAConversation();
    void aVisitorGetsNoAccount();
    void deletesAndRestores();
    void doesNotRestoreOverATakenAddress();
    void setsSkillsAndCapacity();
    void anAgentIsWhatTheFloorLoads();
    void refusesASkillNamedTwice();
    void onlyAgentsAreAgents();
    void keepsTenants();
    void refusesBadAndTakenSlugs();

private:
    core::Result<UserChange> create(Role by, Role role, const std::string& email) {
        return m_fixture->in(m_fixture->tenant, [&](Session& session) {
            return createUser(session, m_fixture->act(m_admin.id, by), {"New", email, "a long password", role}, "hash");
        });
    }
    core::Result<UserChange> change(const protocol::User& by, core::UserId user, const protocol::UserPatch& patch,
                                    const std::optional<std::string>& hash = {}) {
        return m_fixture->in(by.tenantId, [&](Session& session) {
            return changeUser(session, m_fixture->act(by.id, by.role), user, patch, hash);
        });
    }
    protocol::User person(Role role) {
        return m_fixture->makePerson(m_fixture->tenant, "p" + std::to_string(++m_people) + "@main.test", role);
    }
    core::Result<protocol::Page<protocol::User>> list(const UserQuery& query) {
        return m_fixture->in(m_fixture->tenant, [&](Session& session) { return listUsers(session, query); });
    }

    std::unique_ptr<test::DirectoryFixture> m_fixture;
    protocol::User m_admin;
    protocol::User m_manager;
    int m_people = 0;
};

void PeopleTest::initTestCase() {
    m_fixture = std::make_unique<test::DirectoryFixture>();
    m_admin = person(Role::Admin);
    m_manager = person(Role::Manager);
}

void PeopleTest::makesPeopleOfNoHigherRole_data() {
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("isAllowed");
    const std::vector<Role> roles{Role::Customer, Role::Agent, Role::Supervisor, Role::Manager, Role::Admin};
    for (const Role by : roles)
        for (const Role role : roles)
            QTest::addRow("%s makes %s", core::toText(by).data(), core::toText(role).data())
                << static_cast<int>(by) << static_cast<int>(role)
                << (by == Role::Admin || (by == Role::Manager && role != Role::Admin));
}

void PeopleTest::makesPeopleOfNoHigherRole() {
    QFETCH(int, by);
    QFETCH(int, role);
    QFETCH(bool, isAllowed);
    const auto made =
        create(static_cast<Role>(by), static_cast<Role>(role), "r" + std::to_string(++m_people) + "@main.test");
    QCOMPARE(made.has_value(), isAllowed);
    if (!isAllowed) QCOMPARE(made.error().kind, core::ErrorKind::Forbidden);
    if (isAllowed) QCOMPARE(made->isAgentChange, static_cast<Role>(role) == Role::Agent);
}

void PeopleTest::refusesATakenAddress() {
    QVERIFY(create(Role::Admin, Role::Agent, "twin@main.test"));
    const auto twin = create(Role::Admin, Role::Agent, "TWIN@main.test");
    QVERIFY(!twin);
    QCOMPARE(twin.error().kind, core::ErrorKind::Conflict);
    QCOMPARE(twin.error().code, std::string("email_taken"));
    QCOMPARE(create(Role::Admin, Role::Agent, "none").error().code, std::string("bad_email"));
}

void PeopleTest::listsPageByPage() {
    for (int i = 0; i < 5; ++i) { // all in the same millisecond
        (void)person(Role::Supervisor);
    }
    const auto whole = list({.limit = 200});
    QVERIFY(whole && whole->items.size() > 5 && !whole->nextCursor);
    std::vector<core::UserId> seen;
    UserQuery query{.limit = 2};
    do {
        const auto page = list(query);
        QVERIFY(page && page->items.size() <= 2);
        for (const auto& user : page->items)
            seen.push_back(user.id);
        query.cursor = page->nextCursor;
    } while (query.cursor);
    QCOMPARE(seen.size(), whole->items.size());
    for (std::size_t i = 0; i < seen.size(); ++i)
        QVERIFY(seen[i] == whole->items[i].id);
    QCOMPARE(list({.cursor = "nonsense"}).error().code, std::string("bad_cursor"));
}

void PeopleTest::filtersPeople() {
    const auto odd = person(Role::Agent);
    QVERIFY(change(m_admin, odd.id, renamed("Ödd 100% Name")));
    QVERIFY(change(m_admin, odd.id, disabling(true)));
    const auto onlyOdd = [&](UserQuery query) {
        const auto page = list(query);
        return page && page->items.size() == 1 && page->items.front().id == odd.id;
    };
    QVERIFY(onlyOdd({.q = "100%"}));
    QVERIFY(onlyOdd({.q = "ödd"}));
    QVERIFY(onlyOdd({.role = Role::Agent, .disabled = true}));
    QVERIFY(list({.role = Role::Manager, .q = "100%"})->items.empty());
    QVERIFY(list({.q = "%"})->items.size() == 1);
}

void PeopleTest::doesNotShowAnotherTenantsPeople() {
    const auto other = m_fixture->database.makeTenant("other-people");
    const auto stranger = m_fixture->makePerson(other, "stranger@main.test", Role::Agent);
    QCOMPARE(change(m_admin, stranger.id, renamed("Taken")).error().kind, core::ErrorKind::NotFound);
    const auto found =
        m_fixture->in(m_fixture->tenant, [&](Session& session) { return findUser(session, stranger.id); });
    QCOMPARE(found.error().kind, core::ErrorKind::NotFound);
    const auto listed = list({.limit = 200});
    for (const auto& user : listed->items)
        QVERIFY(user.id != stranger.id);
}

void PeopleTest::changesAPersonAndAudits() {
    const auto agent = person(Role::Agent);
    const auto changed = change(m_manager, agent.id, renamed("Kept", "Kept@main.test"));
    QVERIFY(changed);
    QCOMPARE(changed->user.name, std::string("Kept"));
    QCOMPARE(changed->user.email.value_or(""), std::string("kept@main.test"));
    QVERIFY(changed->revoked.isEmpty());
    const std::string entry =
        " FROM audit WHERE action = 'user.change' AND subject_id = '" + core::toString(agent.id) + "'";
    QCOMPARE(m_fixture->database.sql("SELECT (before->>'name') || '>' || (after->>'name')" + entry),
             std::string("Person>Kept"));
    QCOMPARE(m_fixture->database.sql("SELECT actor_id::text" + entry), core::toString(m_manager.id));
}

void PeopleTest::nobodyChangesAPersonOfAHigherRole() {
    const auto agent = person(Role::Agent);
    const auto supervisor = person(Role::Supervisor);
    QCOMPARE(change(m_manager, m_admin.id, renamed("X")).error().kind, core::ErrorKind::Forbidden);
    QCOMPARE(change(m_manager, m_admin.id, disabling(true)).error().kind, core::ErrorKind::Forbidden);
    QCOMPARE(change(m_manager, agent.id, inRole(Role::Admin)).error().kind, core::ErrorKind::Forbidden);
    QCOMPARE(change(supervisor, agent.id, renamed("X")).error().kind, core::ErrorKind::Forbidden);
    QCOMPARE(change(agent, agent.id, renamed("X")).error().kind, core::ErrorKind::Forbidden);
    QVERIFY(change(m_manager, agent.id, inRole(Role::Supervisor)));
}

void PeopleTest::nobodyChangesHisOwnRoleOrDisablesHimself() {
    QCOMPARE(change(m_admin, m_admin.id, inRole(Role::Agent)).error().code, std::string("own_account"));
    QCOMPARE(change(m_admin, m_admin.id, disabling(true)).error().code, std::string("own_account"));
    QVERIFY(change(m_admin, m_admin.id, renamed("Admin")));
    const auto deleted = m_fixture->in(m_fixture->tenant, [&](Session& session) {
        return deleteUser(session, m_fixture->act(m_admin.id, Role::Admin), m_admin.id);
    });
    QCOMPARE(deleted.error().code, std::string("own_account"));
}

void PeopleTest::disablingEndsLoginsAtOnce() {
    const auto agent = person(Role::Agent);
    const auto one = m_fixture->login(*agent.email, "correct horse");
    const auto two = m_fixture->login(*agent.email, "correct horse");
    const auto disabled = change(m_manager, agent.id, disabling(true));
    QVERIFY(disabled && disabled->user.disabled && disabled->isAgentChange);
    QVERIFY(disabled->revoked.covers(*m_fixture->tokens->verify(one->accessToken)));
    QCOMPARE(disabled->revoked.logins.size(), std::size_t(2));
    QVERIFY(!m_fixture->refresh(two->refreshToken));
    QVERIFY(!m_fixture->login(*agent.email, "correct horse"));
    const auto agents =
        m_fixture->in(m_fixture->tenant, [&](Session& session) { return storage::loadAgents(session); });
    for (const auto& loaded : *agents)
        QVERIFY(loaded.id != agent.id);
}

void PeopleTest::enablingAgainLetsIn() {
    const auto agent = person(Role::Agent);
    const auto before = m_fixture->login(*agent.email, "correct horse");
    QVERIFY(change(m_manager, agent.id, disabling(true)));
    const auto enabled = change(m_manager, agent.id, disabling(false));
    QVERIFY(enabled && enabled->isEnabledAgain && !enabled->user.disabled);
    QVERIFY(!m_fixture->refresh(before->refreshToken));
    QVERIFY(m_fixture->login(*agent.email, "correct horse"));
}

void PeopleTest::aNewPasswordEndsLogins() {
    const auto agent = person(Role::Agent);
    const auto pair = m_fixture->login(*agent.email, "correct horse");
    const auto hash = m_fixture->hasher->hashNow("battery staple");
    const auto changed = change(m_manager, agent.id, withPassword("battery staple"), *hash);
    QVERIFY(changed && changed->revoked.covers(*m_fixture->tokens->verify(pair->accessToken)));
    QVERIFY(!m_fixture->refresh(pair->refreshToken));
    QVERIFY(m_fixture->login(*agent.email, "battery staple"));
}

void PeopleTest::aNewRoleEndsLogins() {
    const auto agent = person(Role::Agent);
    const auto pair = m_fixture->login(*agent.email, "correct horse");
    const auto changed = change(m_manager, agent.id, inRole(Role::Supervisor));
    QVERIFY(changed && changed->isAgentChange);
    QVERIFY(changed->revoked.covers(*m_fixture->tokens->verify(pair->accessToken)));
    QVERIFY(m_fixture->login(*agent.email, "correct horse")->user.role == Role::Supervisor);
}

void PeopleTest::whoBecomesACustomerGetsAConversation() {
    const auto agent = person(Role::Agent);
    QVERIFY(change(m_manager, agent.id, inRole(Role::Customer)));
    QCOMPARE(m_fixture->count("conversations WHERE customer_id = '" + core::toString(agent.id) + "'"), 1);
}

void PeopleTest::aVisitorGetsNoAccount() {
    const auto session = m_fixture->visit({});
    QCOMPARE(change(m_admin, session->visitor.id, inRole(Role::Agent)).error().code, std::string("no_account"));
    QCOMPARE(change(m_admin, session->visitor.id, withEmail("v@main.test")).error().code, std::string("no_account"));
    const auto disabled = change(m_admin, session->visitor.id, disabling(true));
    QVERIFY(disabled && disabled->revoked.covers(*m_fixture->tokens->verify(session->accessToken)));
}

void PeopleTest::deletesAndRestores() {
    const auto agent = person(Role::Agent);
    const auto pair = m_fixture->login(*agent.email, "correct horse");
    const auto act = m_fixture->act(m_manager.id, Role::Manager);
    const auto remove = [&] {
        return m_fixture->in(m_fixture->tenant, [&](Session& session) { return deleteUser(session, act, agent.id); });
    };
    const auto deleted = remove();
    QVERIFY(deleted && deleted->isAgentChange);
    QVERIFY(deleted->revoked.covers(*m_fixture->tokens->verify(pair->accessToken)));
    QCOMPARE(remove().error().kind, core::ErrorKind::NotFound);
    QCOMPARE(change(m_admin, agent.id, renamed("X")).error().kind, core::ErrorKind::NotFound);
    QVERIFY(!m_fixture->login(*agent.email, "correct horse"));
    const auto restored =
        m_fixture->in(m_fixture->tenant, [&](Session& session) { return restoreUser(session, act, agent.id); });
    QVERIFY(restored && restored->isEnabledAgain);
    QVERIFY(m_fixture->login(*agent.email, "correct horse"));
}

void PeopleTest::doesNotRestoreOverATakenAddress() {
    const auto first = person(Role::Agent);
    const auto act = m_fixture->act(m_manager.id, Role::Manager);
    QVERIFY(m_fixture->in(m_fixture->tenant, [&](Session& session) { return deleteUser(session, act, first.id); }));
    QVERIFY(create(Role::Admin, Role::Agent, *first.email));
    const auto restored =
        m_fixture->in(m_fixture->tenant, [&](Session& session) { return restoreUser(session, act, first.id); });
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, std::string("email_taken"));
}

void PeopleTest::setsSkillsAndCapacity() {
    const auto agent = person(Role::Agent);
    const auto patch = [&](const protocol::AgentPatch& body) {
        return m_fixture->in(m_fixture->tenant, [&](Session& session) {
            return changeAgent(session, m_fixture->act(m_manager.id, Role::Manager), agent.id, body);
        });
    };
    const auto skilled =
        patch({std::vector<protocol::Skill>{{"billing", 3}, {"türkçe \"x\"", 5}}, std::nullopt, std::nullopt});
    QVERIFY(skilled);
    QCOMPARE(skilled->capacity.chat, 4);
    QVERIFY(patch({std::nullopt, protocol::Capacity{2, 0}, 7}));
    const auto found = m_fixture->in(m_fixture->tenant, [&](Session& session) { return findAgent(session, agent.id); });
    QCOMPARE(found->skills.size(), std::size_t(2));
    QCOMPARE(found->skills[1].name, std::string("türkçe \"x\""));
    QCOMPARE(found->skills[1].level, 5);
    QCOMPARE(found->capacity.call, 2);
    QCOMPARE(found->capacity.chat, 0);
    QCOMPARE(found->weight, 7);
    QCOMPARE(
        m_fixture->count("audit WHERE action = 'agent.change' AND subject_id = '" + core::toString(agent.id) + "'"), 2);
}

void PeopleTest::anAgentIsWhatTheFloorLoads() {
    const auto agent = person(Role::Agent);
    QVERIFY(m_fixture->in(m_fixture->tenant, [&](Session& session) {
        return changeAgent(session, m_fixture->act(), agent.id,
                           {std::vector<protocol::Skill>{{"billing", 3}}, protocol::Capacity{2, 7}, 8});
    }));
    const auto agents =
        m_fixture->in(m_fixture->tenant, [&](Session& session) { return storage::loadAgents(session); });
    const auto loaded =
        std::find_if(agents->begin(), agents->end(), [&](const auto& one) { return one.id == agent.id; });
    QVERIFY(loaded != agents->end());
    QVERIFY((loaded->skills == std::vector<floor::SkillLevel>{{"billing", 3}}));
    QCOMPARE(loaded->callCapacity, 2);
    QCOMPARE(loaded->chatCapacity, 7);
    QCOMPARE(loaded->weight, 8);
}

void PeopleTest::refusesASkillNamedTwice() {
    const auto agent = person(Role::Agent);
    const auto refused = m_fixture->in(m_fixture->tenant, [&](Session& session) {
        return changeAgent(session, m_fixture->act(), agent.id,
                           {std::vector<protocol::Skill>{{"a", 1}, {"a", 2}}, std::nullopt, std::nullopt});
    });
    QCOMPARE(refused.error().code, std::string("duplicate_skill"));
    QCOMPARE(refused.error().kind, core::ErrorKind::Invalid);
}

void PeopleTest::onlyAgentsAreAgents() {
    const auto supervisor = person(Role::Supervisor);
    const auto changed = m_fixture->in(m_fixture->tenant, [&](Session& session) {
        return changeAgent(session, m_fixture->act(), supervisor.id,
                           {std::nullopt, protocol::Capacity{1, 1}, std::nullopt});
    });
    QCOMPARE(changed.error().kind, core::ErrorKind::NotFound);
    std::set<core::UserId> seen;
    PageQuery query{.limit = 3};
    do {
        const auto page =
            m_fixture->in(m_fixture->tenant, [&](Session& session) { return listAgents(session, query); });
        for (const auto& agent : page->items)
            QVERIFY(seen.insert(agent.id).second);
        query.cursor = page->nextCursor;
    } while (query.cursor);
    QVERIFY(!seen.contains(supervisor.id));
    QCOMPARE(
        static_cast<int>(seen.size()),
        m_fixture->count("users WHERE role = 'agent' AND disabled_at IS NULL AND deleted_at IS NULL AND tenant_id = '" +
                         core::toString(m_fixture->tenant) + "'"));
}

void PeopleTest::keepsTenants() {
    const auto act = m_fixture->act(m_admin.id);
    const auto made = m_fixture->in(m_fixture->tenant, [&](Session& session) {
        return createTenant(session, act, {"acme-1", "Acme"});
    });
    QVERIFY(made);
    const auto renamed = m_fixture->in(
        m_fixture->tenant, [&](Session& session) { return changeTenant(session, act, made->id, {"Acme & Sons"}); });
    QCOMPARE(renamed->name, std::string("Acme & Sons"));
    QCOMPARE(renamed->slug, std::string("acme-1"));
    const auto found =
        m_fixture->in(m_fixture->tenant, [&](Session& session) { return findTenant(session, made->id); });
    QCOMPARE(found->name, std::string("Acme & Sons"));
    const auto listed = m_fixture->in(m_fixture->tenant, [&](Session& session) { return listTenants(session, {}); });
    QVERIFY(listed && !listed->items.empty());
    // In the log of whoever acted and in that of the tenant itself, and the session goes on as it was.
    for (const auto& log : {m_fixture->tenant, made->id})
        for (const char* action : {"tenant.create", "tenant.change"})
            QCOMPARE(m_fixture->count("audit WHERE action = '" + std::string(action) + "' AND tenant_id = '" +
                                      core::toString(log) + "' AND actor_id = '" + core::toString(m_admin.id) +
                                      "' AND after->>'slug' = 'acme-1'"),
                     1);
    const auto after = m_fixture->in(m_fixture->tenant, [&](Session& session) -> core::Result<protocol::User> {
        if (const auto changed = changeTenant(session, act, made->id, {"Acme"}); !changed)
            return core::fail(changed.error());
        return accounts::findUser(session, m_admin.id);
    });
    QVERIFY(after && after->id == m_admin.id);
}

void PeopleTest::refusesBadAndTakenSlugs() {
    const auto make = [&](const std::string& slug) {
        return m_fixture->in(m_fixture->tenant, [&](Session& session) {
            return createTenant(session, m_fixture->act(m_admin.id), {slug, "X"});
        });
    };
    QCOMPARE(make("main").error().code, std::string("slug_taken"));
    for (const char* bad : {"Upper", "-x", "x-", "a b", "ü", ""})
        QCOMPARE(make(bad).error().code, std::string("bad_slug"));
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
