#pragma once

#include "server/directory/paging.h"
#include "server/storage/session.h"
#include "shared/protocol/audit.h"

/// `GET audit`, for managers and up. Blocking; database workers.
namespace callroom::directory {

/// All that are given must hold.
struct AuditQuery {
    std::optional<core::UserId> actorId{};
    std::optional<std::string> action{};  ///< `queue.change`
    std::optional<std::string> subject{}; ///< `queue`
    std::optional<core::Uuid> subjectId{};
    std::optional<core::Timestamp> from{}; ///< at or after
    std::optional<core::Timestamp> to{};   ///< before
    std::optional<std::string> q{};        ///< part of the action, the actor's name or what was changed
    int limit = 50;
    std::optional<std::string> cursor{};
};

/// Newest first.
[[nodiscard]] core::Result<protocol::Page<protocol::AuditEntry>> listAudit(storage::Session& session,
                                                                           const AuditQuery& query);

} // namespace callroom::directory

namespace callroom::json {

template <> struct Description<directory::AuditQuery> {
    using Q = directory::AuditQuery;
    static constexpr std::string_view name = "AuditQuery";
    static constexpr auto fields = Fields{field("actorId", &Q::actorId),
                                          field("action", &Q::action, {.minLength = 1, .maxLength = 100}),
                                          field("subject", &Q::subject, {.minLength = 1, .maxLength = 100}),
                                          field("subjectId", &Q::subjectId),
                                          field("from", &Q::from),
                                          field("to", &Q::to),
                                          field("q", &Q::q, {.minLength = 1, .maxLength = 200}),
                                          field("limit", &Q::limit, pageLimit),
                                          field("cursor", &Q::cursor, pageCursor)};
};

} // namespace callroom::json
