#include "server/floor/engine.h"
#include "server/floor/route/candidates.h"
#include "server/floor/route/rules.h"
#include "server/floor/route/strategy.h"

#include <algorithm>

namespace callroom::floor {

/// Only what changed is looked at: who came in line, and who got free. Whoever is offered something is no longer free,
/// so one pass over both settles the floor.
void Floor::route(Timestamp now, Changes& changes) {
    while (!m_state.unroutedContacts.empty()) {
        const auto place = *m_state.unroutedContacts.begin();
        m_state.unroutedContacts.erase(m_state.unroutedContacts.begin());
        routeContact(place.id, now, changes);
    }
    if (m_state.unroutedAgents.empty()) return;
    std::vector<std::pair<Timestamp, UserId>> free;
    if (!m_state.demands.isEmpty())
        for (const auto id : m_state.unroutedAgents) {
            const auto& agent = m_state.agents.at(id);
            if (isIdle(agent, SlotKind::Call) || isIdle(agent, SlotKind::Chat))
                free.emplace_back(agent.state.idleSince, id);
        }
    std::sort(free.begin(), free.end());
    for (const auto& [since, id] : free)
        routeAgent(id, now, changes);
    m_state.unroutedAgents.clear();
}

void Floor::routeContact(ContactId id, Timestamp now, Changes& changes) {
    const auto found = m_state.contacts.find(id);
    if (found == m_state.contacts.end() || found->second.contact.status != ContactStatus::Queued) return;
    ContactRecord& record = found->second;
    record.lookedAt = now;
    while (const auto match = matchFor(record, nullptr, now)) {
        offer(*match, now, changes);
        if (match->contact == &record) return;
    }
    refreshContact(record);
}

void Floor::routeAgent(UserId id, Timestamp now, Changes& changes) {
    const auto& agent = m_state.agents.at(id);
    while (const auto* contact = chooseContact(m_state, agent, now)) {
        const auto match = matchFor(*contact, &agent, now);
        offer(*match, now, changes);
    }
}

/// The contact with the agent it would be offered to, or, while that agent has someone ahead of it, that one with his
/// agent, and so on: each step has a better claim. None when nobody may take the contact. `asker` is an
/// agent for whom the contact is known to be the first.
std::optional<Floor::Match> Floor::matchFor(const ContactRecord& record, const AgentRecord* asker,
                                            Timestamp now) const {
    for (const auto* contact = &record;;) {
        const auto* agent = chooseAgent(m_state, *contact, now, m_draws);
        if (!agent) return std::nullopt;
        if (agent == asker || isSettled(*agent)) return Match{contact, agent};
        const auto* first = chooseContact(m_state, *agent, now);
        if (first == contact || !first) return Match{contact, agent};
        contact = first;
    }
}

bool Floor::isSettled(const AgentRecord& agent) const {
    return m_state.unroutedContacts.empty() && !m_state.unroutedAgents.contains(agent.config.id);
}

/// Everyone else who rings, but for those who have somebody with a better claim to take.
std::vector<const AgentRecord*> Floor::rungWith(const Match& match, Timestamp now) const {
    auto others = chooseAlso(m_state, *match.contact, *match.agent, now);
    std::erase_if(others, [&](const AgentRecord* agent) {
        return !isSettled(*agent) && chooseContact(m_state, *agent, now) != match.contact;
    });
    return others;
}

void Floor::offer(const Match& match, Timestamp now, Changes& changes) {
    const auto& record = *match.contact;
    const auto others = rungWith(match, now);
    auto list = candidatesFor(m_state, record, *match.agent, others, now);
    for (const auto* other : others) {
        auto theirs = list;
        theirs.front() = {other->config.id, "chosen"};
        for (auto& one : theirs)
            if (&one != &theirs.front() && one.agentId == other->config.id) one = {match.agent->config.id, "rung"};
        ring(record, other->config.id, std::move(theirs), now, changes);
    }
    ring(record, match.agent->config.id, std::move(list), now, changes);
}

void Floor::ring(const ContactRecord& record, UserId agent, std::vector<Candidate> candidates, Timestamp now,
                 Changes& changes) {
    const auto* queue = queueOf(m_state, record.contact);
    const Milliseconds patience =
        queue ? Milliseconds(std::chrono::seconds(queue->config.offerTimeoutSeconds)) : m_settings.directOffer;
    auto offered = offerTo(agent, record.contact, now, now + patience, std::move(candidates));
    changes.events.push_back({EventId{newId(now)}, now, record.contact.id, agent, std::move(offered)});
    evolve(changes.events.back());
}

ContactOffered Floor::offerTo(UserId agent, const Contact& contact, Timestamp now, Timestamp deadline,
                              std::vector<Candidate> candidates) const {
    Offer offer;
    offer.id = OfferId{newId(now)};
    offer.contactId = contact.id;
    offer.agentId = agent;
    offer.offeredAt = now;
    offer.deadline = deadline;
    offer.candidates = std::move(candidates);
    offer.version = 1;
    return {std::move(offer)};
}

} // namespace callroom::floor
