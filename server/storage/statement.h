#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace callroom::storage {

/// One named SQL statement: the file sql/queries/<noun>/<name>.sql, compiled in. The generated header
/// `sql/queries/<noun>.h` declares each as `storage::queries::<noun>::<nameInLowerCamel>`. Parameters are $1, $2, ….
struct Statement {
    std::string_view name; ///< `noun/name`
    std::string_view text;
    std::uint32_t index; ///< place in the catalogue
};

/// Those that were compiled in, in the order of their indexes.
[[nodiscard]] std::span<const Statement* const> embeddedStatements();

/// Every statement of the program: those compiled in, and behind them those that tables make of their descriptions
/// (server/storage/table.h).
[[nodiscard]] std::vector<const Statement*> statementCatalogue();

} // namespace callroom::storage
