#pragma once

#include "shared/protocol/managed.h"

/// Bodies of `tags`: the words that staff marks contacts with, each in its colour.
namespace callroom::protocol {

using core::Timestamp;

inline constexpr std::string_view plainTagColor = "#64748b"; ///< of a tag that names none

struct TagSettings {
    std::string name;                 ///< unique without regard to case
    std::string color{plainTagColor}; ///< `#rrggbb`
};

using Tag = Managed<TagSettings, core::TagId>;
using TagPatch = json::Patch<TagSettings>;

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<TagSettings> {
    static constexpr std::string_view name = "TagCreate";
    static constexpr std::string_view patchName = "TagPatch";
    static constexpr std::string_view managedName = "Tag";
    static constexpr auto fields = Fields{field("name", &TagSettings::name, {.minLength = 1, .maxLength = 50}),
                                          field("color", &TagSettings::color, {.mayBeAbsent = true})};
};

} // namespace callroom::json
