#pragma once

#include "server/accounts/act.h"
#include "server/directory/paging.h"
#include "server/storage/session.h"
#include "shared/protocol/abandoned.h"

/// `analytics/abandoned`: who hung up, once per customer, and who looks after him. Blocking; database workers.
namespace callroom::reports {

/// All that are given must hold; the period as of the reports.
struct AbandonedQuery {
    std::optional<core::Timestamp> from{};
    std::optional<core::Timestamp> to{};
    std::optional<core::QueueId> queueId{};
    std::optional<core::Channel> channel{};
    std::optional<core::AbandonedStatus> status{};
    std::optional<core::UserId> ownerId{};
    std::optional<std::string> q{}; ///< part of the customer's name
    int limit = 50;
    std::optional<std::string> cursor{};
};

/// Who hung up last comes first.
[[nodiscard]] core::Result<protocol::Page<protocol::AbandonedCustomer>>
listAbandoned(storage::Session& session, const AbandonedQuery& query, core::Timestamp now);

/// What staff says about a customer who hung up; audited. It speaks of his last abandoned contact: when he hangs up
/// again he is open again.
struct FollowUp {
    core::UserId customerId;
    core::AbandonedStatus status = core::AbandonedStatus::Open;
    std::optional<core::UserId> ownerId{};
    std::optional<std::string> note{};
    std::int64_t version = 0;
};

/// Errors: `not_found` for who never hung up, `version_conflict` (409), `unknown_owner`, `bad_status` (422).
[[nodiscard]] core::Result<FollowUp> followUp(storage::Session& session, const accounts::Act& act,
                                              core::UserId customer, const protocol::AbandonedUpdate& update);

} // namespace callroom::reports

namespace callroom::json {

template <> struct Description<reports::AbandonedQuery> {
    using Q = reports::AbandonedQuery;
    static constexpr std::string_view name = "AbandonedQuery";
    static constexpr auto fields = Fields{field("from", &Q::from),
                                          field("to", &Q::to),
                                          field("queueId", &Q::queueId),
                                          field("channel", &Q::channel),
                                          field("status", &Q::status),
                                          field("ownerId", &Q::ownerId),
                                          field("q", &Q::q, {.minLength = 1, .maxLength = 200}),
                                          field("limit", &Q::limit, pageLimit),
                                          field("cursor", &Q::cursor, pageCursor)};
};

template <> struct Description<reports::FollowUp> {
    using F = reports::FollowUp;
    static constexpr std::string_view name = "FollowUp";
    static constexpr auto fields =
        Fields{field("customerId", &F::customerId), field("status", &F::status), field("ownerId", &F::ownerId),
               field("note", &F::note), field("version", &F::version)};
};

} // namespace callroom::json
