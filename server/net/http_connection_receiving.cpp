// The half of HttpConnection that makes requests of bytes and hands them to the handler.
#include "server/net/http_connection.h"
#include "server/net/http_text.h"
#include "server/net/net_loop.h"
#include "server/net/origin.h"
#include "server/net/websocket_handshake.h"

#include <algorithm>

namespace callroom::net {

void HttpConnection::onReadable() {
    const auto buffer = m_loop.readBuffer();
    const ssize_t got = m_wire.stream->read(buffer.data(), buffer.size());
    if (got == Stream::broken) return onBroken(CloseReason::PeerReset);
    if (got == Stream::ended) return completePeer();
    if (got == 0) return;
    if (!m_isYielding) m_takenInTurn = 0;
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
    if (m_state == State::Head && !m_input.empty() && mayTakeRequest()) m_deadlines.startHead(NetLoop::now());
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
    if (m_takenInTurn >= requestsATurn) {
        yield();
        return 0;
    }
    // One empty line before a request is to be tolerated, as some old clients end a body with one.
    const std::size_t skipped = m_scanned == 0 && !m_isLineSkipped && input.starts_with("\r\n") ? 2 : 0;
    m_isLineSkipped = m_isLineSkipped || skipped > 0;
    input.remove_prefix(skipped);
    const HeadScan scan = scanHead(input, m_scanned, m_loop.config().http);
    if (scan.fault) {
        refuse(*scan.fault);
        return 0;
    }
    if (scan.size == 0) return skipped;
    m_scanned = 0;
    m_isLineSkipped = false;
    m_deadlines.endHead();
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

/// Thousands of pipelined requests fit into one read, and each may be answered at once: whoever sends them goes on
/// after the other connections of the thread have had their turn.
void HttpConnection::yield() {
    m_isYielding = true;
    m_loop.thread().post([self = std::weak_ptr(std::static_pointer_cast<HttpConnection>(shared_from_this()))] {
        if (const auto connection = self.lock(); connection && !connection->isRetired()) connection->endYield();
    });
}

void HttpConnection::endYield() {
    m_isYielding = false;
    m_takenInTurn = 0;
    if (!m_input.empty() && m_state == State::Head && mayTakeRequest()) process(std::exchange(m_input, {}));
    if (isRetired()) return;
    updateReading();
    updateDeadline();
}

void HttpConnection::beginRequest() {
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
    ++m_takenInTurn;
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
    m_deadlines.startBody(NetLoop::now(), plan.moreTime);
    m_request.sink = std::move(plan.sink);
    m_request.hold = std::move(plan.hold);
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
    if (m_isBodyPaused) m_deadlines.pauseBody(NetLoop::now());
    return !m_isBodyPaused;
}

void HttpConnection::resumeBody(std::uint64_t number) {
    if (isRetired() || m_state != State::Body || number + 1 != m_nextNumber || !m_isBodyPaused) return;
    m_isBodyPaused = false;
    m_deadlines.resumeBody(NetLoop::now());
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
        m_deadlines.endBody();
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
        m_deadlines.endBody();
    } else {
        ++m_nextNumber;
        m_pending.push_back({{}, std::nullopt, {}});
    }
    m_state = State::Finishing;
    m_pending.back().context.isLast = true;
    answer(m_nextNumber - 1, std::move(response));
}

} // namespace callroom::net
