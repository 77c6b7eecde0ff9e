#pragma once

#include "shared/protocol/managed.h"

/// Bodies of `away-reasons`: what an agent may give as the reason for being away. The server's own reason `missed` is
/// none of them.
namespace callroom::protocol {

using core::Timestamp;

struct AwayReasonSettings {
    std::string code; ///< what presence names it by: `a`–`z`, digits, `_` and `-`
    std::string name;
    bool isProductive = false;       ///< work of another kind, such as training
    std::optional<int> limitSeconds; ///< how long it may last; told to people, not enforced
    int order = 0;                   ///< place in menus
};

using AwayReason = Managed<AwayReasonSettings, core::AwayReasonId>;
using AwayReasonPatch = json::Patch<AwayReasonSettings>;

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<AwayReasonSettings> {
    static constexpr std::string_view name = "AwayReasonCreate";
    static constexpr std::string_view patchName = "AwayReasonPatch";
    static constexpr std::string_view managedName = "AwayReason";
    static constexpr auto fields =
        Fields{field("code", &AwayReasonSettings::code, {.minLength = 1, .maxLength = 50}),
               field("name", &AwayReasonSettings::name, {.minLength = 1, .maxLength = 100}),
               field("isProductive", &AwayReasonSettings::isProductive, {.mayBeAbsent = true}),
               field("limitSeconds", &AwayReasonSettings::limitSeconds, {.minimum = 1, .maximum = 86'400}),
               field("order", &AwayReasonSettings::order, {.minimum = 0, .maximum = 10'000, .mayBeAbsent = true})};
};

} // namespace callroom::json
