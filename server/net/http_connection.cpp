#include "server/net/http_connection.h"

#include "server/net/net_loop.h"
#include "server/net/websocket_connection.h"
#include "server/net/websocket_handshake.h"

namespace callroom::net {
namespace {

/// What every connection may hold without being counted, so that small answers cost no counting.
constexpr std::size_t uncountedBytes = 16 * 1024;

} // namespace

HttpConnection::HttpConnection(NetLoop& loop, Wire wire)
    : Connection(loop, std::move(wire))
    , m_writer(loop, m_wire.isTls)
    , m_deadlines(loop.config().http, NetLoop::now()) {
    updateDeadline();
}

HttpConnection::~HttpConnection() {
    m_loop.giveRequestParser(std::move(m_parser));
    NetMetrics::remove(m_loop.metrics().answerBytesWaiting, m_countedBytes);
}

// ---- Answering

void HttpConnection::answer(std::uint64_t number, Response response) {
    const std::uint64_t first = m_nextNumber - m_pending.size();
    if (isRetired() || number < first || number >= m_nextNumber) return;
    Pending& pending = m_pending[number - first];
    if (pending.response) return;
    if (m_state == State::Upgrading && number + 1 == m_nextNumber) m_state = State::Head;
    if (response.closeConnection) {
        // Requests behind it that were read already are answered no more: the client is told so by the close.
        pending.context.isLast = true;
        m_state = State::Finishing;
    } else if (m_loop.isStopping() && m_state == State::Head) {
        m_pending.back().context.isLast = true;
        m_state = State::Finishing;
    }
    withholdIfCrowded(response);
    m_heldBytes += response.body.size();
    pending.response = std::move(response);
    if (number != first) return countWaiting();
    sendAnswered();
    countWaiting();
    if (!m_isProcessing) updateDeadline();
}

void HttpConnection::withholdIfCrowded(Response& response) {
    if (response.body.size() <= uncountedBytes) return;
    auto& metrics = m_loop.metrics();
    const auto waiting = metrics.answerBytesWaiting.load(std::memory_order_relaxed);
    if (waiting + response.body.size() <= m_loop.config().http.totalQueuedBytes) return;
    NetMetrics::add(metrics.answersWithheld);
    response = problem(503, "busy", "too many large answers wait for their clients");
    response.setHeader("Retry-After", "1");
}

void HttpConnection::countWaiting() {
    const std::size_t waiting = m_heldBytes + m_writer.queuedBytes();
    const std::size_t counted = waiting > uncountedBytes ? waiting : 0;
    if (counted == m_countedBytes) return;
    auto& total = m_loop.metrics().answerBytesWaiting;
    NetMetrics::add(total, counted);
    NetMetrics::remove(total, std::exchange(m_countedBytes, counted));
}

void HttpConnection::sendAnswered() {
    while (!m_pending.empty() && m_pending.front().response && m_writer.isReady()) {
        Pending& pending = m_pending.front();
        const bool isLast = pending.context.isLast;
        m_heldBytes -= pending.response->body.size();
        m_writer.append(pending.context, std::move(*pending.response));
        m_pending.pop_front();
        markDirty();
        if (isLast) {
            m_state = State::Finishing;
            m_pending.clear();
            m_heldBytes = 0;
        }
    }
}

void HttpConnection::acceptWebSocket(std::uint64_t number, std::unique_ptr<WebSocketHandler> handler,
                                     const WebSocketLimits& limits) {
    if (isRetired() || m_state != State::Upgrading || number + 1 != m_nextNumber || m_accepted) return;
    m_accepted = std::make_unique<Accepted>(Accepted{std::move(handler), limits});
    // Within process() what follows the handshake is not in m_input yet.
    if (!m_isProcessing) openWebSocket();
}

void HttpConnection::openWebSocket() {
    // Its registration replaces, and so lets go of, this connection.
    const auto self = shared_from_this();
    Response response;
    response.status = 101;
    response.setHeader("Upgrade", "websocket");
    response.setHeader("Connection", "Upgrade");
    response.setHeader("Sec-WebSocket-Accept", webSocketAccept(m_pending.back().webSocketKey));
    m_writer.append({}, std::move(response));
    auto webSocket = std::make_shared<WebSocketConnection>(m_loop, std::move(m_wire), std::move(m_accepted->handler),
                                                           m_accepted->limits, m_writer.takeOutput());
    m_loop.add(webSocket);
    retire(CloseReason::Finished);
    webSocket->open(std::move(m_input));
}

void HttpConnection::onWritable() {
    flush();
}

void HttpConnection::flush() {
    const std::size_t before = m_writer.queuedBytes();
    if (!m_writer.writeTo(*m_wire.stream)) return onBroken(CloseReason::PeerReset);
    sendAnswered();
    const bool isDrained = m_writer.isEmpty() && !m_wire.stream->hasUnsent();
    const std::size_t after = m_writer.queuedBytes();
    countWaiting();
    m_deadlines.noteWritten(before > after ? before - after : 0, isDrained, NetLoop::now());
    if (m_writer.isPaused()) {
        m_loop.thread().post([self = weak_from_this()] {
            if (const auto connection = self.lock(); connection && !connection->isRetired()) connection->flush();
        });
    }
    // There may be room for requests that were received, but not taken in.
    if (!m_input.empty() && m_state == State::Head && mayTakeRequest()) process(std::exchange(m_input, {}));
    finishIfDone();
    if (isRetired()) return;
    updateReading();
    updateDeadline();
}

void HttpConnection::finishIfDone() {
    if (m_state != State::Finishing || !m_pending.empty() || !m_writer.isEmpty() || m_wire.stream->hasUnsent()) return;
    m_state = State::Lingering;
    m_input = {};
    // A close with unread bytes makes the kernel send a reset, which can overtake the answer.
    m_wire.stream->finishWriting();
    if (m_hasPeerEnded || m_loop.isStopping()) return retire(m_reason);
    m_deadlines.startLinger(NetLoop::now());
}

// ---- Limits

bool HttpConnection::mayTakeRequest() const {
    const HttpLimits& limits = m_loop.config().http;
    return !m_isYielding && m_pending.size() < limits.pipelined &&
           m_heldBytes + m_writer.queuedBytes() < limits.queuedBytes;
}

void HttpConnection::updateReading() {
    const bool isReading = !m_hasPeerEnded && m_state != State::Upgrading &&
                           !(m_state == State::Body && m_isBodyPaused) &&
                           !(m_state == State::Head && !mayTakeRequest());
    if (isReading == m_isReading) return;
    m_isReading = isReading;
    m_wire.stream->setReading(isReading);
}

HttpDeadlines::Activity HttpConnection::activity() const {
    return {m_state == State::Head, m_state == State::Body,
            m_state == State::Head && m_pending.empty() && m_writer.isEmpty()};
}

void HttpConnection::updateDeadline() {
    m_loop.setDeadline(*this, m_deadlines.next(activity()));
}

void HttpConnection::onDeadline(TimePoint now) {
    switch (m_deadlines.expired(activity(), now)) {
    case HttpDeadlines::Expired::Nothing:
        break;
    case HttpDeadlines::Expired::Linger:
        return retire(m_reason);
    case HttpDeadlines::Expired::Reader:
        return retire(CloseReason::SlowReader);
    case HttpDeadlines::Expired::Idle:
        return retire(CloseReason::IdleTimeout);
    case HttpDeadlines::Expired::Body:
        refuseWith(problem(408, "body_timeout", "the body took too long"));
        m_reason = CloseReason::BodyTimeout;
        break;
    case HttpDeadlines::Expired::Head:
        m_deadlines.endHead();
        refuseWith(problem(408, "header_timeout", "the header took too long"));
        m_reason = CloseReason::HeaderTimeout;
        break;
    }
    updateReading();
    updateDeadline();
}

// ---- Ending

void HttpConnection::onBroken(CloseReason reason) {
    retire(reason);
}

void HttpConnection::beginStop() {
    const bool isIdle = m_state == State::Head && m_pending.empty() && m_writer.isEmpty();
    if (isIdle || m_state == State::Lingering) return retire(CloseReason::Shutdown);
    if (m_state == State::Head) {
        m_state = State::Finishing;
        if (!m_pending.empty()) m_pending.back().context.isLast = true;
    }
    m_reason = CloseReason::Shutdown;
    finishIfDone();
    if (!isRetired()) updateDeadline();
}

void HttpConnection::abort(CloseReason reason) {
    retire(reason);
}

void HttpConnection::onRetired() {
    // Destroyed outside of the loop's own calls: a sink's end may do anything.
    m_request = {};
    m_pending.clear();
    m_heldBytes = 0;
    countWaiting();
}

} // namespace callroom::net
