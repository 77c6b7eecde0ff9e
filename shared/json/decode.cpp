#include "shared/json/decode.h"

#include <algorithm>
#include <cmath>

namespace callroom::json {
namespace {

template <typename Number> void checkRange(Number number, const Limits& limits, Faults& faults) {
    if (static_cast<long double>(number) < static_cast<long double>(limits.minimum))
        faults.add("too_small", "must be at least " + std::to_string(limits.minimum));
    else if (static_cast<long double>(number) > static_cast<long double>(limits.maximum))
        faults.add("too_large", "must be at most " + std::to_string(limits.maximum));
}

bool hasNul(const char* text, std::size_t size) {
    return std::string_view(text, size).find('\0') != std::string_view::npos;
}

/// Whether a string or a name anywhere in the value holds U+0000, which PostgreSQL stores neither in text nor in jsonb.
/// The parser bounds the recursion.
bool holdsNul(const Value& value) {
    if (value.IsString()) return hasNul(value.GetString(), value.GetStringLength());
    if (value.IsArray()) return std::ranges::any_of(value.GetArray(), holdsNul);
    if (!value.IsObject()) return false;
    return std::ranges::any_of(value.GetObject(), [](const auto& member) {
        return hasNul(member.name.GetString(), member.name.GetStringLength()) || holdsNul(member.value);
    });
}

} // namespace

void Faults::add(std::string_view code, std::string_view message) {
    constexpr std::size_t mostErrors = 50;
    if (code == "unknown_field" || code == "duplicate_field") m_hasUnknownField = true;
    if (m_errors.size() < mostErrors) m_errors.push_back({m_path, std::string(code), std::string(message)});
}

void Faults::addFor(std::string_view child, std::string_view code, std::string_view message) {
    const Place place(*this, child.substr(0, 100));
    add(code, message);
}

core::Error Faults::toError() && {
    core::Error error = core::malformed(m_hasUnknownField ? "unknown_field" : "validation_failed",
                                        m_errors.front().field + " " + m_errors.front().message);
    error.fields = std::move(m_errors);
    return error;
}

Faults::Place::Place(Faults& faults, std::string_view name)
    : m_faults(faults)
    , m_length(faults.m_path.size()) {
    if (m_length > 0) m_faults.m_path += '.';
    m_faults.m_path += name;
}
Faults::Place::Place(Faults& faults, std::size_t index)
    : Place(faults, std::string_view(std::to_string(index))) {}
Faults::Place::~Place() {
    m_faults.m_path.resize(m_length);
}

void decodeValue(const Value& value, std::string& into, const Limits& limits, Faults& faults) {
    if (!value.IsString()) return faults.add("not_a_string", "must be a string");
    const std::string_view text(value.GetString(), value.GetStringLength());
    if (text.size() < limits.minLength) return faults.add("too_short", "is too short");
    if (text.size() > limits.maxLength)
        return faults.add("too_long", "must be at most " + std::to_string(limits.maxLength) + " bytes");
    if (hasNul(text.data(), text.size())) return faults.add("has_nul", "must not hold U+0000");
    into = text;
}

void decodeValue(const Value& value, bool& into, const Limits&, Faults& faults) {
    if (!value.IsBool()) return faults.add("not_a_boolean", "must be true or false");
    into = value.GetBool();
}

void decodeValue(const Value& value, int& into, const Limits& limits, Faults& faults) {
    if (!value.IsInt()) return faults.add("not_an_integer", "must be an integer");
    into = value.GetInt();
    checkRange(into, limits, faults);
}

void decodeValue(const Value& value, std::int64_t& into, const Limits& limits, Faults& faults) {
    if (!value.IsInt64()) return faults.add("not_an_integer", "must be an integer");
    into = value.GetInt64();
    checkRange(into, limits, faults);
}

void decodeValue(const Value& value, std::uint64_t& into, const Limits& limits, Faults& faults) {
    if (!value.IsUint64()) return faults.add("not_an_integer", "must be a whole number");
    into = value.GetUint64();
    checkRange(into, limits, faults);
}

void decodeValue(const Value& value, double& into, const Limits& limits, Faults& faults) {
    if (!value.IsNumber() || !std::isfinite(value.GetDouble())) return faults.add("not_a_number", "must be a number");
    into = value.GetDouble();
    checkRange(into, limits, faults);
}

void decodeValue(const Value& value, core::Uuid& into, const Limits&, Faults& faults) {
    if (!value.IsString()) return faults.add("not_an_id", "must be a UUID");
    const auto id = core::parseUuid(std::string_view(value.GetString(), value.GetStringLength()));
    if (!id) return faults.add("not_an_id", "must be a UUID");
    into = *id;
}

void decodeValue(const Value& value, core::Timestamp& into, const Limits&, Faults& faults) {
    if (!value.IsString()) return faults.add("not_a_time", "must be an RFC 3339 time");
    const auto at = core::parseRfc3339(std::string_view(value.GetString(), value.GetStringLength()));
    if (!at) return faults.add("not_a_time", "must be an RFC 3339 time");
    into = *at;
}

void decodeValue(const Value& value, RawJson& into, const Limits& limits, Faults& faults) {
    if (holdsNul(value)) return faults.add("has_nul", "must not hold U+0000");
    into.text = toText(value);
    if (into.text.size() > limits.maxLength)
        faults.add("too_long", "must be at most " + std::to_string(limits.maxLength) + " bytes");
}

void decodeValue(const Value& value, RawJsonObject& into, const Limits& limits, Faults& faults) {
    if (!value.IsObject()) return faults.add("not_an_object", "must be an object");
    RawJson any;
    decodeValue(value, any, limits, faults);
    into.text = std::move(any.text);
}

} // namespace callroom::json
