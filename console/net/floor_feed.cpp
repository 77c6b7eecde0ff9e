#include "console/net/floor_feed.h"

namespace callroom::console {

using client::FeedState;

FloorFeed::FloorFeed(client::LiveFeed& feed, QObject* parent)
    : QObject(parent)
    , m_feed(feed) {
    connect(&m_feed, &client::LiveFeed::resyncNeeded, this, [this] {
        m_isFollowing = false;
        subscribe();
    });
    // A resumed session still follows the floor, unless the connection broke before it did.
    connect(&m_feed, &client::LiveFeed::stateChanged, this, [this](FeedState state) {
        if (state == FeedState::Online && m_feed.session() && !m_isFollowing) subscribe();
    });
    connect(&m_feed, &client::LiveFeed::pushed, this, &FloorFeed::onPush);
}

void FloorFeed::subscribe() {
    if (m_isAsking) return;
    m_isAsking = true;
    m_feed.request<json::RawJson>("floor.subscribe", protocol::FloorSubscribe{}, this,
                                  [this](const core::Result<json::RawJson>& answer) {
                                      m_isAsking = false;
                                      if (answer || answer.error().code == "disconnected") return;
                                      if (answer.error().code == "timed_out") return subscribe();
                                      Q_EMIT failed(answer.error());
                                  });
}

void FloorFeed::onPush(const client::Push& push) {
    if (push.event == "floor.snapshot") {
        const auto floor = push.decode<protocol::FloorSnapshot>();
        if (!floor) return Q_EMIT failed(floor.error());
        m_isFollowing = true;
        Q_EMIT snapshot(*floor);
    } else if (push.event == "floor.delta" && m_isFollowing) {
        const auto change = push.decode<protocol::FloorDelta>();
        if (!change) return Q_EMIT failed(change.error());
        Q_EMIT delta(*change);
    }
}

} // namespace callroom::console
