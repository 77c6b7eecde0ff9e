#include "server/directory/away_reasons.h"

#include "server/directory/codes.h"
#include "sql/queries/directory.h"

namespace callroom::directory {
namespace {

using protocol::AwayReason;

core::Result<void> checkReason(storage::Session&, const AwayReason& reason, const protocol::AwayReasonPatch*) {
    if (reason.code == "missed")
        return core::fail(core::invalid("reserved_code", "missed is what the server itself sends people away for"));
    return checkCode(reason.code);
}

} // namespace

const ManagedList<AwayReason> awayReasons({.table = {.name = "away_reasons", .renamed = {{"order", "place"}}},
                                           .noun = "away_reason",
                                           .uniqueness = "away_reasons_code",
                                           .taken = "code_taken",
                                           .check = checkReason});

core::Result<std::vector<std::string>> awayCodes(storage::Session& session) {
    return session.all(storage::queries::directory::codesOfAwayReasons,
                       [](const storage::Row& row) { return row.text(0); });
}

} // namespace callroom::directory
