#pragma once

#include "shared/core/result.h"
#include "shared/json/decode.h"

namespace callroom::api {

/// `limit=50&cursor=…` as a JSON object whose values are all texts, so that a query string is read by the same
/// description as a body. Refuses broken percent escapes, bad UTF-8, a name given twice and more than 64 names
/// (`malformed_query`). Takes time in proportion to the length of the text.
[[nodiscard]] core::Result<json::Document> parseQuery(std::string_view query);

namespace detail {

/// Turns the texts of number and truth fields into JSON numbers and truths; what does not convert stays and is refused
/// by the decoder.
void convertNumber(json::Document& document, std::string_view field);
void convertBoolean(json::Document& document, std::string_view field);

template <typename Member> struct Unwrapped { using Type = Member; };
template <typename Inner> struct Unwrapped<std::optional<Inner>> { using Type = Inner; };

} // namespace detail

/// Reads a query string into a described struct; errors as for bodies.
template <typename T> [[nodiscard]] core::Result<T> decodeQuery(std::string_view query) {
    auto document = parseQuery(query);
    if (!document) return core::fail(document.error());
    const auto convert = [&](const auto& described) {
        using Member = typename detail::Unwrapped<typename std::remove_cvref_t<decltype(described)>::MemberType>::Type;
        if constexpr (std::is_same_v<Member, bool>)
            detail::convertBoolean(*document, described.name);
        else if constexpr (std::is_arithmetic_v<Member>)
            detail::convertNumber(*document, described.name);
    };
    json::Description<T>::fields.visit(convert);
    return json::decode<T>(*document);
}

} // namespace callroom::api
