#pragma once

#include "shared/json/patch.h"

/// What the lists have in common that staff keeps: queues, tags, reasons and the like.
namespace callroom::protocol {

using core::Timestamp;

/// What somebody has set up, with what the server adds. Several people may edit it, so it carries a version, which
/// grows with each change: a PATCH that names the version it was made from changes nothing that somebody else has
/// changed meanwhile, and is refused with `version_conflict` (409).
template <typename SettingsType, typename IdType> struct Managed : SettingsType {
    using Settings = SettingsType;
    using Id = IdType;

    Id id;
    Timestamp createdAt{};
    Timestamp updatedAt{};
    std::int64_t version = 1;
};

} // namespace callroom::protocol

namespace callroom::json {

/// The description of the settings is the source of all: their own fields and limits under `name` (the body of a POST),
/// `patchName` for a PATCH, and `managedName` for what is read.
template <typename Settings, typename Id> struct Description<protocol::Managed<Settings, Id>> {
    using Type = protocol::Managed<Settings, Id>;
    static constexpr std::string_view name = Description<Settings>::managedName;
    static constexpr auto fields =
        joined(Fields{field("id", &Type::id)}, Description<Settings>::fields.withoutLimits(),
               Fields{field("createdAt", &Type::createdAt), field("updatedAt", &Type::updatedAt),
                      field("version", &Type::version)});
};

} // namespace callroom::json
