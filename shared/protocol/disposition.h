#pragma once

#include "shared/protocol/managed.h"

/// Bodies of `dispositions`: the results that a wrap-up may name.
namespace callroom::protocol {

using core::Timestamp;

struct DispositionSettings {
    std::string code; ///< what a wrap-up names it by: `a`–`z`, digits, `_` and `-`
    std::string name;
    std::optional<std::string> group; ///< a heading in menus
    bool requiresNotes = false;
    std::vector<core::QueueId> queueIds; ///< empty: for every queue, and for direct calls
};

using Disposition = Managed<DispositionSettings, core::DispositionId>;
using DispositionPatch = json::Patch<DispositionSettings>;

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<DispositionSettings> {
    static constexpr std::string_view name = "DispositionCreate";
    static constexpr std::string_view patchName = "DispositionPatch";
    static constexpr std::string_view managedName = "Disposition";
    static constexpr auto fields =
        Fields{field("code", &DispositionSettings::code, {.minLength = 1, .maxLength = 50}),
               field("name", &DispositionSettings::name, {.minLength = 1, .maxLength = 100}),
               field("group", &DispositionSettings::group, {.minLength = 1, .maxLength = 100}),
               field("requiresNotes", &DispositionSettings::requiresNotes, {.mayBeAbsent = true}),
               field("queueIds", &DispositionSettings::queueIds, {.maxLength = 200, .mayBeAbsent = true})};
};

} // namespace callroom::json
