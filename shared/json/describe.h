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
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

/// One description of a struct is the source of its decoder (with an error for each field), its encoder and its JSON
/// schema. Adding a field is one line:
///
///     template <>
///     struct Description<LoginRequest> {
///         static constexpr std::string_view name = "LoginRequest";
///         static constexpr auto fields = std::tuple{
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
    static constexpr auto fields = std::tuple{};
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
template <typename T> struct IsId : std::false_type {};
template <typename Tag> struct IsId<core::Id<Tag>> : std::true_type {};

} // namespace callroom::json
