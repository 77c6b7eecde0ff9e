#pragma once

#include "console/net/account.h"
#include "console/net/floor_commands.h"
#include "console/net/floor_feed.h"
#include "console/net/token_store.h"
#include "shared/client/api_client.h"
#include "shared/client/live_feed.h"

#include <QObject>

#include <memory>
#include <optional>

namespace callroom::console {

/// The console's one connection to a server: signs in by password or by the token kept from before, follows the floor,
/// keeps each rotated token in the key store if asked to. GUI thread.
class Session : public QObject {
    Q_OBJECT

public:
    /// What is given outlives this object.
    Session(TokenStore& tokens, core::RandomSource& random, client::FeedTimes times = {}, QObject* parent = nullptr);
    ~Session() override;

    /// Ends in signedIn or signInFailed. With `isKept` the refresh token goes into the key store, never the password.
    void signIn(const Account& account, const QString& password, bool isKept);
    /// Signs in by the token kept for the account; signInFailed with `no_kept_login` when there is none.
    void resume(const Account& account);
    /// Ends the login on the server and forgets the kept token. Ends in signedOut.
    void signOut();

    [[nodiscard]] const Account& account() const { return m_account; }
    [[nodiscard]] const std::optional<protocol::User>& user() const { return m_user; }
    /// Null while nobody is signed in.
    [[nodiscard]] client::LiveFeed* feed() { return m_link ? &m_link->feed : nullptr; }
    [[nodiscard]] client::ApiClient* api() { return m_link ? &m_link->api : nullptr; }
    [[nodiscard]] FloorCommands* commands() { return m_link ? &m_link->commands : nullptr; }

Q_SIGNALS:
    void signedIn();
    void signInFailed(const callroom::core::Error& error);
    /// The code is `signed_out` when the user asked for it; otherwise the server's reason.
    void signedOut(const callroom::core::Error& reason);
    /// The token could not be kept; the session goes on.
    void notKept(const callroom::core::Error& error);
    void snapshot(const callroom::protocol::FloorSnapshot& floor);
    void delta(const callroom::protocol::FloorDelta& change);
    void floorFailed(const callroom::core::Error& error);

private:
    /// All that belongs to one sign-in.
    struct Link : QObject {
        Link(const QUrl& server, core::RandomSource& random, const client::FeedTimes& times)
            : api(server)
            , feed(api, random, times)
            , floor(feed)
            , commands(api) {}
        client::ApiClient api;
        client::LiveFeed feed;
        FloorFeed floor;
        FloorCommands commands;
    };

    enum class Farewell { Silent, Logout };

    void open(const Account& account, bool isKept);
    /// The answer's receiver, deaf once another sign-in has begun.
    [[nodiscard]] std::function<void(core::Result<protocol::User>)> whenSignedIn();
    void onUser(const core::Result<protocol::User>& user);
    void keep(const std::string& token);
    void forget();
    void close(Farewell farewell = Farewell::Silent);

    TokenStore& m_tokens;
    core::RandomSource& m_random;
    client::FeedTimes m_times;
    Account m_account;
    bool m_isKept = false;
    std::optional<protocol::User> m_user;
    std::unique_ptr<Link> m_link;
};

} // namespace callroom::console
