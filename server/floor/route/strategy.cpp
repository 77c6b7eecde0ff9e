#include "server/floor/route/strategy.h"

#include "server/floor/route/rules.h"
#include "server/floor/route/strategies.h"

namespace callroom::floor {
namespace {

template <typename Look>
void searchEligible(const State& state, const QueueRecord& queue, const ContactRecord& record, Timestamp now,
                    Look look) {
    const Contact& contact = record.contact;
    state.idle.search(&queue, contact.skills, slotKindOf(contact.channel), now - queuedSince(contact),
                      [&](const AgentRecord& agent) { return mayTake(state, agent, record, now) && look(agent); });
}

/// longest_idle: agents are searched in that order, so the first who may take it is the one.
const AgentRecord* longestIdle(const State& state, const QueueRecord& queue, const ContactRecord& record,
                               Timestamp now) {
    const AgentRecord* chosen = nullptr;
    searchEligible(state, queue, record, now, [&](const AgentRecord& agent) {
        chosen = &agent;
        return true;
    });
    return chosen;
}

const AgentRecord* pick(const Eligible& eligible, const QueueRecord& queue, const std::vector<SkillLevel>& asked,
                        Draws& draws) {
    switch (queue.config.strategy) {
    case Strategy::RoundRobin:
        return nextInTurn(eligible, queue.cursor);
    case Strategy::LeastLoaded:
        return leastLoaded(eligible);
    case Strategy::FewestContacts:
        return fewestContacts(eligible);
    case Strategy::LeastTalkTime:
        return leastTalkTime(eligible);
    case Strategy::Linear:
        return firstInOrder(eligible, queue.config);
    case Strategy::Random:
        return anyone(eligible, draws);
    case Strategy::Weighted:
        return anyoneByWeight(eligible, draws);
    case Strategy::BestSkill:
        return mostSkilled(eligible, queue.config, asked);
    case Strategy::LongestIdle:
    case Strategy::RingAll:
        break;
    }
    return eligible.front();
}

/// Whether the agent could take anything of the demand, before any one contact is looked at.
bool qualifies(const State& state, const AgentRecord& agent, const Demand& demand, Timestamp now) {
    if (!isIdle(agent, demand.key.isCall ? SlotKind::Call : SlotKind::Chat)) return false;
    if (!demand.queue) return true;
    // When the oldest has not waited long enough for him, nobody has.
    const auto wait = entryWait(state, agent, *demand.queue, demand.key.skills);
    return wait && (*wait == Milliseconds(0) || demand.byAge.begin()->first + *wait <= now);
}

} // namespace

Claim claimOf(const QueueRecord* queue, const Line::Place& place, Timestamp now) {
    const auto waited = static_cast<double>((now - place.key).count());
    const double weight = queue ? queue->config.weight : 1;
    // Less than nothing, by a negative priority: there the heavier is ahead, too, when it is the nearer to zero.
    return {waited >= 0 ? waited * weight : waited / weight, place};
}

const AgentRecord* chooseAgent(const State& state, const ContactRecord& record, Timestamp now, Draws& draws) {
    if (record.contact.preferredAgentId) {
        const auto agent = state.agents.find(*record.contact.preferredAgentId);
        const bool isFree = agent != state.agents.end() && mayTake(state, agent->second, record, now);
        return isFree ? &agent->second : nullptr;
    }
    const auto* queue = queueOf(state, record.contact);
    if (!queue) return nullptr;
    if (const auto* kept = keptFor(state, record, now)) return mayTake(state, *kept, record, now) ? kept : nullptr;
    const auto strategy = queue->config.strategy;
    if (strategy == Strategy::LongestIdle || strategy == Strategy::RingAll)
        return longestIdle(state, *queue, record, now);
    Eligible eligible;
    searchEligible(state, *queue, record, now, [&](const AgentRecord& agent) {
        eligible.push_back(&agent);
        return false;
    });
    return eligible.empty() ? nullptr : pick(eligible, *queue, record.contact.skills, draws);
}

std::vector<const AgentRecord*> chooseAlso(const State& state, const ContactRecord& record, const AgentRecord& chosen,
                                           Timestamp now) {
    std::vector<const AgentRecord*> others;
    const auto* queue = queueOf(state, record.contact);
    if (!queue || queue->config.strategy != Strategy::RingAll || keptFor(state, record, now)) return others;
    const auto most = static_cast<std::size_t>(std::max(queue->config.ringAtMost, 1)) - 1;
    searchEligible(state, *queue, record, now, [&](const AgentRecord& agent) {
        if (others.size() < most && &agent != &chosen) others.push_back(&agent);
        return others.size() >= most;
    });
    return others;
}

const ContactRecord* chooseContact(const State& state, const AgentRecord& agent, Timestamp now) {
    const ContactRecord* best = nullptr;
    Claim bestClaim;
    const auto isBeaten = [&](const Demand& demand, const Line::Place& place) {
        return best && !claimOf(demand.queue, place, now).isAheadOf(bestClaim);
    };
    state.demands.forEach(agent, [&](const Demand& demand) {
        if (isBeaten(demand, *demand.waiting.begin())) return;
        if (!qualifies(state, agent, demand, now)) return;
        for (const auto& place : demand.waiting) {
            if (isBeaten(demand, place)) return;
            const auto& record = state.contacts.at(place.id);
            if (!mayTake(state, agent, record, now)) continue;
            best = &record;
            bestClaim = claimOf(demand.queue, place, now);
            return;
        }
    });
    return best;
}

const ContactRecord* choosePull(const State& state, const AgentRecord& agent, Timestamp now) {
    const ContactRecord* best = nullptr;
    Claim bestClaim;
    state.demands.forEach(agent, [&](const Demand& demand) {
        for (const auto& place : demand.waiting) {
            const auto& record = state.contacts.at(place.id);
            if (best && !claimOf(demand.queue, place, now).isAheadOf(bestClaim)) return;
            if (!couldTake(state, agent, record, now)) continue;
            best = &record;
            bestClaim = claimOf(demand.queue, place, now);
            return;
        }
    });
    return best;
}

} // namespace callroom::floor
