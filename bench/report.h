#pragma once

#include "bench/histogram.h"
#include "bench/process_stats.h"

#include <string>
#include <vector>

namespace callroom::bench {

/// Times of one kind of step, such as from joining to the acknowledgement.
struct Latency {
    std::string name;
    Histogram histogram;
};

struct Fact {
    std::string name;
    std::string value;
};

/// What one measurement found.
struct Measurement {
    std::string name;
    std::string unit; ///< what is counted, singular: `request`, `relay`
    std::uint64_t count = 0;
    double seconds = 0;
    CpuTimes cpu{}; ///< used while it lasted
    std::vector<Latency> latencies{};
    std::vector<Fact> facts{};
    std::uint64_t errors = 0;
    std::string firstError{};

    void addError(const std::string& what) {
        if (errors++ == 0) firstError = what;
    }
};

/// For reading on a terminal.
[[nodiscard]] std::string toText(const Measurement& measurement);
/// A table of measurements, with a line about the machine above it.
[[nodiscard]] std::string toMarkdown(const std::string& facts, const std::vector<Measurement>& measurements);

/// `1.23 ms`, three digits that matter.
[[nodiscard]] std::string shown(std::chrono::nanoseconds duration);
/// `12,345`
[[nodiscard]] std::string shown(std::uint64_t count);
/// `4.8 KiB`
[[nodiscard]] std::string shownBytes(double bytes);

} // namespace callroom::bench
