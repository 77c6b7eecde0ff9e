#include "server/live/pushes.h"

#include "server/directory/contact_view.h"
#include "shared/json/encode.h"
#include "shared/protocol/live.h"

#include <algorithm>

namespace callroom::live {
namespace {

using directory::contactView;
using directory::Viewer;

template <typename T> std::shared_ptr<const std::string> encoded(const T& message) {
    return std::make_shared<const std::string>(json::encode(message));
}

/// What happened to one contact within the changes, as far as it decides which message is sent.
struct Story {
    bool isJoined = false;
    bool isAccepted = false;
    bool isEnded = false;
    bool isWrapUpOnly = true;
};

Story storyOf(core::ContactId contact, const std::vector<floor::Event>& events) {
    Story story;
    for (const auto& event : events) {
        if (event.contactId != contact) continue;
        story.isJoined |= std::holds_alternative<floor::ContactJoined>(event.body);
        story.isAccepted |= std::holds_alternative<floor::ContactAccepted>(event.body);
        story.isEnded |= std::holds_alternative<floor::ConversationEnded>(event.body) ||
                         std::holds_alternative<floor::ContactClosed>(event.body);
        story.isWrapUpOnly &= std::holds_alternative<floor::WrapUpDone>(event.body) ||
                              std::holds_alternative<floor::WrapUpExtended>(event.body);
    }
    return story;
}

std::string_view offerEndReason(core::OfferStatus status) {
    return core::toText(status);
}

class PublicationWriter {
public:
    PublicationWriter(const floor::Changes& changes, const PushContext& context)
        : m_changes(changes)
        , m_context(context) {
        m_publication.tenant = context.tenant;
    }

    Publication write() && {
        for (const auto& contact : m_changes.contacts)
            tellContact(contact);
        for (const auto& event : m_changes.events)
            std::visit([&](const auto& body) { tell(event, body); }, event.body);
        for (const auto agent : m_context.changedAgents)
            push(agent, "presence.changed", encoded(m_context.presence(agent)));
        return std::move(m_publication);
    }

private:
    void push(core::UserId to, std::string_view event, std::shared_ptr<const std::string> data) {
        m_publication.pushes.push_back({to, event, std::move(data)});
    }

    template <typename Wrap>
    void pushContact(core::UserId to, std::string_view event, const floor::Contact& contact, Viewer viewer,
                     const Wrap& wrap) {
        push(to, event, encoded(wrap(contactView(contact, m_context.tenant, viewer, m_context.now))));
    }

    void tellContact(const floor::Contact& contact) {
        m_publication.memberships.push_back(membershipOf(contact));
        const Story story = storyOf(contact.id, m_changes.events);
        if (story.isJoined && !story.isEnded) return;

        const auto plain = [](protocol::Contact view) { return protocol::ContactAnswer{std::move(view)}; };
        const auto assigned = [&](protocol::Contact view) {
            const auto agent = contact.agentId.value_or(core::UserId{});
            return protocol::ContactAssigned{std::move(view), {agent, m_context.agentName(agent)}};
        };
        const auto toBoth = [&](std::string_view event, const auto& wrap) {
            const auto asCustomer = contact.consultOf ? Viewer::Staff : Viewer::Customer;
            if (!story.isWrapUpOnly) pushContact(contact.customerId, event, contact, asCustomer, wrap);
            for (const auto& agent : {contact.agentId, contact.conferenceAgentId})
                if (agent) pushContact(*agent, event, contact, Viewer::Staff, wrap);
        };
        if (story.isEnded)
            toBoth("contact.ended", plain);
        else if (story.isAccepted)
            toBoth("contact.assigned", assigned);
        else
            toBoth("contact.updated", plain);
    }

