#include "server/floor/route/rules.h"
#include "server/floor/route/strategies.h"
#include "tests/floor/world.h"

#include <QtTest>

#include <rapidcheck.h>

#include <map>

using namespace callroom::floor;
using namespace std::chrono_literals;
namespace core = callroom::core;

namespace {

constexpr std::array listed{Strategy::LongestIdle,    Strategy::RoundRobin,    Strategy::LeastLoaded,
                            Strategy::FewestContacts, Strategy::LeastTalkTime, Strategy::Linear,
                            Strategy::BestSkill,      Strategy::RingAll};

/// What an agent did in his shift, counted from the events in the plainest way.
struct Tally {
    bool isOn = false;
    long contacts = 0;
    long talk = 0;
};

template <typename T> T medianOf(std::vector<T> values) {
    if (values.empty()) return T{};
    std::sort(values.begin(), values.end());
    return values[(values.size() - 1) / 2];
}

/// One queue, agents of every sort, and a reference that knows the events alone.
class Comparison {
public:
    explicit Comparison(Strategy strategy) {
        const auto first = m_world.newId<GroupId>();
        const auto second = m_world.newId<GroupId>();
        m_config.strategy = strategy;
        m_config.ringAtMost = 3;
        m_config.tiers = {{second, 0}, {first, 0}};
        m_config.requiredSkills = {{"billing", 1}};
        m_config.wrapUpSeconds = 5;
        m_queue = m_world.addQueue(m_config);
        const auto sorts = *rc::gen::container<std::vector<int>>(7, rc::gen::inRange(0, 1000));
        for (const int sort : sorts) {
            AgentConfig agent;
            agent.name = std::string(1, static_cast<char>('a' + sort % 4));
            agent.skills = {{"billing", 1 + sort % 5}};
            if (sort % 3 != 0) agent.skills.push_back({"german", 1 + sort / 5 % 5});
            agent.groups = {sort % 2 == 0 ? first : second};
            if (sort % 7 == 0) agent.groups.clear(); // does not serve the queue
            agent.callCapacity = 1 + sort % 2;
            agent.chatCapacity = 1 + sort % 5;
            m_agents.push_back(m_world.addAgent(agent));
            m_world.connect(m_agents.back());
        }
        m_config = m_world.configOf(m_queue);
    }

    void take(int kind, int number) {
        const auto agent = m_agents[static_cast<std::size_t>(number) % m_agents.size()];
        switch (kind) {
        case 0:
        case 1:
        case 2:
            joinAndCompare(number);
            break;
        case 3:
            if (const auto* record = m_world.engine().agent(agent); !record->offers.empty())
                (void)m_world.run(asAgent(agent), Accept{std::nullopt, record->offers.front()});
            break;
        case 4:
            if (const auto* record = m_world.engine().agent(agent); !record->contacts.empty())
                (void)m_world.run(asAgent(agent), End{record->contacts.front()});
            break;
        case 5:
            (void)m_world.run(asAgent(agent),
                              SetPresence{agent, number % 3 == 0 ? Presence::Offline : Presence::Available, {}});
            break;
        case 6:
            if (number % 5 == 0) m_world.crash();
            for (const auto id : m_agents)
                m_world.connect(id);
            break;
        default:
            (void)m_world.advance(Milliseconds(number * 7));
        }
        (void)m_world.advance(1ms); // the rows tell the order of what happened by its time
    }

private:
    void joinAndCompare(int number) {
        Join join;
        join.queueId = m_queue;
        join.channel = number % 2 == 0 ? Channel::Call : Channel::Chat;
        if (number % 3 == 0) join.skills = {{"german", 1 + number % 4}};
        const auto expected = reference(join);
        const auto id = m_world.join(join);
        std::vector<UserId> rung;
        for (const auto offer : m_world.engine().state().contacts.at(id).offers)
            rung.push_back(m_world.engine().state().offers.at(offer).agentId);
        std::sort(rung.begin(), rung.end());
        RC_ASSERT(rung == expected);
    }

    /// Who is to ring, by id: one agent, or as many as may where all are rung.
    std::vector<UserId> reference(const Join& join) {
        readEvents();
        std::vector<const AgentRecord*> may;
        for (const auto id : m_agents) {
            const auto& agent = m_world.agent(id);
            const bool isIn = !agent.config.groups.empty();
            if (isIn && isIdle(agent, slotKindOf(join.channel)) && hasSkills(agent, join.skills)) may.push_back(&agent);
        }
        // Sorted by every rule there is, the last first; the sort is stable.
        std::sort(may.begin(), may.end(), [](const auto* a, const auto* b) {
            return std::pair(a->state.idleSince, a->config.id) < std::pair(b->state.idleSince, b->config.id);
        });
        std::stable_sort(may.begin(), may.end(),
                         [&](const auto* a, const auto* b) { return rank(*a, join) < rank(*b, join); });
        const std::size_t most = m_config.strategy == Strategy::RingAll ? 3 : 1;
        std::vector<UserId> chosen;
        for (std::size_t i = 0; i < std::min(most, may.size()); ++i)
            chosen.push_back(may[i]->config.id);
        std::sort(chosen.begin(), chosen.end());
        return chosen;
    }

