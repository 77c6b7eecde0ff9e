#include "server/storage/row.h"

#include "server/storage/result_set.h"

#include <charconv>

namespace callroom::storage {
namespace {

/// Reads exactly `count` digits at `at`; -1 when they are none.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size()) return -1;
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// PostgreSQL's ISO form in UTC: `2026-11-21 05:00:00.123+00`, the fraction without trailing zeros or absent.
std::optional<core::Timestamp> parseTimestamp(std::string_view text) {
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    if (year < 0 || month < 1 || day < 1 || hour < 0 || minute < 0 || second < 0) return std::nullopt;
    std::size_t at = 19;
    int milliseconds = 0;
    if (at < text.size() && text[at] == '.') {
        int scale = 100;
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
            milliseconds += (text[at] - '0') * scale;
            scale /= 10;
        }
    }
    if (text.substr(at) != "+00") return std::nullopt;
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return std::nullopt;
    return sys_days(date) + hours(hour) + minutes(minute) + seconds(second) + std::chrono::milliseconds(milliseconds);
}

} // namespace

int Row::columnNamed(std::string_view name) const {
    const int column = m_set->columnNamed(name);
    if (column < 0) spoil(column, std::string("column ") + std::string(name));
    return column;
}

bool Row::isNull(int column) const {
    if (!m_set->hasCell(m_index, column)) {
        spoil(column, "column");
        return true;
    }
    return m_set->isNull(m_index, column);
}

std::string_view Row::view(int column) const {
    if (isNull(column)) {
        spoil(column, "value");
        return {};
    }
    return m_set->view(m_index, column);
}

std::int64_t Row::integer(int column) const {
    const std::string_view text = view(column);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) spoil(column, "integer");
    return value;
}

bool Row::boolean(int column) const {
    const std::string_view text = view(column);
    if (text != "t" && text != "f") spoil(column, "boolean");
    return text == "t";
}

core::Uuid Row::uuid(int column) const {
    const auto found = core::parseUuid(view(column));
    if (!found) spoil(column, "uuid");
    return found.value_or(core::Uuid{});
}

core::Timestamp Row::timestamp(int column) const {
    const auto found = parseTimestamp(view(column));
    if (!found) spoil(column, "timestamp");
    return found.value_or(core::Timestamp{});
}

std::vector<std::string> Row::texts(int column) const {
    const std::string_view literal = view(column);
    std::vector<std::string> values;
    if (literal.size() < 2 || literal.front() != '{' || literal.back() != '}') {
        spoil(column, "text[]");
        return values;
    }
    const std::string_view body = literal.substr(1, literal.size() - 2);
    for (std::size_t at = 0; at < body.size();) {
        std::string value;
        if (body[at] == '"') {
            for (++at; at < body.size() && body[at] != '"'; ++at) {
                if (body[at] == '\\') ++at;
                if (at < body.size()) value += body[at];
            }
            ++at;
        } else {
            while (at < body.size() && body[at] != ',')
                value += body[at++];
        }
        values.push_back(std::move(value));
        if (at < body.size() && body[at] != ',') {
            spoil(column, "text[]");
            return {};
        }
        ++at;
    }
    return values;
}

void Row::spoil(int column, std::string_view expected) const {
    m_set->spoil(column, expected);
}

int Rows::size() const {
    return m_set->rowCount();
}

std::int64_t Rows::affected() const {
    return m_set->affected();
}

} // namespace callroom::storage
