#pragma once

#include "shared/core/ids.h"
#include "shared/core/shared.h"
#include "shared/core/time.h"
#include "shared/core/words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The words of the floor: plain values, as the engine holds them, the ledger stores them and the API shows them.
/// Any thread; no behaviour here.
namespace callroom::floor {

using core::ContactId;
using core::ConversationId;
using core::EventId;
using core::GroupId;
using core::Milliseconds;
using core::OfferId;
using core::QueueId;
using core::TenantId;
using core::Timestamp;
using core::UserId;

using core::Channel;
using core::ContactStatus;
using core::DisplayState;
using core::OfferStatus;
using core::Outcome;
using core::OverflowEnd;
using core::OverflowWhen;
using core::Party;
using core::Presence;
using core::Strategy;

/// A skill at a level from 1 to 5: held by an agent, or required by a queue or contact.
struct SkillLevel {
    std::string name;
    int level = 1;
    friend bool operator==(const SkillLevel&, const SkillLevel&) = default;
};

/// The agents of a group join a queue once its contact has waited this long.
struct QueueTier {
    GroupId groupId;
    int openAfterSeconds = 0;
    friend bool operator==(const QueueTier&, const QueueTier&) = default;
};

/// Once a contact has waited this long its queue asks for less: the skill at this level at most, or, at 0, not at all.
/// It holds for skills that the contact itself asks for, too.
struct QueueRing {
    int afterSeconds = 0;
    std::string skill;
    int level = 0;
    friend bool operator==(const QueueRing&, const QueueRing&) = default;
};

/// Where a queue sends what it cannot serve: another queue, or away. Who is promised a callback keeps his place, and is
/// called when the queue is open and it is his turn; where it calls nobody back the rule is none.
struct OverflowRule {
    OverflowWhen when = OverflowWhen::MaxWait;
    std::optional<QueueId> queueId;       ///< none: the contact is closed
    OverflowEnd end = OverflowEnd::Close; ///< without a queue: he leaves a message, or is called back
    friend bool operator==(const OverflowRule&, const OverflowRule&) = default;
};

/// Whether a queue is open from now on.
struct QueueOpening {
    QueueId queueId;
    bool isOpen = true;
    std::optional<Timestamp> opensAt{};
};

/// A queue as an admin set it up. No tier means that every agent of the tenant serves it.
struct QueueConfig {
    QueueId id;
    std::string name;
    std::vector<Channel> channels{Channel::Call, Channel::Video, Channel::Chat};
    Strategy strategy = Strategy::LongestIdle;
    std::vector<QueueTier> tiers;
    std::vector<SkillLevel> requiredSkills;
    int serviceLevelSeconds = 20;
    int offerTimeoutSeconds = 20;
    int wrapUpSeconds = 30;
    int maxWaitSeconds = 3600;
    int maxLength = 10'000;
    int priority = 0;      ///< seconds of waiting that a contact of this queue is given for free
    int weight = 1;        ///< how many times as fast its contacts age as those of a queue of weight 1
    int stickySeconds = 0; ///< how long a contact is kept for the agent who last served its customer
    std::vector<QueueRing> rings;
    std::vector<OverflowRule> overflow;
    bool allowsCherryPick = false;      ///< its agents may accept what is not offered to them
    int ringAtMost = 10;                ///< how many agents `ring_all` rings for one contact
    int callbackAttempts = 3;           ///< how often a customer who asked for it is called back; 0: it is not offered
    int callbackSpacingSeconds = 300;   ///< between two attempts
    std::vector<QueueId> alternatives;  ///< offered to a customer whom it does not take, the first first
    bool isOpen = true;                 ///< by its business hours; told anew when it changes
    std::optional<Timestamp> opensAt{}; ///< while it is closed, and will open at all
    friend bool operator==(const QueueConfig&, const QueueConfig&) = default;
};

/// An agent as set up: what he can do and how much at once.
struct AgentConfig {
    UserId id;
    std::string name;
    std::vector<SkillLevel> skills;
    std::vector<GroupId> groups;
    int callCapacity = 1; ///< calls and videos at once
    int chatCapacity = 4;
    int weight = 1; ///< his share of the contacts where a queue's strategy is `weighted`
    friend bool operator==(const AgentConfig&, const AgentConfig&) = default;
};

/// A customer asked to be called rather than to wait; the contact keeps its place in line.
struct Callback {
    std::string phone; ///< empty: he is called in the browser
    Timestamp askedAt{};
    std::optional<Timestamp> dueAt; ///< out of the line until then
    int attempts = 0;               ///< that did not reach him
    std::optional<Timestamp> reachedAt;
    friend bool operator==(const Callback&, const Callback&) = default;
};

/// One request of one customer on one channel: the live state and the stored row.
struct Contact {
    ContactId id;
    Channel channel = Channel::Call;
    ContactStatus status = ContactStatus::Created;
    std::optional<Outcome> outcome;
    std::optional<QueueId> queueId;         ///< none for a direct call to an agent
    std::optional<UserId> preferredAgentId; ///< the agent called directly
    std::optional<UserId> agentId;          ///< who has it, from acceptance on
    /// Where it goes back to when the agent it was handed to does not take it; until he does.
    std::optional<QueueId> returnQueueId;
    std::optional<UserId> returnAgentId; ///< the same of a direct call
    UserId customerId;
    std::string customerName;
    ConversationId conversationId;
    std::string subject;
    int priority = 0;
    std::vector<SkillLevel> skills;
    std::vector<std::string> tags;
    std::string metadata = "{}"; ///< a JSON object, as the client sent it

