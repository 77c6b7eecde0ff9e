#include "server/directory/staff_names.h"

#include "sql/queries/directory.h"

namespace callroom::directory {

core::Result<StaffNames> staffNames(storage::Session& session) {
    const auto rows = session.all(storage::queries::directory::namesOfStaff, [](const storage::Row& row) {
        return std::pair(row.id<core::UserId>(0), row.text(1));
    });
    if (!rows) return core::fail(rows.error());
    return StaffNames(rows->begin(), rows->end());
}

} // namespace callroom::directory
