#include "server/floor/decide/decider.h"

namespace callroom::floor {

core::Result<void> Decider::on(const AskCallback& ask) {
    const auto record = open(ask.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    // Who is being called just now may put it off.
    const bool isRinging = contact.status == ContactStatus::Connecting && isCallOwed(contact);
    if ((!isWaiting(contact.status) && !isRinging) || !usesCallSlot(contact.channel) || contact.consultOf)
        return wrongState("only a call that waits can be turned into a callback");
    const auto* queue = queueOf(state(), contact);
    if (auto allowed = mayCallBack(queue); !allowed) return allowed;
    const auto& settings = m_floor.settings();
    if (ask.at && (*ask.at < m_now || *ask.at > m_now + settings.farthestCallback))
        return core::fail(core::invalid("bad_time", "a callback is made within a week"));
    endOffers(**record, OfferStatus::Canceled);
    if (isRinging) {
        add(contact.id, contact.agentId,
            ContactQueued{queue->config.id, contact.lineKey, m_now + settings.callbackLife, "callback_put_off"});
        afterWork(state().agents.at(*contact.agentId));
    }
    add(contact.id, std::nullopt, CallbackAsked{ask.phone, ask.at, ask.at.value_or(m_now + settings.callbackLife), {}});
    return {};
}

core::Result<void> Decider::mayCallBack(const QueueRecord* queue) {
    if (!queue || queue->config.callbackAttempts <= 0)
        return core::fail(core::conflict("callback_not_offered", "this queue calls nobody back"));
    return {};
}

void Decider::callLater(const Contact& contact, const QueueRecord& keeper, OverflowWhen when) {
    const std::string reason(core::toText(when));
    if (contact.queueId != keeper.config.id)
        add(contact.id, std::nullopt,
            ContactMoved{toQueue(contact, keeper, contact.queuedAt.value_or(contact.createdAt)), reason});
    const auto due = keeper.config.isOpen ? std::nullopt : keeper.config.opensAt;
    add(contact.id, std::nullopt,
        CallbackAsked{contact.callback ? contact.callback->phone : std::string(), due,
                      due.value_or(m_now + m_floor.settings().callbackLife), reason});
}

void Decider::comeDue(const Contact& contact) {
    if (!lineOf(state(), contact)) {
        leaveFloor(contact, Outcome::Failed, "queue_removed");
        return;
    }
    add(contact.id, std::nullopt,
        ContactQueued{contact.queueId.value_or(QueueId{}), contact.lineKey,
                      m_now + longestWait(state(), m_floor.settings(), contact),
                      isWithBot(contact)              ? "bot_done"
                      : usesCallSlot(contact.channel) ? "callback_due"
                                                      : "queue_opened"});
}

void Decider::missCallback(const Contact& contact) {
    const auto* queue = queueOf(state(), contact);
    if (!queue || contact.callback->attempts + 1 >= queue->config.callbackAttempts) {
        leaveFloor(contact, Outcome::Failed, "callback_unreached");
        return;
    }
    add(contact.id, contact.agentId,
        CallbackUnreached{m_now + std::chrono::seconds(queue->config.callbackSpacingSeconds)});
    afterWork(state().agents.at(*contact.agentId));
}

} // namespace callroom::floor
