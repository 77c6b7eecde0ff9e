#pragma once

#include "bench/event_loop.h"

#include <random>
#include <span>

namespace callroom::traffic {

/// What people do by chance. One thread.
class Chance {
public:
    explicit Chance(std::uint64_t seed)
        : m_engine(seed) {}

    [[nodiscard]] bool happens(double share) { return std::bernoulli_distribution(share)(m_engine); }
    /// From 0 to `count` - 1.
    [[nodiscard]] std::size_t below(std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_engine);
    }
    template <typename T, std::size_t Size> [[nodiscard]] const T& oneOf(const std::array<T, Size>& all) {
        return all[below(Size)];
    }
    [[nodiscard]] double between(double least, double most) {
        return std::uniform_real_distribution(least, most)(m_engine);
    }
    /// Seconds drawn evenly.
    [[nodiscard]] bench::Nanoseconds secondsBetween(double least, double most) { return seconds(between(least, most)); }
    /// `least` seconds and an exponential time more, `mean` together: of such gaps a Poisson process is made.
    [[nodiscard]] bench::Nanoseconds secondsAbout(double mean, double least = 0) {
        return seconds(least + std::exponential_distribution(1 / (mean - least))(m_engine));
    }

private:
    [[nodiscard]] static bench::Nanoseconds seconds(double count) {
        return std::chrono::duration_cast<bench::Nanoseconds>(std::chrono::duration<double>(count));
    }

    std::mt19937_64 m_engine;
};

} // namespace callroom::traffic
