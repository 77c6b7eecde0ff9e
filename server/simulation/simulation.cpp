#include "server/simulation/simulation.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

namespace callroom::simulation {
namespace {

core::Milliseconds milliseconds(double seconds) {
    return core::Milliseconds(std::llround(seconds * 1000));
}

bool isWaiting(core::ContactStatus status) {
    return status == core::ContactStatus::Queued || status == core::ContactStatus::Offered;
}

} // namespace

Simulation::Simulation(Scenario scenario)
    : m_scenario(std::move(scenario))
    , m_random(seedOf(m_scenario.seed, SeedParts::ids))
    , m_floor(m_scenario.settings, m_random)
    , m_countedFrom(m_start + milliseconds(m_scenario.warmUpSeconds))
    , m_horizon(m_start + milliseconds(m_scenario.horizonSeconds))
    , m_figures{std::vector<QueueFigures>(m_scenario.queues.size()), {}} {}

Figures Simulation::run() {
    start();
    for (;;) {
        const auto deadline = m_open.empty() ? std::nullopt : m_floor.nextDeadline();
        if (deadline && (m_due.empty() || *deadline <= m_due.top().at)) {
            m_now = std::max(m_now, *deadline);
            take(m_floor.expire(m_now));
        } else if (!m_due.empty()) {
            const Due due = m_due.top();
            m_due.pop();
            m_now = std::max(m_now, due.at);
            act(due);
        } else {
            break;
        }
    }
    auto& agents = m_figures.agents;
    agents.loggedInSeconds = counted(m_start, m_horizon) * static_cast<double>(m_agents.size());
    agents.idleSeconds = agents.loggedInSeconds - agents.onContactSeconds;
    return std::move(m_figures);
}

void Simulation::start() {
    std::vector<floor::QueueConfig> queues;
    for (auto& queue : m_scenario.queues) {
        if (queue.config.id.isNil()) queue.config.id = core::QueueId::create(m_now, m_random);
        if (queue.config.name.empty()) queue.config.name = "queue " + std::to_string(queues.size() + 1);
        queues.push_back(queue.config);
    }
    for (auto& agent : m_scenario.agents)
        if (agent.id.isNil()) agent.id = core::UserId::create(m_now, m_random);
    take(m_floor.configure(std::move(queues), m_scenario.agents, m_now));
    for (const auto& agent : m_scenario.agents) {
        m_agents.try_emplace(agent.id);
        take(tell(agent.id, floor::ActorKind::Agent, floor::AgentConnected{agent.id}));
        take(tell(agent.id, floor::ActorKind::Agent,
                  floor::SetPresence{agent.id, core::Presence::Available, std::string()}));
    }
    m_coming.resize(m_scenario.queues.size());
    for (std::size_t queue = 0; queue < m_scenario.queues.size(); ++queue) {
        m_arrivals.emplace_back(m_scenario, queue);
        if (m_scenario.queues[queue].arrivalsPerSecond > 0) planArrival(queue);
    }
}

void Simulation::plan(core::Timestamp at, Step step, std::size_t queue, core::ContactId contact) {
    m_due.push({at, m_planned++, step, queue, contact});
}

void Simulation::planArrival(std::size_t queue) {
    m_coming[queue] = m_arrivals[queue].next();
    const auto at = m_start + m_coming[queue].at;
    if (at < m_horizon) plan(at, Step::Arrive, queue, {});
}

void Simulation::act(const Due& due) {
    switch (due.step) {
    case Step::Arrive:
        join(due.queue);
        planArrival(due.queue);
        break;
    case Step::GiveUp:
        giveUp(due.contactId);
        break;
    case Step::HangUp:
        hangUp(due.contactId);
        break;
    case Step::WrapUp:
        wrapUp(due.contactId);
        break;
    }
}

floor::Changes Simulation::tell(core::UserId actor, floor::ActorKind kind, floor::CommandBody body) {
    auto changes = m_floor.execute({{actor, kind}, std::move(body)}, m_now);
    if (!changes) throw std::logic_error("the floor refused what a simulation does: " + changes.error().code);
    return std::move(*changes);
}

void Simulation::join(std::size_t queue) {
    const QueueLoad& load = m_scenario.queues[queue];
    floor::Join join;
    join.queueId = load.config.id;
    join.channel = load.channel;
    join.customerId = core::UserId::create(m_now, m_random);
    join.conversationId = core::ConversationId{join.customerId.value};
    const auto customer = join.customerId;
    const auto changes = tell(customer, floor::ActorKind::Customer, std::move(join));
    const auto id = changes.events.front().contactId.value();
    const Arrival& arrival = m_coming[queue];
    m_open.emplace(id, Open{queue, customer, {}, arrival});
    take(changes);
    const auto* contact = m_floor.contact(id);
    if (arrival.patience && contact && isWaiting(contact->status))
        plan(m_now + *arrival.patience, Step::GiveUp, queue, id);
}

void Simulation::giveUp(core::ContactId id) {
    const auto* contact = m_floor.contact(id);
    if (!contact || !isWaiting(contact->status)) return;
    take(tell(contact->customerId, floor::ActorKind::Customer, floor::Cancel{id}));
}

void Simulation::hangUp(core::ContactId id) {
    const auto found = m_open.find(id);
    if (found == m_open.end()) return;
    const Open open = found->second;
    // Talk that lasts too long has been ended by the engine.
    if (m_floor.contact(id)->status != core::ContactStatus::Wrapping)
        take(tell(open.customerId, floor::ActorKind::Customer, floor::End{id}));
    if (open.arrival.wrapUp.count() == 0)
        wrapUp(id);
    else
        plan(m_now + open.arrival.wrapUp, Step::WrapUp, open.queue, id);
}

void Simulation::wrapUp(core::ContactId id) {
    const auto found = m_open.find(id);
    if (found == m_open.end()) return;
    take(tell(found->second.agentId, floor::ActorKind::Agent, floor::WrapUp{id, {}, {}, {}}));
}

void Simulation::take(const floor::Changes& changes) {
    for (const auto& contact : changes.contacts)
        if (contact.status == core::ContactStatus::Closed) close(contact);
    for (const auto& offer : changes.offers)
        if (offer.status == core::OfferStatus::Pending && m_floor.state().offers.contains(offer.id)) accept(offer);
}

void Simulation::accept(const floor::Offer& offer) {
    const auto found = m_open.find(offer.contactId);
    if (found == m_open.end()) return;
    Open& open = found->second;
    open.agentId = offer.agentId;
    auto& agent = m_agents.at(offer.agentId);
    if (agent.contacts++ == 0) agent.busySince = m_now;
    plan(m_now + open.arrival.handling, Step::HangUp, open.queue, offer.contactId);
    take(tell(offer.agentId, floor::ActorKind::Agent, floor::Accept{std::nullopt, offer.id}));
    take(tell(offer.agentId, floor::ActorKind::Agent, floor::Connected{offer.contactId}));
}

void Simulation::close(const floor::Contact& contact) {
    const auto found = m_open.find(contact.id);
    if (found == m_open.end()) return;
    const Open open = found->second;
    m_open.erase(found);
    if (!open.agentId.isNil()) endWork(open.agentId);
    const auto queuedAt = contact.queuedAt.value_or(contact.createdAt);
    if (queuedAt < m_countedFrom || queuedAt >= m_horizon) return;
    m_figures.queues[open.queue].add(contact, m_scenario.queues[open.queue].config.serviceLevelSeconds,
                                     m_scenario.shortAbandonSeconds);
}

void Simulation::endWork(core::UserId id) {
    auto& agent = m_agents.at(id);
    if (--agent.contacts == 0) m_figures.agents.onContactSeconds += counted(agent.busySince, m_now);
}

double Simulation::counted(core::Timestamp from, core::Timestamp until) const {
    const auto within = std::min(until, m_horizon) - std::max(from, m_countedFrom);
    return core::toSeconds(std::max(within, core::Milliseconds(0)));
}

} // namespace callroom::simulation