    /// The lower, the better.
    std::tuple<long, std::string, UserId> rank(const AgentRecord& agent, const Join& join) {
        const auto id = agent.config.id;
        const auto level = [&](const char* name) {
            for (const auto& skill : agent.config.skills)
                if (skill.name == name) return skill.level;
            return 0;
        };
        switch (m_config.strategy) {
        case Strategy::RoundRobin:
            return {m_cursor && id <= *m_cursor ? 1 : 0, {}, id};
        case Strategy::LeastLoaded:
            // 2520 is a multiple of every capacity there is here.
            return {(agent.callLoad + agent.chatLoad) * 2520L / (agent.config.callCapacity + agent.config.chatCapacity),
                    {},
                    {}};
        case Strategy::FewestContacts:
            return {m_tallies[id].contacts, {}, {}};
        case Strategy::LeastTalkTime:
            return {m_tallies[id].talk, {}, {}};
        case Strategy::Linear:
            return {agent.config.groups.front() == m_config.tiers.front().groupId ? 0 : 1, agent.config.name, id};
        case Strategy::BestSkill:
            return {-level("billing") - (join.skills.empty() ? 0 : level("german")), {}, {}};
        default:
            return {};
        }
    }

    void readEvents() {
        for (; m_read < m_world.events().size(); ++m_read) {
            const auto& event = m_world.events()[m_read];
            if (const auto* offered = std::get_if<ContactOffered>(&event.body)) {
                m_cursor = offered->offer.agentId;
            } else if (const auto* accepted = std::get_if<ContactAccepted>(&event.body)) {
                ++m_tallies[accepted->agentId].contacts;
                m_talkingSince[*event.contactId] = {accepted->agentId, event.at};
            } else if (std::holds_alternative<ConversationEnded>(event.body)) {
                m_talkedFor[*event.contactId] = (event.at - m_talkingSince.at(*event.contactId).second).count();
            } else if (std::holds_alternative<WrapUpDone>(event.body)) {
                m_tallies[m_talkingSince.at(*event.contactId).first].talk += m_talkedFor.at(*event.contactId);
            } else if (const auto* presence = std::get_if<PresenceChanged>(&event.body)) {
                come(*event.agentId, presence->presence != Presence::Offline);
            }
        }
    }

    void come(UserId id, bool isOn) {
        if (isOn && !m_tallies[id].isOn) {
            std::vector<long> contacts;
            std::vector<long> talk;
            if (!m_world.agent(id).config.groups.empty())
                for (const auto other : m_agents)
                    if (other != id && m_tallies[other].isOn && !m_world.agent(other).config.groups.empty()) {
                        contacts.push_back(m_tallies[other].contacts);
                        talk.push_back(m_tallies[other].talk);
                    }
            m_tallies[id] = {true, medianOf(contacts), medianOf(talk)};
        }
        m_tallies[id].isOn = isOn;
    }

    World m_world;
    QueueConfig m_config;
    QueueId m_queue;
    std::vector<UserId> m_agents;
    std::size_t m_read = 0;
    std::optional<UserId> m_cursor;
    std::map<UserId, Tally> m_tallies;
    std::map<ContactId, std::pair<UserId, Timestamp>> m_talkingSince;
    std::map<ContactId, long> m_talkedFor;
};

std::vector<AgentRecord> agentsOfWeights(const std::vector<int>& weights) {
    std::vector<AgentRecord> agents(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i)
        agents[i].config.weight = weights[i];
    return agents;
}

Eligible all(const std::vector<AgentRecord>& agents) {
    Eligible eligible;
    for (const auto& agent : agents)
        eligible.push_back(&agent);
    return eligible;
}

} // namespace

class StrategyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picksAsThePlainReferenceDoes_data();
    void picksAsThePlainReferenceDoes();
    void drawsAsThePlainReferenceDoes();
    void drawsEachAsOftenAsItsWeightIs();
    void startsANewcomerAtTheMedian();
    void goesOnInTurnWhenTheLastOneIsNoLongerAnAgent();
    void offersByEveryStrategy_data();
    void offersByEveryStrategy();
};

void StrategyTest::picksAsThePlainReferenceDoes_data() {
    QTest::addColumn<int>("strategy");
    for (const auto strategy : listed)
        QTest::newRow(std::string(core::toText(strategy)).c_str()) << static_cast<int>(strategy);
}

