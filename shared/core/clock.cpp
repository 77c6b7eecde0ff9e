#include "shared/core/clock.h"

namespace callroom::core {

Timestamp SystemClock::now() const {
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

} // namespace callroom::core
