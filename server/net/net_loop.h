#pragma once

#include "server/net/connection.h"
#include "server/net/deadline_wheel.h"
#include "server/net/frame_reader.h"
#include "server/net/http_handler.h"
#include "server/net/net_config.h"
#include "server/net/net_metrics.h"
#include "server/net/net_thread.h"
#include "server/net/request_parser.h"
#include "shared/core/clock.h"

#include <QObject>

#include <span>
#include <unordered_map>
#include <vector>

namespace callroom::net {

class EpollEventDispatcher;
class TlsContext;

/// A socket on its way from the listener to its thread. Closed if it never gets there.
class AcceptedSocket {
public:
    AcceptedSocket(int fd, const IpAddress& peer, ConnectionPermit permit)
        : m_fd(fd)
        , m_peer(peer)
        , m_permit(std::move(permit)) {}
    ~AcceptedSocket();
    AcceptedSocket(const AcceptedSocket&) = delete;
    AcceptedSocket& operator=(const AcceptedSocket&) = delete;

    [[nodiscard]] int takeDescriptor() { return std::exchange(m_fd, -1); }
    [[nodiscard]] const IpAddress& peer() const { return m_peer; }
    [[nodiscard]] ConnectionPermit takePermit() { return std::move(m_permit); }

private:
    int m_fd;
    IpAddress m_peer;
    ConnectionPermit m_permit;
};

/// What the connections of one net thread share: their registry, deadlines, flushing once a turn, and buffers. Made,
/// used and destroyed on the thread.
class NetLoop final : public QObject {
public:
    struct Parts {
        const NetConfig& config;
        NetMetrics& metrics;
        const core::Clock& clock;
        const TlsContext* tls; ///< null without TLS
    };

    NetLoop(NetThread& thread, Parts parts);
    ~NetLoop() override;

    void setHandler(std::unique_ptr<HttpHandler> handler) { m_handler = std::move(handler); }
    /// A new HTTP connection.
    void adopt(AcceptedSocket& socket);
    void add(std::shared_ptr<Connection> connection);
    void beginStop(std::chrono::milliseconds grace);
    /// Once a turn: flushes what is dirty and buries what is retired.
    void endTurn();
    /// Between two pieces of work: the same, once so many are dirty that those on the other side should not wait for
    /// the rest of the turn.
    void breathe();

    [[nodiscard]] NetThread& thread() { return m_thread; }
    [[nodiscard]] EpollEventDispatcher& dispatcher() { return m_dispatcher; }
    [[nodiscard]] HttpHandler& handler() { return *m_handler; }
    [[nodiscard]] const NetConfig& config() const { return m_parts.config; }
    [[nodiscard]] NetMetrics& metrics() { return m_parts.metrics; }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    [[nodiscard]] static TimePoint now() { return TimePoint::clock::now(); }
    /// The value of the Date field, made once a second.
    [[nodiscard]] std::string_view date();
    /// For one read at a time.
    [[nodiscard]] std::span<char> readBuffer() { return m_readBuffer; }
    [[nodiscard]] FrameParserPool& frameParsers() { return m_frameParsers; }
    [[nodiscard]] std::unique_ptr<RequestParser> takeRequestParser();
    void giveRequestParser(std::unique_ptr<RequestParser> parser);

    void setDeadline(DeadlineWheel::Node& node, TimePoint deadline) { m_deadlines.set(node, deadline); }
    void addDirty(Connection& connection);
    void forgetDirty(Connection& connection);
    void retire(Connection& connection);
    void noteClosed(CloseReason reason);

private:
    void timerEvent(QTimerEvent* event) override;
    void flushDirty();
    void buryRetired();
    void abortAll();

    NetThread& m_thread;
    Parts m_parts;
    EpollEventDispatcher& m_dispatcher;
    DeadlineWheel m_deadlines;
    std::vector<char> m_readBuffer;
    FrameParserPool m_frameParsers;
    std::vector<std::unique_ptr<RequestParser>> m_requestParsers;
    std::unique_ptr<HttpHandler> m_handler;
    std::unordered_map<std::uint64_t, std::shared_ptr<Connection>> m_connections;
    std::vector<Connection*> m_dirty;
    std::vector<std::shared_ptr<Connection>> m_retired;
    std::uint64_t m_lastConnectionId = 0;
    std::int64_t m_dateSecond = -1;
    std::string m_date;
    TimePoint m_stopDeadline = TimePoint::max();
    bool m_isStopping = false;
};

} // namespace callroom::net
