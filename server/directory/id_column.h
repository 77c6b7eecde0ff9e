#pragma once

#include "server/storage/row.h"

namespace callroom::directory {

/// A `uuid[]`, read as `text[]`.
template <typename IdType> [[nodiscard]] std::vector<IdType> readIds(const storage::Row& row, int column) {
    std::vector<IdType> ids;
    for (const auto& text : row.texts(column)) {
        const auto id = IdType::parse(text);
        if (!id) row.spoil(column, "list of ids");
        ids.push_back(id.value_or(IdType{}));
    }
    return ids;
}

} // namespace callroom::directory
