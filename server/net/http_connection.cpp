#include "server/net/http_connection.h"

#include "server/net/http_text.h"
#include "server/net/net_loop.h"
#include "server/net/origin.h"
#include "server/net/websocket_connection.h"
#include "server/net/websocket_handshake.h"

#include <algorithm>

namespace callroom::net {

HttpConnection::HttpConnection(NetLoop& loop, Wire wire)
    : Connection(loop, std::move(wire))
    , m_writer(loop, m_wire.isTls)
    , m_idleSince(NetLoop::now()) {
    updateDeadline();
}

HttpConnection::~HttpConnection() {
    m_loop.giveRequestParser(std::move(m_parser));
}

// ---- Receiving

void HttpConnection::onReadable() {
    const auto buffer = m_loop.readBuffer();
    const ssize_t got = m_wire.stream->read(buffer.data(), buffer.size());
    if (got == Stream::broken) return onBroken(CloseReason::PeerReset);
    if (got == Stream::ended) return completePeer();
    if (got == 0) return;
    const std::string_view bytes(buffer.data(), static_cast<std::size_t>(got));
    NetMetrics::add(m_loop.metrics().bytesReceived, bytes.size());
    if (m_state == State::Lingering || m_state == State::Finishing) return;
    if (m_input.empty()) {
        process(bytes);
    } else {
        m_input.append(bytes);
        process(std::exchange(m_input, {}));
    }
    if (!isRetired()) updateDeadline();
}

/// The client has sent all it will. Answers on the way still leave; a request cut short has none.
void HttpConnection::completePeer() {
    m_hasPeerEnded = true;
    if (m_state == State::Lingering) return retire(m_reason);
    if (m_state == State::Body) {
        m_pending.pop_back();
        --m_nextNumber;
        m_request = {};
    }
    if (m_state == State::Head || m_state == State::Body) m_state = State::Finishing;
    updateReading();
    finishIfDone();
    if (!isRetired()) updateDeadline();
}

/// `input` may be the loop's read buffer; what is not understood yet is kept.
void HttpConnection::process(std::string_view input) {
    m_isProcessing = true;
    std::size_t at = 0;
    for (bool isStuck = false; !isStuck && at < input.size();)
        at += step(input.substr(at), isStuck);
    m_isProcessing = false;
    if (isRetired()) return;
    if (m_accepted) {
        m_input.assign(input.substr(at));
        return openWebSocket();
    }
    if (m_state != State::Finishing && m_state != State::Lingering) m_input.assign(input.substr(at));
    if (m_state == State::Head && m_headSince == TimePoint::max() && !m_input.empty() && mayTakeRequest())
        m_headSince = NetLoop::now();
    updateReading();
}

std::size_t HttpConnection::step(std::string_view input, bool& isStuck) {
    switch (m_state) {
    case State::Head:
        return takeHead(input, isStuck);
    case State::Body:
        return takeBody(input, isStuck);
    case State::Upgrading:
    case State::Finishing:
    case State::Lingering:
        break;
    }
    isStuck = true;
    return 0;
}

std::size_t HttpConnection::takeHead(std::string_view input, bool& isStuck) {
    isStuck = true;
    if (!mayTakeRequest()) return 0;
    // One empty line before a request is to be tolerated, as some old clients end a body with one.
    const std::size_t skipped = m_scanned == 0 && input.starts_with("\r\n") ? 2 : 0;
    input.remove_prefix(skipped);
    const HeadScan scan = scanHead(input, m_scanned, m_loop.config().http);
    if (scan.fault) {
        refuse(*scan.fault);
        return 0;
    }
    if (scan.size == 0) return skipped;
    m_scanned = 0;
    m_headSince = TimePoint::max();
    if (!m_parser) m_parser = m_loop.takeRequestParser();
    m_request = {};
    if (const auto fault = m_parser->parseHead(input.substr(0, scan.size), m_request.head)) {
        refuse(*fault);
        return 0;
    }
    isStuck = false;
    beginRequest();
    return skipped + scan.size;
}

void HttpConnection::beginRequest() {
    m_isFresh = false;
    NetMetrics::add(m_loop.metrics().requests);
    RequestHead& head = m_request.head;
    const AddressSet& trusted = m_loop.config().trustedProxies;
    head.peer = m_wire.peer;
    head.isTls = m_wire.isTls;
    if (!trusted.isEmpty() && trusted.contains(m_wire.peer)) {
        head.peer = clientAddress(m_wire.peer, head.headers.joined("x-forwarded-for"), trusted);
        head.isTls = equalsIgnoringCase(head.headers.value("x-forwarded-proto"), "https");
    }
    m_wire.client = head.peer;
    head.connectionId = m_wire.id;
    if (!m_data) m_data = std::make_shared<ConnectionData>();
    head.connection = m_data;
    ++m_nextNumber;
    m_pending.push_back({contextOf(), std::nullopt, {}});
    if (m_parser->hasBody())
        beginBody();
    else
        dispatch();
}

AnswerContext HttpConnection::contextOf() const {
    const RequestHead& head = m_request.head;
    AnswerContext context;
    context.isHead = head.method == Method::Head;
    context.isHttp11 = m_parser->isHttp11();
    context.isLast = !m_parser->isKeepAlive();
    context.conditions = Conditions::of(head);
    if (!m_loop.config().cors.allowedOrigins.empty()) {
        const auto origin = head.headers.find("origin");
        if (origin && isListedOrigin(*origin, m_loop.config().cors)) context.allowedOrigin = *origin;
    }
    return context;
}

void HttpConnection::beginBody() {
    BodyPlan plan = m_loop.handler().planBody(m_request.head);
    m_bodyLimit = std::min(plan.limit, m_loop.config().http.bodyBytes);
    if (!plan.refusal && m_parser->contentLength().value_or(0) > m_bodyLimit)
        plan.refusal = problem(413, "body_too_large", "the body is too large");
    if (plan.refusal) {
        // The body would have to be read to find the next request.
        m_state = State::Finishing;
        m_reason = CloseReason::BadRequest;
        m_pending.back().context.isLast = true;
        return answer(m_nextNumber - 1, std::move(*plan.refusal));
    }
    m_parser->setBodyLimit(m_bodyLimit);
    m_state = State::Body;
    m_bodySince = NetLoop::now();
    m_request.sink = std::move(plan.sink);
    if (!m_request.sink)
        m_request.body.reserve(std::min<std::uint64_t>(m_parser->contentLength().value_or(0), 64 * 1024));
    if (m_parser->expectsContinue() && m_parser->isHttp11() && m_pending.size() == 1 && m_writer.isReady()) {
        m_writer.appendContinue();
        markDirty();
    }
    if (!m_request.sink) return;
    m_request.sink->onStart(
        BodyFlow([inbox = m_loop.thread().inbox(), number = m_nextNumber - 1,
                  self = std::weak_ptr(std::static_pointer_cast<HttpConnection>(shared_from_this()))] {
            inbox->post([self, number] {
                if (const auto connection = self.lock()) connection->resumeBody(number);
            });
        }));
}

bool HttpConnection::onBodyBytes(std::string_view bytes) {
    if (!m_request.sink) {
        m_request.body.append(bytes);
        return true;
    }
    m_isBodyPaused = m_request.sink->onBytes(bytes) == BodySink::Flow::Pause;
    return !m_isBodyPaused;
}

void HttpConnection::resumeBody(std::uint64_t number) {
    if (isRetired() || m_state != State::Body || number + 1 != m_nextNumber || !m_isBodyPaused) return;
    m_isBodyPaused = false;
    // What was received meanwhile; with nothing of it left the socket goes on by itself.
    process(std::exchange(m_input, {}));
    updateReading();
    updateDeadline();
}

std::size_t HttpConnection::takeBody(std::string_view input, bool& isStuck) {
    isStuck = true;
    if (m_isBodyPaused) return 0;
    const auto progress = m_parser->parseBody(input, *this);
    if (progress.fault) {
        refuse(*progress.fault);
        return progress.consumed;
    }
    if (progress.isComplete) {
        isStuck = false;
        m_isBodyPaused = false;
        m_bodySince = TimePoint::max();
        m_state = State::Head;
        dispatch();
    }
    return progress.consumed;
}

/// A whole request goes to the handler.
void HttpConnection::dispatch() {
    const AnswerTicket answerTicket = ticket(m_nextNumber - 1);
    const bool isLast = m_pending.back().context.isLast;
    if (m_state == State::Head && isLast) m_state = State::Finishing;
    if (isWebSocketUpgrade(m_request.head)) return beginUpgrade(answerTicket);
    m_loop.giveRequestParser(std::move(m_parser));
    if (answerPreflight()) return;
    m_loop.handler().handle(std::move(m_request), Responder(answerTicket));
}

bool HttpConnection::answerPreflight() {
    const RequestHead& head = m_request.head;
    if (head.method != Method::Options) return false;
    const auto origin = head.headers.find("origin");
    if (!origin || !head.headers.contains("access-control-request-method")) return false;
    Response response;
    response.status = 204;
    if (isListedOrigin(*origin, m_loop.config().cors)) {
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE");
        response.setHeader("Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key, Range");
        response.setHeader("Access-Control-Max-Age", "600");
    }
    answer(m_nextNumber - 1, std::move(response));
    return true;
}

void HttpConnection::beginUpgrade(AnswerTicket answerTicket) {
    const bool isPlainGet = m_request.head.method == Method::Get && m_parser->isHttp11();
    m_loop.giveRequestParser(std::move(m_parser));
    std::optional<Response> refusal;
    if (!isPlainGet)
        refusal = problem(400, "bad_handshake", "an upgrade is a GET of HTTP/1.1");
    else if (m_pending.size() > 1 || !m_writer.isReady())
        refusal = problem(400, "bad_handshake", "an upgrade is not to be pipelined");
    else
        refusal = judgeHandshake(m_request.head);
    if (refusal) return answer(m_nextNumber - 1, std::move(*refusal));
    m_state = State::Upgrading;
    m_pending.back().webSocketKey = m_request.head.headers.value("sec-websocket-key");
    m_loop.handler().upgrade(std::move(m_request.head), Upgrade(std::move(answerTicket)));
}

AnswerTicket HttpConnection::ticket(std::uint64_t number) {
    return {m_loop.thread().inbox(), std::static_pointer_cast<HttpConnection>(shared_from_this()), number};
}

/// The client's bytes make no sense: tell it, after the answers it is owed, and close.
void HttpConnection::refuse(const RequestFault& fault) {
    refuseWith(problem(fault.status, fault.code, fault.detail));
}

void HttpConnection::refuseWith(Response response) {
    m_reason = CloseReason::BadRequest;
    if (m_state == State::Body) {
        // The request stands among the pending already.
        m_request = {};
        m_bodySince = TimePoint::max();
    } else {
        ++m_nextNumber;
        m_pending.push_back({{}, std::nullopt, {}});
    }
    m_state = State::Finishing;
    m_pending.back().context.isLast = true;
    answer(m_nextNumber - 1, std::move(response));
}

// ---- Answering

void HttpConnection::answer(std::uint64_t number, Response response) {
    const std::uint64_t first = m_nextNumber - m_pending.size();
    if (isRetired() || number < first || number >= m_nextNumber) return;
    Pending& pending = m_pending[number - first];
    if (pending.response) return;
    if (m_state == State::Upgrading && number + 1 == m_nextNumber) m_state = State::Head;
    if (response.closeConnection || m_loop.isStopping()) {
        // Requests behind it that were read already are answered no more: the client is told so by the close.
        pending.context.isLast = true;
        m_state = State::Finishing;
    }
    pending.response = std::move(response);
    if (number != first) return;
    sendAnswered();
    if (!m_isProcessing) updateDeadline();
}

void HttpConnection::sendAnswered() {
    while (!m_pending.empty() && m_pending.front().response && m_writer.isReady()) {
        Pending& pending = m_pending.front();
        const bool isLast = pending.context.isLast;
        m_writer.append(pending.context, std::move(*pending.response));
        m_pending.pop_front();
        markDirty();
        if (isLast) {
            m_state = State::Finishing;
            m_pending.clear();
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
    const TimePoint now = NetLoop::now();
    if (m_writer.isEmpty() && !m_wire.stream->hasUnsent()) {
        m_writeCheck = TimePoint::max();
        m_writtenInPeriod = 0;
        m_idleSince = now;
    } else {
        if (before > m_writer.queuedBytes()) m_writtenInPeriod += before - m_writer.queuedBytes();
        if (m_writeCheck == TimePoint::max()) m_writeCheck = now + m_loop.config().http.writeTimeout;
    }
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
    m_lingerUntil = NetLoop::now() + m_loop.config().http.lingerTimeout;
}

// ---- Limits

bool HttpConnection::mayTakeRequest() const {
    const HttpLimits& limits = m_loop.config().http;
    return m_pending.size() < limits.pipelined && m_writer.queuedBytes() < limits.queuedBytes;
}

void HttpConnection::updateReading() {
    const bool isReading = !m_hasPeerEnded && m_state != State::Upgrading &&
                           !(m_state == State::Body && m_isBodyPaused) &&
                           !(m_state == State::Head && !mayTakeRequest());
    if (isReading == m_isReading) return;
    m_isReading = isReading;
    m_wire.stream->setReading(isReading);
}

void HttpConnection::updateDeadline() {
    const HttpLimits& limits = m_loop.config().http;
    const auto after = [](TimePoint since, std::chrono::milliseconds time) {
        return since == TimePoint::max() ? since : since + time;
    };
    TimePoint deadline = std::min(m_writeCheck, m_lingerUntil);
    if (m_state == State::Body && !m_isBodyPaused)
        deadline = std::min(deadline, after(m_bodySince, limits.bodyTimeout));
    if (m_state == State::Head) {
        deadline = std::min(deadline, after(m_headSince, limits.headerTimeout));
        if (m_pending.empty() && m_writer.isEmpty())
            deadline = std::min(deadline, m_idleSince + (m_isFresh ? limits.headerTimeout : limits.idleTimeout));
    }
    m_loop.setDeadline(*this, deadline);
}

void HttpConnection::onDeadline(TimePoint now) {
    const HttpLimits& limits = m_loop.config().http;
    if (now >= m_lingerUntil) return retire(m_reason);
    if (now >= m_writeCheck) {
        if (m_writtenInPeriod < limits.writeProgressBytes) return abort(CloseReason::SlowReader);
        m_writtenInPeriod = 0;
        m_writeCheck = now + limits.writeTimeout;
    }
    if (m_state == State::Body && !m_isBodyPaused && m_bodySince != TimePoint::max() &&
        now >= m_bodySince + limits.bodyTimeout) {
        refuseWith(problem(408, "body_timeout", "the body took too long"));
        m_reason = CloseReason::BodyTimeout;
    } else if (m_state == State::Head && m_headSince != TimePoint::max() && now >= m_headSince + limits.headerTimeout) {
        m_headSince = TimePoint::max();
        refuseWith(problem(408, "header_timeout", "the header took too long"));
        m_reason = CloseReason::HeaderTimeout;
    } else if (m_state == State::Head && m_pending.empty() && m_writer.isEmpty() &&
               now >= m_idleSince + (m_isFresh ? limits.headerTimeout : limits.idleTimeout)) {
        return retire(CloseReason::IdleTimeout);
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
}

} // namespace callroom::net
