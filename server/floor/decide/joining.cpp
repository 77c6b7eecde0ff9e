#include "server/floor/decide/decider.h"

#include <algorithm>

namespace callroom::floor {

core::Result<void> Decider::on(const Join& join) {
    if (m_actor.kind != ActorKind::Customer || m_actor.id != join.customerId) return core::fail(core::forbidden());
    for (const auto id : m_floor.contactsOf(join.customerId)) {
        const auto* open = m_floor.contact(id);
        if (open && open->status != ContactStatus::Wrapping &&
            usesCallSlot(open->channel) == usesCallSlot(join.channel))
            return core::fail(core::conflict("already_in_contact", "this customer waits or talks already"));
    }
    Contact contact;
    contact.channel = join.channel;
    contact.status = ContactStatus::Queued;
    contact.customerId = join.customerId;
    contact.customerName = join.customerName;
    contact.conversationId = join.conversationId;
    contact.subject = join.subject;
    contact.priority = join.priority;
    contact.skills = join.skills;
    contact.metadata = join.metadata;
    contact.createdAt = m_now;
    contact.queuedAt = m_now;
    if (join.channel == Channel::Callback) contact.callback = Callback{{}, m_now, std::nullopt, 0, std::nullopt};
    contact.lineKey = m_now - std::chrono::seconds(join.priority);
    Entry entry;
    if (join.agentId) {
        if (const auto agent = reachable(*join.agentId); !agent) return core::fail(agent.error());
        contact.preferredAgentId = join.agentId;
    } else {
        const auto* queue = findQueue(join);
        if (!queue) return notFound();
        auto entered = entryTo(*queue, join.channel);
        if (!entered) return core::fail(std::move(entered.error()));
        entry = *entered;
        if (contact.callback)
            if (auto allowed = mayCallBack(queue); !allowed) return allowed;
        contact.queueId = queue->config.id;
        contact.lineKey -= std::chrono::seconds(queue->config.priority);
    }
    contact.deadline = m_now + longestWait(state(), m_floor.settings(), contact);
    if (join.isBotFirst && entry.queue && !entry.reason) {
        contact.status = ContactStatus::Created;
        contact.deadline = m_now + m_floor.settings().botTime;
    }
    contact.id = ContactId{m_floor.newId(m_now)};
    if (const auto wait = m_floor.estimatedWait(contact)) {
        contact.estimatedP50Seconds = wait->p50Seconds;
        contact.estimatedP90Seconds = wait->p90Seconds;
    }
    const core::Shared joined(std::move(contact));
    add(joined->id, std::nullopt, ContactJoined{joined});
    if (entry.reason) send(*joined, entry, m_now);
    return {};
}

const QueueRecord* Decider::findQueue(const Join& join) const {
    return join.queueId ? m_floor.queue(*join.queueId) : m_floor.queueNamed(join.queueName);
}

core::Result<void> Decider::mayEnter(const QueueRecord& queue, Channel channel) const {
    if (!servesChannel(queue, channel))
        return core::fail(core::conflict("channel_not_served", "this queue does not serve that channel"));
    if (!queue.config.isOpen) {
        auto closed = core::conflict("queue_closed", "this queue is closed now");
        if (queue.config.opensAt) closed.details.emplace_back("opensAt", core::toRfc3339(*queue.config.opensAt));
        return core::fail(std::move(closed));
    }
    if (queue.line.size() >= queue.config.maxLength)
        return core::fail(core::conflict("queue_full", "this queue takes no more"));
    return {};
}

core::Result<void> Decider::on(const LeaveBot& leave) {
    const auto* contact = m_floor.contact(leave.contactId);
    if (!contact) return notFound();
    if (!isWithBot(*contact)) return wrongState("no bot has this contact");
    comeDue(*contact);
    return {};
}

core::Result<void> Decider::on(const Cancel& cancel) {
    const auto record = open(cancel.contactId);
    if (!record) return core::fail(record.error());
    if (!isWaiting((*record)->contact.status)) return wrongState("the contact no longer waits");
    giveUpWaiting(**record);
    return {};
}

void Decider::giveUpWaiting(const ContactRecord& record) {
    // Who is to be called has not waited in vain.
    leaveLine(record, isCallOwed(record.contact) ? Outcome::Failed : Outcome::Abandoned, "canceled");
}

void Decider::leaveLine(const ContactRecord& record, Outcome outcome, std::string reason) {
    endOffers(record, OfferStatus::Canceled);
    leaveFloor(record.contact, outcome, std::move(reason));
}

void Decider::backInLine(const ContactRecord& record, std::string reason) {
    const Contact& contact = record.contact;
    if (contact.consultOf && contact.agentId) {
        closeConsult(contact, Outcome::Failed, std::move(reason));
        return;
    }
    if (isHandedOver(contact)) {
        giveBack(record);
        return;
    }
    const Line* line = lineOf(state(), contact);
    if (!line) {
        leaveFloor(contact, Outcome::Failed, "queue_removed");
        return;
    }
    Timestamp key = contact.lineKey;
    Timestamp deadline = record.waitUntil;
    if (contact.agentId) {
        // Ahead of everyone, and with a whole wait before it: the customer has waited once already.
        if (!line->isEmpty()) key = std::min(key, line->head().key - Milliseconds(1));
        deadline = std::max(deadline, m_now + longestWait(state(), m_floor.settings(), contact));
    }
    add(contact.id, contact.agentId,
        ContactQueued{contact.queueId.value_or(QueueId{}), key, deadline, std::move(reason)});
    dropConsult(contact);
    if (contact.agentId) afterWork(state().agents.at(*contact.agentId));
}

} // namespace callroom::floor
