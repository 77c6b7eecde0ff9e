#pragma once

#include "server/storage/parameter.h"
#include "server/storage/row.h"
#include "shared/json/decode.h"
#include "shared/json/encode.h"

#include <algorithm>

/// How the fields of a described struct are kept in columns: each in the column that bears its name in snake_case
/// (`serviceLevelSeconds`: `service_level_seconds`). Described structs and lists of them are `jsonb`, lists of ids,
/// words and texts are arrays, unless the column is `jsonb`.
namespace callroom::storage {

enum class ColumnType { Boolean, Integer, Real, Text, Time, Uuid, List, Json };

struct Column {
    std::string name;
    ColumnType type = ColumnType::Text;
};

[[nodiscard]] std::string columnName(std::string_view field);

/// Whether a PostgreSQL type (by its oid) holds such values.
[[nodiscard]] bool holds(unsigned int oid, ColumnType type);
[[nodiscard]] std::string_view toText(ColumnType type);

namespace detail {

template <typename T> constexpr ColumnType columnTypeOf() {
    if constexpr (json::IsOptional<T>::value)
        return columnTypeOf<typename T::value_type>();
    else if constexpr (std::is_same_v<T, bool>)
        return ColumnType::Boolean;
    else if constexpr (std::is_integral_v<T>)
        return ColumnType::Integer;
    else if constexpr (std::is_floating_point_v<T>)
        return ColumnType::Real;
    else if constexpr (std::is_same_v<T, std::string> || core::Word<T>)
        return ColumnType::Text;
    else if constexpr (std::is_same_v<T, core::Timestamp>)
        return ColumnType::Time;
    else if constexpr (json::IsId<T>::value || std::is_same_v<T, core::Uuid>)
        return ColumnType::Uuid;
    else if constexpr (json::IsVector<T>::value)
        return columnTypeOf<typename T::value_type>() == ColumnType::Json ? ColumnType::Json : ColumnType::List;
    else
        return ColumnType::Json;
}

template <typename T> void readJson(const Row& row, int column, T& into) {
    const auto document = json::parseDocument(row.view(column));
    auto value = document ? json::decode<T>(*document) : core::fail(document.error());
    if (value)
        into = std::move(*value);
    else
        row.spoil(column, "JSON value of its field");
}

template <typename T> void readColumn(const Row& row, int column, T& into) {
    if constexpr (json::IsOptional<T>::value) {
        into.reset();
        if (!row.isNull(column)) readColumn(row, column, into.emplace());
    } else if constexpr (std::is_same_v<T, bool>) {
        into = row.boolean(column);
    } else if constexpr (std::is_integral_v<T>) {
        into = row.number<T>(column);
    } else if constexpr (std::is_same_v<T, std::string>) {
        into = row.text(column);
    } else if constexpr (core::Word<T>) {
        into = row.word<T>(column);
    } else if constexpr (std::is_same_v<T, core::Timestamp>) {
        into = row.timestamp(column);
    } else if constexpr (json::IsId<T>::value) {
        into = row.id<T>(column);
    } else if constexpr (columnTypeOf<T>() == ColumnType::List) {
        if (row.view(column).starts_with('[')) return readJson(row, column, into);
        into.clear();
        for (const auto& text : row.texts(column)) {
            using Item = typename T::value_type;
            if constexpr (std::is_same_v<Item, std::string>) {
                into.push_back(text);
            } else {
                std::optional<Item> item;
                if constexpr (core::Word<Item>)
                    item = core::parseWord<Item>(text);
                else
                    item = Item::parse(text);
                if (!item) row.spoil(column, "list of its field's values");
                into.push_back(item.value_or(Item{}));
            }
        }
    } else {
        readJson(row, column, into);
    }
}

template <typename T> [[nodiscard]] Parameter toParameter(const T& value, bool isJson) {
    if constexpr (columnTypeOf<T>() == ColumnType::Json)
        return Parameter(json::encode(value));
    else if constexpr (columnTypeOf<T>() == ColumnType::List)
        return isJson ? Parameter(json::encode(value)) : Parameter(value);
    else
        return Parameter(value);
}

} // namespace detail

/// What the column holds, read as a field of that type is; anything else spoils the row.
template <typename T> [[nodiscard]] T columnAs(const Row& row, int column) {
    T value{};
    detail::readColumn(row, column, value);
    return value;
}

/// Fields whose columns are named otherwise, since SQL has a meaning of its own for the word: field, column.
using RenamedFields = std::vector<std::pair<std::string_view, std::string_view>>;

/// The columns of a described struct, in the order of its description.
template <typename T> [[nodiscard]] std::vector<Column> columnsOf(const RenamedFields& renamed = {}) {
    std::vector<Column> columns;
    const auto add = [&](const auto& described) {
        using Member = typename std::remove_cvref_t<decltype(described)>::MemberType;
        const auto other =
            std::find_if(renamed.begin(), renamed.end(), [&](const auto& one) { return one.first == described.name; });
        columns.push_back({other == renamed.end() ? columnName(described.name) : std::string(other->second),
                           detail::columnTypeOf<Member>()});
    };
    json::Description<T>::fields.visit(add);
    return columns;
}

} // namespace callroom::storage
