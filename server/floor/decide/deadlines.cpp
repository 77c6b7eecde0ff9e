#include "server/floor/decide/decider.h"

namespace callroom::floor {

std::vector<Event> Decider::decideDue(const ContactRecord& record) {
    const Contact& contact = record.contact;
    const auto& settings = m_floor.settings();
    const bool isCustomerGone =
        contact.customerLostAt && *contact.customerLostAt + customerAbsence(contact, settings) <= m_now;
    const bool isAgentGone = contact.agentLostAt && *contact.agentLostAt + settings.resumeTime <= m_now;
    const bool isPast = contact.deadline && *contact.deadline <= m_now;

    switch (contact.status) {
    case ContactStatus::Created:
    case ContactStatus::Queued:
        if (isCustomerGone)
            leaveLine(record, Outcome::Abandoned, "customer_lost");
        else if (isPast && isParked(contact))
            comeDue(contact);
        else if (isPast && isHandedOver(contact))
            giveBack(record);
        else if (isPast && isCallOwed(contact))
            leaveLine(record, Outcome::Failed, "callback_expired");
        else if (isPast)
            overflow(record, OverflowWhen::MaxWait);
        break;
    case ContactStatus::Offered:
        if (isCustomerGone)
            leaveLine(record, Outcome::Abandoned, "customer_lost");
        else if (isPast)
            missOffer(record);
        break;
    case ContactStatus::Connecting:
    case ContactStatus::Active:
    case ContactStatus::Held:
        if (contact.status == ContactStatus::Connecting && isCallOwed(contact) && (isCustomerGone || isPast))
            missCallback(contact);
        else if (isCustomerGone)
            endConversation(contact, Party::Customer,
                            contact.status == ContactStatus::Connecting ? Outcome::Failed : Outcome::Handled);
        else if (isAgentGone)
            backInLine(record, "agent_lost");
        else if (isPast)
            endConversation(contact, std::nullopt,
                            contact.status == ContactStatus::Connecting ? Outcome::Failed : Outcome::Handled);
        break;
    case ContactStatus::Wrapping:
        if (isPast) finish(contact, {contact.disposition, contact.notes, contact.tags, true});
        break;
    case ContactStatus::Closed:
        break;
    }
    return take();
}

void Decider::missOffer(const ContactRecord& record) {
    endOffers(record, OfferStatus::TimedOut);
    backInLine(record, "offer_ended");
    for (const auto id : record.offers) {
        const auto& agent = state().agents.at(state().offers.at(id).agentId);
        const bool isGivenUp = agent.state.missedInARow + 1 >= m_floor.settings().missesUntilAway;
        // Told on his screen: who misses again and again is not there.
        if (isGivenUp && agent.state.presence == Presence::Available && !agent.state.nextPresence)
            add(std::nullopt, agent.config.id, PresenceChanged{Presence::Away, "missed", "missed"});
    }
}

std::vector<Event> Decider::decideDue(const AgentRecord& agent) {
    for (const auto& wrapUp : agent.state.wrapUps)
        if (wrapUp.deadline <= m_now) {
            finishHandover(agent, wrapUp, {wrapUp.disposition, wrapUp.notes, wrapUp.tags, true});
            return take(); // the next one, and his being lost, when this has been applied
        }
    const bool isGone = agent.lostAt && *agent.lostAt + m_floor.settings().resumeTime <= m_now;
    if (!isGone || agent.state.presence == Presence::Offline) return take();
    for (const auto id : agent.offers) {
        const Offer& offer = state().offers.at(id);
        add(offer.contactId, offer.agentId, OfferEnded{id, OfferStatus::Rescinded});
        const auto& record = state().contacts.at(offer.contactId);
        if (record.offers.size() == 1) backInLine(record, "offer_ended");
    }
    add(std::nullopt, agent.config.id, PresenceChanged{Presence::Offline, {}, "lost"});
    return take();
}

} // namespace callroom::floor
