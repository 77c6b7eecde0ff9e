#include "server/net/conditions.h"

#include "server/net/http_text.h"

#include <algorithm>
#include <charconv>

namespace callroom::net {
namespace {

std::optional<std::uint64_t> number(std::string_view digits) {
    std::uint64_t value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

std::string_view withoutWeakness(std::string_view tag) {
    return tag.starts_with("W/") ? tag.substr(2) : tag;
}

} // namespace

std::unique_ptr<Conditions> Conditions::of(const RequestHead& head) {
    if (head.method != Method::Get && head.method != Method::Head) return nullptr;
    const auto ifNoneMatch = head.headers.find("if-none-match");
    const auto ifModifiedSince = head.headers.find("if-modified-since");
    const auto range = head.method == Method::Get ? head.headers.find("range") : std::nullopt;
    if (!ifNoneMatch && !ifModifiedSince && !range) return nullptr;
    auto conditions = std::make_unique<Conditions>();
    conditions->ifNoneMatch = ifNoneMatch ? head.headers.joined("if-none-match") : std::string();
    conditions->ifModifiedSince = ifModifiedSince.value_or("");
    conditions->range = range.value_or("");
    conditions->ifRange = head.headers.value("if-range");
    return conditions;
}

RangeWish parseRange(std::string_view value, std::uint64_t size) {
    constexpr std::string_view unit = "bytes=";
    if (!equalsIgnoringCase(value.substr(0, unit.size()), unit)) return {};
    const std::string_view spec = trimmed(value.substr(unit.size()));
    const auto dash = spec.find('-');
    if (dash == std::string_view::npos || spec.find(',') != std::string_view::npos) return {};
    const std::string_view from = spec.substr(0, dash);
    const std::string_view to = spec.substr(dash + 1);
    if (from.empty()) {
        const auto suffix = number(to);
        if (!suffix) return {};
        if (*suffix == 0 || size == 0) return {RangeWish::Kind::Unsatisfiable, {}};
        return {RangeWish::Kind::Part, {size - std::min(*suffix, size), size - 1}};
    }
    const auto first = number(from);
    if (!first) return {};
    std::uint64_t last = size - 1;
    if (!to.empty()) {
        const auto given = number(to);
        if (!given || *given < *first) return {};
        last = std::min(*given, last);
    }
    if (*first >= size) return {RangeWish::Kind::Unsatisfiable, {}};
    return {RangeWish::Kind::Part, {*first, last}};
}

bool isNotModified(const Conditions& conditions, std::string_view etag, std::optional<std::int64_t> modifiedAt) {
    if (!conditions.ifNoneMatch.empty()) {
        if (etag.empty()) return false;
        std::string_view list = conditions.ifNoneMatch;
        while (!list.empty()) {
            const std::string_view tag = takeListElement(list);
            if (tag == "*" || withoutWeakness(tag) == withoutWeakness(etag)) return true;
        }
        return false;
    }
    if (conditions.ifModifiedSince.empty() || !modifiedAt) return false;
    const auto since = parseHttpDate(conditions.ifModifiedSince);
    return since && *modifiedAt <= *since;
}

bool rangeCounts(const Conditions& conditions, std::string_view etag, std::optional<std::int64_t> modifiedAt) {
    if (conditions.range.empty()) return false;
    if (conditions.ifRange.empty()) return true;
    if (conditions.ifRange.starts_with('"')) return conditions.ifRange == etag;
    const auto date = parseHttpDate(conditions.ifRange);
    return date && modifiedAt && *date == *modifiedAt;
}

} // namespace callroom::net
