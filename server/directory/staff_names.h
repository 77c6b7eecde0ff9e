#pragma once

#include "server/storage/session.h"

#include <string>
#include <unordered_map>

namespace callroom::directory {

/// Of supervisors and up: who may step into any conversation.
using StaffNames = std::unordered_map<core::UserId, std::string>;

/// Blocking; database workers.
[[nodiscard]] core::Result<StaffNames> staffNames(storage::Session& session);

} // namespace callroom::directory
