#pragma once

#include "shared/core/error.h"

#include <QString>

namespace callroom::console {

/// Why the server did not do what the supervisor asked of a contact or an agent: a sentence by the error's stable
/// code. What is not about that, such as a server out of reach, is told as explain() does.
[[nodiscard]] QString explainRefusal(const core::Error& error);

} // namespace callroom::console
