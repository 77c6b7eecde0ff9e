#pragma once

#include "server/net/http_limits.h"
#include "server/net/http_message.h"

#include <memory>
#include <optional>
#include <string_view>

namespace callroom::net {

/// Why a request is not understood: the answer that tells it. The connection is closed after it, as nobody knows where
/// the next request would begin.
struct RequestFault {
    int status = 400;
    std::string_view code = "bad_request";
    std::string_view detail = "the request is malformed";
};

/// Looks for the end of a request's head without understanding it, so that slow clients cost no parser. Refuses what
/// parsers disagree about: bare line feeds and folded lines.
struct HeadScan {
    std::size_t size = 0; ///< of the whole head with its empty line; 0: not all there yet
    std::optional<RequestFault> fault;
};
/// `from` remembers, from one call to the next with more input, where to go on; 0 at first.
[[nodiscard]] HeadScan scanHead(std::string_view input, std::size_t& from, const HttpLimits& limits);

/// Boost.Beast's request parser and the rules it leaves to the server (see docs/decisions/0002). Used for one request
/// at a time, head first, then its body as it comes. One thread.
class RequestParser {
public:
    explicit RequestParser(const HttpLimits& limits);
    ~RequestParser();
    RequestParser(const RequestParser&) = delete;
    RequestParser& operator=(const RequestParser&) = delete;

    /// Starts anew with a whole head, as measured by scanHead. Fills all of `head` that comes from the bytes.
    [[nodiscard]] std::optional<RequestFault> parseHead(std::string_view bytes, RequestHead& head);

    // After parseHead:
    [[nodiscard]] bool hasBody() const;
    [[nodiscard]] std::optional<std::uint64_t> contentLength() const;
    [[nodiscard]] bool isKeepAlive() const;
    [[nodiscard]] bool isHttp11() const;
    [[nodiscard]] bool expectsContinue() const;
    void setBodyLimit(std::size_t limit);

    /// Takes the body's bytes as they are freed of their framing; false stops parsing after them.
    class BodyReceiver {
    public:
        virtual ~BodyReceiver() = default;
        virtual bool onBodyBytes(std::string_view bytes) = 0;
    };
    struct BodyProgress {
        std::size_t consumed = 0; ///< of the input; the rest is to be given again, with more behind it
        bool isComplete = false;
        std::optional<RequestFault> fault;
    };
    [[nodiscard]] BodyProgress parseBody(std::string_view input, BodyReceiver& receiver);

private:
    class Beast;

    HttpLimits m_limits;
    std::unique_ptr<Beast> m_beast;
};

} // namespace callroom::net
