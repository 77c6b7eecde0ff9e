#include "server/floor/decide/decider.h"

namespace callroom::floor {

core::Result<void> Decider::on(const Consult& consult) {
    const auto record = own(consult.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    if (!isTalking(contact.status) || contact.consultOf || !usesCallSlot(contact.channel) || isCallOwed(contact))
        return wrongState("a colleague is asked during a customer's call");
    if (contact.consultId) return core::fail(core::conflict("consult_open", "a colleague is being asked already"));
    if (consult.agentId == contact.agentId)
        return core::fail(core::invalid("transfer_to_self", "the contact is this agent's already"));
    Contact asked;
    asked.channel = Channel::Call;
    asked.status = ContactStatus::Queued;
    asked.customerId = m_actor.id;
    asked.customerName = state().agents.at(m_actor.id).config.name;
    asked.conversationId = contact.conversationId;
    asked.subject = contact.subject;
    asked.consultOf = contact.id;
    asked.createdAt = m_now;
    asked.queuedAt = m_now;
    auto to = destinationOf(asked, consult.queueId, consult.agentId, m_now);
    if (!to) return core::fail(std::move(to.error()));
    asked.queueId = to->queueId;
    asked.preferredAgentId = to->agentId;
    asked.lineKey = to->lineKey;
    asked.deadline = m_now + m_floor.settings().directWait;
    asked.id = ContactId{m_floor.newId(m_now)};
    if (contact.status != ContactStatus::Held)
        if (auto held = on(Hold{contact.id}); !held) return held;
    add(contact.id, contact.agentId, ConsultStarted{asked.id});
    const auto id = asked.id;
    add(id, std::nullopt, ContactJoined{std::move(asked)});
    return {};
}

core::Result<Decider::Consultation> Decider::consultation(ContactId id) const {
    const auto record = own(id);
    if (!record) return core::fail(record.error());
    const auto& consultId = (*record)->contact.consultId;
    const auto* consult = consultId ? m_floor.contact(*consultId) : nullptr;
    if (!consult || !isTalking(consult->status) || !isTalking((*record)->contact.status))
        return core::fail(core::conflict("no_consult", "no colleague has answered"));
    return Consultation{*record, consult};
}

core::Result<void> Decider::on(const CompleteConsult& complete) {
    const auto consultation = this->consultation(complete.contactId);
    if (!consultation) return core::fail(consultation.error());
    const ContactRecord& record = *consultation->about;
    const Contact& contact = record.contact;
    const auto& colleague = state().agents.at(*consultation->consult->agentId);
    add(consultation->consult->id, colleague.config.id, ContactClosed{Outcome::Transferred, "consult_completed"});
    auto to = destinationOf(contact, std::nullopt, colleague.config.id, m_now);
    if (!to) return core::fail(std::move(to.error()));
    add(contact.id, contact.agentId, ContactTransferred{std::move(*to), m_now + wrapUpTime(contact)});
    offerAndAccept(record, colleague);
    return {};
}

core::Result<void> Decider::on(const Confer& confer) {
    const auto consultation = this->consultation(confer.contactId);
    if (!consultation) return core::fail(consultation.error());
    const Contact& contact = consultation->about->contact;
    if (contact.conferenceAgentId) return wrongState("the colleague has joined already");
    add(contact.id, contact.agentId,
        ConferenceStarted{*consultation->consult->agentId, m_now + m_floor.settings().longestTalk});
    return {};
}

void Decider::dropConsult(const Contact& contact) {
    const auto found = contact.consultId ? state().contacts.find(*contact.consultId) : state().contacts.end();
    if (found == state().contacts.end()) return;
    const Contact& consult = found->second.contact;
    endOffers(found->second, OfferStatus::Canceled);
    add(consult.id, consult.agentId,
        ContactClosed{consult.agentId ? Outcome::Handled : Outcome::Abandoned, "consult_dropped"});
    if (consult.agentId) afterWork(state().agents.at(*consult.agentId));
}

void Decider::closeConsult(const Contact& consult, Outcome outcome, std::string reason) {
    add(consult.id, consult.agentId, ContactClosed{outcome, std::move(reason)});
    const auto* about = m_floor.contact(*consult.consultOf);
    if (about && about->consultId == consult.id) add(about->id, about->agentId, ConsultEnded{});
    if (consult.agentId) afterWork(state().agents.at(*consult.agentId));
}

} // namespace callroom::floor
