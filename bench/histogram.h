#pragma once

#include <array>
#include <chrono>
#include <cstdint>

namespace callroom::bench {

/// Counts durations in buckets whose width grows with the value: 64 for each doubling, so a percentile is at most
/// 1.6 % above the true value. 1 ns to 2^44 ns (4.8 hours); adding is a shift and an increment.
class Histogram {
public:
    void add(std::chrono::nanoseconds duration);

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    /// The value that `fraction` (0–1) of all do not exceed; zero when there are none.
    [[nodiscard]] std::chrono::nanoseconds percentile(double fraction) const;
    [[nodiscard]] std::chrono::nanoseconds max() const { return std::chrono::nanoseconds(m_max); }

private:
    static constexpr unsigned subBits = 6;
    static constexpr unsigned topBit = 44;
    static constexpr std::size_t bucketCount = (topBit - subBits + 1) << subBits;

    [[nodiscard]] static std::size_t bucketOf(std::uint64_t value);
    [[nodiscard]] static std::uint64_t highestIn(std::size_t bucket);

    std::array<std::uint64_t, bucketCount> m_buckets{};
    std::uint64_t m_count = 0;
    std::uint64_t m_max = 0;
};

} // namespace callroom::bench
