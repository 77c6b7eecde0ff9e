#pragma once

#include "server/floor/types.h"

#include <variant>

/// What happened on a floor: immutable facts. The engine evolves by them, the ledger stores them, and a replay of them
/// gives the same state. Each body names only what its `evolve` needs.
namespace callroom::floor {

/// A customer asked for service; holds the contact as first queued.
struct ContactJoined {
    core::Shared<Contact> contact;
};
/// The contact (again) waits in line.
struct ContactQueued {
    QueueId queueId;
    Timestamp lineKey{};
    Timestamp deadline{};
    std::string reason; ///< `offer_ended`, `agent_lost`, `callback_due`
};
/// Where a contact goes to wait: a queue, or one agent with the place to go back to when he does not take it.
struct Destination {
    std::optional<QueueId> queueId;
    std::optional<UserId> agentId;
    std::optional<QueueId> returnQueueId;
    std::optional<UserId> returnAgentId;
    Timestamp lineKey{};
    Timestamp deadline{}; ///< of the wait
};
/// Its agent handed the contact on; it waits anew while he wraps up his part.
struct ContactTransferred {
    Destination to;
    Timestamp wrapUpDeadline{};
};
/// A waiting contact goes to another line.
struct ContactMoved {
    Destination to;
    std::string
        reason; ///< `not_taken`, `assigned`, `moved`, or why it overflowed: `max_wait`, `max_length`, `unstaffed`
};
/// The wrap-up of a contact that its agent handed on; the contact itself is not touched.
struct HandoverWrapUpExtended {
    Timestamp deadline{};
};
struct HandoverWrapUpDone {
    std::string disposition;
    std::string notes;
    std::vector<std::string> tags;
    bool isTimedOut = false;
};
/// The customer is to be called back: he need not wait himself.
struct CallbackAsked {
    std::string phone;
    std::optional<Timestamp> dueAt;
    Timestamp deadline{};
    std::string reason; ///< why it overflowed, as of a move; empty when the customer asked for it
};
/// An attempt to call back reached nobody; the next one is made later.
struct CallbackUnreached {
    Timestamp dueAt{};
};
/// Of the contact that a consultation is about; the consultation is a contact that joins at the same moment.
struct ConsultStarted {
    ContactId consultId;
};
struct ConsultEnded {};
/// The colleague hears and is heard by the customer from now on.
struct ConferenceStarted {
    UserId agentId;
    Timestamp deadline{};
};
struct ContactOffered {
    Offer offer;
};
/// An offer ended without acceptance.
struct OfferEnded {
    OfferId offerId;
    OfferStatus status = OfferStatus::TimedOut;
};
struct ContactAccepted {
    OfferId offerId;
    UserId agentId;
    ContactStatus next = ContactStatus::Connecting; ///< chat is Active at once
    Timestamp deadline{};
};
/// Media flows.
struct ContactConnected {
    Timestamp deadline{};
};
struct ContactHeld {
    Timestamp deadline{};
};
struct ContactResumed {
    Timestamp deadline{};
};
struct PartyLost {
    Party party = Party::Customer;
};
struct PartyReturned {
    Party party = Party::Customer;
};
/// The conversation is over; wrap-up begins for the agent.
struct ConversationEnded {
    std::optional<Party> by; ///< none: the server did
    Outcome outcome = Outcome::Handled;
    Timestamp wrapUpDeadline{};
};
struct WrapUpExtended {
    Timestamp deadline{};
};
struct WrapUpDone {
    std::string disposition;
    std::string notes;
    std::vector<std::string> tags;
    bool isTimedOut = false;
};
/// Closed without a conversation: abandoned, failed, closed by a supervisor.
struct ContactClosed {
    Outcome outcome = Outcome::Abandoned;
    std::string reason; ///< `canceled`, `customer_lost`, `max_wait`, …
};
struct ContactTagged {
    std::vector<std::string> tags; ///< all that it has from now on
};
/// A waiting contact has another priority, and with it another place in line.
struct ContactPrioritised {
    int priority = 0; ///< seconds of waiting given for free
    Timestamp lineKey{};
};
struct PresenceChanged {
    Presence presence = Presence::Offline;
    std::string awayReason;
    std::string cause; ///< `agent`, `supervisor`, `missed`, `lost`
};
/// What a busy agent becomes when the work ends.
struct NextPresenceSet {
    std::optional<Presence> presence;
    std::string awayReason;
};

using EventBody =
    std::variant<ContactJoined, ContactQueued, ContactOffered, OfferEnded, ContactAccepted, ContactConnected,
                 ContactHeld, ContactResumed, PartyLost, PartyReturned, ConversationEnded, WrapUpExtended, WrapUpDone,
                 ContactClosed, PresenceChanged, NextPresenceSet, ContactTransferred, ContactMoved,
                 HandoverWrapUpExtended, HandoverWrapUpDone, CallbackAsked, CallbackUnreached, ConsultStarted,
                 ConsultEnded, ConferenceStarted, ContactTagged, ContactPrioritised>;

struct Event {
    EventId id;
    Timestamp at{};
    std::optional<ContactId> contactId; ///< of the contact it happened to
    std::optional<UserId> agentId;      ///< of the agent it happened to or who did it
    EventBody body;
};

/// What one command or deadline changed: the facts, and every row they left different, as it now stands.
struct Changes {
    std::vector<Event> events;
    std::vector<Contact> contacts;
    std::vector<Offer> offers;
    std::vector<AgentState> agents;
    /// Handed on contacts whose wrap-up began, moved or ended, as their former agents see them.
    std::vector<Contact> wrapUps;

    [[nodiscard]] bool isEmpty() const { return events.empty(); }
};

} // namespace callroom::floor
