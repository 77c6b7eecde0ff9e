#include "server/net/http_text.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace callroom::net {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::string_view takeListElement(std::string_view& list) {
    const auto comma = list.find(',');
    const std::string_view element = trimmed(list.substr(0, comma));
    list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
    return element;
}

bool hasToken(std::string_view list, std::string_view token) {
    while (!list.empty())
        if (equalsIgnoringCase(takeListElement(list), token)) return true;
    return false;
}

std::string httpDate(std::int64_t secondsSinceEpoch) {
    const auto seconds = static_cast<std::time_t>(secondsSinceEpoch);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    // Names by hand: strftime follows the locale.
    constexpr std::array<const char*, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::array<char, 64> text{};
    const int size = std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                                   days[static_cast<std::size_t>(parts.tm_wday)], parts.tm_mday,
                                   months[static_cast<std::size_t>(parts.tm_mon)], parts.tm_year + 1900, parts.tm_hour,
                                   parts.tm_min, parts.tm_sec);
    return {text.data(), static_cast<std::size_t>(size)};
}

std::optional<std::int64_t> parseHttpDate(std::string_view text) {
    const std::string terminated(text);
    std::array<char, 4> month{};
    std::tm parts{};
    int end = 0;
    if (std::sscanf(terminated.c_str(), "%*3s, %2d %3s %4d %2d:%2d:%2d GMT%n", &parts.tm_mday, month.data(),
                    &parts.tm_year, &parts.tm_hour, &parts.tm_min, &parts.tm_sec, &end) != 6 ||
        static_cast<std::size_t>(end) != terminated.size())
        return std::nullopt;
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const auto at = months.find(month.data());
    if (at == std::string_view::npos || at % 3 != 0 || parts.tm_year < 1970) return std::nullopt;
    parts.tm_mon = static_cast<int>(at / 3);
    parts.tm_year -= 1900;
    return timegm(&parts);
}

} // namespace callroom::net
