#include "console/net/chat_watch.h"

namespace callroom::console {

using client::FeedState;

ChatWatch::ChatWatch(client::LiveFeed& feed, core::ContactId contact, QObject* parent)
    : QObject(parent)
    , m_feed(&feed)
    , m_contact(contact) {
    connect(&feed, &client::LiveFeed::resyncNeeded, this, [this] {
        m_isWatching = false;
        watch();
    });
    connect(&feed, &client::LiveFeed::stateChanged, this, [this](FeedState state) {
        if (state == FeedState::Online && !m_isWatching) watch();
    });
    connect(&feed, &client::LiveFeed::pushed, this, &ChatWatch::onPush);
    if (feed.state() == FeedState::Online) watch();
}

ChatWatch::~ChatWatch() {
    if (m_feed && m_isWatching) m_feed->send("chat.unwatch", protocol::ContactRef{m_contact});
}

void ChatWatch::watch() {
    if (m_isAsking || !m_feed) return;
    m_isAsking = true;
    m_feed->request<json::RawJson>("chat.watch", protocol::ContactRef{m_contact}, this,
                                   [this](const core::Result<json::RawJson>& answer) {
                                       m_isAsking = false;
                                       if (answer) {
                                           m_isWatching = true;
                                           Q_EMIT began();
                                       } else if (answer.error().code != "disconnected") {
                                           Q_EMIT failed(answer.error());
                                       }
                                   });
}

void ChatWatch::onPush(const client::Push& push) {
    if (push.event == "chat.event") {
        const auto pushed = push.decode<protocol::ChatEvent>();
        if (pushed && pushed->contactId == m_contact) Q_EMIT came(pushed->event);
    } else if (push.event == "chat.typing") {
        const auto typing = push.decode<protocol::ChatTypingPush>();
        if (typing && typing->contactId == m_contact) Q_EMIT typed(*typing);
    }
}

} // namespace callroom::console
