#pragma once

#include "shared/client/live_feed.h"
#include "shared/protocol/chat.h"

#include <QObject>
#include <QPointer>

namespace callroom::console {

/// Follows one open thread over a LiveFeed for as long as it lives, without taking part in it: nobody is told, and what
/// is watched is not marked as read. Watches anew whenever the feed has lost its past.
class ChatWatch : public QObject {
    Q_OBJECT

public:
    /// `feed` need not outlive this object.
    ChatWatch(client::LiveFeed& feed, core::ContactId contact, QObject* parent = nullptr);
    ~ChatWatch() override;

    [[nodiscard]] bool isWatching() const { return m_isWatching; }

Q_SIGNALS:
    /// It is heard from now on: what was written before must be read.
    void began();
    void came(const callroom::protocol::ThreadEvent& event);
    /// The customer or an agent is typing, or has stopped.
    void typed(const callroom::protocol::ChatTypingPush& typing);
    /// It cannot be followed: `not_found` when the thread has ended.
    void failed(const callroom::core::Error& error);

private:
    void watch();
    void onPush(const client::Push& push);

    QPointer<client::LiveFeed> m_feed;
    core::ContactId m_contact;
    bool m_isAsking = false;
    bool m_isWatching = false;
};

} // namespace callroom::console
