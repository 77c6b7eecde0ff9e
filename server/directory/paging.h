#pragma once

#include "shared/core/ids.h"
#include "shared/core/result.h"
#include "shared/core/time.h"
#include "shared/protocol/page.h"

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

/// `?limit=50&cursor=…` of every list.
struct PageQuery {
    int limit = 50;
    std::optional<std::string> cursor{};
};

/// Makes a page of what was read with one item more than asked for. `placeOf(item) -> Cursor`.
template <typename T, typename PlaceOf>
[[nodiscard]] protocol::Page<T> pageOf(std::vector<T> items, int limit, PlaceOf placeOf) {
    protocol::Page<T> page;
    const auto wanted = static_cast<std::size_t>(limit);
    if (items.size() > wanted) {
        items.erase(items.begin() + limit, items.end());
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
