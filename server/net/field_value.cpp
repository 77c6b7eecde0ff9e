#include "server/net/field_value.h"

#include "server/net/http_text.h"
#include "server/net/path_router.h"

#include <algorithm>
#include <cstdint>

namespace callroom::net {
namespace {

constexpr std::size_t mostParameters = 16;
constexpr std::string_view extendedPrefix = "utf-8'";
constexpr std::string_view hexDigits = "0123456789ABCDEF";

bool isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isTokenCharacter(char c) {
    return isAlphanumeric(c) || (c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos);
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

/// Takes a token off the front; empty when there is none.
std::string_view takeToken(std::string_view& text) {
    const auto end = std::find_if_not(text.begin(), text.end(), isTokenCharacter);
    const auto token = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(token.size());
    return token;
}

void skipBlanks(std::string_view& text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
}

/// Takes a quoted text off the front, its first quote included.
std::optional<std::string> takeQuoted(std::string_view& text) {
    std::string taken;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '"') {
            text.remove_prefix(i + 1);
            return taken;
        }
        const bool isEscape = text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\');
        taken += text[isEscape ? ++i : i];
    }
    return std::nullopt;
}

/// Takes `name=value` off the front and keeps it.
bool takeParameter(std::string_view& text, FieldValue& into) {
    const std::string name = lowered(takeToken(text));
    if (name.empty() || into.find(name) || into.parameters.size() == mostParameters || !text.starts_with('='))
        return false;
    text.remove_prefix(1);
    std::optional<std::string> value;
    if (text.starts_with('"'))
        value = takeQuoted(text);
    else if (const auto token = takeToken(text); !token.empty())
        value = std::string(token);
    if (!value) return false;
    into.parameters.emplace_back(name, std::move(*value));
    return true;
}

std::optional<std::string> decodeExtended(std::string_view text) {
    if (!equalsIgnoringCase(text.substr(0, extendedPrefix.size()), extendedPrefix)) return std::nullopt;
    const auto language = text.find('\'', extendedPrefix.size());
    if (language == std::string_view::npos) return std::nullopt;
    return percentDecoded(text.substr(language + 1));
}

} // namespace

const std::string* FieldValue::find(std::string_view name) const {
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [name](const auto& parameter) { return parameter.first == name; });
    return found == parameters.end() ? nullptr : &found->second;
}

std::optional<FieldValue> parseFieldValue(std::string_view text) {
    text = trimmed(text);
    FieldValue parsed;
    std::string_view value = takeToken(text);
    if (value.empty()) return std::nullopt;
    parsed.value = lowered(value);
    if (text.starts_with('/')) { // a media type
        text.remove_prefix(1);
        value = takeToken(text);
        if (value.empty()) return std::nullopt;
        parsed.value += '/' + lowered(value);
    }
    for (skipBlanks(text); !text.empty(); skipBlanks(text)) {
        if (text.front() != ';') return std::nullopt;
        text.remove_prefix(1);
        skipBlanks(text);
        if (!takeParameter(text, parsed)) return std::nullopt;
    }
    return parsed;
}

std::optional<std::string> fileNameOf(const FieldValue& disposition) {
    if (const auto* extended = disposition.find("filename*"))
        if (auto decoded = decodeExtended(*extended)) return decoded;
    const auto* plain = disposition.find("filename");
    return plain ? std::optional(*plain) : std::nullopt;
}

std::string extendedValue(std::string_view utf8) {
    std::string encoded("UTF-8''");
    for (const char c : utf8) {
        // attr-char of RFC 8187 without what some readers stumble over
        if (isAlphanumeric(c) || c == '-' || c == '.' || c == '_') {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<std::uint8_t>(c);
        encoded += '%';
        encoded += hexDigits[byte >> 4U];
        encoded += hexDigits[byte & 0xFU];
    }
    return encoded;
}

} // namespace callroom::net
