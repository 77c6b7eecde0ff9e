#pragma once

#include "server/storage/row.h"
#include "shared/json/decode.h"

#include <vector>

namespace callroom::directory {

/// A JSON array of described values, as it was stored; a text that does not fit spoils the row.
template <typename T> [[nodiscard]] std::vector<T> readJsonList(const storage::Row& row, int column) {
    const auto document = json::parseDocument(row.view(column));
    auto values = document ? json::decode<std::vector<T>>(*document) : core::fail(document.error());
    if (values) return std::move(*values);
    row.spoil(column, "JSON list");
    return {};
}

/// One described value, the same way.
template <typename T> [[nodiscard]] T readJsonValue(const storage::Row& row, int column) {
    const auto document = json::parseDocument(row.view(column));
    auto value = document ? json::decode<T>(*document) : core::fail(document.error());
    if (value) return std::move(*value);
    row.spoil(column, "JSON value");
    return {};
}

template <core::Word E> [[nodiscard]] std::vector<E> readWords(const storage::Row& row, int column) {
    std::vector<E> words;
    for (const auto& text : row.texts(column)) {
        const auto word = core::parseWord<E>(text);
        if (!word) row.spoil(column, "list of words");
        words.push_back(word.value_or(E{}));
    }
    return words;
}

} // namespace callroom::directory
