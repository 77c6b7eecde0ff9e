#pragma once

#include "shared/protocol/version.h"

/// Bodies of `away-reasons`: what an agent may give as the reason for being away. The server's own reason `missed` is
/// none of them.
namespace callroom::protocol {

using core::Timestamp;

struct AwayReason {
    core::AwayReasonId id;
    std::string code; ///< what presence names it by: `a`–`z`, digits, `_` and `-`
    std::string name;
    bool isProductive = false;       ///< work of another kind, such as training
    std::optional<int> limitSeconds; ///< how long it may last; told to people, not enforced
    int order = 0;                   ///< place in menus
    Timestamp createdAt{};
    Timestamp updatedAt{};
    std::int64_t version = 1; ///< grows with each change
};

struct AwayReasonCreate {
    std::string code;
    std::string name;
    bool isProductive = false;
    std::optional<int> limitSeconds;
    int order = 0;
};

struct AwayReasonPatch {
    std::optional<std::string> code{};
    std::optional<std::string> name{};
    std::optional<bool> isProductive{};
    std::optional<std::optional<int>> limitSeconds{};
    std::optional<int> order{};
    std::optional<std::int64_t> version{}; ///< as read
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

/// The fields of a body that sets up a reason: AwayReasonCreate and AwayReasonPatch differ only in what may be absent.
template <typename Body> constexpr auto awayReasonSettings() {
    return Fields{field("code", &Body::code, {.minLength = 1, .maxLength = 50}),
                  field("name", &Body::name, {.minLength = 1, .maxLength = 100}),
                  field("isProductive", &Body::isProductive, {.mayBeAbsent = true}),
                  field("limitSeconds", &Body::limitSeconds, {.minimum = 1, .maximum = 86'400}),
                  field("order", &Body::order, {.minimum = 0, .maximum = 10'000, .mayBeAbsent = true})};
}

template <> struct Description<AwayReason> {
    static constexpr std::string_view name = "AwayReason";
    static constexpr auto fields = Fields{field("id", &AwayReason::id),
                                          field("code", &AwayReason::code),
                                          field("name", &AwayReason::name),
                                          field("isProductive", &AwayReason::isProductive),
                                          field("limitSeconds", &AwayReason::limitSeconds),
                                          field("order", &AwayReason::order),
                                          field("createdAt", &AwayReason::createdAt),
                                          field("updatedAt", &AwayReason::updatedAt),
                                          field("version", &AwayReason::version)};
};

template <> struct Description<AwayReasonCreate> {
    static constexpr std::string_view name = "AwayReasonCreate";
    static constexpr auto fields = awayReasonSettings<AwayReasonCreate>();
};

template <> struct Description<AwayReasonPatch> {
    static constexpr std::string_view name = "AwayReasonPatch";
    static constexpr auto fields = joined(awayReasonSettings<AwayReasonPatch>(), versionField<AwayReasonPatch>());
};

} // namespace callroom::json
