#pragma once

#include "server/floor/types.h"
#include "shared/core/result.h"
#include "shared/json/encode.h"

namespace callroom::storage {

/// Candidates as they stand in the database: the agents by reason, `{"chosen":["…"],"no_slot":["…","…"]}`. Most share a
/// reason, so this is a third of a list of pairs, and candidates are most of what an offer takes.
void writeCandidates(json::Writer& writer, const std::vector<floor::Candidate>& candidates);

/// Those of one reason stand together. Error `internal` when the text is something else.
[[nodiscard]] core::Result<std::vector<floor::Candidate>> readCandidates(std::string_view text);

} // namespace callroom::storage
