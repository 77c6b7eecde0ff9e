#include "console/model/floor/floor_models.h"

#include "console/model/words.h"

namespace callroom::console {

FloorModels::FloorModels(const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_floor(clock)
    , m_actions(m_floor)
    , m_queues(m_floor)
    , m_agents(m_floor, m_awayReasons, m_groupNames)
    , m_calls(m_floor)
    , m_summary(m_floor) {
    connect(&m_second, &QTimer::timeout, this, &FloorModels::tick);
    m_second.start(std::chrono::seconds(1));
}

void FloorModels::follow(Session& session) {
    connect(&session, &Session::snapshot, this, [this](const protocol::FloorSnapshot& floor) { m_floor.apply(floor); });
    connect(&session, &Session::delta, this, [this](const protocol::FloorDelta& change) { m_floor.apply(change); });
    connect(&session, &Session::floorFailed, this,
            [this](const core::Error& error) { m_connection.setFault(explain(error)); });
    connect(&session, &Session::signedIn, this, [this, &session] {
        m_connection.follow(session.feed());
        m_actions.follow(session.commands());
        m_awayReasons.follow(session.commands());
        m_groupNames.follow(session.commands());
    });
    connect(&session, &Session::signedOut, this, [this] {
        m_connection.follow(nullptr);
        m_actions.follow(nullptr);
        m_awayReasons.follow(nullptr);
        m_groupNames.follow(nullptr);
        m_floor.clear();
    });
}

void FloorModels::tick() {
    m_queues.tick();
    m_agents.tick();
    m_calls.tick();
    m_summary.tick();
    m_connection.tick();
    Q_EMIT secondPassed();
}

} // namespace callroom::console
