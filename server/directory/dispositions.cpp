#include "server/directory/dispositions.h"

#include "server/directory/codes.h"
#include "server/directory/known_rows.h"
#include "sql/queries/directory.h"

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using protocol::Disposition;
using protocol::DispositionPatch;

core::Result<void> checkDisposition(storage::Session& session, const Disposition& disposition,
                                    const DispositionPatch* patch) {
    if (const auto checked = checkCode(disposition.code); !checked) return checked;
    // Queues that it named and that have gone meanwhile hinder no other change.
    if (patch && !patch->names(&Disposition::queueIds)) return {};
    return checkKnown(session, queries::countQueues, disposition.queueIds, "queue");
}

} // namespace

const ManagedList<Disposition> dispositions({.table = {.name = "dispositions", .renamed = {{"group", "heading"}}},
                                             .noun = "disposition",
                                             .uniqueness = "dispositions_code",
                                             .taken = "code_taken",
                                             .check = checkDisposition});

core::Result<std::vector<DispositionRule>> dispositionRules(storage::Session& session) {
    return session.all(queries::rulesOfDispositions, [](const storage::Row& row) {
        return DispositionRule{row.text(0), row.boolean(1), storage::columnAs<std::vector<core::QueueId>>(row, 2)};
    });
}

} // namespace callroom::directory
