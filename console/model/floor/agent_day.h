#pragma once

#include "console/model/floor/floor_state.h"
#include "console/model/floor/floor_table_model.h"
#include "console/net/floor_commands.h"

#include <QPointer>
#include <QTimer>

namespace callroom::console {

/// A stretch of an agent's day as it is drawn.
struct DayBar {
    enum class Lane { Presence, Contacts };
    Lane lane = Lane::Presence;
    core::Timestamp from{};
    core::Timestamp to{};
    Tone tone = Tone::Muted;
    bool isStrong = false; ///< stands out from what is usual
    QString text;          ///< `Away (Lunch), 12:00 – 12:31`
    friend bool operator==(const DayBar&, const DayBar&) = default;
};

/// What one agent did today: the stretches of his day and its figures. Asks the server for the agent who is chosen,
/// while somebody looks, and again each minute; answers about another agent than the chosen one are dropped. GUI
/// thread.
class AgentDay : public QObject {
    Q_OBJECT

public:
    enum class State {
        Nobody, ///< is chosen
        Asking, ///< and nothing known from before
        Known,
        Failed, ///< and nothing known from before
    };

    /// `floor` tells the time; it outlives this object.
    explicit AgentDay(const FloorState& floor, QObject* parent = nullptr);

    /// Asks through these from now on; null for nobody signed in. They may go before this object.
    void follow(FloorCommands* commands) { m_commands = commands; }
    /// None when nobody is chosen or looked at.
    void setAgent(const std::optional<core::UserId>& agent);
    void refresh();
    /// A second has passed.
    void tick();

    [[nodiscard]] State state() const { return m_state; }
    /// A sentence where there is nothing to draw; else empty.
    [[nodiscard]] QString remark() const;
    [[nodiscard]] const std::vector<DayBar>& bars() const { return m_bars; }
    [[nodiscard]] const std::vector<Detail>& figures() const { return m_figures; }
    /// The day that is drawn: from midnight here until the end of the hour.
    [[nodiscard]] core::Timestamp from() const { return m_from; }
    [[nodiscard]] core::Timestamp to() const { return m_to; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void onTimeline(const core::Result<protocol::AgentTimeline>& answer);
    void onStats(const core::Result<protocol::AgentStats>& answer);
    void settle(State state);
    [[nodiscard]] DayBar barOf(const protocol::TimelineStretch& stretch) const;

    const FloorState& m_floor;
    QPointer<FloorCommands> m_commands;
    std::optional<core::UserId> m_agent;
    QTimer m_soon;                       ///< who runs through the rows with the arrow keys asks only where he stops
    std::unique_ptr<QObject> m_question; ///< receives the answers: another question, another receiver
    State m_state = State::Nobody;
    QString m_failure;
    core::Timestamp m_from{};
    core::Timestamp m_to{};
    core::Timestamp m_askedAt{};
    std::vector<DayBar> m_bars;
    std::vector<Detail> m_figures;
};

} // namespace callroom::console
