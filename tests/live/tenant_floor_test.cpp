#include "server/live/tenant_floor.h"
#include "shared/core/random.h"
#include "shared/json/decode.h"

#include <QTest>

#include <algorithm>

using namespace callroom;
using namespace std::chrono_literals;
using core::Timestamp;
using core::UserId;

namespace {

/// One queue, one agent who is there, and what is published of them.
class Site {
public:
    Site() {
        configure({named(agent, "Ada")});
        (void)byAgent(floor::AgentConnected{agent});
    }

    /// A second agent, who is there and available.
    UserId comeTogether() {
        const auto other = newId<UserId>();
        configure({named(agent, "Ada"), named(other, "Ben")});
        const floor::Actor actor{other, floor::ActorKind::Agent};
        (void)run(actor, floor::AgentConnected{other});
        (void)run(actor, floor::SetPresence{other, core::Presence::Available, {}});
        return other;
    }

    live::Publication run(floor::Actor actor, floor::CommandBody body) {
        const auto changes = m_floor.engine().execute({actor, std::move(body)}, now);
        if (!changes) qFatal("refused: %s", changes.error().code.c_str());
        return m_floor.publicationOf(*changes, now);
    }
    live::Publication byAgent(floor::CommandBody body) {
        return run({agent, floor::ActorKind::Agent}, std::move(body));
    }
    live::Publication join(UserId who) {
        floor::Join join;
        join.queueId = m_queue;
        join.customerId = who;
        join.customerName = "Carla";
        return run({who, floor::ActorKind::Customer}, join);
    }
    live::Publication comeOn() { return byAgent(floor::SetPresence{agent, core::Presence::Available, {}}); }
    live::Publication tick(core::Milliseconds after) {
        now += after;
        return m_floor.tick(now);
    }
    template <typename Id> [[nodiscard]] Id newId() { return Id::create(now, m_random); }

private:
    static floor::AgentConfig named(UserId id, const char* name) {
        floor::AgentConfig config;
        config.id = id;
        config.name = name;
        return config;
    }
    void configure(const std::vector<floor::AgentConfig>& agents) {
        floor::QueueConfig queue;
        queue.id = m_queue;
        queue.name = "support";
        (void)m_floor.engine().configure({queue}, agents, now);
    }

    core::SeededRandom m_random{7};

public:
    Timestamp now = core::fromEpochMilliseconds(1'800'000'000'000);
    UserId agent = newId<UserId>();
    UserId customer = newId<UserId>();

private:
    core::QueueId m_queue = newId<core::QueueId>();
    live::TenantFloor m_floor{newId<core::TenantId>(), 1, floor::Floor({}, m_random), m_random};

public:
    [[nodiscard]] live::TenantFloor& floor() { return m_floor; }
};

/// The messages as `event > whom`, in order.
std::string told(const Site& site, const live::Publication& publication) {
    std::string list;
    for (const auto& push : publication.pushes)
        list += std::string(push.event) + (push.to == site.agent ? " > agent\n" : " > customer\n");
    return list;
}

std::optional<core::DisplayState> stateTold(const live::Publication& publication) {
    for (const auto& push : publication.pushes)
        if (push.event == "presence.changed") {
            const auto presence = json::decodeText<protocol::AgentPresence>(*push.data);
            if (presence) return presence->state;
        }
    return std::nullopt;
}

protocol::FloorDelta deltaOf(const live::Publication& publication) {
    if (!publication.floor) return {};
    return json::decodeText<protocol::FloorDelta>(*publication.floor->delta).value_or(protocol::FloorDelta{});
}

} // namespace

class TenantFloorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEachMemberOnceOfEachStep();
    void tellsAnAgentEachStateHeIsIn();
    void tellsThePlaceAtMostOnceASecond();
    void showsWatchersWhatChangedAndNothingElse();
    void showsWatchersWhoMovedUp();
    void tellsEverybodyWhosePlaceAPriorityChanges();
    void countsTheAgentsOfAQueueByState();
    void showsWatchersWhoIsAskedAndWhoHasJoined();
    void worksOutNoDeltaWhileNobodyWatches();
    void namesTheMembersOfAContact();
};

