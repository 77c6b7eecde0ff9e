#pragma once

#include "shared/client/live_feed.h"
#include "shared/protocol/floor.h"

#include <QObject>

namespace callroom::console {

/// Follows the floor over a LiveFeed: subscribes whenever the feed has lost its past, and hands on what comes. After a
/// new subscription nothing is handed on before its snapshot.
class FloorFeed : public QObject {
    Q_OBJECT

public:
    /// `feed` outlives this object.
    explicit FloorFeed(client::LiveFeed& feed, QObject* parent = nullptr);

Q_SIGNALS:
    void snapshot(const callroom::protocol::FloorSnapshot& floor);
    void delta(const callroom::protocol::FloorDelta& change);
    /// The server does not let this account watch, or sent what cannot be read.
    void failed(const callroom::core::Error& error);

private:
    void subscribe();
    void onPush(const client::Push& push);

    client::LiveFeed& m_feed;
    bool m_isAsking = false;
    bool m_isFollowing = false;
};

} // namespace callroom::console
