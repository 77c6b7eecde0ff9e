#include "bench/http_reader.h"

#include <algorithm>
#include <charconv>

namespace callroom::bench {
namespace {

constexpr std::string_view blankLine = "\r\n\r\n";
constexpr std::string_view version = "HTTP/1.1 ";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

template <typename Number> bool readNumber(std::string_view text, Number& into) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), into);
    return error == std::errc{} && end == text.data() + text.size();
}

} // namespace

std::string_view headerOf(std::string_view headers, std::string_view lowerName) {
    for (auto at = headers.find("\r\n"); at != std::string_view::npos; at = headers.find("\r\n", at)) {
        at += 2;
        if (at + lowerName.size() >= headers.size() || headers[at + lowerName.size()] != ':') continue;
        const auto name = headers.substr(at, lowerName.size());
        if (!std::equal(name.begin(), name.end(), lowerName.begin(), [](char a, char b) { return lower(a) == b; }))
            continue;
        auto value = headers.substr(at + lowerName.size() + 1);
        value = value.substr(0, value.find("\r\n"));
        while (!value.empty() && value.front() == ' ')
            value.remove_prefix(1);
        while (!value.empty() && value.back() == ' ')
            value.remove_suffix(1);
        return value;
    }
    return {};
}

HttpRead readHttpAnswer(std::string_view bytes) {
    const auto end = bytes.find(blankLine);
    if (end == std::string_view::npos) {
        const auto shared = std::min(bytes.size(), version.size());
        return {std::nullopt,
                bytes.substr(0, shared) == version.substr(0, shared) ? HttpFault::None : HttpFault::Malformed};
    }
    HttpAnswer answer;
    answer.headers = bytes.substr(0, end);
    if (!answer.headers.starts_with(version) || !readNumber(answer.headers.substr(version.size(), 3), answer.status))
        return {std::nullopt, HttpFault::Malformed};
    std::size_t length = 0;
    if (answer.status >= 200 && answer.status != 204 && answer.status != 304) {
        const auto told = headerOf(answer.headers, "content-length");
        if (told.empty() && !headerOf(answer.headers, "transfer-encoding").empty())
            return {std::nullopt, HttpFault::Chunked};
        if (!readNumber(told, length)) return {std::nullopt, HttpFault::Malformed};
    }
    answer.size = end + blankLine.size() + length;
    if (bytes.size() < answer.size) return {};
    answer.body = bytes.substr(end + blankLine.size(), length);
    return {answer, HttpFault::None};
}

} // namespace callroom::bench
