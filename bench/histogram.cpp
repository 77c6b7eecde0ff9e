#include "bench/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace callroom::bench {

// Values below 2^subBits have a bucket each. Above, a value's highest bit chooses a group of 2^subBits buckets and the
// next subBits bits the bucket in it.

std::size_t Histogram::bucketOf(std::uint64_t value) {
    const auto width = static_cast<unsigned>(std::bit_width(value));
    if (width <= subBits) return value;
    const unsigned group = width - subBits;
    const std::uint64_t within = (value >> (group - 1)) & ((1U << subBits) - 1);
    return (std::size_t{group} << subBits) + within;
}

std::uint64_t Histogram::highestIn(std::size_t bucket) {
    const std::size_t group = bucket >> subBits;
    const std::uint64_t within = bucket & ((1U << subBits) - 1);
    if (group == 0) return within;
    const std::uint64_t lowest = ((std::uint64_t{1} << subBits) + within) << (group - 1);
    return lowest + (std::uint64_t{1} << (group - 1)) - 1;
}

void Histogram::add(std::chrono::nanoseconds duration) {
    const auto value =
        static_cast<std::uint64_t>(std::clamp<std::int64_t>(duration.count(), 0, (std::int64_t{1} << topBit) - 1));
    ++m_buckets[bucketOf(value)];
    ++m_count;
    m_max = std::max(m_max, value);
}

std::chrono::nanoseconds Histogram::percentile(double fraction) const {
    if (m_count == 0) return {};
    const auto wanted =
        std::max<std::uint64_t>(1, static_cast<std::uint64_t>(std::ceil(fraction * static_cast<double>(m_count))));
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        seen += m_buckets[i];
        if (seen >= wanted) return std::chrono::nanoseconds(std::min(highestIn(i), m_max));
    }
    return max();
}

} // namespace callroom::bench