void TenantFloorTest::tellsEachMemberOnceOfEachStep() {
    Site site;
    QCOMPARE(told(site, site.join(site.customer)), std::string());
    QCOMPARE(told(site, site.comeOn()), std::string("contact.updated > customer\n"
                                                    "contact.offered > agent\n"
                                                    "presence.changed > agent\n"));
    const auto contact = site.floor().engine().contactsOf(site.customer).front();
    QCOMPARE(told(site, site.byAgent(floor::Accept{contact, {}})), std::string("contact.assigned > customer\n"
                                                                               "contact.assigned > agent\n"
                                                                               "contact.offer_ended > agent\n"
                                                                               "presence.changed > agent\n"));
    QCOMPARE(told(site, site.byAgent(floor::Connected{contact})), std::string("contact.updated > customer\n"
                                                                              "contact.updated > agent\n"));
    QCOMPARE(told(site, site.byAgent(floor::End{contact})), std::string("contact.ended > customer\n"
                                                                        "contact.ended > agent\n"
                                                                        "presence.changed > agent\n"));
    const auto wrapped = told(site, site.byAgent(floor::WrapUp{contact, {}, "notes", {}}));
    QVERIFY2(wrapped.find("> customer") == std::string::npos, wrapped.c_str());
    QVERIFY(wrapped.find("presence.changed > agent") != std::string::npos);
}

void TenantFloorTest::tellsAnAgentEachStateHeIsIn() {
    using core::DisplayState;
    Site site;
    QVERIFY(stateTold(site.comeOn()) == std::optional(DisplayState::Available));
    QVERIFY(stateTold(site.join(site.customer)) == std::optional(DisplayState::Ringing));
    const auto contact = site.floor().engine().contactsOf(site.customer).front();
    QVERIFY(stateTold(site.byAgent(floor::Accept{contact, {}})) == std::optional(DisplayState::Active));
    QVERIFY(stateTold(site.byAgent(floor::Connected{contact})) == std::nullopt);
    QVERIFY(stateTold(site.byAgent(floor::End{contact})) == std::optional(DisplayState::Wrapping));
    QVERIFY(stateTold(site.byAgent(floor::WrapUp{contact, {}, {}, {}})) == std::optional(DisplayState::Available));
}

void TenantFloorTest::tellsThePlaceAtMostOnceASecond() {
    Site site;
    (void)site.join(site.customer);
    const auto second = site.newId<UserId>();
    (void)site.join(second);
    QVERIFY(site.tick(200ms).pushes.empty());
    const auto places = site.tick(800ms);
    QCOMPARE(places.pushes.size(), std::size_t{2});
    for (const auto& push : places.pushes)
        QCOMPARE(push.event, std::string_view("queue.position"));
    QVERIFY(site.tick(1s).pushes.empty()); // nothing moved
}

void TenantFloorTest::showsWatchersWhatChangedAndNothingElse() {
    Site site;
    site.floor().addWatcher(site.now);
    const auto snapshot = site.floor().snapshot(site.now);
    QCOMPARE(snapshot.agents.size(), std::size_t{1});
    (void)site.tick(100ms);

    (void)site.join(site.customer);
    QVERIFY(!site.tick(50ms).floor);
    const auto joined = deltaOf(site.tick(50ms));
    QCOMPARE(joined.contacts.size(), std::size_t{1});
    QCOMPARE(joined.contacts.front().customer.name, std::string("Carla"));
    QCOMPARE(joined.queues.size(), std::size_t{1});
    QCOMPARE(joined.queues.front().waiting, 1);
    QVERIFY(joined.agents.empty());

    const auto contact = joined.contacts.front().id;
    (void)site.run({site.customer, floor::ActorKind::Customer}, floor::Cancel{contact});
    const auto left = deltaOf(site.tick(100ms));
    QVERIFY(left.contacts.empty());
    QVERIFY(left.removedContacts == std::vector{contact});
    QVERIFY(!site.tick(1s).floor);
}

void TenantFloorTest::showsWatchersWhoMovedUp() {
    Site site;
    site.floor().addWatcher(site.now);
    const auto second = site.newId<UserId>();
    (void)site.join(site.customer);
    (void)site.join(second);
    const auto joined = deltaOf(site.tick(100ms));
    QCOMPARE(joined.contacts.size(), std::size_t{2});
    for (const auto& contact : joined.contacts)
        QCOMPARE(contact.position, std::optional(contact.customer.id == second ? 2 : 1));
    (void)site.tick(900ms);

    const auto first = site.floor().engine().contactsOf(site.customer).front();
    (void)site.run({site.customer, floor::ActorKind::Customer}, floor::Cancel{first});
    const auto moved = deltaOf(site.tick(1s));
    QCOMPARE(moved.contacts.size(), std::size_t{1});
    QVERIFY(moved.contacts.front().customer.id == second);
    QCOMPARE(moved.contacts.front().position, std::optional(1));
}

