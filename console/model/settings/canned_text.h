#pragma once

#include <QString>

namespace callroom::console {

/// The text with examples in the place of the variables that the server knows; what it does not know stays.
[[nodiscard]] QString cannedExample(const QString& text);

} // namespace callroom::console
