#pragma once

#include "shared/core/random.h"
#include "shared/core/result.h"

#include <string>

namespace callroom::app {

/// The secret that signs access tokens: made on the first start and kept in `folder`/token-secret, readable by its
/// owner only, so that sign-ins survive a restart.
[[nodiscard]] core::Result<std::string> keptTokenSecret(const std::string& folder, core::RandomSource& random);

} // namespace callroom::app
