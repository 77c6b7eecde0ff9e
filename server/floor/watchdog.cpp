#include "server/floor/watchdog.h"

#include "server/floor/route/rules.h"

#include <algorithm>

namespace callroom::floor {
namespace {

/// How late the server may be before it counts as stuck.
constexpr Milliseconds patience{1000};

std::string_view faultOf(const Floor& floor, const ContactRecord& record, Timestamp now) {
    const State& state = floor.state();
    const Contact& contact = record.contact;
    if (contact.status == ContactStatus::Closed) return "closed_but_kept";
    if (!contact.deadline) return "no_deadline";
    if (!record.due || *record.due > *contact.deadline) return "deadline_unwatched";
    if (*contact.deadline + patience < now) return "deadline_passed";
    if (isWaiting(contact.status) && !isParked(contact)) {
        const Line* line = lineOf(state, contact);
        if (line && !line->holds({contact.lineKey, contact.id})) return "not_in_line";
        if (!line && !contact.preferredAgentId) return "waits_nowhere";
    }
    if (contact.status == ContactStatus::Offered && record.offers.empty()) return "rings_nobody";
    for (const auto offer : record.offers)
        if (!state.offers.contains(offer)) return "rings_nobody";
    if (isTalking(contact.status) || contact.status == ContactStatus::Wrapping) {
        const auto* agent = contact.agentId ? floor.agent(*contact.agentId) : nullptr;
        const bool isHeld =
            agent && std::find(agent->contacts.begin(), agent->contacts.end(), contact.id) != agent->contacts.end();
        if (!isHeld) return "held_by_nobody";
    }
    return {};
}

std::string_view faultOf(const Floor& floor, const AgentRecord& agent) {
    for (const auto offer : agent.offers)
        if (!floor.state().offers.contains(offer)) return "rung_by_nobody";
    for (const auto contact : agent.contacts)
        if (!floor.contact(contact)) return "holds_nothing";
    if (agent.callLoad < 0 || agent.chatLoad < 0) return "negative_load";
    return {};
}

} // namespace

std::optional<Fault> Watchdog::look(const Floor& floor, Timestamp now, std::size_t most) {
    if (m_contacts.empty() && m_agents.empty()) {
        for (const auto& [id, record] : floor.state().contacts)
            m_contacts.push_back(id);
        for (const auto& [id, agent] : floor.state().agents)
            m_agents.push_back(id);
    }
    for (; most > 0 && !m_contacts.empty(); --most) {
        const auto id = m_contacts.back();
        m_contacts.pop_back();
        const auto record = floor.state().contacts.find(id);
        if (record == floor.state().contacts.end()) continue;
        if (const auto what = faultOf(floor, record->second, now); !what.empty()) return Fault{what, id.value};
    }
    for (; most > 0 && !m_agents.empty(); --most) {
        const auto id = m_agents.back();
        m_agents.pop_back();
        const auto* agent = floor.agent(id);
        if (!agent) continue;
        if (const auto what = faultOf(floor, *agent); !what.empty()) return Fault{what, id.value};
    }
    return std::nullopt;
}

} // namespace callroom::floor
