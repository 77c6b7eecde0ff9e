#include "server/floor/decide/decider.h"

namespace callroom::floor {

core::Result<const Offer*> Decider::offerOf(const std::optional<ContactId>& contact,
                                            const std::optional<OfferId>& id) const {
    if (id) {
        const auto found = state().offers.find(*id);
        if (found == state().offers.end()) return core::fail(core::conflict("offer_gone", "the offer has ended"));
        if (found->second.agentId != m_actor.id) return notFound();
        if (contact && found->second.contactId != *contact) return notFound();
        return &found->second;
    }
    const auto* agent = m_floor.agent(m_actor.id);
    if (!agent || !contact) return notFound();
    for (const auto pending : agent->offers) {
        const Offer& offer = state().offers.at(pending);
        if (offer.contactId == *contact) return &offer;
    }
    const auto* known = m_floor.contact(*contact);
    if (!known) return notFound();
    if (known->agentId == m_actor.id) return wrongState("the contact is accepted already");
    if (known->agentId) return core::fail(core::conflict("already_taken", "another agent has the contact"));
    return core::fail(core::conflict("offer_gone", "the contact is not offered to you"));
}

core::Result<void> Decider::on(const Accept& accept) {
    if (!accept.offerId && isCherry(accept.contactId)) return pick(state().contacts.at(*accept.contactId));
    const auto offer = offerOf(accept.contactId, accept.offerId);
    if (!offer) return core::fail(offer.error());
    acceptOffered(**offer);
    return {};
}

void Decider::acceptOffered(const Offer& offer) {
    const auto& record = state().contacts.at(offer.contactId);
    for (const auto id : record.offers)
        if (id != offer.id) endOffer(id, OfferStatus::Rescinded);
    accept(record.contact, offer.id, offer.agentId);
}

void Decider::accept(const Contact& contact, OfferId offer, UserId agent) {
    const bool hasMedia = usesCallSlot(contact.channel);
    add(contact.id, agent,
        ContactAccepted{offer, agent, hasMedia ? ContactStatus::Connecting : ContactStatus::Active,
                        m_now + (hasMedia ? connectTime(contact) : m_floor.settings().longestTalk)});
    // The rule of every leg: who has no socket at this moment is waited for from now on.
    if (!state().agents.at(agent).isConnected) add(contact.id, agent, PartyLost{Party::Agent});
}

Milliseconds Decider::connectTime(const Contact& contact) const {
    const auto& settings = m_floor.settings();
    if (!isCallOwed(contact)) return settings.connectTime;
    return contact.callback->phone.empty() ? settings.callbackRing : settings.callbackDial;
}

core::Result<void> Decider::on(const Reject& reject) {
    const auto offer = offerOf(reject.contactId, reject.offerId);
    if (!offer) return core::fail(offer.error());
    giveUpOffer(**offer, OfferStatus::Rejected);
    return {};
}

void Decider::endOffer(OfferId id, OfferStatus status) {
    const Offer& offer = state().offers.at(id);
    add(offer.contactId, offer.agentId, OfferEnded{id, status});
    afterWork(state().agents.at(offer.agentId));
}

void Decider::endOffers(const ContactRecord& record, OfferStatus status) {
    for (const auto id : record.offers)
        endOffer(id, status);
}

void Decider::giveUpOffer(const Offer& offer, OfferStatus status) {
    endOffer(offer.id, status);
    const auto& record = state().contacts.at(offer.contactId);
    if (record.offers.size() == 1) backInLine(record, "offer_ended");
}

} // namespace callroom::floor
