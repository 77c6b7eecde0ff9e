#pragma once

#include "shared/core/result.h"

#include <string>

namespace callroom::app {

/// The one secret that a file holds, without the line breaks at its end. `bad_setting` when the file cannot be read, is
/// empty or longer than 64 KiB. Blocking.
[[nodiscard]] core::Result<std::string> readSecretFile(const std::string& path);

} // namespace callroom::app
