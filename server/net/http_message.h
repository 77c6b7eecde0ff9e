#pragma once

#include "server/net/file_body.h"
#include "server/net/peer_address.h"

#include <any>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callroom::net {

class BodySink;

/// The methods served; anything else is answered 501 before a handler sees it.
enum class Method { Get, Head, Post, Put, Patch, Delete, Options };
inline constexpr int methodCount = 7;

[[nodiscard]] std::string_view toText(Method method);
/// Exact, as methods are case-sensitive.
[[nodiscard]] std::optional<Method> parseMethod(std::string_view text);

/// The fields of a request, as received, in one buffer. A value; views stay valid as long as it lives unmoved.
class Headers {
public:
    /// The value of the first field of that name (compared without case), or nothing.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    /// The same, with an empty text for a field that is missing.
    [[nodiscard]] std::string_view value(std::string_view name) const { return find(name).value_or(""); }
    /// All values of that name joined by commas, as HTTP allows.
    [[nodiscard]] std::string joined(std::string_view name) const;
    [[nodiscard]] bool contains(std::string_view name) const { return find(name).has_value(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    void add(std::string_view name, std::string_view value);

private:
    struct Entry {
        std::uint32_t at;
        std::uint32_t nameSize;
        std::uint32_t valueSize;
    };
    std::string m_text;
    std::vector<Entry> m_entries;
};

/// What a handler keeps with a connection between its requests, such as the claims of the last token it verified.
struct ConnectionData {
    std::any value;
};

/// A request without its body.
struct RequestHead {
    Method method = Method::Get;
    std::string target; ///< as sent, in origin form
    std::string path;   ///< of the target, still percent-encoded
    std::string query;  ///< after the `?`, still encoded
    Headers headers;
    IpAddress peer; ///< the client's; see clientAddress about proxies
    std::uint64_t connectionId = 0;
    bool isTls = false;                         ///< here or, by `X-Forwarded-Proto` of a trusted proxy, at the edge
    std::shared_ptr<ConnectionData> connection; ///< net thread of the connection only
};

/// A whole request.
struct Request {
    RequestHead head;
    std::string body;                 ///< empty when it was streamed
    std::unique_ptr<BodySink> sink;   ///< what took the streamed body, handed back
    std::shared_ptr<const void> hold; ///< of the body's plan
};

struct Header {
    std::string name;
    std::string value;
};

/// An answer. `Date`, `Content-Length`, `Connection`, HSTS and, unless set here, CORS fields are added by the
/// connection.
struct Response {
    int status = 200;
    std::string contentType; ///< none: no Content-Type field
    std::vector<Header> headers;
    std::string body;                              ///< used unless one of the following is set
    std::shared_ptr<const std::string> sharedBody; ///< one buffer for many answers
    std::optional<FileBody> file;                  ///< streamed; ranges are answered
    /// Quoted. With it a matching If-None-Match turns a 200 to GET or HEAD into 304. A file brings its own.
    std::string etag;
    /// Adds `Cache-Control: no-store` and `X-Content-Type-Options: nosniff`: the answer is for this caller alone.
    bool isPrivate = false;
    bool closeConnection = false; ///< ask the client to close, as after a misuse

    void setHeader(std::string name, std::string value) { headers.push_back({std::move(name), std::move(value)}); }
};

/// A problem document (RFC 9457) for answers that no handler makes. `code` is stable snake_case.
[[nodiscard]] Response problem(int status, std::string_view code, std::string_view detail = {});
/// `Not Found` for 404; empty for a status without a usual phrase.
[[nodiscard]] std::string_view reasonPhrase(int status);

} // namespace callroom::net
