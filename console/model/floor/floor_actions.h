#pragma once

#include "console/model/floor/floor_state.h"
#include "console/net/floor_commands.h"

#include <QObject>
#include <QPointer>

namespace callroom::console {

/// What the supervisor does to contacts and agents. Each is asked of the server and told once, later, as `done` or
/// `refused`; the tables change by the floor's own feed. GUI thread, which never waits.
class FloorActions : public QObject {
    Q_OBJECT

public:
    /// `floor` gives the names for what is told; it outlives this object.
    explicit FloorActions(const FloorState& floor, QObject* parent = nullptr);

    /// Asks through these from now on; null for nobody signed in. They may go before this object.
    void follow(FloorCommands* commands) { m_commands = commands; }
    [[nodiscard]] FloorCommands* commands() const { return m_commands; }

    void assign(core::ContactId contact, core::UserId agent);
    void move(core::ContactId contact, core::QueueId queue);
    /// In seconds of waiting given for free; of one that waits.
    void prioritise(core::ContactId contact, int priority);
    /// Ends its wait or its conversation; there is no way back.
    void close(core::ContactId contact);
    /// `reason` is a code of the tenant's, for away alone.
    void setPresence(core::UserId agent, core::Presence presence, const std::string& reason = {});
    /// Shown to the agent at once.
    void sendNotice(core::UserId agent, const QString& text);

Q_SIGNALS:
    /// A sentence for the status bar.
    void done(const QString& remark);
    /// What was not done, and why, each a sentence.
    void refused(const QString& what, const QString& why);

private:
    [[nodiscard]] QString subject(core::ContactId contact) const;
    void hand(core::ContactId contact, const protocol::HandoverTarget& to, const QString& remark, const QString& what);
    /// The receiver of an answer of which only success matters.
    template <typename Answer> [[nodiscard]] FloorCommands::Done<Answer> telling(QString remark, QString what);
    [[nodiscard]] bool canAsk(const QString& what);

    const FloorState& m_floor;
    QPointer<FloorCommands> m_commands;
};

} // namespace callroom::console
