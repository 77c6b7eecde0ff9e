#include "server/net/responder.h"

#include "server/net/http_connection.h"
#include "server/net/net_thread.h"
#include "server/net/websocket_handler.h"

namespace callroom::net {
namespace {

/// Whether this code runs on the thread that takes its work from `inbox`.
bool isOnThread(const core::Executor& inbox) {
    const NetThread* current = NetThread::current();
    return current && current->inbox().get() == &inbox;
}

Response unanswered() {
    return problem(500, "internal", "the request was not answered");
}

} // namespace

AnswerTicket::AnswerTicket(std::shared_ptr<core::Executor> thread, std::weak_ptr<HttpConnection> connection,
                           std::uint64_t number)
    : m_thread(std::move(thread))
    , m_connection(std::move(connection))
    , m_number(number) {}

void AnswerTicket::answer(Response response) {
    const auto thread = std::exchange(m_thread, nullptr);
    if (!thread) return;
    // Another thread never locks the connection: it would then perhaps be the one to destroy it.
    if (isOnThread(*thread)) {
        if (const auto connection = m_connection.lock()) connection->answer(m_number, std::move(response));
        return;
    }
    auto shared = std::make_shared<Response>(std::move(response));
    thread->post([connection = std::move(m_connection), number = m_number, shared] {
        if (const auto there = connection.lock()) there->answer(number, std::move(*shared));
    });
}

void AnswerTicket::acceptWebSocket(std::unique_ptr<WebSocketHandler> handler, const WebSocketLimits& limits) {
    const auto thread = std::exchange(m_thread, nullptr);
    if (!thread) return;
    if (isOnThread(*thread)) {
        if (const auto connection = m_connection.lock())
            connection->acceptWebSocket(m_number, std::move(handler), limits);
        return;
    }
    auto shared = std::make_shared<std::unique_ptr<WebSocketHandler>>(std::move(handler));
    thread->post([connection = std::move(m_connection), number = m_number, shared, limits] {
        if (const auto there = connection.lock()) there->acceptWebSocket(number, std::move(*shared), limits);
    });
}

Responder& Responder::operator=(Responder&& other) noexcept {
    if (this != &other) {
        if (m_ticket.isOpen()) m_ticket.answer(unanswered());
        m_ticket = std::exchange(other.m_ticket, {});
    }
    return *this;
}

Responder::~Responder() {
    if (m_ticket.isOpen()) m_ticket.answer(unanswered());
}

void Responder::respond(Response response) {
    m_ticket.answer(std::move(response));
}

Upgrade& Upgrade::operator=(Upgrade&& other) noexcept {
    if (this != &other) {
        if (m_ticket.isOpen()) m_ticket.answer(unanswered());
        m_ticket = std::exchange(other.m_ticket, {});
    }
    return *this;
}

Upgrade::~Upgrade() {
    if (m_ticket.isOpen()) m_ticket.answer(unanswered());
}

void Upgrade::accept(std::unique_ptr<WebSocketHandler> handler, const WebSocketLimits& limits) {
    m_ticket.acceptWebSocket(std::move(handler), limits);
}

void Upgrade::refuse(Response response) {
    m_ticket.answer(std::move(response));
}

} // namespace callroom::net
