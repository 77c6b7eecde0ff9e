#include "server/floor/engine.h"
#include "server/floor/route/rules.h"
#include "server/floor/state/regulars.h"

#include <algorithm>

/// Keeps the indexes in step with the one agent or contact that an event has changed.
namespace callroom::floor {

void Floor::refreshAgent(AgentRecord& agent) {
    for (const auto kind : slotKinds)
        m_state.idle.list(agent, kind, isIdle(agent, kind) ? std::optional(agent.state.idleSince) : std::nullopt);
    m_state.audiences.touch(agent);
    releaseRegulars(m_state, agent);
    const bool isStaffed = !agent.isRemoved && agent.state.presence != Presence::Offline;
    const bool wasStaffed = agent.share.isStaffed;
    if (m_state.staffing.count(agent, isStaffed, isWorking(agent), isIdle(agent, SlotKind::Call))) openTiersOver(agent);
    if (wasStaffed && !isStaffed) noteUnstaffed(agent);
    Staffing::countState(agent, displayState(m_state, agent));
    m_state.due.set(true, agent.config.id.value, agent.due, nextDue(m_settings, agent));
}

void Floor::noteUnstaffed(const AgentRecord& gone) {
    for (const auto* queue : gone.share.pool->queues)
        if (!queue->config.overflow.empty() && !queue->line.isEmpty() && isUnstaffed(*queue))
            m_state.overflowingQueues.insert(queue->config.id);
}

void Floor::openTiersOver(const AgentRecord& gone) {
    const auto& groups = gone.config.groups;
    for (const auto* queue : gone.share.pool->queues) {
        const auto& tiers = queue->config.tiers;
        const bool wasHisTier = std::any_of(tiers.begin(), tiers.end(), [&](const QueueTier& tier) {
            return std::find(groups.begin(), groups.end(), tier.groupId) != groups.end();
        });
        if (tiers.size() < 2 || !wasHisTier) continue;
        for (const auto* pool : queue->pools)
            for (const auto* agent : pool->agents)
                m_state.unroutedAgents.insert(agent->config.id);
    }
}

void Floor::refreshContact(ContactRecord& record) {
    m_state.due.set(false, record.contact.id.value, record.due, nextDue(m_state, m_settings, record));
}

} // namespace callroom::floor
