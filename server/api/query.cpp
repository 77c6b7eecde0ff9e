#include "server/api/query.h"

#include "shared/core/utf8.h"

#include <charconv>
#include <optional>
#include <unordered_set>

namespace callroom::api {
namespace {

/// More than any list has filters.
constexpr std::size_t mostParameters = 64;

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<std::string> percentDecoded(std::string_view text) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            decoded += ' ';
        } else if (text[i] != '%') {
            decoded += text[i];
        } else {
            if (i + 2 >= text.size()) return std::nullopt;
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return decoded;
}

json::Value* find(json::Document& document, std::string_view field) {
    const json::Value name(field.data(), static_cast<rapidjson::SizeType>(field.size()));
    const auto member = document.FindMember(name);
    return member == document.MemberEnd() || !member->value.IsString() ? nullptr : &member->value;
}

} // namespace

core::Result<json::Document> parseQuery(std::string_view query) {
    const auto refusal = [](const char* detail) { return core::fail(core::malformed("malformed_query", detail)); };
    json::Document document(rapidjson::kObjectType);
    auto& allocator = document.GetAllocator();
    std::unordered_set<std::string> names;
    while (!query.empty()) {
        const auto end = query.find('&');
        const auto pair = query.substr(0, end);
        query = end == std::string_view::npos ? std::string_view{} : query.substr(end + 1);
        if (pair.empty()) continue;
        if (names.size() == mostParameters) return refusal("more than 64 names");
        const auto equals = pair.find('=');
        auto name = percentDecoded(pair.substr(0, equals));
        const auto value =
            equals == std::string_view::npos ? std::optional<std::string>("") : percentDecoded(pair.substr(equals + 1));
        if (!name || !value) return refusal("a broken percent escape");
        if (!core::isValidUtf8(*name) || !core::isValidUtf8(*value)) return refusal("not UTF-8");
        const auto asValue = [&](const std::string& text) {
            return json::Value(text.data(), static_cast<rapidjson::SizeType>(text.size()), allocator);
        };
        document.AddMember(asValue(*name), asValue(*value), allocator);
        if (!names.insert(std::move(*name)).second) return refusal("a name is given twice");
    }
    return document;
}

namespace detail {

void convertNumber(json::Document& document, std::string_view field) {
    json::Value* value = find(document, field);
    if (!value) return;
    std::int64_t number = 0;
    const char* first = value->GetString();
    const char* last = first + value->GetStringLength();
    const auto [end, error] = std::from_chars(first, last, number);
    if (error == std::errc{} && end == last) value->SetInt64(number);
}

void convertBoolean(json::Document& document, std::string_view field) {
    json::Value* value = find(document, field);
    if (!value) return;
    const std::string_view text(value->GetString(), value->GetStringLength());
    if (text == "true" || text == "false") value->SetBool(text == "true");
}

} // namespace detail

} // namespace callroom::api
