#pragma once

#include "shared/json/describe.h"

/// The form of every list: `{"items":[…],"nextCursor":null}`.
namespace callroom::protocol {

template <typename T> struct Page {
    std::vector<T> items;
    std::optional<std::string> nextCursor; ///< opaque; none on the last page
};

/// Joins two literals at compile time into the name of a page's schema, such as `ContactPage`.
template <typename T> struct PageName {
    static constexpr std::string_view base = json::Description<T>::name;
    static constexpr auto storage = [] {
        std::array<char, base.size() + 4> text{};
        std::size_t at = 0;
        for (const char c : base)
            text[at++] = c;
        for (const char c : std::string_view("Page"))
            text[at++] = c;
        return text;
    }();
    static constexpr std::string_view value{storage.data(), storage.size()};
};

} // namespace callroom::protocol

namespace callroom::json {

template <typename T> struct Description<protocol::Page<T>> {
    static constexpr std::string_view name = protocol::PageName<T>::value;
    static constexpr auto fields =
        Fields{field("items", &protocol::Page<T>::items), field("nextCursor", &protocol::Page<T>::nextCursor)};
};

} // namespace callroom::json
