#include "server/net/request_parser.h"

#include "server/net/http_text.h"

// The only place that includes Beast: it takes seconds to compile. Its own assertions are off, as one of them is wrong:
// a last chunk that arrives byte by byte is shorter than it believes, which would let a client end a debug build.
#define BOOST_DISABLE_ASSERTS
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <cstring>
#include <limits>
#include <new>

namespace callroom::net {
namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;
using BeastText = boost::beast::string_view;

constexpr std::size_t mostBesideTarget = 64; ///< bytes of a request line: method and version
constexpr std::size_t mostTrailers = 16;
/// A chunk's header line, or the trailers: more without an end is no honest client.
constexpr std::size_t mostFraming = 8 * 1024;

std::string_view view(BeastText text) {
    return {text.data(), text.size()};
}

constexpr RequestFault headerTooLarge{431, "header_too_large", "the header is too large"};
constexpr RequestFault bodyTooLarge{413, "body_too_large", "the body is too large"};
constexpr RequestFault targetTooLong{414, "target_too_long", "the request target is too long"};

} // namespace

HeadScan scanHead(std::string_view input, std::size_t& from, const HttpLimits& limits) {
    while (from < input.size()) {
        const auto* found = static_cast<const char*>(std::memchr(input.data() + from, '\n', input.size() - from));
        if (!found) break;
        const auto lineEnd = static_cast<std::size_t>(found - input.data());
        if (lineEnd == 0 || input[lineEnd - 1] != '\r') return {0, RequestFault{400, "bad_line_ending"}};
        // As below, where the line's end has yet to come.
        if (from == 0 && lineEnd > limits.targetBytes + mostBesideTarget) return {0, targetTooLong};
        if (lineEnd >= limits.headerBytes) return {0, headerTooLarge};
        if (lineEnd == from + 1) return {lineEnd + 1, std::nullopt};
        if (from > 0 && (input[from] == ' ' || input[from] == '\t')) return {0, RequestFault{400, "folded_header"}};
        from = lineEnd + 1;
    }
    if (from == 0 && input.size() > limits.targetBytes + mostBesideTarget) return {0, targetTooLong};
    if (input.size() > limits.headerBytes) return {0, headerTooLarge};
    return {};
}

class RequestParser::Beast final : public http::basic_parser<true> {
public:
    Beast(const HttpLimits& limits, RequestHead* head)
        : m_limits(limits)
        , m_head(head) {
        header_limit(static_cast<std::uint32_t>(limits.headerBytes + 1));
        // The head alone says what a body may have: until then a path that is none is told so, however long the body.
        body_limit(std::numeric_limits<std::uint64_t>::max());
        eager(false);
    }

    std::optional<RequestFault> fault;
    BodyReceiver* receiver = nullptr;
    bool wantsMore = true; ///< the receiver does
    bool expectsContinue = false;

    void finishHead() { m_head = nullptr; }

    /// What the fields together must fulfil; Beast judged each alone.
    [[nodiscard]] std::optional<RequestFault> judgeHead() const {
        if (m_hosts != 1 && (version() == 11 || m_hosts > 1)) return RequestFault{400, "bad_host"};
        if (m_hasTransferEncoding && version() != 11) return RequestFault{400, "bad_transfer_encoding"};
        return std::nullopt;
    }
    [[nodiscard]] int version() const { return m_version; }

    using http::basic_parser<true>::put;

private:
    void fail(error_code& ec, RequestFault why) {
        fault = why;
        ec = http::make_error_code(http::error::bad_field);
    }

    void on_request_impl(http::verb, BeastText method, BeastText target, int version, error_code& ec) override {
        m_version = version;
        const auto known = parseMethod(view(method));
        if (!known) return fail(ec, {501, "method_not_implemented", "the method is not known here"});
        if (target.size() > m_limits.targetBytes) return fail(ec, targetTooLong);
        m_head->method = *known;
        m_head->target.assign(target.data(), target.size());
    }

    void on_response_impl(int, BeastText, int, error_code&) override {}

    void on_field_impl(http::field field, BeastText name, BeastText value, error_code& ec) override {
        if (++m_fields > (m_head ? m_limits.headerCount : m_limits.headerCount + mostTrailers))
            return fail(ec, headerTooLarge);
        if (!m_head) return; // trailers mean nothing here, and must not pass for headers
        switch (field) {
        case http::field::host:
            ++m_hosts;
            break;
        case http::field::content_length:
            // Beast lets equal repetitions pass; two parsers on the way may each take another one.
            if (m_hasContentLength || view(value).find(',') != std::string_view::npos)
                return fail(ec, {400, "bad_content_length"});
            m_hasContentLength = true;
            break;
        case http::field::transfer_encoding:
            // Beast ignores codings it does not know, and would read the body as the next request.
            if (m_hasTransferEncoding) return fail(ec, {400, "bad_transfer_encoding"});
            if (!equalsIgnoringCase(view(value), "chunked"))
                return fail(ec, {501, "unknown_transfer_encoding", "only chunked is known here"});
            m_hasTransferEncoding = true;
            break;
        case http::field::expect:
            if (!equalsIgnoringCase(view(value), "100-continue")) return fail(ec, {417, "unknown_expectation"});
            expectsContinue = true;
            break;
        default:
            break;
        }
        m_head->headers.add(view(name), view(value));
    }

