#include "server/floor/decider.h"

#include <algorithm>

namespace callroom::floor {

core::Result<void> Decider::on(const Transfer& transfer) {
    const auto record = own(transfer.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    if (!isTalking(contact.status))
        return core::fail(core::conflict("wrong_state", "only a conversation that goes on can be handed on"));
    if (transfer.agentId == contact.agentId)
        return core::fail(core::invalid("transfer_to_self", "the contact is this agent's already"));
    auto to = destinationOf(contact, transfer.queueId, transfer.agentId);
    if (!to) return core::fail(std::move(to.error()));
    add(contact.id, contact.agentId, ContactTransferred{std::move(*to), m_now + wrapUpTime(contact)});
    return {};
}

core::Result<Destination> Decider::destinationOf(const Contact& from, const std::optional<QueueId>& queue,
                                                 const std::optional<UserId>& agent) const {
    Destination to;
    to.lineKey = m_now - std::chrono::seconds(from.priority);
    if (agent) {
        if (const auto asked = reachable(*agent); !asked) return core::fail(asked.error());
        to.agentId = agent;
        // Handed over already and not taken yet, it still goes back to where it first came from.
        to.returnQueueId = from.queueId ? from.queueId : from.returnQueueId;
        if (!to.returnQueueId)
            to.returnAgentId = from.returnAgentId ? from.returnAgentId
                               : from.agentId     ? from.agentId
                                                  : from.preferredAgentId;
        to.deadline = m_now + m_floor.settings().directWait;
        return to;
    }
    const auto* target = queue ? m_floor.queue(*queue) : nullptr;
    if (!target) return core::fail(core::notFound());
    if (auto entry = mayEnter(*target, from.channel); !entry) return core::fail(std::move(entry.error()));
    to.queueId = queue;
    to.lineKey -= std::chrono::seconds(target->config.priority);
    to.deadline = m_now + std::chrono::seconds(target->config.maxWaitSeconds);
    return to;
}

void Decider::giveBack(const ContactRecord& record) {
    const Contact& contact = record.contact;
    Contact returned;
    returned.queueId = contact.returnQueueId;
    returned.preferredAgentId = contact.returnAgentId;
    const Line* line = lineOf(state(), returned);
    if (!line) {
        leaveFloor(contact, Outcome::Failed, "queue_removed");
        return;
    }
    Destination to;
    to.queueId = contact.returnQueueId;
    to.agentId = contact.returnAgentId;
    to.lineKey = contact.lineKey;
    if (!line->isEmpty()) to.lineKey = std::min(to.lineKey, line->head().key - Milliseconds(1));
    to.deadline = m_now + longestWait(state(), m_floor.settings(), returned);
    add(contact.id, std::nullopt, ContactMoved{to, "not_taken"});
}

void Decider::finishHandover(const AgentRecord& agent, const Contact& wrapUp, HandoverWrapUpDone done) {
    add(wrapUp.id, agent.config.id, std::move(done));
    afterWork(agent);
}

} // namespace callroom::floor
