#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace callroom::storage {

/// One named SQL statement: the file sql/queries/<noun>/<name>.sql, compiled in. The generated header
/// `sql/queries/<noun>.h` declares each as `storage::queries::<noun>::<nameInLowerCamel>`. Parameters are $1, $2, ….
struct Statement {
    std::string_view name; ///< `noun/name`
    std::string_view text;
    std::uint32_t index; ///< place in the catalogue
};

/// Every statement of the program, in the order of their indexes.
[[nodiscard]] std::span<const Statement* const> statementCatalogue();

} // namespace callroom::storage