    void on_header_impl(error_code&) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}

    std::size_t on_body_impl(BeastText bytes, error_code&) override {
        wantsMore = receiver->onBodyBytes(view(bytes));
        return bytes.size();
    }

    void on_chunk_header_impl(std::uint64_t, BeastText, error_code&) override {}

    std::size_t on_chunk_body_impl(std::uint64_t, BeastText bytes, error_code&) override {
        wantsMore = receiver->onBodyBytes(view(bytes));
        return bytes.size();
    }

    void on_finish_impl(error_code&) override {}

    const HttpLimits& m_limits;
    RequestHead* m_head;
    int m_version = 0;
    std::size_t m_fields = 0;
    int m_hosts = 0;
    bool m_hasContentLength = false;
    bool m_hasTransferEncoding = false;
};

namespace {

RequestFault faultOf(const error_code& ec, std::string_view requestLine) {
    if (ec == http::error::header_limit) return headerTooLarge;
    if (ec == http::error::body_limit) return bodyTooLarge;
    if (ec == http::error::bad_version && requestLine.find(" HTTP/") != std::string_view::npos)
        return {505, "http_version_not_supported", "HTTP/1.1 is spoken here"};
    if (ec == http::error::bad_content_length) return {400, "bad_content_length"};
    if (ec == http::error::bad_transfer_encoding) return {400, "bad_transfer_encoding"};
    return {};
}

/// Splits the target; false for forms that are not served.
bool splitTarget(RequestHead& head) {
    // A client that takes us for a proxy may name the whole URL; it must name this host.
    constexpr std::string_view schemes[]{"http://", "https://"};
    for (const std::string_view scheme : schemes) {
        if (!equalsIgnoringCase(std::string_view(head.target).substr(0, scheme.size()), scheme)) continue;
        const auto slash = head.target.find_first_of("/?", scheme.size());
        const auto authority = std::string_view(head.target).substr(scheme.size(), slash - scheme.size());
        if (!equalsIgnoringCase(authority, head.headers.value("host"))) return false;
        head.target = slash == std::string::npos ? "/" : head.target.substr(slash);
        break;
    }
    if (head.target == "*" && head.method == Method::Options) {
        head.path = "*";
        return true;
    }
    if (!head.target.starts_with('/')) return false;
    const auto question = head.target.find('?');
    head.path.assign(head.target, 0, question);
    if (question != std::string::npos) head.query.assign(head.target, question + 1);
    return head.target.find('#') == std::string::npos;
}

} // namespace

RequestParser::RequestParser(const HttpLimits& limits)
    : m_limits(limits) {}
RequestParser::~RequestParser() = default;

std::optional<RequestFault> RequestParser::parseHead(std::string_view bytes, RequestHead& head) {
    // Beast's parser cannot be reset: a new one is made in the place of the former.
    if (m_beast) {
        std::destroy_at(m_beast.get());
        new (m_beast.get()) Beast(m_limits, &head);
    } else {
        m_beast = std::make_unique<Beast>(m_limits, &head);
    }
    error_code ec;
    const std::size_t consumed = m_beast->put({bytes.data(), bytes.size()}, ec);
    m_beast->finishHead();
    if (m_beast->fault) return m_beast->fault;
    if (ec) return faultOf(ec, bytes.substr(0, bytes.find('\r')));
    if (!m_beast->is_header_done() || consumed != bytes.size()) return RequestFault{};
    if (const auto fault = m_beast->judgeHead()) return fault;
    if (!splitTarget(head)) return RequestFault{400, "bad_target"};
    return std::nullopt;
}

bool RequestParser::hasBody() const {
    return !m_beast->is_done();
}

std::optional<std::uint64_t> RequestParser::contentLength() const {
    const auto length = m_beast->content_length();
    return length ? std::optional<std::uint64_t>(*length) : std::nullopt;
}

bool RequestParser::isKeepAlive() const {
    return m_beast->keep_alive();
}

bool RequestParser::isHttp11() const {
    return m_beast->version() == 11;
}

bool RequestParser::expectsContinue() const {
    return m_beast->expectsContinue;
}

void RequestParser::setBodyLimit(std::size_t limit) {
    m_beast->body_limit(limit);
}

RequestParser::BodyProgress RequestParser::parseBody(std::string_view input, BodyReceiver& receiver) {
    BodyProgress progress;
    m_beast->receiver = &receiver;
    m_beast->wantsMore = true;
    while (!m_beast->is_done() && m_beast->wantsMore && progress.consumed < input.size()) {
        const std::string_view rest = input.substr(progress.consumed);
        error_code ec;
        progress.consumed += m_beast->put({rest.data(), rest.size()}, ec);
        if (m_beast->fault) {
            progress.fault = m_beast->fault;
            break;
        }
        if (ec == http::error::need_more) {
            if (input.size() - progress.consumed > mostFraming) progress.fault = RequestFault{400, "bad_chunk"};
            break;
        }
        if (ec) {
            progress.fault = faultOf(ec, {});
            break;
        }
    }
    progress.isComplete = m_beast->is_done();
    return progress;
}

} // namespace callroom::net
