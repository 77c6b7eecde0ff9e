#pragma once

#include "console/model/floor/floor_models.h"

#include <QAction>
#include <QActionGroup>
#include <QObject>

#include <optional>

class QMenu;

namespace callroom::console {

/// Sets the chosen agent's presence, for his menu and the menu bar. The mark stands at what he is.
class AgentActions : public QObject {
    Q_OBJECT

public:
    /// Its menu is `window`'s. Both outlive this object.
    AgentActions(FloorModels& models, QWidget& window);

    /// The agent who is meant from now on; none when empty.
    void setAgent(const std::optional<core::UserId>& agent);
    [[nodiscard]] QAction& available() { return m_available; }
    [[nodiscard]] QAction& offline() { return m_offline; }
    /// The reasons to be away, one action each; a plain one where the tenant has none.
    [[nodiscard]] QMenu& away() { return *m_away; }
    void addTo(QMenu& menu);

private:
    void makeAway();
    void update();
    void set(core::Presence presence, const std::string& reason = {});

    FloorModels& m_models;
    std::optional<core::UserId> m_agent;
    QActionGroup m_choices;
    QAction m_available;
    QAction m_offline;
    QMenu* m_away;
};

} // namespace callroom::console
