#pragma once

#include "console/view/appearance.h"

namespace callroom::console {

/// Draws every place of the settings into `folder`, as `console-settings-PLACE-SCHEME.png`. False when one failed.
[[nodiscard]] bool renderSettings(Appearance& appearance, const QString& folder, const QString& scheme);

} // namespace callroom::console
