#include "server/floor/engine.h"
#include "server/floor/rules.h"
#include "server/floor/strategy.h"

#include <algorithm>

namespace callroom::floor {
namespace {

/// Candidates kept with an offer: enough to explain it, few enough to store thousands a second.
constexpr std::size_t mostCandidates = 20;

} // namespace

/// Only what changed is looked at: who came in line, and who got free. Whoever is offered something is no longer free,
/// so one pass over both settles the floor.
void Floor::route(Timestamp now, Changes& changes) {
    while (!m_state.unroutedContacts.empty()) {
        const auto place = *m_state.unroutedContacts.begin();
        m_state.unroutedContacts.erase(m_state.unroutedContacts.begin());
        routeContact(place.id, now, changes);
    }
    while (!m_state.unroutedAgents.empty()) {
        const auto agent = *m_state.unroutedAgents.begin();
        m_state.unroutedAgents.erase(m_state.unroutedAgents.begin());
        routeAgent(agent, now, changes);
    }
}

void Floor::routeContact(ContactId id, Timestamp now, Changes& changes) {
    const auto found = m_state.contacts.find(id);
    if (found == m_state.contacts.end() || found->second.contact.status != ContactStatus::Queued) return;
    found->second.lookedAt = now;
    refreshContact(found->second);
    // Who came before and could be served by the same agents has been tried when he came or they got free.
    if (const auto* agent = chooseAgent(m_state, found->second, now)) offer(found->second, *agent, now, changes);
}

void Floor::routeAgent(UserId id, Timestamp now, Changes& changes) {
    while (m_state.availableSince.contains(id)) {
        const auto& agent = m_state.agents.at(id);
        const auto* contact = chooseContact(m_state, agent, now);
        if (!contact) return;
        offer(*contact, agent, now, changes);
    }
}

void Floor::offer(const ContactRecord& record, const AgentRecord& agent, Timestamp now, Changes& changes) {
    const auto* queue = queueOf(m_state, record.contact);
    const Milliseconds patience =
        queue ? Milliseconds(std::chrono::seconds(queue->config.offerTimeoutSeconds)) : m_settings.directOffer;
    Offer offer;
    offer.id = OfferId{newId(now)};
    offer.contactId = record.contact.id;
    offer.agentId = agent.config.id;
    offer.offeredAt = now;
    offer.deadline = now + patience;
    offer.candidates = candidates(record, agent.config.id, now);
    offer.version = 1;
    std::vector<Event> events;
    events.push_back({EventId{newId(now)}, now, offer.contactId, offer.agentId, ContactOffered{std::move(offer)}});
    apply(std::move(events), changes);
}

std::vector<Candidate> Floor::candidates(const ContactRecord& record, UserId chosen, Timestamp now) const {
    std::vector<Candidate> list{{chosen, "chosen"}};
    std::unordered_set<UserId> listed{chosen};
    const std::string lost = "lost_to:" + core::toString(chosen);
    for (const auto& [since, id] : m_state.available) {
        if (list.size() >= mostCandidates) return list;
        if (!listed.insert(id).second) continue;
        auto against = reasonAgainst(m_state, m_state.agents.at(id), record, now);
        list.push_back({id, against.empty() ? lost : std::move(against)});
    }
    for (const auto& [id, agent] : m_state.agents) {
        if (list.size() >= mostCandidates) return list;
        if (agent.isRemoved || !listed.insert(id).second) continue;
        auto against = reasonAgainst(m_state, agent, record, now);
        list.push_back({id, against.empty() ? lost : std::move(against)});
    }
    return list;
}

} // namespace callroom::floor
