#include "bench/floor_load.h"

#include <malloc.h>

#include <chrono>
#include <ctime>
#include <stdexcept>

namespace callroom::bench {
namespace {

using Wall = std::chrono::steady_clock;

std::string skillName(int number, int skills) {
    return "skill" + std::to_string(number % skills);
}

} // namespace

FloorLoad::FloorLoad(int agents, int skills)
    : m_skills(skills) {
    floor::QueueConfig queue;
    queue.id = m_queue = core::QueueId::create(m_now, m_random);
    queue.name = "support";
    queue.maxLength = 1'000'000;
    std::vector<floor::AgentConfig> people;
    for (int i = 0; i < agents; ++i) {
        floor::AgentConfig agent;
        agent.id = core::UserId::create(m_now, m_random);
        for (int k = 0; k < 5 && skills > 0; ++k)
            agent.skills.push_back({skillName(i * 7 + k * 11, skills), 1 + (i + k) % 5});
        m_agents.push_back(agent.id);
        people.push_back(std::move(agent));
    }
    (void)m_floor.configure({queue}, people, m_now);
    for (const auto id : m_agents) {
        tell(id, floor::ActorKind::Agent, floor::AgentConnected{id});
        tell(id, floor::ActorKind::Agent, floor::SetPresence{id, core::Presence::Available, std::string()});
    }
}

floor::Changes FloorLoad::tell(core::UserId actor, floor::ActorKind kind, floor::CommandBody body) {
    auto changes = m_floor.execute({{actor, kind}, std::move(body)}, m_now);
    if (!changes) throw std::logic_error("the floor refused a command: " + changes.error().code);
    return std::move(*changes);
}

floor::Changes FloorLoad::join() {
    m_now += core::Milliseconds(1);
    ++m_joined;
    floor::Join join;
    join.queueId = m_queue;
    join.customerId = core::UserId::create(m_now, m_random);
    join.conversationId = core::ConversationId{join.customerId.value};
    join.customerName = "Ada King of Lovelace";
    join.subject = "A question about the last bill";
    if (m_skills > 0) join.skills = {{skillName(m_joined, m_skills), 1 + m_joined % 4}};
    const auto customer = join.customerId;
    return tell(customer, floor::ActorKind::Customer, std::move(join));
}

void FloorLoad::accept(const floor::Changes& changes) {
    for (const auto& offer : changes.offers) {
        if (offer.status != core::OfferStatus::Pending) continue;
        tell(offer.agentId, floor::ActorKind::Agent, floor::Accept{std::nullopt, offer.id});
        m_talking.emplace_back(offer.contactId, offer.agentId);
    }
}

double FloorLoad::live(int calls) {
    const auto start = std::clock();
    for (int i = 0; i < calls; ++i) {
        const auto joined = join();
        const auto& offer = joined.offers.back();
        const auto agent = offer.agentId;
        const auto id = offer.contactId;
        tell(agent, floor::ActorKind::Agent, floor::Accept{std::nullopt, offer.id});
        tell(agent, floor::ActorKind::Agent, floor::Connected{id});
        tell(agent, floor::ActorKind::Agent, floor::End{id});
        tell(agent, floor::ActorKind::Agent, floor::WrapUp{id, "done", "notes", {}});
    }
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

FloorLoad::Choices FloorLoad::choose(int waiting, int times) {
    Choices choices;
    while (m_floor.state().contacts.size() < m_agents.size() + static_cast<std::size_t>(waiting))
        accept(join());
    double sum = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(times) && i < m_talking.size(); ++i) {
        const auto [id, agent] = m_talking[i];
        tell(agent, floor::ActorKind::Agent, floor::End{id});
        const auto start = Wall::now();
        const auto freed = tell(agent, floor::ActorKind::Agent, floor::WrapUp{id, {}, {}, {}});
        const auto took = Wall::now() - start;
        choices.histogram.add(took);
        sum += std::chrono::duration<double, std::micro>(took).count();
        accept(freed);
        accept(join());
    }
    choices.meanMicroseconds = sum / static_cast<double>(choices.histogram.count());
    return choices;
}

double FloorLoad::bytesPerWaiting(int waiting) {
    for (const auto id : m_agents)
        tell(id, floor::ActorKind::Agent, floor::SetPresence{id, core::Presence::Away, "lunch"});
    const auto before = mallinfo2();
    for (int i = 0; i < waiting; ++i)
        join();
    const auto after = mallinfo2();
    const auto used =
        static_cast<double>(after.uordblks + after.hblkhd) - static_cast<double>(before.uordblks + before.hblkhd);
    return used / waiting;
}

} // namespace callroom::bench
