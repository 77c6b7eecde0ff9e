#pragma once

#include "shared/json/describe.h"

/// `GET audit`: who changed what.
namespace callroom::protocol {

using core::Role;
using core::Timestamp;

/// Who did it, by the name that he has now.
struct AuditActor {
    core::UserId id;
    std::string name;
    Role role = Role::Agent;
};

struct AuditEntry {
    core::Uuid id;
    Timestamp at{};
    std::optional<AuditActor> actor{}; ///< none: the server itself
    std::string action;                ///< `noun.verb`, such as `queue.change`
    std::string subject;               ///< the noun: `queue`
    std::optional<core::Uuid> subjectId{};
    std::string address;    ///< of the client; may be empty
    json::RawJson before{}; ///< the subject's JSON, `null` where there was nothing
    json::RawJson after{};
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<AuditActor> {
    static constexpr std::string_view name = "AuditActor";
    static constexpr auto fields =
        Fields{field("id", &AuditActor::id), field("name", &AuditActor::name), field("role", &AuditActor::role)};
};

template <> struct Description<AuditEntry> {
    using E = AuditEntry;
    static constexpr std::string_view name = "AuditEntry";
    static constexpr auto fields =
        Fields{field("id", &E::id),           field("at", &E::at),           field("actor", &E::actor),
               field("action", &E::action),   field("subject", &E::subject), field("subjectId", &E::subjectId),
               field("address", &E::address), field("before", &E::before),   field("after", &E::after)};
};

} // namespace callroom::json
