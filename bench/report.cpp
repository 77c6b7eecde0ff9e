#include "bench/report.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace callroom::bench {
namespace {

/// Three digits that matter, none behind the point from 100 on.
std::string threeDigits(double value) {
    std::array<char, 32> text{};
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

/// Microseconds of processor time for each unit.
std::string perUnit(double seconds, std::uint64_t count) {
    return count == 0 ? "–" : threeDigits(seconds * 1e6 / static_cast<double>(count)) + " µs";
}

std::string rate(const Measurement& measurement) {
    if (measurement.seconds <= 0) return "–";
    return shown(
        static_cast<std::uint64_t>(std::llround(static_cast<double>(measurement.count) / measurement.seconds)));
}

std::string busy(double cpuSeconds, double seconds) {
    return seconds <= 0 ? "–" : threeDigits(cpuSeconds / seconds * 100) + " %";
}

} // namespace

std::string shown(std::chrono::nanoseconds duration) {
    const auto value = static_cast<double>(duration.count());
    if (value < 1e6) return threeDigits(value / 1e3) + " µs";
    if (value < 1e9) return threeDigits(value / 1e6) + " ms";
    return threeDigits(value / 1e9) + " s";
}

std::string shown(std::uint64_t count) {
    std::string text = std::to_string(count);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

std::string shownBytes(double bytes) {
    if (std::abs(bytes) < 1024) return threeDigits(bytes) + " B";
    if (std::abs(bytes) < 1024 * 1024) return threeDigits(bytes / 1024) + " KiB";
    return threeDigits(bytes / (1024 * 1024)) + " MiB";
}

std::string toText(const Measurement& m) {
    std::string text = "\n" + m.name + "\n";
    const auto line = [&](const std::string& name, const std::string& value) {
        std::string left = "  " + name;
        left.resize(std::max<std::size_t>(left.size() + 2, 30), ' ');
        text += left + value + '\n';
    };
    if (m.seconds > 0) {
        line(m.unit + "s", shown(m.count) + " in " + threeDigits(m.seconds) + " s, " + rate(m) + "/s");
        line("server's processor",
             perUnit(m.cpu.server, m.count) + " a " + m.unit + ", " + busy(m.cpu.server, m.seconds) + " of a core");
        line("PostgreSQL's processor",
             perUnit(m.cpu.database, m.count) + " a " + m.unit + ", " + busy(m.cpu.database, m.seconds) + " of a core");
        line("generator's processor", perUnit(m.cpu.generator, m.count) + " a " + m.unit + ", " +
                                          busy(m.cpu.generator, m.seconds) + " of a core");
    }
    for (const auto& latency : m.latencies)
        line(latency.name, "p50 " + shown(latency.histogram.percentile(0.5)) + "   p99 " +
                               shown(latency.histogram.percentile(0.99)) + "   p99.9 " +
                               shown(latency.histogram.percentile(0.999)) + "   max " + shown(latency.histogram.max()) +
                               "   (" + shown(latency.histogram.count()) + ")");
    for (const auto& fact : m.facts)
        line(fact.name, fact.value);
    line("errors", m.errors == 0 ? "0" : shown(m.errors) + ", the first: " + m.firstError);
    return text;
}

std::string toMarkdown(const std::string& facts, const std::vector<Measurement>& measurements) {
    std::string text = "\n" + facts +
                       "\n\n| what | a second | latency | p50 | p99 | max | server CPU | PostgreSQL CPU | "
                       "errors |\n|---|---:|---|---:|---:|---:|---:|---:|---:|\n";
    std::string notes;
    for (const auto& m : measurements) {
        if (m.seconds > 0) {
            bool isFirst = true;
            for (const auto& latency : m.latencies) {
                text += isFirst ? "| " + m.name + " | " + rate(m) + " " + m.unit + "s" : std::string("| |");
                text += " | " + latency.name + " | " + shown(latency.histogram.percentile(0.5)) + " | " +
                        shown(latency.histogram.percentile(0.99)) + " | " + shown(latency.histogram.max());
                text += isFirst ? " | " + perUnit(m.cpu.server, m.count) + " | " + perUnit(m.cpu.database, m.count) +
                                      " | " + shown(m.errors) + " |\n"
                                : std::string(" | | | |\n");
                isFirst = false;
            }
        }
        if (m.facts.empty()) continue;
        notes += "- " + m.name + ": ";
        for (const auto& fact : m.facts)
            notes += fact.name + ' ' + fact.value + (&fact == &m.facts.back() ? "\n" : "; ");
    }
    return text + (notes.empty() ? "" : "\n" + notes);
}

} // namespace callroom::bench
