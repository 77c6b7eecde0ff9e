#include "server/floor/engine.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace callroom::floor;
using namespace std::chrono_literals;
namespace core = callroom::core;

namespace {

using Wall = std::chrono::steady_clock;

double secondsSince(Wall::time_point start) {
    return std::chrono::duration<double>(Wall::now() - start).count();
}

struct Setup {
    core::SeededRandom random{7};
    Timestamp now = core::fromEpochMilliseconds(1'800'000'000'000);
    Floor floor{FloorSettings{}, random};
    std::vector<UserId> agents;
    QueueId queue;
    ConversationId conversation;

    Setup(int agentCount, int skillCount) {
        QueueConfig config;
        config.id = queue = QueueId::create(now, random);
        config.name = "support";
        config.channels = {Channel::Call, Channel::Video};
        config.maxLength = 1'000'000;
        std::vector<AgentConfig> people;
        for (int i = 0; i < agentCount; ++i) {
            AgentConfig agent;
            agent.id = UserId::create(now, random);
            for (int k = 0; k < 5 && skillCount > 0; ++k)
                agent.skills.push_back({"skill" + std::to_string((i * 7 + k * 11) % skillCount), 1 + (i + k) % 5});
            agents.push_back(agent.id);
            people.push_back(std::move(agent));
        }
        (void)floor.configure({config}, people, now);
        for (const auto id : agents) {
            (void)floor.execute({{id, ActorKind::Agent}, AgentConnected{id}}, now);
            (void)floor.execute({{id, ActorKind::Agent}, SetPresence{id, Presence::Available, {}}}, now);
        }
    }

    core::Result<Changes> join(std::vector<SkillLevel> skills = {}) {
        Join join;
        join.queueId = queue;
        join.customerId = UserId::create(now, random);
        join.customerName = "A customer";
        join.conversationId = conversation;
        join.skills = std::move(skills);
        return floor.execute({{join.customerId, ActorKind::Customer}, std::move(join)}, now);
    }
};

const Offer* offerIn(const Changes& changes) {
    return changes.offers.empty() ? nullptr : &changes.offers.back();
}

/// Join, offer, accept, connected, end, wrap-up, over and over.
void lives(int agentCount) {
    constexpr int count = 100'000;
    Setup setup(agentCount, 0);
    const auto start = std::clock();
    std::size_t events = 0;
    for (int i = 0; i < count; ++i) {
        setup.now += 1ms;
        const auto joined = setup.join();
        const auto* offer = offerIn(*joined);
        const Actor agent{offer->agentId, ActorKind::Agent};
        const auto id = offer->contactId;
        events += joined->events.size();
        for (auto& body : std::initializer_list<CommandBody>{Accept{std::nullopt, offer->id}, Connected{id}, End{id},
                                                             WrapUp{id, "done", "notes", {}}})
            events += setup.floor.execute({agent, body}, setup.now)->events.size();
    }
    const double took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::printf("full lives, %5d agents: %8.0f contacts a second of one core (%.1f events a contact)\n", agentCount,
                count / took, static_cast<double>(events) / count);
}

/// What it costs to end one contact's wrap-up so that the agent is offered the next of many who wait for skills.
void choices(int agentCount, int waiting) {
    constexpr int skillCount = 50;
    constexpr int count = 20'000;
    Setup setup(agentCount, skillCount);
    std::vector<double> costs;
    std::vector<std::pair<ContactId, UserId>> talking;
    int next = 0;
    const auto joinOne = [&] {
        setup.now += 1ms;
        ++next;
        return setup.join({{"skill" + std::to_string(next % skillCount), 1 + next % 4}});
    };
    const auto take = [&](const Changes& changes) {
        for (const auto& offer : changes.offers) {
            if (offer.status != OfferStatus::Pending) continue;
            (void)setup.floor.execute({{offer.agentId, ActorKind::Agent}, Accept{std::nullopt, offer.id}}, setup.now);
            talking.emplace_back(offer.contactId, offer.agentId);
        }
    };
    while (static_cast<int>(setup.floor.state().contacts.size()) < agentCount + waiting)
        take(*joinOne());
    for (std::size_t i = 0; static_cast<int>(costs.size()) < count && i < talking.size(); ++i) {
        const auto [id, agent] = talking[i];
        const Actor actor{agent, ActorKind::Agent};
        (void)setup.floor.execute({actor, End{id}}, setup.now);
        const auto start = Wall::now();
        const auto wrapped = setup.floor.execute({actor, WrapUp{id, {}, {}, {}}}, setup.now);
        costs.push_back(secondsSince(start) * 1e6);
        take(*wrapped);
        take(*joinOne());
    }
    std::sort(costs.begin(), costs.end());
    double sum = 0;
    for (const double cost : costs)
        sum += cost;
    const auto size = static_cast<double>(costs.size());
    std::printf("wrap-up and next choice, %5d agents, %2d skills, %6d waiting: mean %5.1f µs, p99 %6.1f µs (%zu)\n",
                agentCount, skillCount, waiting, sum / size, costs[static_cast<std::size_t>(size * 0.99)],
                costs.size());
}

} // namespace

int main() {
    for (const int agents : {10, 100, 1'000})
        lives(agents);
    for (const int agents : {100, 1'000, 10'000})
        choices(agents, 10'000);
    for (const int waiting : {1'000, 100'000})
        choices(1'000, waiting);
}
