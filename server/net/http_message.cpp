#include "server/net/http_message.h"

#include "server/net/http_text.h"

namespace callroom::net {

std::string_view toText(Method method) {
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    case Method::Options:
        return "OPTIONS";
    }
    return "GET";
}

std::optional<Method> parseMethod(std::string_view text) {
    for (int i = 0; i < methodCount; ++i)
        if (toText(static_cast<Method>(i)) == text) return static_cast<Method>(i);
    return std::nullopt;
}

std::optional<std::string_view> Headers::find(std::string_view name) const {
    const std::string_view text = m_text;
    for (const Entry& entry : m_entries)
        if (entry.nameSize == name.size() && equalsIgnoringCase(text.substr(entry.at, entry.nameSize), name))
            return text.substr(entry.at + entry.nameSize, entry.valueSize);
    return std::nullopt;
}

std::string Headers::joined(std::string_view name) const {
    const std::string_view text = m_text;
    std::string all;
    bool isFirst = true;
    for (const Entry& entry : m_entries) {
        if (!equalsIgnoringCase(text.substr(entry.at, entry.nameSize), name)) continue;
        if (!std::exchange(isFirst, false)) all += ", ";
        all += text.substr(entry.at + entry.nameSize, entry.valueSize);
    }
    return all;
}

void Headers::add(std::string_view name, std::string_view value) {
    if (m_entries.empty()) {
        m_text.reserve(512);
        m_entries.reserve(16);
    }
    m_entries.push_back({static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(name.size()),
                         static_cast<std::uint32_t>(value.size())});
    m_text.append(name).append(value);
}

std::string_view reasonPhrase(int status) {
    switch (status) {
    case 101:
        return "Switching Protocols";
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    case 507:
        return "Insufficient Storage";
    default:
        return {};
    }
}

Response problem(int status, std::string_view code, std::string_view detail) {
    Response response;
    response.status = status;
    response.contentType = "application/problem+json";
    response.isPrivate = true;
    // Codes and details given here are our own plain texts: nothing of the request is repeated, so nothing is escaped.
    response.body.append(R"({"type":"about:blank","title":")")
        .append(reasonPhrase(status))
        .append(R"(","status":)")
        .append(std::to_string(status))
        .append(R"(,"code":")")
        .append(code)
        .append(R"(","detail":")")
        .append(detail)
        .append(R"(","errors":[]})");
    return response;
}

} // namespace callroom::net
