#pragma once

#include "shared/core/random.h"

#include <array>
#include <cstdint>

namespace callroom::floor {

/// Drawing lots with the floor's random source. One thread.
class Draws {
public:
    explicit Draws(core::RandomSource& random)
        : m_random(&random) {}

    /// A number from 0 to `count` − 1, each as likely; `count` is at least 1.
    [[nodiscard]] std::uint64_t below(std::uint64_t count) {
        // What is left over at the top of the range would favour small numbers, and is drawn again.
        const std::uint64_t leftOver = (UINT64_MAX % count + 1) % count;
        for (;;) {
            std::array<std::uint8_t, sizeof(std::uint64_t)> bytes{};
            m_random->fill(bytes);
            std::uint64_t number = 0;
            for (const auto byte : bytes)
                number = number << 8U | byte;
            if (number <= UINT64_MAX - leftOver) return number % count;
        }
    }

private:
    core::RandomSource* m_random;
};

} // namespace callroom::floor
