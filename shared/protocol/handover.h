#pragma once

#include "shared/protocol/people.h"

/// Bodies and frames by which contacts change hands.
namespace callroom::protocol {

using core::TransferMode;

/// Exactly one of both; the body of `POST contacts/:id/assign` too.
struct HandoverTarget {
    std::optional<core::QueueId> queueId;
    std::optional<core::UserId> agentId;
};

/// Body of `POST contacts/:id/transfer`.
struct Transfer {
    HandoverTarget to;
    TransferMode mode = TransferMode::Blind;
};

struct TransferFrame {
    core::ContactId contactId;
    HandoverTarget to;
    TransferMode mode = TransferMode::Blind;
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<HandoverTarget> {
    static constexpr std::string_view name = "HandoverTarget";
    static constexpr auto fields =
        std::tuple{field("queueId", &HandoverTarget::queueId), field("agentId", &HandoverTarget::agentId)};
};

template <> struct Description<Transfer> {
    static constexpr std::string_view name = "Transfer";
    static constexpr auto fields =
        std::tuple{field("to", &Transfer::to), field("mode", &Transfer::mode, {.mayBeAbsent = true})};
};

template <> struct Description<TransferFrame> {
    static constexpr std::string_view name = "TransferFrame";
    static constexpr auto fields =
        std::tuple{field("contactId", &TransferFrame::contactId), field("to", &TransferFrame::to),
                   field("mode", &TransferFrame::mode, {.mayBeAbsent = true})};
};

} // namespace callroom::json
