#pragma once

#include "server/net/conditions.h"
#include "server/net/http_message.h"
#include "server/net/output_queue.h"

#include <memory>
#include <optional>
#include <string>

namespace callroom::net {

class NetLoop;

/// What an answer depends on besides the Response.
struct AnswerContext {
    bool isHead = false;
    bool isHttp11 = true;
    bool isLast = false; ///< the connection closes after it
    std::unique_ptr<Conditions> conditions;
    std::string allowedOrigin; ///< of a page of another site that may read the answer
};

/// Turns responses into bytes, and feeds files in pieces as the client takes them. One thread.
class AnswerWriter {
public:
    AnswerWriter(NetLoop& loop, bool isTls)
        : m_loop(loop)
        , m_isTls(isTls) {}

    /// Only when isReady(). Small answers are gathered, so that a batch of pipelined ones leaves in one write.
    void append(const AnswerContext& context, Response response);
    void appendContinue();
    /// False while a file is being sent: the next answer has to wait for its end.
    [[nodiscard]] bool isReady() const { return !m_file; }
    [[nodiscard]] std::size_t queuedBytes() const { return m_output.size(); }
    [[nodiscard]] bool isEmpty() const { return m_output.isEmpty() && !m_file; }
    /// Writes as much as the stream takes, refilling from the file. False when the stream, or the file, is broken: a
    /// body cut short can only be told by closing.
    [[nodiscard]] bool writeTo(Stream& stream);
    /// Whether writeTo() stopped for the sake of others, not of the client: it is to be called again next turn.
    [[nodiscard]] bool isPaused() const { return m_file && m_output.isEmpty(); }
    [[nodiscard]] OutputQueue takeOutput() { return std::move(m_output); }

private:
    struct FilePart {
        FileBody file;
        std::uint64_t offset;
        std::uint64_t left;
    };

    void appendHead(const AnswerContext& context, const Response& response, std::uint64_t length, bool hasLength);
    void appendFile(const AnswerContext& context, Response response);
    void appendBody(const AnswerContext& context, Response response);
    [[nodiscard]] bool refill();

    NetLoop& m_loop;
    OutputQueue m_output;
    std::unique_ptr<FilePart> m_file;
    bool m_isTls;
};

} // namespace callroom::net
