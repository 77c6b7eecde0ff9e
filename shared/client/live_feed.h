#pragma once

#include "shared/client/api_client.h"
#include "shared/client/backoff.h"
#include "shared/client/push_sequence.h"
#include "shared/core/random.h"
#include "shared/protocol/frame.h"
#include "shared/protocol/live.h"

#include <QTimer>
#include <QWebSocket>

#include <map>
#include <memory>

namespace callroom::client {

enum class FeedState {
    Offline,      ///< not started, stopped, or signed out
    Connecting,   ///< the first attempt is under way
    Online,       ///< pushes arrive
    Reconnecting, ///< the connection was lost; tries again by itself
};

/// One push of the server. Cheap to copy; any thread may read it.
struct Push {
    std::string event;
    std::uint64_t seq = 0;
    std::shared_ptr<const json::Document> document;
    const json::Value* data = nullptr; ///< into `document`, never null in a push that was delivered

    template <typename T> [[nodiscard]] core::Result<T> decode() const { return json::decode<T>(*data); }
};

struct FeedTimes {
    Backoff backoff;
    core::Milliseconds connectTimeout{10'000}; ///< from ticket to session.ready
    core::Milliseconds requestTimeout{10'000};
};

/// The WebSocket side of a server for one account: fetches a ticket, connects, keeps the heartbeat, shows a newer token
/// before the old one ends, comes back after a loss and resumes the session. Lives on the ApiClient's thread.
class LiveFeed : public QObject {
    Q_OBJECT

public:
    template <typename Answer> using Done = std::function<void(core::Result<Answer>)>;

    /// `api` and `random` outlive this object.
    LiveFeed(ApiClient& api, core::RandomSource& random, FeedTimes times = {}, QObject* parent = nullptr);
    ~LiveFeed() override;

    void start();
    /// Closes the connection and stays offline. Requests under way fail with `disconnected`.
    void stop();
    /// While reconnecting: tries at once instead of waiting out the backoff.
    void retryNow();

    [[nodiscard]] FeedState state() const { return m_state; }
    /// While reconnecting: how long until the next attempt; zero when it is under way.
    [[nodiscard]] core::Milliseconds untilNextAttempt() const;
    /// What the server said of the present session; nothing before the first.
    [[nodiscard]] const std::optional<protocol::SessionReady>& session() const { return m_session; }

    /// Sends a frame with an id; `done` runs once on `receiver`'s thread with its answer (guarded as in ApiClient).
    /// Errors: the server's, `disconnected`, `timed_out`.
    template <typename Answer, typename Data>
    void request(std::string_view event, const Data& data, QObject* receiver, Done<Answer> done) {
        auto* pending = new Call(this);
        pending->deliver<Answer>(receiver, std::move(done));
        ask(event, json::encode(data), pending);
    }
    /// Sends a frame without an id: answered only by an `error` push, and only if it fails. Dropped when not online.
    template <typename Data> void send(std::string_view event, const Data& data) {
        if (m_state == FeedState::Online) write(protocol::requestFrame(std::nullopt, event, json::encode(data)));
    }

Q_SIGNALS:
    void stateChanged(callroom::client::FeedState state);
    void pushed(const callroom::client::Push& push);
    /// A session without a past has begun (the first one, or the old could not be resumed), or pushes were missed:
    /// whatever is followed must be asked for anew.
    void resyncNeeded();
    /// The server refuses this account; the feed is offline and stays so.
    void refused(const callroom::core::Error& error);

private:
    void connectNow();
    void onTicket(const core::Result<protocol::WsTicket>& ticket);
    void openSocket(const std::string& ticket);
    void onText(const QString& text);
    void onReady(const Push& push);
    void onResumed(const core::Result<json::RawJson>& answer);
    void beginFresh();
    void goOnline(bool isFresh);
    void take(const Push& push);
    void renew();
    void answer(const json::Document& document, std::int64_t id);
    void ask(std::string_view event, const std::string& data, Call* call);
    void write(const std::string& frame);
    void beat();
    void dropSocket();
    void onDisconnected();
    void onLost();
    void failPending(const core::Error& error);
    void setState(FeedState state);

    struct PendingCall {
        Call* call = nullptr;
        std::unique_ptr<QTimer> limit;
    };

    ApiClient& m_api;
    core::RandomSource& m_random;
    FeedTimes m_times;
    FeedState m_state = FeedState::Offline;
    bool m_isStarted = false;
    std::uint64_t m_attemptNumber = 0; ///< tells the answers of one attempt from those of an abandoned one
    int m_failures = 0;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_retry;
    QTimer m_limit;
    QTimer m_heartbeat;
    bool m_isHeard = true; ///< something has come since the last heartbeat
    std::optional<protocol::SessionReady> m_session;
    std::string m_resumeToken; ///< of the last session that was online
    PushSequence m_sequence;
    std::vector<Push> m_held; ///< came while the resume was not yet answered
    std::int64_t m_nextId = 1;
    std::map<std::int64_t, PendingCall> m_pending;
};

} // namespace callroom::client
