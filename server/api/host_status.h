#pragma once

#include "shared/protocol/system_status.h"

#include <string>

/// What the operating system tells of this process and its machine. Any thread; reads /proc, which does not block.
namespace callroom::api {

[[nodiscard]] protocol::HostStatus hostStatus();
/// Of the disk that the folder is on; none when it cannot be told.
[[nodiscard]] std::optional<protocol::DiskStatus> diskStatus(const std::string& folder);

} // namespace callroom::api