void TenantFloorTest::tellsEverybodyWhosePlaceAPriorityChanges() {
    Site site;
    site.floor().addWatcher(site.now);
    const auto second = site.newId<UserId>();
    (void)site.join(site.customer);
    (void)site.join(second);
    (void)site.tick(1s);

    const auto id = site.floor().engine().contactsOf(second).front();
    const auto done = site.run({site.newId<UserId>(), floor::ActorKind::Supervisor}, floor::Prioritise{id, 30});
    QCOMPARE(done.pushes.size(), std::size_t{1});
    QCOMPARE(done.pushes.front().event, std::string_view("contact.updated"));
    QVERIFY(done.pushes.front().to == second);
    const auto news = deltaOf(site.tick(100ms));
    QCOMPARE(news.contacts.size(), std::size_t{1});
    QCOMPARE(news.contacts.front().priority, 30);
    QCOMPARE(news.contacts.front().position, std::optional(1));
    const auto places = site.tick(900ms);
    QCOMPARE(places.pushes.size(), std::size_t{2});
    for (const auto& push : places.pushes) {
        const auto place = json::decodeText<protocol::QueuePosition>(*push.data);
        QVERIFY(place);
        QCOMPARE(place->position, std::optional(push.to == second ? 1 : 2));
    }
}

void TenantFloorTest::countsTheAgentsOfAQueueByState() {
    using Agents = protocol::FloorQueueAgents;
    Site site;
    site.floor().addWatcher(site.now);
    QVERIFY(site.floor().snapshot(site.now).queues.front().agents == (Agents{0, 0, 0, 0, 0, 1}));
    const auto told = [&] { // by the next delta
        const auto news = deltaOf(site.tick(100ms));
        return news.queues.empty() ? Agents{} : news.queues.front().agents;
    };
    (void)site.comeOn();
    QVERIFY(told() == (Agents{1, 0, 0, 0, 0, 0}));
    (void)site.join(site.customer);
    QVERIFY(told() == (Agents{0, 1, 0, 0, 0, 0}));
    const auto contact = site.floor().engine().contactsOf(site.customer).front();
    (void)site.byAgent(floor::Accept{contact, {}});
    QVERIFY(told() == (Agents{0, 0, 1, 0, 0, 0}));
    (void)site.comeTogether();
    QVERIFY(told() == (Agents{1, 0, 1, 0, 0, 0}));
    (void)site.byAgent(floor::End{contact});
    QVERIFY(told() == (Agents{1, 0, 0, 1, 0, 0}));
    (void)site.byAgent(floor::WrapUp{contact, {}, {}, {}});
    (void)site.byAgent(floor::SetPresence{site.agent, core::Presence::Away, "lunch"});
    QVERIFY(told() == (Agents{1, 0, 0, 0, 1, 0}));
}

void TenantFloorTest::showsWatchersWhoIsAskedAndWhoHasJoined() {
    Site site;
    site.floor().addWatcher(site.now);
    (void)site.comeOn();
    (void)site.join(site.customer);
    const auto about = site.floor().engine().contactsOf(site.customer).front();
    (void)site.byAgent(floor::Accept{about, {}});
    (void)site.byAgent(floor::Connected{about});
    const auto colleague = site.comeTogether();
    (void)site.tick(100ms);

    (void)site.byAgent(floor::Consult{about, std::nullopt, colleague});
    const auto asked = deltaOf(site.tick(100ms));
    const auto isConsult = [](const protocol::FloorContact& contact) { return contact.consultOf.has_value(); };
    const auto consult = std::find_if(asked.contacts.begin(), asked.contacts.end(), isConsult);
    QVERIFY(consult != asked.contacts.end());
    QVERIFY(consult->consultOf == about);
    QVERIFY(consult->preferredAgentId == colleague);
    QCOMPARE(consult->customer.name, std::string("Ada"));

    (void)site.run({colleague, floor::ActorKind::Agent}, floor::Accept{consult->id, {}});
    (void)site.run({colleague, floor::ActorKind::Agent}, floor::Connected{consult->id});
    (void)site.byAgent(floor::Confer{about});
    const auto joined = deltaOf(site.tick(100ms));
    QVERIFY(std::any_of(joined.contacts.begin(), joined.contacts.end(), [&](const auto& contact) {
        return contact.id == about && contact.conferenceAgentId == colleague;
    }));
}

void TenantFloorTest::worksOutNoDeltaWhileNobodyWatches() {
    Site site;
    (void)site.join(site.customer);
    QVERIFY(!site.tick(5s).floor);
    (void)site.comeOn();
    QVERIFY(!site.tick(5s).floor);
}

void TenantFloorTest::namesTheMembersOfAContact() {
    Site site;
    const auto joined = site.join(site.customer);
    QCOMPARE(joined.memberships.size(), std::size_t{1});
    QVERIFY(!joined.memberships.front().agentId);
    (void)site.comeOn();
    const auto contact = joined.memberships.front().contactId;
    const auto accepted = site.byAgent(floor::Accept{contact, {}});
    QVERIFY(accepted.memberships.front().agentId == site.agent);
    QVERIFY(accepted.memberships.front().customerId == site.customer);
}

QTEST_GUILESS_MAIN(TenantFloorTest)
#include "tenant_floor_test.moc"
