#pragma once

#include "server/net/http_limits.h"
#include "server/net/http_message.h"
#include "shared/core/executor.h"

#include <cstdint>
#include <memory>
#include <utility>

namespace callroom::net {

class HttpConnection;
class NetThread;
class WebSocketHandler;

/// A claim on one answer of one connection: how Responder and Upgrade find their way back. Internal.
class AnswerTicket {
public:
    AnswerTicket() = default;
    AnswerTicket(std::shared_ptr<core::Executor> thread, std::weak_ptr<HttpConnection> connection,
                 std::uint64_t number);

    [[nodiscard]] bool isOpen() const { return m_thread != nullptr; }
    void answer(Response response);
    void acceptWebSocket(std::unique_ptr<WebSocketHandler> handler, const WebSocketLimits& limits);

private:
    std::shared_ptr<core::Executor> m_thread;
    std::weak_ptr<HttpConnection> m_connection;
    std::uint64_t m_number = 0;
};

/// The right to answer one request, once. Move-only. May be used from any thread (from another than the connection's
/// it costs a hop); an answer to a connection that has gone is dropped. Destroyed unanswered it sends 500, so that no
/// client waits for ever.
class Responder {
public:
    Responder() = default;
    explicit Responder(AnswerTicket ticket)
        : m_ticket(std::move(ticket)) {}
    Responder(Responder&& other) noexcept
        : m_ticket(std::exchange(other.m_ticket, {})) {}
    Responder& operator=(Responder&& other) noexcept;
    ~Responder();

    void respond(Response response);
    [[nodiscard]] bool isAnswered() const { return !m_ticket.isOpen(); }

private:
    AnswerTicket m_ticket;
};

/// The right to decide on one request to open a WebSocket: accept it or refuse it, now or later, once, from any thread.
/// Until then nothing more is read from the client, and no 101 has been sent. Destroyed undecided it sends 500.
class Upgrade {
public:
    Upgrade() = default;
    explicit Upgrade(AnswerTicket ticket)
        : m_ticket(std::move(ticket)) {}
    Upgrade(Upgrade&& other) noexcept
        : m_ticket(std::exchange(other.m_ticket, {})) {}
    Upgrade& operator=(Upgrade&& other) noexcept;
    ~Upgrade();

    /// Sends 101. `handler` lives on the connection's thread until the socket has closed; from another thread it is
    /// handed over, and destroyed there if the client has gone meanwhile.
    void accept(std::unique_ptr<WebSocketHandler> handler, const WebSocketLimits& limits = {});
    /// An ordinary answer, such as 401; the connection may go on with HTTP.
    void refuse(Response response);

private:
    AnswerTicket m_ticket;
};

} // namespace callroom::net
