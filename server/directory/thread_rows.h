#pragma once

#include "server/storage/row.h"
#include "shared/protocol/chat.h"

namespace callroom::directory {

/// One event by the columns that every statement about threads begins with: id, contact, number, time, type, author,
/// his role and name, client id, text, data, and the id, name, type and size of its file.
[[nodiscard]] protocol::ThreadEvent readThreadEvent(const storage::Row& row);
inline constexpr int threadEventColumns = 15;

} // namespace callroom::directory