void StrategyTest::picksAsThePlainReferenceDoes() {
    QFETCH(int, strategy);
    QVERIFY(rc::check([&] {
        Comparison floor(static_cast<Strategy>(strategy));
        const auto steps = *rc::gen::scale(3.0, rc::gen::container<std::vector<std::pair<int, int>>>(
                                                    rc::gen::pair(rc::gen::inRange(0, 8), rc::gen::inRange(0, 1000))));
        for (const auto& [kind, number] : steps)
            floor.take(kind, number);
    }));
}

void StrategyTest::drawsAsThePlainReferenceDoes() {
    QVERIFY(rc::check("by weight, as from a hat with a ticket for each unit", [] {
        const auto weights = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 20)));
        const auto seed = *rc::gen::arbitrary<std::uint64_t>();
        const auto agents = agentsOfWeights(weights);
        std::vector<const AgentRecord*> hat;
        for (const auto& agent : agents)
            hat.insert(hat.end(), static_cast<std::size_t>(agent.config.weight), &agent);
        core::SeededRandom one(seed);
        core::SeededRandom other(seed);
        Draws draws(one);
        Draws same(other);
        for (int i = 0; i < 10; ++i) {
            RC_ASSERT(anyoneByWeight(all(agents), draws) == hat[same.below(hat.size())]);
            RC_ASSERT(anyone(all(agents), draws) == &agents[same.below(agents.size())]);
        }
    }));
}

void StrategyTest::drawsEachAsOftenAsItsWeightIs() {
    const auto agents = agentsOfWeights({1, 3, 6});
    core::SeededRandom random(7);
    Draws draws(random);
    std::map<const AgentRecord*, int> byWeight;
    std::map<const AgentRecord*, int> evenly;
    constexpr int times = 30'000;
    for (int i = 0; i < times; ++i) {
        ++byWeight[anyoneByWeight(all(agents), draws)];
        ++evenly[anyone(all(agents), draws)];
    }
    // Four standard deviations are 350 at most.
    for (const auto& agent : agents) {
        QVERIFY(std::abs(byWeight[&agent] - times / 10 * agent.config.weight) < 350);
        QVERIFY(std::abs(evenly[&agent] - times / 3) < 350);
    }
}

void StrategyTest::startsANewcomerAtTheMedian() {
    World world;
    QueueConfig config;
    config.strategy = Strategy::FewestContacts;
    config.wrapUpSeconds = 0;
    const auto queue = world.addQueue(config);
    const auto veteran = world.comeOn();
    for (int i = 0; i < 4; ++i) {
        const auto id = world.join(queue);
        world.talk(id);
        world.end(id);
        world.wrapUp(id);
    }
    (void)world.advance(1s);
    const auto newcomer = world.comeOn();
    // Equal, so the longest idle decides; then the newcomer has one less.
    std::vector<UserId> asked;
    for (int i = 0; i < 4; ++i) {
        const auto id = world.join(queue);
        asked.push_back(world.offeredTo(id).value());
        world.talk(id);
        (void)world.advance(1s);
        world.end(id);
        world.wrapUp(id);
    }
    QCOMPARE(asked, (std::vector{veteran, newcomer, veteran, newcomer}));
}

void StrategyTest::goesOnInTurnWhenTheLastOneIsNoLongerAnAgent() {
    World world;
    QueueConfig config;
    config.strategy = Strategy::RoundRobin;
    const auto queue = world.addQueue(config);
    std::vector<UserId> agents;
    for (int i = 0; i < 4; ++i)
        agents.push_back(world.comeOn());
    std::sort(agents.begin(), agents.end());
    QCOMPARE(world.offeredTo(world.join(queue)), std::optional(agents[0]));
    const auto second = world.join(queue);
    QCOMPARE(world.offeredTo(second), std::optional(agents[1]));
    world.mustRun(world.customerOf(second), Cancel{second});
    world.removeAgent(agents[1]);
    QCOMPARE(world.offeredTo(world.join(queue)), std::optional(agents[2]));
}

void StrategyTest::offersByEveryStrategy_data() {
    QTest::addColumn<int>("strategy");
    for (const auto& [strategy, text] : core::Words<Strategy>::table)
        QTest::newRow(std::string(text).c_str()) << static_cast<int>(strategy);
}

void StrategyTest::offersByEveryStrategy() {
    QFETCH(int, strategy);
    World world;
    QueueConfig config;
    config.strategy = static_cast<Strategy>(strategy);
    config.ringAtMost = 1; // one agent a contact, as the others do
    const auto queue = world.addQueue(config);
    for (int i = 0; i < 3; ++i)
        (void)world.comeOn();
    std::set<UserId> asked;
    for (int i = 0; i < 3; ++i)
        asked.insert(world.offeredTo(world.join(queue)).value());
    QCOMPARE(asked.size(), std::size_t{3});
    QVERIFY(!world.offeredTo(world.join(queue)));
}

QTEST_APPLESS_MAIN(StrategyTest)
#include "strategy_test.moc"
