#pragma once

#include "shared/core/words.h"

namespace callroom::floor {

/// `toText(OfferStatus::TimedOut)` is `timed_out`; `parseWord<OfferStatus>("timed_out")` reads it back. The tables
/// stand in shared/core/words.h, beside the words.
using core::parseWord;
using core::toText;

} // namespace callroom::floor
