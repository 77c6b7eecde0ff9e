#include "shared/client/backoff.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace callroom::client {

core::Milliseconds reconnectDelay(const Backoff& backoff, int attempt, core::RandomSource& random) {
    auto longest = std::max<std::int64_t>(backoff.first.count(), 1);
    for (int i = 0; i < attempt && longest < backoff.most.count(); ++i)
        longest *= 2;
    longest = std::min<std::int64_t>(longest, std::max<std::int64_t>(backoff.most.count(), 1));
    std::array<std::uint8_t, 4> bytes{};
    random.fill(bytes);
    std::uint32_t word = 0;
    std::memcpy(&word, bytes.data(), sizeof word);
    const auto half = longest / 2;
    return core::Milliseconds(longest - half + static_cast<std::int64_t>(word) % (half + 1));
}

} // namespace callroom::client
