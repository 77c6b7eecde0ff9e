#pragma once

#include "shared/protocol/version.h"

/// Bodies of `canned-responses`: texts kept ready, which an agent takes into a conversation by a few letters.
namespace callroom::protocol {

using core::Timestamp;

/// What a text may name as `{{customer.name}}`; the clients put the values in its place.
inline constexpr std::array<std::string_view, 4> cannedVariables{"customer.name", "agent.name", "contact.subject",
                                                                 "queue.name"};
inline constexpr std::size_t longestCannedText = 20'000; ///< bytes of UTF-8

struct CannedResponse {
    core::CannedResponseId id;
    std::string title;
    std::optional<std::string> shortcut; ///< typed after `/`: `a`–`z`, digits, `_` and `-`
    std::string text;
    std::vector<core::GroupId> groupIds; ///< whose menus offer it; empty: everybody's
    Timestamp createdAt{};
    Timestamp updatedAt{};
    std::int64_t version = 1; ///< grows with each change
};

struct CannedResponseCreate {
    std::string title;
    std::optional<std::string> shortcut;
    std::string text;
    std::vector<core::GroupId> groupIds;
};

struct CannedResponsePatch {
    std::optional<std::string> title{};
    std::optional<std::optional<std::string>> shortcut{};
    std::optional<std::string> text{};
    std::optional<std::vector<core::GroupId>> groupIds{};
    std::optional<std::int64_t> version{}; ///< as read
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

/// The fields of a body that sets up a canned response: CannedResponseCreate and CannedResponsePatch differ only in
/// what may be absent.
template <typename Body> constexpr auto cannedResponseSettings() {
    return Fields{field("title", &Body::title, {.minLength = 1, .maxLength = 100}), field("shortcut", &Body::shortcut),
                  field("text", &Body::text, {.minLength = 1, .maxLength = longestCannedText}),
                  field("groupIds", &Body::groupIds, {.maxLength = 200, .mayBeAbsent = true})};
}

template <> struct Description<CannedResponse> {
    static constexpr std::string_view name = "CannedResponse";
    static constexpr auto fields = Fields{field("id", &CannedResponse::id),
                                          field("title", &CannedResponse::title),
                                          field("shortcut", &CannedResponse::shortcut),
                                          field("text", &CannedResponse::text, {.maxLength = longestCannedText}),
                                          field("groupIds", &CannedResponse::groupIds),
                                          field("createdAt", &CannedResponse::createdAt),
                                          field("updatedAt", &CannedResponse::updatedAt),
                                          field("version", &CannedResponse::version)};
};

template <> struct Description<CannedResponseCreate> {
    static constexpr std::string_view name = "CannedResponseCreate";
    static constexpr auto fields = cannedResponseSettings<CannedResponseCreate>();
};

template <> struct Description<CannedResponsePatch> {
    static constexpr std::string_view name = "CannedResponsePatch";
    static constexpr auto fields =
        joined(cannedResponseSettings<CannedResponsePatch>(), versionField<CannedResponsePatch>());
};

} // namespace callroom::json
