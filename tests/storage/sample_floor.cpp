#include "tests/storage/sample_floor.h"

namespace callroom::test {

using namespace core;

floor::Contact SampleFloor::fullContact() {
    floor::Contact contact = waitingContact();
    contact.channel = Channel::Video;
    contact.status = ContactStatus::Wrapping;
    contact.outcome = Outcome::Handled;
    contact.preferredAgentId = newId<UserId>();
    contact.agentId = newId<UserId>();
    contact.subject = "Rechnung „Nr. 7“ \\ <b>";
    contact.priority = -30;
    contact.skills = {{"billing", 3}, {"türkçe", 5}};
    contact.tags = {"vip", "a,b", ""};
    contact.metadata = R"({"order": 7, "note":"x\u00e9"})";
    contact.offeredAt = now() + Milliseconds(1);
    contact.answeredAt = now() + Milliseconds(2);
    contact.endedAt = now() + Milliseconds(3);
    contact.wrappedAt = now() + Milliseconds(4);
    contact.heldFor = Milliseconds(1234);
    contact.heldSince = now() + Milliseconds(5);
    contact.customerLostAt = now() + Milliseconds(6);
    contact.agentLostAt = now() + Milliseconds(7);
    contact.estimatedP50Seconds = 40;
    contact.estimatedP90Seconds = 95;
    contact.disposition = "solved";
    contact.notes = "line one\nline two 🎧";
    contact.callback = floor::Callback{"+49 30 1234", now(), now() + Milliseconds(8), 2, std::nullopt};
    contact.consultOf = newId<ContactId>();
    contact.consultId = newId<ContactId>();
    contact.conferenceAgentId = newId<UserId>();
    contact.version = 9;
    return contact;
}

floor::Offer SampleFloor::fullOffer() {
    floor::Offer offer;
    offer.id = newId<OfferId>();
    offer.contactId = newId<ContactId>();
    offer.agentId = newId<UserId>();
    offer.status = OfferStatus::Pending;
    offer.offeredAt = now();
    offer.deadline = now() + Milliseconds(20'000);
    offer.candidates = std::vector<floor::Candidate>{{offer.agentId, "chosen"}, {newId<UserId>(), "skill:billing<3"}};
    offer.version = 1;
    return offer;
}

std::vector<floor::EventBody> SampleFloor::everyEvent() {
    const Timestamp deadline = now() + Milliseconds(30'000);
    return {floor::ContactJoined{fullContact()},
            floor::ContactQueued{newId<QueueId>(), now(), deadline, "offer_ended"},
            floor::ContactOffered{fullOffer()},
            floor::OfferEnded{newId<OfferId>(), OfferStatus::Rejected},
            floor::ContactAccepted{newId<OfferId>(), newId<UserId>(), ContactStatus::Active, deadline},
            floor::ContactConnected{deadline},
            floor::ContactHeld{deadline},
            floor::ContactResumed{deadline},
            floor::PartyLost{Party::Agent},
            floor::PartyReturned{Party::Agent},
            floor::ConversationEnded{Party::Agent, Outcome::Handled, deadline},
            floor::WrapUpExtended{deadline},
            floor::WrapUpDone{"solved", "noted", {"vip"}, true},
            floor::ContactClosed{Outcome::Abandoned, "canceled"},
            floor::PresenceChanged{Presence::Away, "lunch", "agent"},
            floor::NextPresenceSet{Presence::Offline, "home"},
            floor::ContactTransferred{{newId<QueueId>(), std::nullopt, std::nullopt, std::nullopt, now(), deadline},
                                      deadline},
            floor::ContactMoved{{std::nullopt, newId<UserId>(), newId<QueueId>(), newId<UserId>(), now(), deadline},
                                "not_taken"},
            floor::HandoverWrapUpExtended{deadline},
            floor::HandoverWrapUpDone{"moved", "noted", {"vip"}, false},
            floor::CallbackAsked{"+49 30 1234", deadline, deadline, "unstaffed"},
            floor::CallbackUnreached{deadline},
            floor::ConsultStarted{newId<ContactId>()},
            floor::ConsultEnded{},
            floor::ContactTagged{{"vip", "billing"}},
            floor::ContactPrioritised{60, now()},
            floor::ConferenceStarted{newId<UserId>(), deadline}};
}

floor::Contact SampleFloor::waitingContact() {
    floor::Contact contact;
    contact.id = newId<ContactId>();
    contact.status = ContactStatus::Queued;
    contact.queueId = newId<QueueId>();
    contact.customerId = newId<UserId>();
    contact.customerName = "Zoë O'Neil";
    contact.conversationId = newId<ConversationId>();
    contact.createdAt = now();
    contact.queuedAt = now();
    contact.lineKey = now();
    contact.deadline = now() + Milliseconds(3'600'000);
    contact.version = 1;
    return contact;
}

storage::LedgerItem SampleFloor::join(TenantId tenant, const floor::Contact& contact) {
    storage::LedgerItem item;
    item.tenantId = tenant;
    item.changes.contacts = {contact};
    item.changes.events = {
        {newId<EventId>(), contact.createdAt, contact.id, std::nullopt, floor::ContactJoined{contact}}};
    return item;
}

storage::LedgerItem SampleFloor::change(TenantId tenant, floor::Contact& contact, floor::EventBody body) {
    ++contact.version;
    storage::LedgerItem item;
    item.tenantId = tenant;
    item.changes.contacts = {contact};
    item.changes.events = {{newId<EventId>(), now(), contact.id, contact.agentId, std::move(body)}};
    return item;
}

storage::LedgerItem SampleFloor::poisoned(TenantId tenant) {
    floor::Contact contact = waitingContact();
    contact.metadata = "[]";
    return join(tenant, contact);
}

} // namespace callroom::test
