#pragma once

#include "shared/protocol/contact.h"

/// Bodies and frames by which contacts change hands, or their place in line.
namespace callroom::protocol {

using core::Timestamp;
using core::TransferMode;

/// Body of `PATCH contacts/:id`, while it waits.
struct ContactPatch {
    int priority = 0; ///< seconds of waiting given for free
};

/// Exactly one of them; the body of `POST contacts/:id/assign` too. A group stands for the first queue that it serves.
struct HandoverTarget {
    std::optional<core::QueueId> queueId;
    std::optional<core::UserId> agentId;
    std::optional<core::GroupId> groupId{};
};

/// Body of `POST contacts/:id/transfer`. `blind` and `consult` name whom; `complete` and `conference` are about the
/// colleague who was consulted.
struct Transfer {
    std::optional<HandoverTarget> to;
    TransferMode mode = TransferMode::Blind;
    std::optional<std::string> note{}; ///< for who takes it, in the thread
};

struct TransferFrame {
    core::ContactId contactId;
    std::optional<HandoverTarget> to;
    TransferMode mode = TransferMode::Blind;
    std::optional<std::string> note{}; ///< for who takes it, in the thread
};

/// Body of `POST contacts/:id/callback`.
struct CallbackAsk {
    std::optional<std::string> phone; ///< without one the customer is called in the browser
    std::optional<Timestamp> at;      ///< when his turn comes if absent
};

struct CallbackFrame {
    core::ContactId contactId;
    std::optional<std::string> phone;
    std::optional<Timestamp> at;
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<ContactPatch> {
    static constexpr std::string_view name = "ContactPatch";
    static constexpr auto fields = Fields{field("priority", &ContactPatch::priority, contactPriority)};
};

template <> struct Description<HandoverTarget> {
    static constexpr std::string_view name = "HandoverTarget";
    static constexpr auto fields =
        Fields{field("queueId", &HandoverTarget::queueId), field("agentId", &HandoverTarget::agentId),
               field("groupId", &HandoverTarget::groupId)};
};

inline constexpr Limits handoverNote{.minLength = 1, .maxLength = 20'000};

template <> struct Description<Transfer> {
    static constexpr std::string_view name = "Transfer";
    static constexpr auto fields =
        Fields{field("to", &Transfer::to), field("mode", &Transfer::mode, {.mayBeAbsent = true}),
               field("note", &Transfer::note, handoverNote)};
};

template <> struct Description<TransferFrame> {
    static constexpr std::string_view name = "TransferFrame";
    static constexpr auto fields = Fields{
        field("contactId", &TransferFrame::contactId), field("to", &TransferFrame::to),
        field("mode", &TransferFrame::mode, {.mayBeAbsent = true}), field("note", &TransferFrame::note, handoverNote)};
};

inline constexpr Limits callbackPhone{.maxLength = 40};

template <> struct Description<CallbackAsk> {
    static constexpr std::string_view name = "CallbackAsk";
    static constexpr auto fields =
        Fields{field("phone", &CallbackAsk::phone, callbackPhone), field("at", &CallbackAsk::at)};
};

template <> struct Description<CallbackFrame> {
    static constexpr std::string_view name = "CallbackFrame";
    static constexpr auto fields =
        Fields{field("contactId", &CallbackFrame::contactId), field("phone", &CallbackFrame::phone, callbackPhone),
               field("at", &CallbackFrame::at)};
};

} // namespace callroom::json
