#pragma once

#include "console/model/tone.h"
#include "shared/client/live_feed.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace callroom::console {

/// The connection to the server in words.
class ConnectionStatus : public QObject {
    Q_OBJECT

public:
    explicit ConnectionStatus(QObject* parent = nullptr);

    /// Follows this feed; null for none. The feed may go before this object.
    void follow(client::LiveFeed* feed);
    /// The server answered, but what it sent or refused keeps the tables from being right. Stands until the next
    /// connection.
    void setFault(const QString& text);
    /// A second has passed.
    void tick();

    /// Short, for the status bar: `Live`.
    [[nodiscard]] QString text() const { return m_shown.text; }
    /// A sentence for the banner; empty when there is nothing to tell.
    [[nodiscard]] QString banner() const { return m_shown.banner; }
    [[nodiscard]] Tone tone() const { return m_shown.tone; }
    [[nodiscard]] QString icon() const { return m_shown.icon; }
    /// Whether trying again at once makes sense.
    [[nodiscard]] bool canRetry() const { return m_shown.canRetry; }
    void retry();

Q_SIGNALS:
    void changed();

private:
    struct Shown {
        QString text;
        QString banner;
        Tone tone = Tone::Muted;
        QString icon;
        bool canRetry = false;
        friend bool operator==(const Shown&, const Shown&) = default;
    };
    [[nodiscard]] Shown read() const;

    QPointer<client::LiveFeed> m_feed;
    QString m_fault;
    Shown m_shown;
};

} // namespace callroom::console
