#include "server/floor/decide/decider.h"

namespace callroom::floor {

core::Result<void> Decider::on(const Connected& connected) {
    const auto record = open(connected.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    const bool isParty =
        contact.customerId == m_actor.id || contact.agentId == m_actor.id || contact.conferenceAgentId == m_actor.id;
    if (!isParty) return core::fail(core::forbidden("not_your_contact"));
    if (!isTalking(contact.status)) return wrongState("no call is going on");
    if (contact.status == ContactStatus::Connecting) connect(contact);
    return {};
}

void Decider::connect(const Contact& contact) {
    add(contact.id, contact.agentId, ContactConnected{m_now + m_floor.settings().longestTalk});
}

core::Result<void> Decider::on(const Hold& hold) {
    const auto record = own(hold.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    if (contact.status == ContactStatus::Connecting && !isCallOwed(contact))
        connect(contact);
    else if (contact.status != ContactStatus::Active)
        return wrongState("only an active contact can be held");
    add(contact.id, contact.agentId, ContactHeld{m_now + m_floor.settings().longestHold});
    return {};
}

core::Result<void> Decider::on(const Resume& resume) {
    const auto record = own(resume.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    if (contact.status != ContactStatus::Held) return wrongState("the contact is not on hold");
    add(contact.id, contact.agentId, ContactResumed{m_now + m_floor.settings().longestTalk});
    return {};
}

core::Result<void> Decider::on(const End& end) {
    const auto record = open(end.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    if (contact.status == ContactStatus::Connecting && isCallOwed(contact)) {
        missCallback(contact);
        return {};
    }
    if (isTalking(contact.status)) {
        const bool isOutsider = contact.agentId != m_actor.id && contact.customerId != m_actor.id;
        endConversation(contact,
                        isOutsider                         ? std::nullopt
                        : contact.customerId == m_actor.id ? std::optional(Party::Customer)
                                                           : std::optional(Party::Agent),
                        isOutsider ? Outcome::ClosedBySupervisor : Outcome::Handled);
        return {};
    }
    if (!isWaiting(contact.status)) return wrongState("the conversation is over");
    if (m_actor.kind == ActorKind::Supervisor)
        leaveLine(**record, Outcome::ClosedBySupervisor, "closed_by_supervisor");
    else
        giveUpWaiting(**record);
    return {};
}

core::Result<void> Decider::on(const EndSilent& end) {
    const auto* contact = m_floor.contact(end.contactId);
    if (!contact) return notFound();
    if (contact->channel != Channel::Chat || !isTalking(contact->status)) return wrongState("no chat is going on");
    endConversation(*contact, std::nullopt, Outcome::Handled);
    return {};
}

void Decider::endConversation(const Contact& contact, std::optional<Party> by, Outcome outcome) {
    if (contact.consultOf) {
        closeConsult(contact, outcome, "over");
        return;
    }
    if (contact.callback && outcome == Outcome::Handled) outcome = Outcome::CallbackKept;
    dropConsult(contact);
    add(contact.id, contact.agentId, ConversationEnded{by, outcome, m_now + wrapUpTime(contact)});
}

} // namespace callroom::floor
