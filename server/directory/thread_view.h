#pragma once

#include "server/chat/thread_event.h"
#include "shared/protocol/chat.h"

/// A thread's event as the wire shows it: the one mapping, of live ones and of those read back.
namespace callroom::directory {

/// Pure; any thread.
[[nodiscard]] protocol::ThreadEvent threadEventView(const chat::ThreadEvent& event);

} // namespace callroom::directory
