#pragma once

#include "console/view/appearance.h"

#include <QString>

/// Draws the console's windows about what has been: history, contact, abandoned, reports.
namespace callroom::console {

/// Into the folder, with the scheme in the files' names; whether all of them were written.
[[nodiscard]] bool renderPast(Scheme scheme, const QString& folder, const QString& schemeName);

} // namespace callroom::console
