#pragma once

#include "bench/report.h"

#include <vector>

namespace callroom::bench {

/// The engine alone, without server, sockets or database: simulated figures beside the formulas', whole lives of calls
/// a second, the cost of choosing and how it grows, and memory. One thread, some twenty seconds. A figure more than 2 %
/// off its formula is an error.
[[nodiscard]] std::vector<Measurement> runFloor();

} // namespace callroom::bench
