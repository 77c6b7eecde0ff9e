#pragma once

#include "server/floor/types.h"
#include "shared/core/result.h"
#include "shared/json/encode.h"

namespace callroom::storage {

/// Candidates as they stand in the database: the agents by reason, and the number of those without a name as the last
/// of it, `{"chosen":["…"],"no_slot":["…","…",41]}`. Most share a reason, so this is a third of a list of pairs, and
/// candidates are most of what an offer takes. Offers stored before there were counts have none.
void writeCandidates(json::Writer& writer, const std::vector<floor::Candidate>& candidates);

/// Those of one reason stand together, the counts after all names. Error `internal` when the text is something else.
[[nodiscard]] core::Result<std::vector<floor::Candidate>> readCandidates(std::string_view text);

} // namespace callroom::storage
