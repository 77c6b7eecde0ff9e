#pragma once

#include "shared/core/ids.h"
#include "shared/core/result.h"
#include "shared/core/time.h"
#include "shared/json/encode.h"
#include "shared/protocol/page.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callroom::directory {

/// The last item of a page, by (created_at, id); the next page begins after it. Clients hold it as an opaque text.
struct Cursor {
    core::Timestamp at{};
    core::Uuid id;
    friend bool operator==(const Cursor&, const Cursor&) = default;
};

[[nodiscard]] std::string encodeCursor(const Cursor& cursor);
/// `bad_cursor` (400) for what encodeCursor has not written.
[[nodiscard]] core::Result<Cursor> parseCursor(std::string_view text);

/// The same for a query's, none for the first page.
[[nodiscard]] core::Result<std::optional<Cursor>> cursorOf(const std::optional<std::string>& text);

inline constexpr int maxPage = 200;

/// Bytes of JSON that a page may have, unless its only item is larger.
inline constexpr std::size_t maxPageBytes = 1024 * 1024;

/// How many of the first items make a page: no more than `limit`, nor than fit into `maxPageBytes`; one at least. What
/// has no JSON of its own is small.
template <typename T> [[nodiscard]] std::size_t itemsOfPage(const std::vector<T>& items, int limit) {
    const auto most = std::min(items.size(), static_cast<std::size_t>(limit));
    if constexpr (json::Described<T>) {
        std::size_t bytes = 0;
        for (std::size_t count = 0; count < most; ++count) {
            bytes += json::encode(items[count]).size();
            if (bytes > maxPageBytes) return std::max<std::size_t>(count, 1);
        }
    }
    return most;
}

/// `?limit=50&cursor=…` of every list.
struct PageQuery {
    int limit = 50;
    std::optional<std::string> cursor{};
};

/// Makes a page of what was read with one item more than asked for; it ends early where it would be too large.
/// `placeOf(item) -> Cursor`.
template <typename T, typename PlaceOf>
[[nodiscard]] protocol::Page<T> pageOf(std::vector<T> items, int limit, PlaceOf placeOf) {
    protocol::Page<T> page;
    const auto count = itemsOfPage(items, limit);
    if (items.size() > count) {
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(count), items.end());
        page.nextCursor = encodeCursor(placeOf(items.back()));
    }
    page.items = std::move(items);
    return page;
}

template <typename T> [[nodiscard]] protocol::Page<T> pageOf(std::vector<T> items, int limit) {
    return pageOf(std::move(items), limit, [](const T& item) { return Cursor{item.createdAt, item.id.value}; });
}

} // namespace callroom::directory

namespace callroom::json {

inline constexpr Limits pageLimit{.minimum = 1, .maximum = directory::maxPage, .mayBeAbsent = true};
inline constexpr Limits pageCursor{.maxLength = 100};

template <> struct Description<directory::PageQuery> {
    static constexpr std::string_view name = "PageQuery";
    static constexpr auto fields = Fields{field("limit", &directory::PageQuery::limit, pageLimit),
                                          field("cursor", &directory::PageQuery::cursor, pageCursor)};
};

} // namespace callroom::json
