#pragma once

#include "shared/protocol/contact.h"

/// Data of WebSocket frames that have no REST twin.
namespace callroom::protocol {

struct SessionReady {
    core::UserId userId;
    Role role = Role::Customer;
    core::TenantId tenantId;
    core::SessionId sessionId;
    std::string resumeToken;
    std::uint64_t seq = 0;
    Timestamp serverTime{};
    int heartbeatSeconds = 0;
};

struct SessionResume {
    std::string resumeToken;
    std::uint64_t lastSeq = 0;
};

struct ReadinessSet {
    bool microphone = true;
    bool camera = true;
    int rttMs = 0;
};

struct AgentName {
    core::UserId id;
    std::string name;
};

struct ContactOffered {
    core::OfferId offerId;
    Contact contact;
    Timestamp deadline{};
};

struct OfferEnded {
    core::OfferId offerId;
    core::ContactId contactId;
    std::string reason; ///< accepted, accepted_elsewhere, rejected, timed_out, canceled or rescinded
};

struct ContactAssigned {
    Contact contact;
    AgentName agent;
};

/// `contact.peer_lost` and `contact.peer_resumed`.
struct PeerChange {
    core::ContactId contactId;
    Party party = Party::Customer;
    std::optional<core::UserId> userId; ///< which of two agents in a conference
};

struct SignalSend {
    core::ContactId contactId;
    std::optional<core::UserId> to; ///< the other member when absent
    std::string kind;               ///< offer, answer, candidate, renegotiate or bye
    json::RawJson payload;
};

struct SignalReceived {
    core::ContactId contactId;
    core::UserId from;
    std::string kind;
    json::RawJson payload;
};

/// offer, answer, candidate, renegotiate or bye.
[[nodiscard]] constexpr bool isSignalKind(std::string_view kind) {
    return kind == "offer" || kind == "answer" || kind == "candidate" || kind == "renegotiate" || kind == "bye";
}

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

/// The largest signalling payload that is relayed, in bytes.
inline constexpr std::size_t maxSignalPayload = 65'536;

template <> struct Description<SessionReady> {
    static constexpr std::string_view name = "SessionReady";
    static constexpr auto fields = Fields{
        field("userId", &SessionReady::userId),           field("role", &SessionReady::role),
        field("tenantId", &SessionReady::tenantId),       field("sessionId", &SessionReady::sessionId),
        field("resumeToken", &SessionReady::resumeToken), field("seq", &SessionReady::seq),
        field("serverTime", &SessionReady::serverTime),   field("heartbeatSeconds", &SessionReady::heartbeatSeconds)};
};

template <> struct Description<SessionResume> {
    static constexpr std::string_view name = "SessionResume";
    static constexpr auto fields = Fields{field("resumeToken", &SessionResume::resumeToken, {.maxLength = 100}),
                                          field("lastSeq", &SessionResume::lastSeq)};
};

template <> struct Description<ReadinessSet> {
    static constexpr std::string_view name = "ReadinessSet";
    static constexpr auto fields = Fields{
        field("microphone", &ReadinessSet::microphone), field("camera", &ReadinessSet::camera, {.mayBeAbsent = true}),
        field("rttMs", &ReadinessSet::rttMs, {.minimum = 0, .maximum = 600'000, .mayBeAbsent = true})};
};

template <> struct Description<AgentName> {
    static constexpr std::string_view name = "AgentName";
    static constexpr auto fields = Fields{field("id", &AgentName::id), field("name", &AgentName::name)};
};

template <> struct Description<protocol::ContactOffered> {
    using O = protocol::ContactOffered;
    static constexpr std::string_view name = "ContactOffered";
    static constexpr auto fields =
        Fields{field("offerId", &O::offerId), field("contact", &O::contact), field("deadline", &O::deadline)};
};

template <> struct Description<protocol::OfferEnded> {
    using O = protocol::OfferEnded;
    static constexpr std::string_view name = "OfferEnded";
    static constexpr auto fields =
        Fields{field("offerId", &O::offerId), field("contactId", &O::contactId), field("reason", &O::reason)};
};

template <> struct Description<ContactAssigned> {
    static constexpr std::string_view name = "ContactAssigned";
    static constexpr auto fields =
        Fields{field("contact", &ContactAssigned::contact), field("agent", &ContactAssigned::agent)};
};

template <> struct Description<PeerChange> {
    static constexpr std::string_view name = "PeerChange";
    static constexpr auto fields =
        Fields{field("contactId", &PeerChange::contactId), field("party", &PeerChange::party),
               field("userId", &PeerChange::userId, {.isOmittedWhenEmpty = true})};
};

template <> struct Description<SignalSend> {
    static constexpr std::string_view name = "SignalSend";
    static constexpr auto fields =
        Fields{field("contactId", &SignalSend::contactId), field("to", &SignalSend::to),
               field("kind", &SignalSend::kind, {.minLength = 1, .maxLength = 20}),
               field("payload", &SignalSend::payload, {.maxLength = maxSignalPayload, .mayBeAbsent = true})};
};

template <> struct Description<SignalReceived> {
    static constexpr std::string_view name = "SignalReceived";
    static constexpr auto fields =
        Fields{field("contactId", &SignalReceived::contactId), field("from", &SignalReceived::from),
               field("kind", &SignalReceived::kind), field("payload", &SignalReceived::payload)};
};

} // namespace callroom::json
