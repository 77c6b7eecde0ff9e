#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace callroom::console {

/// The rows of a long list that is read page by page, each page found again by the cursor that it was read with. Only
/// so many pages are held; those that have not been looked at for longest are let go, and their rows are unknown until
/// they are read once more. One thread.
template <typename Row> class PagedRows {
public:
    /// `heldPages` is 2 at least: one that is looked at, and one that comes.
    explicit PagedRows(std::size_t heldPages)
        : m_heldPages(heldPages) {}

    [[nodiscard]] int count() const { return m_count; }
    /// Whether the list goes on after the rows that are counted.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// What the next page is asked for with; none for the first.
    [[nodiscard]] const std::optional<std::string>& nextCursor() const { return m_nextCursor; }
    /// The same of a page that was let go.
    [[nodiscard]] const std::optional<std::string>& cursorOf(std::size_t page) const { return m_pages[page].cursor; }
    [[nodiscard]] std::size_t pageOf(int row) const {
        const auto next = std::upper_bound(m_pages.begin(), m_pages.end(), row,
                                           [](int wanted, const Kept& page) { return wanted < page.first; });
        return static_cast<std::size_t>(next - m_pages.begin()) - 1;
    }
    [[nodiscard]] std::pair<int, int> rowsOf(std::size_t page) const {
        return {m_pages[page].first, m_pages[page].first + m_pages[page].count - 1};
    }
    /// Null while its page is let go.
    [[nodiscard]] const Row* find(int row) const {
        const auto& page = m_pages[pageOf(row)];
        page.lastUse = ++m_uses;
        const auto place = static_cast<std::size_t>(row - page.first);
        return place < page.rows.size() ? &page.rows[place] : nullptr;
    }
    [[nodiscard]] bool isHeld(std::size_t page) const { return !m_pages[page].rows.empty(); }
    [[nodiscard]] std::size_t heldPages() const { return m_held; }

    void clear() { *this = PagedRows(m_heldPages); }

    /// The next page has come. A page of nothing only tells that the list has ended.
    void append(std::vector<Row> rows, std::optional<std::string> nextCursor) {
        const auto asked = std::exchange(m_nextCursor, std::move(nextCursor));
        m_hasMore = m_nextCursor.has_value();
        if (rows.empty()) return;
        const auto count = static_cast<int>(rows.size());
        m_pages.push_back({asked, m_count, count, std::move(rows), ++m_uses});
        m_count += count;
        ++m_held;
        letGo();
    }

    /// A page has been read once more. Its number of rows stays, whatever has changed meanwhile.
    void restore(std::size_t page, std::vector<Row> rows) {
        auto& kept = m_pages[page];
        if (kept.rows.empty() && !rows.empty()) ++m_held;
        if (static_cast<int>(rows.size()) > kept.count) rows.resize(static_cast<std::size_t>(kept.count));
        kept.rows = std::move(rows);
        kept.lastUse = ++m_uses;
        letGo();
    }

private:
    struct Kept {
        std::optional<std::string> cursor;
        int first = 0;
        int count = 0;
        std::vector<Row> rows; ///< empty while let go
        mutable std::uint64_t lastUse = 0;
    };

    void letGo() {
        while (m_held > m_heldPages) {
            Kept* oldest = nullptr;
            for (auto& page : m_pages)
                if (!page.rows.empty() && (!oldest || page.lastUse < oldest->lastUse)) oldest = &page;
            oldest->rows = {};
            --m_held;
        }
    }

    std::size_t m_heldPages;
    std::vector<Kept> m_pages;
    int m_count = 0;
    bool m_hasMore = true;
    std::optional<std::string> m_nextCursor;
    std::size_t m_held = 0;
    mutable std::uint64_t m_uses = 0;
};

} // namespace callroom::console
