#include "server/floor/decide/decider.h"
#include "server/floor/route/candidates.h"
#include "server/floor/route/strategy.h"

#include <algorithm>

namespace callroom::floor {

core::Result<void> Decider::on(const Transfer& transfer) {
    const auto record = own(transfer.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    if (!isTalking(contact.status) || contact.consultOf)
        return wrongState("only a customer's conversation that goes on can be handed on");
    if (transfer.agentId == contact.agentId)
        return core::fail(core::invalid("transfer_to_self", "the contact is this agent's already"));
    return handOn(contact, transfer.queueId, transfer.agentId);
}

core::Result<void> Decider::handOn(const Contact& contact, const std::optional<QueueId>& queue,
                                   const std::optional<UserId>& agent) {
    auto to = destinationOf(contact, queue, agent, m_now);
    if (!to) return core::fail(std::move(to.error()));
    dropConsult(contact);
    add(contact.id, contact.agentId, ContactTransferred{std::move(*to), m_now + wrapUpTime(contact)});
    return {};
}

core::Result<void> Decider::on(const Assign& assign) {
    if (m_actor.kind != ActorKind::Supervisor) return core::fail(core::forbidden());
    const auto record = open(assign.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    const bool isTaken = isTalking(contact.status);
    if ((!isWaiting(contact.status) && !isTaken) || contact.consultOf)
        return wrongState("only a contact that waits or talks can be assigned or moved");
    if (isTaken && assign.agentId == contact.agentId) return wrongState("the agent has the contact already");
    if (isTaken) return handOn(contact, assign.queueId, assign.agentId);
    const auto& offers = (*record)->offers;
    const auto offeredTo = offers.size() == 1 ? std::optional(state().offers.at(offers.front()).agentId) : std::nullopt;
    const bool isSo = assign.agentId ? offeredTo == assign.agentId || contact.preferredAgentId == assign.agentId
                                     : contact.queueId == assign.queueId;
    if (isSo) return wrongState("the contact waits there already");
    // Nobody waits twice: who is moved keeps the time he has waited.
    auto to = destinationOf(contact, assign.queueId, assign.agentId, contact.queuedAt.value_or(contact.createdAt));
    if (!to) return core::fail(std::move(to.error()));
    endOffers(**record, OfferStatus::Rescinded);
    add(contact.id, std::nullopt, ContactMoved{std::move(*to), assign.agentId ? "assigned" : "moved"});
    return {};
}

core::Result<void> Decider::on(const Prioritise& prioritise) {
    if (m_actor.kind != ActorKind::Supervisor) return core::fail(core::forbidden());
    const auto record = open(prioritise.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    if (!isWaiting(contact.status) || contact.consultOf)
        return wrongState("only a customer's contact that waits can be prioritised");
    if (prioritise.priority == contact.priority) return {};
    // By the difference alone: the key may also hold its queue's priority, or a lost agent's place at the head.
    const auto gained = std::chrono::seconds(prioritise.priority - contact.priority);
    add(contact.id, std::nullopt, ContactPrioritised{prioritise.priority, contact.lineKey - gained});
    return {};
}

core::Result<void> Decider::on(const TakeNext&) {
    const auto agent = reachable(m_actor.id);
    if (!agent) return core::fail(agent.error());
    if (!(*agent)->offers.empty()) {
        acceptOffered(state().offers.at((*agent)->offers.front()));
        return {};
    }
    const auto* next = choosePull(state(), **agent, m_now);
    if (!next) return core::fail(core::notFound("nothing_waiting", "there is nothing that you could take"));
    offerAndAccept(*next, **agent);
    return {};
}

bool Decider::isCherry(const std::optional<ContactId>& contact) const {
    const auto found = contact ? state().contacts.find(*contact) : state().contacts.end();
    if (m_actor.kind != ActorKind::Agent || found == state().contacts.end()) return false;
    const ContactRecord& record = found->second;
    const auto* queue = queueOf(state(), record.contact);
    if (!queue || !queue->config.allowsCherryPick || !isWaiting(record.contact.status)) return false;
    return std::none_of(record.offers.begin(), record.offers.end(),
                        [&](OfferId id) { return state().offers.at(id).agentId == m_actor.id; });
}

core::Result<void> Decider::pick(const ContactRecord& record) {
    if (isWithBot(record.contact)) return wrongState("its queue's bot has the contact");
    const auto agent = reachable(m_actor.id);
    if (!agent) return core::fail(agent.error());
    if (!couldTake(state(), **agent, record, m_now))
        return core::fail(core::conflict("cannot_take", "this contact is not for you, or you have no free slot"));
    if (!record.offers.empty()) {
        endOffers(record, OfferStatus::Rescinded);
        backInLine(record, "offer_ended");
    }
    offerAndAccept(record, **agent);
    return {};
}

void Decider::offerAndAccept(const ContactRecord& record, const AgentRecord& agent) {
    auto offered = m_floor.offerTo(agent.config.id, record.contact, m_now, m_now,
                                   candidatesFor(state(), record, agent, {}, m_now));
    const auto id = offered.offer.id;
    add(record.contact.id, agent.config.id, std::move(offered));
    accept(record.contact, id, agent.config.id);
}

core::Result<Destination> Decider::destinationOf(const Contact& from, const std::optional<QueueId>& queue,
                                                 const std::optional<UserId>& agent, Timestamp since) const {
    if (agent) {
        if (const auto asked = reachable(*agent); !asked) return core::fail(asked.error());
        Destination to;
        to.lineKey = since - std::chrono::seconds(from.priority);
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
    if (!target) return notFound();
    auto entry = entryTo(*target, from.channel);
    if (!entry) return core::fail(std::move(entry.error()));
    if (!entry->queue) return core::fail(core::conflict("queue_closed", "this queue turns everybody away now"));
    return toQueue(from, *entry->queue, since);
}

Destination Decider::toQueue(const Contact& from, const QueueRecord& target, Timestamp since) const {
    Destination to;
    to.queueId = target.config.id;
    to.lineKey = since - std::chrono::seconds(from.priority + target.config.priority);
    to.deadline = m_now + std::chrono::seconds(target.config.maxWaitSeconds);
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
