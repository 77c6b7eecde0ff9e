#pragma once

#include "server/chat/threads.h"
#include "server/storage/session.h"

namespace callroom::storage {

/// The threads of those open contacts, as they go on. None of the tenant's items may be in the ledger meanwhile.
[[nodiscard]] core::Result<std::vector<chat::StoredThread>> loadThreads(Session& session,
                                                                        const std::vector<floor::Contact>& contacts);

} // namespace callroom::storage