    Timestamp createdAt{};
    std::optional<Timestamp> queuedAt;
    std::optional<Timestamp> offeredAt;  ///< first offer
    std::optional<Timestamp> answeredAt; ///< acceptance
    std::optional<Timestamp> endedAt;    ///< end of the conversation, or of the wait
    std::optional<Timestamp> wrappedAt;

    Milliseconds heldFor{0}; ///< whole holds, without one that is going on
    std::optional<Timestamp> heldSince;

    /// Order in line: enqueue time less the weight of priority; an agent's lost contact gets one ahead of the head.
    Timestamp lineKey{};
    /// When the server acts on the status by itself (offer, connect, wrap-up, longest wait or talk).
    std::optional<Timestamp> deadline;
    std::optional<Timestamp> customerLostAt; ///< the customer's last socket went, and has not resumed
    std::optional<Timestamp> agentLostAt;    ///< the same of the agent's

    std::optional<std::int64_t> estimatedP50Seconds; ///< the wait as estimated on joining
    std::optional<std::int64_t> estimatedP90Seconds;

    std::string disposition;
    std::string notes;

    std::optional<Callback> callback;

    /// An agent asks a colleague while his customer is on hold: a contact of its own, whose customer is the agent.
    std::optional<ContactId> consultOf; ///< on that contact: the one it is about
    std::optional<ContactId> consultId; ///< on the one it is about, while the two agents ring or talk
    /// The colleague who has joined the conversation; he holds the consultation.
    std::optional<UserId> conferenceAgentId;

    std::uint64_t version = 0; ///< grows by one with each event; a stored row is never replaced by an older one
    friend bool operator==(const Contact&, const Contact&) = default;
};

/// Why an agent was passed over, in DOMAIN.md's words: `away`, `no_slot`, `skill:billing<3`, `not_ready`,
/// `kept_for:<id>`, `lost_to` (who was chosen), or `rung` for one who was offered it too. One agent by name, or the
/// number of all the others with the same reason.
struct Candidate {
    UserId agentId;     ///< nil: not one agent but `count` of them
    std::string reason; ///< `chosen` for the one it was offered to
    int count = 0;      ///< 0 with an agent
    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// A contact proposed to an agent until a deadline.
struct Offer {
    OfferId id;
    ContactId contactId;
    UserId agentId;
    OfferStatus status = OfferStatus::Pending;
    Timestamp offeredAt{};
    Timestamp deadline{};
    std::optional<Timestamp> endedAt;
    /// Every agent of the queue's tiers, once: up to twenty by name, the others counted by reason after them.
    core::Shared<std::vector<Candidate>> candidates;
    std::uint64_t version = 0;
    friend bool operator==(const Offer&, const Offer&) = default;
};

/// What an agent is doing, apart from his configuration: the live state and the stored row.
struct AgentState {
    UserId id;
    Presence presence = Presence::Offline;
    std::string awayReason;
    std::optional<Presence> nextPresence; ///< taken when the current work ends
    std::string nextAwayReason;
    Timestamp presenceSince{};
    Timestamp idleSince{}; ///< max(end of last work, became available): what longest_idle orders by
    int missedInARow = 0;
    /// Contacts he handed on and has still to wrap up, each as it was when he let it go, with his own deadline. Each
    /// keeps its slot, whoever has the contact meanwhile.
    std::vector<Contact> wrapUps;
    std::uint64_t version = 0;
    friend bool operator==(const AgentState&, const AgentState&) = default;
};

/// What an agent's browser says of itself before an offer; not stored.
struct Readiness {
    bool microphone = true;
    bool camera = true;
    int rttMilliseconds = 0;
    friend bool operator==(const Readiness&, const Readiness&) = default;
};

/// The wait as shown to a customer: a range, or nothing when nobody is on.
struct EstimatedWait {
    std::int64_t p50Seconds = 0;
    std::int64_t p90Seconds = 0;
    friend bool operator==(const EstimatedWait&, const EstimatedWait&) = default;
};

/// How far a queue's estimates were off.
struct EstimateError {
    int contacts = 0;               ///< that had to wait and were answered
    double meanAbsoluteSeconds = 0; ///< between the P50 that was told and the wait
    double withinP90 = 0;           ///< share of waits no longer than the P90 that was told; 0.9 is right
    friend bool operator==(const EstimateError&, const EstimateError&) = default;
};

} // namespace callroom::floor
