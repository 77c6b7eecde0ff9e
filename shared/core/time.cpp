#include "shared/core/time.h"

#include <array>
#include <cstdint>

namespace callroom::core {
namespace {

void writeDigits(char* to, unsigned value, int digits) {
    for (int i = digits - 1; i >= 0; --i) {
        to[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

/// Reads exactly `digits` decimal digits and drops them from `text`; -1 when they are not there.
int takeDigits(std::string_view& text, std::size_t digits) {
    if (text.size() < digits) return -1;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, char expected) {
    if (text.empty() || text.front() != expected) return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

void appendRfc3339(std::string& out, Timestamp at) {
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{day};
    const auto ofDay = static_cast<unsigned>((at - day).count());
    std::array<char, 24> text{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0', 'T', '0',
                              '0', ':', '0', '0', ':', '0', '0', '.', '0', '0', '0', 'Z'};
    writeDigits(text.data(), static_cast<unsigned>(static_cast<int>(date.year())), 4);
    writeDigits(text.data() + 5, static_cast<unsigned>(date.month()), 2);
    writeDigits(text.data() + 8, static_cast<unsigned>(date.day()), 2);
    writeDigits(text.data() + 11, ofDay / 3'600'000, 2);
    writeDigits(text.data() + 14, ofDay / 60'000 % 60, 2);
    writeDigits(text.data() + 17, ofDay / 1000 % 60, 2);
    writeDigits(text.data() + 20, ofDay % 1000, 3);
    out.append(text.data(), text.size());
}

std::string toRfc3339(Timestamp at) {
    std::string text;
    appendRfc3339(text, at);
    return text;
}

std::optional<Timestamp> parseRfc3339(std::string_view text) {
    const int year = takeDigits(text, 4);
    if (year < 0 || !take(text, '-')) return std::nullopt;
    const int month = takeDigits(text, 2);
    if (month < 0 || !take(text, '-')) return std::nullopt;
    const int day = takeDigits(text, 2);
    if (day < 0 || text.empty() || (text.front() != 'T' && text.front() != 't' && text.front() != ' '))
        return std::nullopt;
    text.remove_prefix(1);
    const int hour = takeDigits(text, 2);
    if (hour < 0 || hour > 23 || !take(text, ':')) return std::nullopt;
    const int minute = takeDigits(text, 2);
    if (minute < 0 || minute > 59 || !take(text, ':')) return std::nullopt;
    const int second = takeDigits(text, 2);
    if (second < 0 || second > 60) return std::nullopt;

    int milliseconds = 0;
    if (take(text, '.')) {
        int digits = 0;
        while (!text.empty() && text.front() >= '0' && text.front() <= '9' && digits < 10) {
            if (digits < 3) milliseconds = milliseconds * 10 + (text.front() - '0');
            text.remove_prefix(1);
            ++digits;
        }
        if (digits == 0 || digits > 9) return std::nullopt;
        for (; digits < 3; ++digits)
            milliseconds *= 10;
    }

    int offsetMinutes = 0;
    if (!take(text, 'Z') && !take(text, 'z')) {
        if (text.empty() || (text.front() != '+' && text.front() != '-')) return std::nullopt;
        const int sign = text.front() == '+' ? 1 : -1;
        text.remove_prefix(1);
        const int offsetHour = takeDigits(text, 2);
        if (offsetHour < 0 || offsetHour > 23 || !take(text, ':')) return std::nullopt;
        const int offsetMinute = takeDigits(text, 2);
        if (offsetMinute < 0 || offsetMinute > 59) return std::nullopt;
        offsetMinutes = sign * (offsetHour * 60 + offsetMinute);
    }
    if (!text.empty()) return std::nullopt;

    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return std::nullopt;
    const auto at = Timestamp(std::chrono::sys_days(date)) + std::chrono::hours(hour) +
                    std::chrono::minutes(minute - offsetMinutes) + std::chrono::seconds(second) +
                    Milliseconds(milliseconds);
    // An offset or a leap second may leave the years that four digits write.
    constexpr Timestamp first{std::chrono::sys_days(std::chrono::year{1} / 1 / 1)};
    constexpr Timestamp afterLast{std::chrono::sys_days(std::chrono::year{10'000} / 1 / 1)};
    return at >= first && at < afterLast ? std::optional(at) : std::nullopt;
}

} // namespace callroom::core
