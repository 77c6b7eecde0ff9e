#include "server/directory/customers.h"

#include "sql/queries/directory.h"

#include <vector>

namespace callroom::directory {

const storage::Statement& contactCustomerStatement() {
    return storage::queries::directory::customersForContacts;
}

ContactCustomer readContactCustomer(const storage::Row& row) {
    return {row.text(1), row.id<core::ConversationId>(2)};
}

core::Result<ContactCustomer> customerForContact(storage::Session& session, core::UserId customer) {
    return session.one(contactCustomerStatement(), readContactCustomer, std::vector<core::UserId>{customer});
}

} // namespace callroom::directory
