#pragma once

#include "shared/core/error.h"

#include <string_view>

namespace callroom::storage {

/// What to do about a failed statement.
enum class FailureClass {
    Lasting,        ///< the statement or its data is at fault; again would fail again
    Contention,     ///< deadlock, serialization, lock timeout: the transaction may be run again at once
    ConnectionLost, ///< the connection is gone, or the server is stopping or starting
    Exhausted,      ///< disk full, out of memory, too many connections, read-only: may pass
};

/// `sqlState` is PostgreSQL's five characters; empty when libpq had none to tell, which means the connection broke.
[[nodiscard]] FailureClass classify(std::string_view sqlState);

/// The one place that turns PostgreSQL's failures into the program's errors. `constraint` names the violated one, if
/// any; a code is the constraint's name without `_key`, `_check`, `_fkey`.
[[nodiscard]] core::Error errorOf(std::string_view sqlState, std::string_view constraint, std::string_view message);

} // namespace callroom::storage
