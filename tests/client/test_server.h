#pragma once

#include "shared/json/decode.h"

#include <QByteArray>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <string>
#include <vector>

namespace callroom::client {

/// A server of one account for client tests, on a port of its own: signs in with the password `right`, rotates
/// tokens, gives tickets, opens sessions with a sequence and resumes them. What it does is set by plain members.
class TestServer : public QObject {
    Q_OBJECT

public:
    struct Request {
        QByteArray verb;
        QString path; ///< with the query, without the base
        QByteArray authorization;
        QByteArray body;
    };
    struct Answer {
        int status = 200;
        QByteArray body = "{}";
        QByteArray extraHeaders{};
    };

    explicit TestServer(QObject* parent = nullptr);
    ~TestServer() override;

    [[nodiscard]] QUrl url() const;
    /// Stops listening and cuts all connections; `comeBack` listens on the same port again.
    void goAway();
    void comeBack();
    /// Cuts the WebSockets only, without a closing handshake.
    void cutSockets();
    /// Closes them with that code.
    void closeSockets(int code);

    /// Sends a push with the next number to the session.
    void push(const std::string& event, const std::string& data);
    /// Counts a push that is never sent.
    void losePush() { ++m_seq; }
    /// Makes every access token given so far worthless.
    void expireAccessTokens() { m_accessToken.clear(); }
    [[nodiscard]] int count(const QString& path) const;
    [[nodiscard]] int openSockets() const;
    [[nodiscard]] const std::vector<Request>& requests() const { return m_requests; }
    [[nodiscard]] const std::vector<std::string>& frames() const { return m_frames; }
    [[nodiscard]] const std::string& accessToken() const { return m_accessToken; }
    [[nodiscard]] const std::string& refreshToken() const { return m_refreshToken; }

    /// Answers paths the server does not know of itself.
    std::function<Answer(const Request&)> onRequest;
    /// The answer to a frame's event as JSON text, or nothing to stay silent.
    std::function<std::optional<std::string>(const std::string& event)> onFrame;
    std::string role = "supervisor";
    bool refusesRefresh = false;
    bool isBusy = false; ///< refreshes and tickets are answered 503
    bool canResume = true;
    bool answersPings = true;
    int heartbeatSeconds = 25;
    std::string snapshot; ///< pushed after each floor.subscribe, when not empty

Q_SIGNALS:
    void requested();

private:
    void listen(quint16 port);
    void onConnection();
    void onData(QTcpSocket& socket);
    [[nodiscard]] Answer answer(const Request& request);
    [[nodiscard]] Answer giveTokens();
    void onWebSocket();
    void onText(QWebSocket& socket, const QString& text);
    void resume(QWebSocket& socket, const json::Value& data, std::int64_t id);

    struct Sent {
        std::uint64_t seq;
        std::string frame;
    };

    std::unique_ptr<QTcpServer> m_listener;
    QWebSocketServer m_upgrader;
    quint16 m_port = 0;
    std::vector<QPointer<QTcpSocket>> m_connections;
    std::vector<QPointer<QWebSocket>> m_sockets;
    std::vector<Request> m_requests;
    std::vector<std::string> m_frames;
    std::string m_accessToken;
    std::string m_refreshToken;
    int m_tokens = 0;
    int m_sessions = 0;
    std::string m_formerToken;
    std::string m_sessionToken;
    std::uint64_t m_seq = 0;
    std::vector<Sent> m_sent;
    std::uint64_t m_formerSeq = 0; ///< of the session before, until it is resumed
    std::vector<Sent> m_formerSent;
};

/// A valid User object.
[[nodiscard]] std::string userJson(const std::string& role);

} // namespace callroom::client
