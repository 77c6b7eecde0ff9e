#include "server/net/answer_writer.h"

#include "server/net/http_text.h"
#include "server/net/net_loop.h"

#include <algorithm>
#include <charconv>

namespace callroom::net {
namespace {

constexpr std::size_t filePiece = 64 * 1024;
constexpr std::size_t fileAhead = 128 * 1024; ///< read from the file before the client has taken it
/// So that a fast reader of a large file does not keep the thread to itself.
constexpr std::size_t bytesPerTurn = 1024 * 1024;

void appendNumber(std::string& to, std::uint64_t value) {
    std::array<char, 20> digits{};
    const auto [end, fault] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    to.append(digits.data(), end);
}

void appendField(std::string& to, std::string_view name, std::string_view value) {
    // A line break in a value would let whoever chose it write the rest of the answer.
    const auto isSafe = [](std::string_view text) {
        return text.find_first_of(std::string_view("\r\n\0", 3)) == text.npos;
    };
    if (isSafe(name) && isSafe(value)) to.append(name).append(": ").append(value).append("\r\n");
}

constexpr std::string_view allowOrigin = "Access-Control-Allow-Origin";

/// A handler that lets every site read its answer has said so itself, and a second word would take the first back.
bool tellsWhoMayRead(const Response& response) {
    return std::ranges::any_of(response.headers, [](const Header& header) { return header.name == allowOrigin; });
}

bool mayHaveBody(int status) {
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

void AnswerWriter::append(const AnswerContext& context, Response response) {
    const auto statusClass = static_cast<std::size_t>(std::clamp(response.status / 100, 0, 5));
    NetMetrics::add(m_loop.metrics().responses[statusClass]);
    if (response.file)
        appendFile(context, std::move(response));
    else
        appendBody(context, std::move(response));
}

void AnswerWriter::appendContinue() {
    m_output.append(std::string_view("HTTP/1.1 100 Continue\r\n\r\n"));
}

void AnswerWriter::appendHead(const AnswerContext& context, const Response& response, std::uint64_t length,
                              bool hasLength) {
    std::string& out = m_output.tail();
    const std::size_t before = out.size();
    if (out.capacity() < before + 512)
        out.reserve(std::max(out.capacity() * 2, before + 512 + std::min<std::uint64_t>(length, 4096)));
    out.append("HTTP/1.1 ");
    appendNumber(out, static_cast<std::uint64_t>(response.status));
    out.push_back(' ');
    out.append(reasonPhrase(response.status)).append("\r\nDate: ").append(m_loop.date()).append("\r\n");
    if (!response.contentType.empty()) appendField(out, "Content-Type", response.contentType);
    if (hasLength) {
        out.append("Content-Length: ");
        appendNumber(out, length);
        out.append("\r\n");
    }
    if (!response.etag.empty()) appendField(out, "ETag", response.etag);
    if (response.isPrivate) out.append("Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n");
    for (const Header& header : response.headers)
        appendField(out, header.name, header.value);
    if (!context.allowedOrigin.empty() && !tellsWhoMayRead(response)) {
        appendField(out, allowOrigin, context.allowedOrigin);
        out.append("Vary: Origin\r\n");
    }
    if (m_isTls) out.append("Strict-Transport-Security: max-age=31536000\r\n");
    if (context.isLast && response.status != 101)
        out.append("Connection: close\r\n");
    else if (!context.isHttp11)
        out.append("Connection: keep-alive\r\n");
    out.append("\r\n");
    m_output.noteAppended(out.size() - before);
}

void AnswerWriter::appendBody(const AnswerContext& context, Response response) {
    if (response.status == 200 && context.conditions && !response.etag.empty() &&
        isNotModified(*context.conditions, response.etag, std::nullopt)) {
        response.status = 304;
        response.contentType.clear();
    }
    const std::size_t size = response.sharedBody ? response.sharedBody->size() : response.body.size();
    const bool hasBody = mayHaveBody(response.status);
    appendHead(context, response, size, hasBody);
    if (!hasBody || context.isHead) return;
    if (response.sharedBody)
        m_output.append(response.sharedBody, std::string_view(*response.sharedBody));
    else
        m_output.append(std::move(response.body));
}

void AnswerWriter::appendFile(const AnswerContext& context, Response response) {
    const FileBody file = *std::exchange(response.file, std::nullopt);
    response.etag = file.etag();
    response.setHeader("Last-Modified", httpDate(file.modifiedAt()));
    response.setHeader("Accept-Ranges", "bytes");
    const Conditions* conditions = response.status == 200 ? context.conditions.get() : nullptr;
    if (conditions && isNotModified(*conditions, response.etag, file.modifiedAt())) {
        response.status = 304;
        response.contentType.clear();
        return appendHead(context, response, 0, false);
    }
    std::uint64_t offset = 0;
    std::uint64_t length = file.size();
    if (conditions && rangeCounts(*conditions, response.etag, file.modifiedAt())) {
        const RangeWish wish = parseRange(conditions->range, file.size());
        const std::string total = "/" + std::to_string(file.size());
        if (wish.kind == RangeWish::Kind::Unsatisfiable) {
            Response refusal = problem(416, "range_not_satisfiable", "the range lies outside of the file");
            refusal.setHeader("Content-Range", "bytes *" + total);
            return appendBody(context, std::move(refusal));
        }
        if (wish.kind == RangeWish::Kind::Part) {
            offset = wish.range.first;
            length = wish.range.last - wish.range.first + 1;
            response.status = 206;
            response.setHeader("Content-Range", "bytes " + std::to_string(wish.range.first) + "-" +
                                                    std::to_string(wish.range.last) + total);
        }
    }
    appendHead(context, response, length, true);
    if (!context.isHead && length > 0) m_file = std::make_unique<FilePart>(FilePart{file, offset, length});
}

bool AnswerWriter::refill() {
    while (m_file && m_output.size() < fileAhead) {
        std::string piece(std::min<std::uint64_t>(filePiece, m_file->left), '\0');
        const ssize_t got = m_file->file.read(piece.data(), piece.size(), m_file->offset);
        if (got <= 0) return false;
        piece.resize(static_cast<std::size_t>(got));
        m_file->offset += static_cast<std::uint64_t>(got);
        m_file->left -= static_cast<std::uint64_t>(got);
        m_output.append(std::move(piece));
        if (m_file->left == 0) m_file.reset();
    }
    return true;
}

bool AnswerWriter::writeTo(Stream& stream) {
    for (std::size_t written = 0; written < bytesPerTurn;) {
        if (!refill()) return false;
        const std::size_t before = m_output.size();
        if (!m_output.writeTo(stream)) return false;
        written += before - m_output.size();
        NetMetrics::add(m_loop.metrics().bytesSent, before - m_output.size());
        if (!m_file || !m_output.isEmpty()) break;
    }
    return true;
}

} // namespace callroom::net
