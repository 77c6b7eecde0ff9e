#include "server/net/net_loop.h"

#include "server/net/epoll_event_dispatcher.h"
#include "server/net/http_connection.h"
#include "server/net/http_text.h"
#include "server/net/plain_stream.h"
#include "server/net/tls_stream.h"

#include <QThread>

#include <unistd.h>

#include <algorithm>
#include <ctime>

namespace callroom::net {
namespace {

constexpr std::size_t readBufferSize = 64 * 1024;
constexpr std::size_t keptParsers = 16;
constexpr std::size_t manyDirty = 16;

} // namespace

AcceptedSocket::~AcceptedSocket() {
    if (m_fd >= 0) ::close(m_fd);
}

NetLoop::NetLoop(NetThread& thread, Parts parts)
    : m_thread(thread)
    , m_parts(parts)
    , m_dispatcher(static_cast<EpollEventDispatcher&>(*QThread::currentThread()->eventDispatcher()))
    , m_deadlines(parts.config.tick, now())
    , m_readBuffer(readBufferSize) {
    startTimer(parts.config.tick, Qt::CoarseTimer);
}

NetLoop::~NetLoop() {
    m_isStopping = true;
    abortAll();
    m_handler.reset();
    // The handler's end may have answered what was pending.
    buryRetired();
}

void NetLoop::adopt(AcceptedSocket& socket) {
    if (m_isStopping) return;
    Wire wire;
    // The thread's index in the upper part makes ids unique in the whole server.
    wire.id = (std::uint64_t{m_thread.index()} << 48) | ++m_lastConnectionId;
    wire.peer = wire.client = socket.peer();
    wire.permit = socket.takePermit();
    wire.isTls = m_parts.tls != nullptr;
    if (m_parts.tls)
        wire.stream = std::make_unique<TlsStream>(socket.takeDescriptor(), *m_parts.tls);
    else
        wire.stream = std::make_unique<PlainStream>(m_dispatcher, socket.takeDescriptor());
    NetMetrics::add(m_parts.metrics.connectionsAccepted);
    NetMetrics::add(m_parts.metrics.connectionsOpen);
    add(std::make_shared<HttpConnection>(*this, std::move(wire)));
}

void NetLoop::add(std::shared_ptr<Connection> connection) {
    m_connections[connection->connectionId()] = std::move(connection);
}

void NetLoop::retire(Connection& connection) {
    const auto found = m_connections.find(connection.connectionId());
    // At an upgrade the WebSocket has taken the place of the HTTP connection already.
    if (found != m_connections.end() && found->second.get() == &connection)
        m_connections.erase((m_retired.push_back(std::move(found->second)), found));
    else
        m_retired.push_back(connection.shared_from_this());
}

void NetLoop::noteClosed(CloseReason reason) {
    NetMetrics::add(m_parts.metrics.closed[static_cast<std::size_t>(reason)]);
    NetMetrics::remove(m_parts.metrics.connectionsOpen);
}

void NetLoop::addDirty(Connection& connection) {
    connection.setDirty(true);
    m_dirty.push_back(&connection);
}

void NetLoop::forgetDirty(Connection& connection) {
    std::replace(m_dirty.begin(), m_dirty.end(), &connection, static_cast<Connection*>(nullptr));
}

void NetLoop::endTurn() {
    while (!m_dirty.empty() || !m_retired.empty()) {
        flushDirty();
        buryRetired();
    }
    if (m_isStopping && m_connections.empty()) QThread::currentThread()->quit();
}

void NetLoop::breathe() {
    if (m_dirty.size() >= manyDirty) endTurn();
}

void NetLoop::flushDirty() {
    // By index: flushing one may make others dirty.
    for (std::size_t i = 0; i < m_dirty.size(); ++i) {
        Connection* connection = m_dirty[i];
        if (!connection) continue;
        connection->setDirty(false);
        if (!connection->isRetired()) connection->flush();
    }
    m_dirty.clear();
}

void NetLoop::buryRetired() {
    while (!m_retired.empty()) {
        const auto retired = std::move(m_retired);
        m_retired.clear();
        for (const auto& connection : retired)
            connection->onRetired();
        // Those still in the list of the dirty take themselves out as they are destroyed.
    }
}

void NetLoop::abortAll() {
    while (!m_connections.empty())
        m_connections.begin()->second->abort(CloseReason::Shutdown);
    buryRetired();
}

void NetLoop::beginStop(std::chrono::milliseconds grace) {
    m_isStopping = true;
    m_stopDeadline = now() + grace;
    std::vector<std::shared_ptr<Connection>> open;
    open.reserve(m_connections.size());
    for (const auto& [id, connection] : m_connections)
        open.push_back(connection);
    for (const auto& connection : open)
        if (!connection->isRetired()) connection->beginStop();
}

void NetLoop::timerEvent(QTimerEvent*) {
    const TimePoint time = now();
    m_deadlines.advance(time);
    if (time >= m_stopDeadline) abortAll();
}

std::string_view NetLoop::date() {
    const std::int64_t second = core::toEpochMilliseconds(m_parts.clock.now()) / 1000;
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = httpDate(second);
    }
    return m_date;
}

std::unique_ptr<RequestParser> NetLoop::takeRequestParser() {
    if (m_requestParsers.empty()) return std::make_unique<RequestParser>(m_parts.config.http);
    auto parser = std::move(m_requestParsers.back());
    m_requestParsers.pop_back();
    return parser;
}

void NetLoop::giveRequestParser(std::unique_ptr<RequestParser> parser) {
    if (parser && m_requestParsers.size() < keptParsers) m_requestParsers.push_back(std::move(parser));
}

} // namespace callroom::net
