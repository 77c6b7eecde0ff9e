#pragma once

#include "shared/client/call.h"
#include "shared/json/encode.h"
#include "shared/protocol/auth.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QUrl>

#include <optional>
#include <vector>

class QNetworkReply;

namespace callroom::client {

/// The REST side of a server for one account. Lives on one thread, which needs an event loop; every `done` runs once,
/// later, on the thread of its `receiver`, and not at all when that object has been destroyed before (see Call).
///
/// Paths are relative to the base, such as `queues` or `contacts/active?limit=20`. Errors are the server's problem
/// documents, `unreachable` (Unavailable) when there was no answer; an answer that cannot be read is as
/// json::decodeText tells.
///
/// An answer 401 makes the client refresh its token once, in one flight for all requests, and send those again.
class ApiClient : public QObject {
    Q_OBJECT

public:
    template <typename Answer> using Done = std::function<void(core::Result<Answer>)>;

    /// `server` is the address without the base path, such as `https://calls.example.org`.
    explicit ApiClient(QUrl server, QObject* parent = nullptr);
    ~ApiClient() override;

    template <typename Answer> void get(const QString& path, QObject* receiver, Done<Answer> done) {
        call<Answer>("GET", path, {}, receiver, std::move(done));
    }
    template <typename Answer, typename Body>
    void post(const QString& path, const Body& body, QObject* receiver, Done<Answer> done) {
        call<Answer>("POST", path, json::encode(body), receiver, std::move(done));
    }
    /// A POST that carries nothing.
    template <typename Answer> void post(const QString& path, QObject* receiver, Done<Answer> done) {
        call<Answer>("POST", path, json::encode(json::Empty{}), receiver, std::move(done));
    }
    template <typename Answer, typename Body>
    void put(const QString& path, const Body& body, QObject* receiver, Done<Answer> done) {
        call<Answer>("PUT", path, json::encode(body), receiver, std::move(done));
    }
    template <typename Answer, typename Body>
    void patch(const QString& path, const Body& body, QObject* receiver, Done<Answer> done) {
        call<Answer>("PATCH", path, json::encode(body), receiver, std::move(done));
    }
    template <typename Answer> void remove(const QString& path, QObject* receiver, Done<Answer> done) {
        call<Answer>("DELETE", path, {}, receiver, std::move(done));
    }

    /// Signs in; the tokens are kept for what follows.
    void login(const protocol::LoginRequest& request, QObject* receiver, Done<protocol::User> done);
    /// Signs in again by a refresh token kept from before.
    void resume(const std::string& refreshToken, QObject* receiver, Done<protocol::User> done);
    /// Revokes the login on the server and forgets the tokens at once.
    void logout(QObject* receiver, Done<json::Empty> done);
    /// Gets a new access token ahead of the old one's end; requests made meanwhile wait for it. Does nothing without a
    /// refresh token.
    void renew();
    /// For tokens got elsewhere, such as a visitor's.
    void useAccessToken(std::string token);

    [[nodiscard]] const QUrl& server() const { return m_server; }
    [[nodiscard]] const std::string& accessToken() const { return m_accessToken; }
    [[nodiscard]] const std::string& refreshToken() const { return m_refreshToken; }
    /// The address of the WebSocket for a ticket.
    [[nodiscard]] QUrl webSocketUrl(const std::string& ticket) const;

Q_SIGNALS:
    /// The refresh token has been given or rotated: the old one is spent, keep this one.
    void refreshTokenChanged(const std::string& token);
    /// The server no longer takes the refresh token: someone must sign in anew.
    void loginExpired();

private:
    struct Request {
        QByteArray verb;
        QString path;
        QByteArray body;
        bool isAuthorized = true;
        std::string tokenUsed;
        bool isRepeated = false;
        Call* call = nullptr;
    };

    template <typename Answer>
    void call(QByteArray verb, const QString& path, const std::string& body, QObject* receiver, Done<Answer> done) {
        auto* pending = new Call(this);
        pending->deliver<Answer>(receiver, std::move(done));
        dispatch({std::move(verb), path, QByteArray::fromStdString(body), true, {}, false, pending});
    }

    void dispatch(Request request);
    void send(Request request);
    void onFinished(QNetworkReply* reply, Request request);
    void refresh();
    void onRefreshed(const core::Result<protocol::TokenPair>& tokens);
    void takeTokens(const protocol::TokenPair& tokens);
    void askForTokens(const QString& path, const std::string& body, QObject* receiver, Done<protocol::User> done);

    QUrl m_server;
    QNetworkAccessManager m_network;
    std::string m_accessToken;
    std::string m_refreshToken;
    bool m_isRefreshing = false;
    std::vector<Request> m_waiting; ///< for the refresh in flight
};

} // namespace callroom::client
