#pragma once

#include "server/storage/session.h"

#include <string>

namespace callroom::directory {

/// What a contact needs to know of the customer who asks for it.
struct ContactCustomer {
    std::string name;
    core::ConversationId conversationId;
};

/// `not_found` when there is no such customer in the tenant, or he is disabled. One statement; also without a
/// transaction (`DatabaseWorkers::read`).
[[nodiscard]] core::Result<ContactCustomer> customerForContact(storage::Session& session, core::UserId customer);

/// The same for many at once: the statement and the reader for `DatabaseWorkers::readByKey`.
[[nodiscard]] const storage::Statement& contactCustomerStatement();
[[nodiscard]] ContactCustomer readContactCustomer(const storage::Row& row);

} // namespace callroom::directory
