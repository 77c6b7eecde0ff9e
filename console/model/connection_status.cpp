#include "console/model/connection_status.h"

#include "console/model/words.h"

namespace callroom::console {

using client::FeedState;

ConnectionStatus::ConnectionStatus(QObject* parent)
    : QObject(parent)
    , m_shown(read()) {}

void ConnectionStatus::follow(client::LiveFeed* feed) {
    if (m_feed) m_feed->disconnect(this);
    m_feed = feed;
    m_fault.clear();
    if (m_feed)
        connect(m_feed, &client::LiveFeed::stateChanged, this, [this](FeedState state) {
            if (state == FeedState::Online) m_fault.clear();
            tick();
        });
    tick();
}

void ConnectionStatus::setFault(const QString& text) {
    m_fault = text;
    tick();
}

void ConnectionStatus::retry() {
    if (m_feed) m_feed->retryNow();
    tick();
}

void ConnectionStatus::tick() {
    auto shown = read();
    if (shown == m_shown) return;
    m_shown = std::move(shown);
    Q_EMIT changed();
}

ConnectionStatus::Shown ConnectionStatus::read() const {
    const auto state = m_feed ? m_feed->state() : FeedState::Offline;
    if (state == FeedState::Online) {
        if (!m_fault.isEmpty())
            return {tr("Not up to date"), m_fault, Tone::Bad, QStringLiteral("triangle-alert"), false};
        return {tr("Live"), {}, Tone::Good, QStringLiteral("wifi"), false};
    }
    if (state == FeedState::Offline) return {tr("Signed out"), {}, Tone::Muted, QStringLiteral("wifi-off"), false};

    const auto seconds = static_cast<int>((m_feed->untilNextAttempt().count() + 999) / 1000);
    const QString next = seconds > 0 ? tr("Trying again in %n second(s).", nullptr, seconds) : tr("Trying again now…");
    if (state == FeedState::Reconnecting)
        return {tr("Reconnecting"), tr("The connection is lost; the tables show what was last known.") % u' ' % next,
                Tone::Bad, QStringLiteral("wifi-off"), seconds > 0};
    if (seconds > 0)
        return {tr("Connecting"), tr("The server cannot be reached.") % u' ' % next, Tone::Bad,
                QStringLiteral("wifi-off"), true};
    return {tr("Connecting"), {}, Tone::Soon, QStringLiteral("loader"), false};
}

} // namespace callroom::console
