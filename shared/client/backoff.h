#pragma once

#include "shared/core/random.h"
#include "shared/core/time.h"

namespace callroom::client {

/// The waits between attempts to connect: doubling from `first` to `most`, each drawn evenly from its upper half, so
/// that the clients of a server that has started again do not all come back at once.
struct Backoff {
    core::Milliseconds first{500};
    core::Milliseconds most{20'000};
};

/// The wait before attempt `attempt` (from 0).
[[nodiscard]] core::Milliseconds reconnectDelay(const Backoff& backoff, int attempt, core::RandomSource& random);

} // namespace callroom::client
