#pragma once

#include "shared/protocol/managed.h"

/// Bodies of `canned-responses`: texts kept ready, which an agent takes into a conversation by a few letters.
namespace callroom::protocol {

using core::Timestamp;

/// What a text may name as `{{customer.name}}`; the clients put the values in its place.
inline constexpr std::array<std::string_view, 4> cannedVariables{"customer.name", "agent.name", "contact.subject",
                                                                 "queue.name"};
inline constexpr std::size_t longestCannedText = 20'000; ///< bytes of UTF-8

struct CannedResponseSettings {
    std::string title;
    std::optional<std::string> shortcut; ///< typed after `/`: `a`–`z`, digits, `_` and `-`
    std::string text;
    std::vector<core::GroupId> groupIds; ///< whose menus offer it; empty: everybody's
};

using CannedResponse = Managed<CannedResponseSettings, core::CannedResponseId>;
using CannedResponsePatch = json::Patch<CannedResponseSettings>;

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<CannedResponseSettings> {
    static constexpr std::string_view name = "CannedResponseCreate";
    static constexpr std::string_view patchName = "CannedResponsePatch";
    static constexpr std::string_view managedName = "CannedResponse";
    static constexpr auto fields =
        Fields{field("title", &CannedResponseSettings::title, {.minLength = 1, .maxLength = 100}),
               field("shortcut", &CannedResponseSettings::shortcut),
               field("text", &CannedResponseSettings::text, {.minLength = 1, .maxLength = longestCannedText}),
               field("groupIds", &CannedResponseSettings::groupIds, {.maxLength = 200, .mayBeAbsent = true})};
};

} // namespace callroom::json
