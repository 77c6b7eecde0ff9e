#pragma once

#include "shared/core/ids.h"
#include "shared/core/shared.h"
#include "shared/core/time.h"
#include "shared/core/words.h"

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// One description of a struct is the source of its decoder (with an error for each field), its encoder and its JSON
/// schema. Adding a field is one line:
///
///     template <>
///     struct Description<LoginRequest> {
///         static constexpr std::string_view name = "LoginRequest";
///         static constexpr auto fields = Fields{
///             field("email", &LoginRequest::email, {.maxLength = 254}),
///             field("password", &LoginRequest::password, {.maxLength = 1024})};
///     };
namespace callroom::json {

/// Specialised by each struct that is read from or written to JSON.
template <typename T> struct Description;

/// What a field's value must keep to. Lengths of strings are in bytes of UTF-8, of arrays in items.
struct Limits {
    std::size_t minLength = 0;
    std::size_t maxLength = 10'000;
    std::int64_t minimum = std::numeric_limits<std::int64_t>::min();
    std::int64_t maximum = std::numeric_limits<std::int64_t>::max();
    bool mayBeAbsent = false; ///< absent leaves the member's default (an std::optional member may always be absent)
    bool isOmittedWhenEmpty = false; ///< an empty optional or list is left out instead of written
    std::string_view format{};       ///< JSON Schema's `format`, told to readers of the schema: `email`, `password`
};

template <typename Struct, typename Member> struct Field {
    using MemberType = Member;
    std::string_view name;
    Member Struct::*member;
    Limits limits;
};

template <typename Struct, typename Member>
constexpr Field<Struct, Member> field(std::string_view name, Member Struct::*member, Limits limits = {}) {
    return {name, member, limits};
}

namespace detail {

template <std::size_t At, typename Described> struct Placed { Described field; };

template <typename Places, typename... Described> struct FieldList;

template <std::size_t... At, typename... Described>
struct FieldList<std::index_sequence<At...>, Described...> : Placed<At, Described>... {
    static constexpr std::size_t count = sizeof...(Described);

    constexpr explicit FieldList(const Described&... fields)
        : Placed<At, Described>{fields}... {}

    /// Calls `visitor` with each field, in the order of the description.
    template <typename Visitor> constexpr void visit(Visitor&& visitor) const {
        (visitor(static_cast<const Placed<At, Described>&>(*this).field), ...);
    }
    /// Each field without its limits: of what is read back, every field is there.
    [[nodiscard]] constexpr auto withoutLimits() const;
    /// The fields of both, these first.
    template <std::size_t... OtherAt, typename... Other>
    constexpr auto with(const FieldList<std::index_sequence<OtherAt...>, Other...>& other) const;
};

} // namespace detail

/// The fields of a struct. A std::tuple of as many would cost the compiler ten times as much, in every file.
template <typename... Described>
struct Fields : detail::FieldList<std::index_sequence_for<Described...>, Described...> {
    using detail::FieldList<std::index_sequence_for<Described...>, Described...>::FieldList;
};
template <typename... Described> Fields(const Described&...) -> Fields<Described...>;

namespace detail {

template <std::size_t... At, typename... Described>
template <std::size_t... OtherAt, typename... Other>
constexpr auto FieldList<std::index_sequence<At...>, Described...>::with(
    const FieldList<std::index_sequence<OtherAt...>, Other...>& other) const {
    return Fields<Described..., Other...>(static_cast<const Placed<At, Described>&>(*this).field...,
                                          static_cast<const Placed<OtherAt, Other>&>(other).field...);
}

template <std::size_t... At, typename... Described>
constexpr auto FieldList<std::index_sequence<At...>, Described...>::withoutLimits() const {
    const auto bare = [](auto described) {
        described.limits = {};
        return described;
    };
    return Fields<Described...>(bare(static_cast<const Placed<At, Described>&>(*this).field)...);
}

} // namespace detail

/// The fields of several lists, in order.
template <typename First, typename... Rest> constexpr auto joined(const First& first, const Rest&... rest) {
    if constexpr (sizeof...(Rest) == 0)
        return first;
    else
        return first.with(joined(rest...));
}

/// Any JSON value, kept as text: metadata and signalling payloads pass through the server unread.
struct RawJson {
    std::string text = "null";
    friend bool operator==(const RawJson&, const RawJson&) = default;
};

/// The same, but only an object will do: a contact's metadata.
struct RawJsonObject {
    std::string text = "{}";
    friend bool operator==(const RawJsonObject&, const RawJsonObject&) = default;
};

/// A struct without fields: a body or frame that carries nothing.
struct Empty {};
template <> struct Description<Empty> {
    static constexpr std::string_view name = "Empty";
    static constexpr auto fields = Fields{};
};

template <typename T>
concept Described = requires {
    Description<T>::fields;
};

template <typename T>
concept NamedEnum = core::Word<T>;

template <typename T> struct IsShared : std::false_type {};
template <typename T> struct IsShared<core::Shared<T>> : std::true_type { using Value = T; };
template <typename T> struct IsOptional : std::false_type {};
template <typename T> struct IsOptional<std::optional<T>> : std::true_type {};
template <typename T> struct IsVector : std::false_type {};
template <typename T> struct IsVector<std::vector<T>> : std::true_type {};
/// What a PATCH changes of a T (shared/json/patch.h). Its schema is named by `Description<T>::patchName`.
template <typename T> class Patch;
template <typename T> struct IsPatch : std::false_type {};
template <typename T> struct IsPatch<Patch<T>> : std::true_type { using Patched = T; };
template <typename T> struct IsId : std::false_type {};
template <typename Tag> struct IsId<core::Id<Tag>> : std::true_type {};

} // namespace callroom::json
