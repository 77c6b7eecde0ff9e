#include "server/storage/login_powers.h"

#include "server/storage/connection.h"
#include "sql/queries/storage.h"

#include <array>

namespace callroom::storage {

core::Result<std::string> powersBeyond(const DatabaseAddress& address, DatabaseRole role) {
    Connection connection(address, role);
    if (auto opened = connection.open(); !opened) return core::fail(std::move(opened.error()));
    const std::array parameters{Parameter(roleName(role))};
    return connection.run(queries::storage::loginPowers, parameters, nullptr).map([](const Rows& rows) {
        return rows.front().text(0);
    });
}

} // namespace callroom::storage
