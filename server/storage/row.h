#pragma once

#include "shared/core/ids.h"
#include "shared/core/time.h"
#include "shared/core/words.h"

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callroom::storage {

class ResultSet;

/// One row of an answer, read by column number from 0. A plain reader: valid while its Rows lives. Reading a column as
/// what it is not (NULL included) gives the type's default and spoils the Rows: the work around it is then rolled back
/// and answered with an internal error, so nothing wrong is stored or shown.
class Row {
public:
    Row(const ResultSet& set, int index)
        : m_set(&set)
        , m_index(index) {}

    /// The number of the column of that name; spoils the Rows when there is none.
    [[nodiscard]] int columnNamed(std::string_view name) const;
    [[nodiscard]] bool isNull(int column) const;
    /// The column's text where it lies; valid while the Rows lives.
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    [[nodiscard]] std::int64_t integer(int column) const;
    template <std::integral T> [[nodiscard]] T number(int column) const { return static_cast<T>(integer(column)); }
    [[nodiscard]] bool boolean(int column) const;
    [[nodiscard]] core::Uuid uuid(int column) const;
    [[nodiscard]] core::Timestamp timestamp(int column) const;
    [[nodiscard]] core::Milliseconds milliseconds(int column) const { return core::Milliseconds(integer(column)); }
    /// `row.id<core::UserId>(0)`
    template <typename IdType> [[nodiscard]] IdType id(int column) const { return IdType{uuid(column)}; }
    /// `row.word<core::Role>(3)`
    template <core::Word E> [[nodiscard]] E word(int column) const {
        const auto found = core::parseWord<E>(view(column));
        if (!found) spoil(column, "word");
        return found.value_or(E{});
    }
    /// A one-dimensional text[] without NULLs.
    [[nodiscard]] std::vector<std::string> texts(int column) const;

    [[nodiscard]] std::optional<std::string> optionalText(int column) const {
        return isNull(column) ? std::nullopt : std::optional(text(column));
    }
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    [[nodiscard]] std::optional<core::Timestamp> optionalTimestamp(int column) const {
        return isNull(column) ? std::nullopt : std::optional(timestamp(column));
    }
    template <typename IdType> [[nodiscard]] std::optional<IdType> optionalId(int column) const {
        return isNull(column) ? std::nullopt : std::optional(id<IdType>(column));
    }
    template <core::Word E> [[nodiscard]] std::optional<E> optionalWord(int column) const {
        return isNull(column) ? std::nullopt : std::optional(word<E>(column));
    }

    /// For readers of composed columns (JSON): says that the column does not hold what it should.
    void spoil(int column, std::string_view expected) const;

private:
    const ResultSet* m_set;
    int m_index;
};

/// The whole answer of a statement; owns its memory, independent of the connection and of later statements.
class Rows {
public:
    explicit Rows(std::shared_ptr<const ResultSet> set)
        : m_set(std::move(set)) {}

    class Iterator {
    public:
        Iterator(const ResultSet& set, int index)
            : m_set(&set)
            , m_index(index) {}
        Row operator*() const { return Row(*m_set, m_index); }
        Iterator& operator++() {
            ++m_index;
            return *this;
        }
        bool operator==(const Iterator& other) const { return m_index == other.m_index; }

    private:
        const ResultSet* m_set;
        int m_index;
    };

    [[nodiscard]] int size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] Row operator[](int index) const { return Row(*m_set, index); }
    [[nodiscard]] Row front() const { return Row(*m_set, 0); }
    [[nodiscard]] Iterator begin() const { return {*m_set, 0}; }
    [[nodiscard]] Iterator end() const { return {*m_set, size()}; }
    /// Rows inserted, updated or deleted.
    [[nodiscard]] std::int64_t affected() const;

    /// `rows.map(readUser)`: one value a row.
    template <typename Read> [[nodiscard]] auto map(Read read) const {
        std::vector<std::invoke_result_t<Read&, const Row&>> values;
        values.reserve(static_cast<std::size_t>(size()));
        for (const Row row : *this)
            values.push_back(read(row));
        return values;
    }

private:
    std::shared_ptr<const ResultSet> m_set;
};

} // namespace callroom::storage
