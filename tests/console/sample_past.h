#pragma once

#include "shared/protocol/chat.h"
#include "shared/protocol/contact_history.h"
#include "shared/protocol/floor.h"

#include <vector>

namespace callroom::console {

/// Contacts of the past of the sample floor's queues and agents, the newest first: every outcome, every channel, and
/// texts as people write them, markup and a formula among them.
[[nodiscard]] std::vector<protocol::Contact> samplePast(core::Timestamp now, const protocol::FloorSnapshot& floor,
                                                        int count = 24);

/// One contact by its number, made as one of them.
[[nodiscard]] protocol::Contact pastContact(core::Timestamp now, const protocol::FloorSnapshot& floor, int number);

} // namespace callroom::console
