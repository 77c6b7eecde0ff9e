#pragma once

#include "console/model/connection_status.h"
#include "console/model/floor/agent_model.h"
#include "console/model/floor/away_reasons.h"
#include "console/model/floor/call_model.h"
#include "console/model/floor/floor_actions.h"
#include "console/model/floor/floor_summary.h"
#include "console/model/floor/queue_model.h"
#include "console/net/session.h"

#include <QTimer>

namespace callroom::console {

/// The floor with all that shows it and what is done to it. One timer of a second drives every running time.
class FloorModels : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives this object.
    explicit FloorModels(const core::Clock& clock, QObject* parent = nullptr);

    /// Shows what this session hears, from now on. The session outlives this object.
    void follow(Session& session);

    [[nodiscard]] FloorState& floor() { return m_floor; }
    [[nodiscard]] QueueModel& queues() { return m_queues; }
    [[nodiscard]] AgentModel& agents() { return m_agents; }
    [[nodiscard]] CallModel& calls() { return m_calls; }
    [[nodiscard]] FloorSummary& summary() { return m_summary; }
    [[nodiscard]] ConnectionStatus& connection() { return m_connection; }
    [[nodiscard]] AwayReasons& awayReasons() { return m_awayReasons; }
    [[nodiscard]] GroupNames& groupNames() { return m_groupNames; }
    [[nodiscard]] FloorActions& actions() { return m_actions; }

    void tick();

Q_SIGNALS:
    /// Everything here that counts on has done so.
    void secondPassed();

private:
    FloorState m_floor;
    AwayReasons m_awayReasons;
    GroupNames m_groupNames;
    FloorActions m_actions;
    QueueModel m_queues;
    AgentModel m_agents;
    CallModel m_calls;
    FloorSummary m_summary;
    ConnectionStatus m_connection;
    QTimer m_second;
};

} // namespace callroom::console