    void tell(const floor::Event& event, const floor::ContactOffered& offered) {
        const auto* contact = changedContact(event.contactId);
        const auto isSettled = [&](const floor::Offer& offer) {
            return offer.id == offered.offer.id && offer.status != core::OfferStatus::Pending;
        };
        // What was taken unasked has not rung.
        if (!contact || std::any_of(m_changes.offers.begin(), m_changes.offers.end(), isSettled)) return;
        push(offered.offer.agentId, "contact.offered",
             encoded(protocol::ContactOffered{offered.offer.id,
                                              contactView(*contact, m_context.tenant, Viewer::Staff, m_context.now),
                                              offered.offer.deadline}));
    }

    void tell(const floor::Event& event, const floor::OfferEnded& ended) {
        tellOfferEnd(event, ended.offerId, offerEndReason(ended.status));
    }

    void tell(const floor::Event& event, const floor::ContactAccepted& accepted) {
        tellOfferEnd(event, accepted.offerId, "accepted");
    }

    void tell(const floor::Event& event, const floor::PartyLost& lost) {
        tellOther(event, lost.party, "contact.peer_lost");
    }

    void tell(const floor::Event& event, const floor::PartyReturned& returned) {
        tellOther(event, returned.party, "contact.peer_returned");
    }

    // Back in line: its agent has it no more.
    void tell(const floor::Event& event, const floor::ContactQueued&) { tellReleased(event); }
    void tell(const floor::Event& event, const floor::CallbackUnreached&) { tellReleased(event); }

    // For its former agent a contact that he handed on is over, and wrapping until he is done.
    void tell(const floor::Event& event, const floor::ContactTransferred&) { tellFormer(event, "contact.ended"); }
    void tell(const floor::Event& event, const floor::HandoverWrapUpExtended&) { tellFormer(event, "contact.updated"); }
    void tell(const floor::Event& event, const floor::HandoverWrapUpDone&) { tellFormer(event, "contact.updated"); }

    template <typename Body> void tell(const floor::Event&, const Body&) {} // told with its contact or agent

    void tellOfferEnd(const floor::Event& event, core::OfferId id, std::string_view reason) {
        const auto offer = std::find_if(m_changes.offers.begin(), m_changes.offers.end(),
                                        [&](const floor::Offer& candidate) { return candidate.id == id; });
        if (offer == m_changes.offers.end() || !event.contactId) return;
        push(offer->agentId, "contact.offer_ended",
             encoded(protocol::OfferEnded{id, *event.contactId, std::string(reason)}));
    }

    void tellOther(const floor::Event& event, core::Party party, std::string_view name) {
        const auto* contact = changedContact(event.contactId);
        if (!contact) return;
        const auto other = party == core::Party::Customer ? contact->agentId : std::optional(contact->customerId);
        if (other) push(*other, name, encoded(protocol::PeerChange{contact->id, party, std::nullopt}));
    }

    void tellReleased(const floor::Event& event) {
        const auto* contact = changedContact(event.contactId);
        if (!event.agentId || !contact || contact->agentId == event.agentId) return;
        pushContact(*event.agentId, "contact.updated", *contact, Viewer::Staff,
                    [](protocol::Contact view) { return protocol::ContactAnswer{std::move(view)}; });
    }

    void tellFormer(const floor::Event& event, std::string_view name) {
        for (const auto& wrapUp : m_changes.wrapUps)
            if (event.contactId == wrapUp.id && event.agentId == wrapUp.agentId)
                pushContact(*wrapUp.agentId, name, wrapUp, Viewer::Staff,
                            [](protocol::Contact view) { return protocol::ContactAnswer{std::move(view)}; });
    }

    const floor::Contact* changedContact(const std::optional<core::ContactId>& id) const {
        if (!id) return nullptr;
        for (const auto& contact : m_changes.contacts)
            if (contact.id == *id) return &contact;
        return m_context.contact(*id);
    }

    const floor::Changes& m_changes;
    const PushContext& m_context;
    Publication m_publication;
};

} // namespace

Membership membershipOf(const floor::Contact& contact) {
    return {contact.id, contact.customerId, contact.agentId, contact.status, contact.conferenceAgentId};
}

Publication publicationOf(const floor::Changes& changes, const PushContext& context) {
    return PublicationWriter(changes, context).write();
}

} // namespace callroom::live
