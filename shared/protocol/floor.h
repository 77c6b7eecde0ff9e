#pragma once

#include "shared/protocol/contact.h"

/// What a supervisor watches: `floor.subscribe`, `floor.snapshot`, `floor.delta`.
namespace callroom::protocol {

struct FloorSubscribe {
    bool queues = true;
    bool agents = true;
    bool contacts = true;
};

/// How far a queue's estimated waits were off, of those who had to wait and were answered.
struct EstimateError {
    int contacts = 0;
    double meanAbsoluteSeconds = 0; ///< between the P50 that was told and the wait
    double withinP90 = 0;           ///< share of waits no longer than the P90 that was told
    friend bool operator==(const EstimateError&, const EstimateError&) = default;
};

/// What a queue had since its tenant's day began, of the contacts that came in line there today and have not gone on to
/// another queue. The service level is the tenant's; none while nothing counts towards it.
struct FloorQueueDay {
    int offered = 0;
    int answered = 0;
    int answeredWithin = 0; ///< within the queue's service level
    int abandoned = 0;
    int abandonedWithin = 0;
    int shortAbandoned = 0;
    int callbacks = 0;
    int handled = 0;
    double answeredWaitSeconds = 0; ///< of all answered together
    std::optional<double> serviceLevel{};
    /// How many came in line in each of the last quarter hours, the current one last; and who left unanswered.
    std::vector<int> offeredTrend{};
    std::vector<int> abandonedTrend{};
    friend bool operator==(const FloorQueueDay&, const FloorQueueDay&) = default;
};

/// How many of the agents who serve a queue are in each state, as each is shown.
struct FloorQueueAgents {
    int available = 0;
    int ringing = 0;
    int active = 0;
    int wrapping = 0;
    int away = 0;
    int offline = 0;
    friend bool operator==(const FloorQueueAgents&, const FloorQueueAgents&) = default;
};

struct FloorQueue {
    core::QueueId id;
    std::string name;
    std::vector<Channel> channels;
    int waiting = 0;
    std::optional<Timestamp> longestWaitSince;
    int ringing = 0;
    int active = 0;
    int wrapping = 0;
    int staffed = 0;   ///< agents who serve it and are not offline
    int available = 0; ///< of those, with a free slot
    std::optional<EstimatedWait> estimatedWait;
    std::optional<EstimateError> estimateError; ///< none until somebody has waited
    bool isOpen = true;
    std::optional<Timestamp> opensAt{}; ///< while it is closed, and will open at all
    int serviceLevelSeconds = 20;
    std::optional<FloorQueueDay> today{}; ///< none until it has been counted
    FloorQueueAgents agents{};
    friend bool operator==(const FloorQueue&, const FloorQueue&) = default;
};

struct FloorAgent {
    core::UserId id;
    std::string name;
    Presence presence = Presence::Offline;
    std::string reason;
    DisplayState state = DisplayState::Offline;
    Timestamp stateSince{};
    Timestamp presenceSince{};
    std::vector<core::ContactId> contactIds;
    int callCapacity = 1;
    int callLoad = 0;
    bool ready = true;
    bool connected = false;
    int chatCapacity = 0;
    int chatLoad = 0;
    std::vector<Skill> skills{};
    std::vector<core::GroupId> groupIds{};
    std::optional<Presence> nextPresence{}; ///< taken when the current work ends
    std::optional<std::string> nextReason{};
};

/// How a call is heard, as one of its browsers sampled it last.
struct FloorQuality {
    double lossPercent = 0;
    double jitterMs = 0;
    double rttMs = 0;
    double mos = 0;                ///< 1–4.5, estimated by the E-model
    Party party = Party::Customer; ///< whose browser said so
    Timestamp at{};
    friend bool operator==(const FloorQuality&, const FloorQuality&) = default;
};

struct FloorContact {
    core::ContactId id;
    Channel channel = Channel::Call;
    ContactStatus status = ContactStatus::Queued;
    std::optional<core::QueueId> queueId;
    std::optional<core::UserId> agentId;
    Customer customer;
    std::string subject;
    int priority = 0;
    Timestamp createdAt{};
    std::optional<Timestamp> queuedAt;
    std::optional<Timestamp> offeredAt;
    std::optional<Timestamp> answeredAt;
    std::optional<Timestamp> heldSince;
    std::optional<Timestamp> deadline;
    std::optional<int> position;
    std::optional<core::UserId> preferredAgentId{};  ///< the agent that it waits for by name
    std::optional<core::ContactId> consultOf{};      ///< two agents talk about that contact: the customer is who asks
    std::optional<core::UserId> conferenceAgentId{}; ///< the colleague who has joined
    std::vector<std::string> tags{};
    std::optional<FloorQuality> quality{}; ///< of calls and videos, from the first sample on
};

struct FloorSnapshot {
    Timestamp at{};
    std::vector<FloorQueue> queues;
    std::vector<FloorAgent> agents;
    std::vector<FloorContact> contacts;
};

/// Rows that changed, whole; and what has gone.
struct FloorDelta {
    Timestamp at{};
    std::vector<FloorQueue> queues;
    std::vector<FloorAgent> agents;
    std::vector<FloorContact> contacts;
    std::vector<core::ContactId> removedContacts;
    std::vector<core::UserId> removedAgents;
    std::vector<core::QueueId> removedQueues;
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<FloorSubscribe> {
    static constexpr std::string_view name = "FloorSubscribe";
    static constexpr auto fields = Fields{field("queues", &FloorSubscribe::queues, {.mayBeAbsent = true}),
                                          field("agents", &FloorSubscribe::agents, {.mayBeAbsent = true}),
                                          field("contacts", &FloorSubscribe::contacts, {.mayBeAbsent = true})};
};

template <> struct Description<protocol::EstimateError> {
    using E = protocol::EstimateError;
    static constexpr std::string_view name = "EstimateError";
    static constexpr auto fields =
        Fields{field("contacts", &E::contacts), field("meanAbsoluteSeconds", &E::meanAbsoluteSeconds),
               field("withinP90", &E::withinP90)};
};

/// What few rows have is left out of the others.
inline constexpr Limits rarely{.isOmittedWhenEmpty = true};
inline constexpr Limits rarelyAny{.mayBeAbsent = true, .isOmittedWhenEmpty = true};

template <> struct Description<FloorQueueDay> {
    using D = FloorQueueDay;
    static constexpr std::string_view name = "FloorQueueDay";
    static constexpr auto fields = Fields{field("offered", &D::offered),
                                          field("answered", &D::answered),
                                          field("answeredWithin", &D::answeredWithin),
                                          field("abandoned", &D::abandoned),
                                          field("abandonedWithin", &D::abandonedWithin),
                                          field("shortAbandoned", &D::shortAbandoned),
                                          field("callbacks", &D::callbacks),
                                          field("handled", &D::handled),
                                          field("answeredWaitSeconds", &D::answeredWaitSeconds),
                                          field("serviceLevel", &D::serviceLevel),
                                          field("offeredTrend", &D::offeredTrend),
                                          field("abandonedTrend", &D::abandonedTrend)};
};

template <> struct Description<FloorQueueAgents> {
    using A = FloorQueueAgents;
    static constexpr std::string_view name = "FloorQueueAgents";
    static constexpr auto fields =
        Fields{field("available", &A::available), field("ringing", &A::ringing), field("active", &A::active),
               field("wrapping", &A::wrapping),   field("away", &A::away),       field("offline", &A::offline)};
};

template <> struct Description<FloorQueue> {
    static constexpr std::string_view name = "FloorQueue";
    static constexpr auto fields =
        Fields{field("id", &FloorQueue::id),
               field("name", &FloorQueue::name),
               field("channels", &FloorQueue::channels),
               field("waiting", &FloorQueue::waiting),
               field("longestWaitSince", &FloorQueue::longestWaitSince),
               field("ringing", &FloorQueue::ringing),
               field("active", &FloorQueue::active),
               field("wrapping", &FloorQueue::wrapping),
               field("staffed", &FloorQueue::staffed),
               field("available", &FloorQueue::available),
               field("estimatedWait", &FloorQueue::estimatedWait),
               field("estimateError", &FloorQueue::estimateError, {.mayBeAbsent = true, .isOmittedWhenEmpty = true}),
               field("isOpen", &FloorQueue::isOpen, {.mayBeAbsent = true}),
               field("opensAt", &FloorQueue::opensAt),
               field("serviceLevelSeconds", &FloorQueue::serviceLevelSeconds, {.mayBeAbsent = true}),
               field("today", &FloorQueue::today, rarely),
               field("agents", &FloorQueue::agents, {.mayBeAbsent = true})};
};

template <> struct Description<FloorAgent> {
    static constexpr std::string_view name = "FloorAgent";
    static constexpr auto fields = Fields{field("id", &FloorAgent::id),
                                          field("name", &FloorAgent::name),
                                          field("presence", &FloorAgent::presence),
                                          field("reason", &FloorAgent::reason),
                                          field("state", &FloorAgent::state),
                                          field("stateSince", &FloorAgent::stateSince),
                                          field("presenceSince", &FloorAgent::presenceSince),
                                          field("contactIds", &FloorAgent::contactIds),
                                          field("callCapacity", &FloorAgent::callCapacity),
                                          field("callLoad", &FloorAgent::callLoad),
                                          field("ready", &FloorAgent::ready),
                                          field("connected", &FloorAgent::connected),
                                          field("chatCapacity", &FloorAgent::chatCapacity, {.mayBeAbsent = true}),
                                          field("chatLoad", &FloorAgent::chatLoad, {.mayBeAbsent = true}),
                                          field("skills", &FloorAgent::skills, rarelyAny),
                                          field("groupIds", &FloorAgent::groupIds, rarelyAny),
                                          field("nextPresence", &FloorAgent::nextPresence, rarely),
                                          field("nextReason", &FloorAgent::nextReason, rarely)};
};

template <> struct Description<FloorQuality> {
    using Q = FloorQuality;
    static constexpr std::string_view name = "FloorQuality";
    static constexpr auto fields = Fields{field("lossPercent", &Q::lossPercent),
                                          field("jitterMs", &Q::jitterMs),
                                          field("rttMs", &Q::rttMs),
                                          field("mos", &Q::mos),
                                          field("party", &Q::party),
                                          field("at", &Q::at)};
};

template <> struct Description<FloorContact> {
    static constexpr std::string_view name = "FloorContact";
    static constexpr auto fields = Fields{field("id", &FloorContact::id),
                                          field("channel", &FloorContact::channel),
                                          field("status", &FloorContact::status),
                                          field("queueId", &FloorContact::queueId),
                                          field("agentId", &FloorContact::agentId),
                                          field("customer", &FloorContact::customer),
                                          field("subject", &FloorContact::subject),
                                          field("priority", &FloorContact::priority),
                                          field("createdAt", &FloorContact::createdAt),
                                          field("queuedAt", &FloorContact::queuedAt),
                                          field("offeredAt", &FloorContact::offeredAt),
                                          field("answeredAt", &FloorContact::answeredAt),
                                          field("heldSince", &FloorContact::heldSince),
                                          field("deadline", &FloorContact::deadline),
                                          field("position", &FloorContact::position),
                                          field("preferredAgentId", &FloorContact::preferredAgentId, rarely),
                                          field("consultOf", &FloorContact::consultOf, rarely),
                                          field("conferenceAgentId", &FloorContact::conferenceAgentId, rarely),
                                          field("tags", &FloorContact::tags, rarelyAny),
                                          field("quality", &FloorContact::quality, rarely)};
};

template <> struct Description<FloorSnapshot> {
    static constexpr std::string_view name = "FloorSnapshot";
    static constexpr auto fields =
        Fields{field("at", &FloorSnapshot::at), field("queues", &FloorSnapshot::queues),
               field("agents", &FloorSnapshot::agents), field("contacts", &FloorSnapshot::contacts)};
};

template <> struct Description<FloorDelta> {
    static constexpr std::string_view name = "FloorDelta";
    static constexpr auto fields = Fields{field("at", &FloorDelta::at),
                                          field("queues", &FloorDelta::queues, {.mayBeAbsent = true}),
                                          field("agents", &FloorDelta::agents, {.mayBeAbsent = true}),
                                          field("contacts", &FloorDelta::contacts, {.mayBeAbsent = true}),
                                          field("removedContacts", &FloorDelta::removedContacts, {.mayBeAbsent = true}),
                                          field("removedAgents", &FloorDelta::removedAgents, {.mayBeAbsent = true}),
                                          field("removedQueues", &FloorDelta::removedQueues, {.mayBeAbsent = true})};
};

} // namespace callroom::json
