#include "tests/floor/invariants.h"
#include "tests/floor/world.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace callroom::floor;
using namespace std::chrono_literals;

namespace {

/// One random step of a large team: brokenInvariant compares after each what offers would tell with what asking every
/// agent anew gives. The first agents are many enough that not all are named.
class Team {
public:
    Team() {
        for (auto& group : m_groups)
            group = m_world.newId<GroupId>();
        QueueConfig tiered;
        tiered.tiers = {{m_groups[0], 0}, {m_groups[1], 10}};
        tiered.requiredSkills = {{"billing", 2}};
        tiered.rings = {{5, "billing", 1}, {12, "billing", 0}, {8, "german", 2}};
        tiered.stickySeconds = 20;
        QueueConfig open;
        open.strategy = Strategy::RingAll;
        open.ringAtMost = 25;
        QueueConfig skilled;
        skilled.tiers = {{m_groups[1], 0}, {m_groups[2], 0}};
        skilled.requiredSkills = {{"german", 3}};
        for (const auto& queue : {tiered, open, skilled})
            m_queues.push_back(m_world.addQueue(queue));
        for (int i = 0; i < 40; ++i)
            m_agents.push_back(m_world.addAgent(agent(i * 7)));
        m_world.configure();
        for (std::size_t i = 0; i < m_agents.size(); ++i) {
            if (i % 4 != 0) m_world.connect(m_agents[i]);
            if (i % 4 != 0) m_world.setPresence(m_agents[i], i % 4 == 1 ? Presence::Away : Presence::Available);
        }
    }

    void step(int kind, int number) {
        const auto at = static_cast<std::size_t>(number);
        const auto agent = m_agents[at % m_agents.size()];
        const auto contact = m_contacts.empty() ? ContactId{} : m_contacts[at % m_contacts.size()];
        switch (kind) {
        case 0:
        case 1:
        case 2: {
            Join join;
            join.queueId = m_queues[at % m_queues.size()];
            join.channel = number % 4 == 0 ? Channel::Chat : Channel::Call;
            join.customerId = number % 3 == 0 && m_customer ? *m_customer : m_world.newId<UserId>();
            m_customer = join.customerId;
            if (number % 5 == 0) join.skills = {{"german", 1 + number % 4}};
            if (number % 7 == 0) join.skills.push_back({"sales", 1});
            if (const auto joined = m_world.run(asCustomer(join.customerId), join))
                m_contacts.push_back(*joined->events.front().contactId);
            break;
        }
        case 3:
            m_world.setPresence(
                agent, std::array{Presence::Available, Presence::Away, Presence::Available, Presence::Offline}[at % 4]);
            break;
        case 4:
            (void)m_world.run(asAgent(agent), SetReadiness{agent, {number % 2 == 0, true, 0}});
            break;
        case 5:
            number % 2 == 0 ? m_world.connect(agent) : m_world.disconnect(agent);
            break;
        case 6:
        case 7:
            if (const auto offered = m_world.offeredTo(contact)) m_world.talk(contact);
            break;
        case 8:
            if (const auto offered = m_world.offeredTo(contact))
                (void)m_world.run(asAgent(*offered), Reject{contact, std::nullopt});
            break;
        case 9:
            if (const auto* open = m_world.engine().contact(contact); open && open->agentId)
                (void)m_world.run(asAgent(*open->agentId),
                                  Transfer{contact, m_queues[at % m_queues.size()], std::nullopt});
            break;
        case 10:
            if (const auto* open = m_world.engine().contact(contact); open && open->agentId)
                (void)m_world.run(asAgent(*open->agentId),
                                  number % 2 == 0 ? CommandBody(End{contact}) : WrapUp{contact, {}, {}, {}});
            break;
        case 11:
            (void)m_world.run(asAgent(agent), TakeNext{});
            break;
        case 12:
            (void)m_world.advance(Milliseconds(number * 13));
            break;
        default:
            if (number % 3 == 0) {
                m_world.crash();
                (void)m_world.expire();
            } else if (number % 3 == 1) {
                auto& config = m_world.configOf(agent);
                const auto changed = this->agent(number);
                config.skills = changed.skills;
                config.groups = changed.groups;
                m_world.configure();
            } else if (m_agents.size() > 20) {
                m_world.removeAgent(agent);
                std::erase(m_agents, agent);
                m_world.configure();
            }
        }
        RC_ASSERT(brokenInvariant(m_world.engine(), m_world.now()) == std::string());
    }

private:
    [[nodiscard]] AgentConfig agent(int number) const {
        AgentConfig config;
        if (number % 2 != 0) config.skills.push_back({"billing", 1 + number % 5});
        if (number % 3 != 0) config.skills.push_back({"german", 1 + number % 4});
        if (number % 5 == 0) config.skills.push_back({"sales", 1});
        for (std::size_t i = 0; i < m_groups.size(); ++i)
            if ((number >> i) % 2 == 0) config.groups.push_back(m_groups[i]);
        return config;
    }

    World m_world;
    std::array<GroupId, 3> m_groups;
    std::vector<QueueId> m_queues;
    std::vector<UserId> m_agents;
    std::vector<ContactId> m_contacts;
    std::optional<UserId> m_customer;
};

} // namespace

class CandidatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryAgentOfTheTiersOnce();
};

void CandidatesTest::explainsEveryAgentOfTheTiersOnce() {
    QVERIFY(rc::check("names and counts are what each agent alone would be told", [] {
        Team team;
        const auto steps = *rc::gen::scale(2.0, rc::gen::container<std::vector<std::pair<int, int>>>(
                                                    rc::gen::pair(rc::gen::inRange(0, 14), rc::gen::inRange(0, 1000))));
        for (const auto& [kind, number] : steps)
            team.step(kind, number);
    }));
}

QTEST_APPLESS_MAIN(CandidatesTest)
#include "candidates_test.moc"
