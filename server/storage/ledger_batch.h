#pragma once

#include "server/storage/ledger.h"
#include "server/storage/parameter.h"
#include "server/storage/statement.h"

#include <span>
#include <vector>

namespace callroom::storage {

/// One statement that a batch takes.
struct BatchStatement {
    const Statement* statement = nullptr;
    std::vector<Parameter> parameters;
    bool isBinary = false; ///< the parameters' form
};

/// The statements that store these items, none for what the batch does not hold: of each row only the newest version,
/// of each event every one. `isAgain`: they may be stored already. Pure; any thread.
[[nodiscard]] std::vector<BatchStatement> statementsFor(std::span<const LedgerItem> items, bool isAgain);

/// The six parameters of sql/queries/ledger/append.sql, each a JSON array of rows.
[[nodiscard]] std::vector<Parameter> encodeFloor(std::span<const LedgerItem> items);
/// The twelve of append_threads.sql, each a binary array for one column.
[[nodiscard]] std::vector<Parameter> encodeThreads(std::span<const LedgerItem> items);
/// The five of append_marks.sql, as binary arrays; of each reader of a thread the last mark.
[[nodiscard]] std::vector<Parameter> encodeMarks(std::span<const LedgerItem> items);

} // namespace callroom::storage
