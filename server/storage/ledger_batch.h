#pragma once

#include "server/storage/ledger.h"
#include "server/storage/parameter.h"

#include <array>
#include <span>

namespace callroom::storage {

/// The six parameters of sql/queries/ledger/append.sql for these items: of each row only the newest version, of each
/// event every one. Pure; any thread.
[[nodiscard]] std::array<Parameter, 6> encodeBatch(std::span<const LedgerItem> items);

} // namespace callroom::storage
