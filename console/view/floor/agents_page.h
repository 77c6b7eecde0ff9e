#pragma once

#include "console/model/floor/agent_day.h"
#include "console/model/floor/grouped_agents.h"
#include "console/view/floor/agent_actions.h"
#include "console/view/floor/floor_page.h"

class QComboBox;

namespace callroom::console {

/// The agents with what each is doing, what a supervisor can do to them, and the day of the chosen one.
class AgentsPage : public FloorPage {
    Q_OBJECT

public:
    /// What `at` names outlives this object.
    explicit AgentsPage(const Workplace& at);

    [[nodiscard]] AgentActions& agentActions() { return m_actions; }
    [[nodiscard]] AgentDay& day() { return m_day; }
    [[nodiscard]] QComboBox& groupChoice() { return *m_group; }
    [[nodiscard]] QComboBox& stateChoice() { return *m_state; }
    [[nodiscard]] QComboBox& keyChoice() { return *m_key; }
    [[nodiscard]] QMenu* menu() override { return m_menu; }
    void restoreLayout(const QSettings& settings) override;
    void saveLayout(QSettings& settings) const override;
    void goTo(const QString& id) override;

private:
    void onMeant() override;
    void fillRowMenu(QMenu& menu) override;
    void offerGroups();
    void filter();
    void arrange();

    FloorModels& m_models;
    AgentActions m_actions;
    AgentDay m_day;
    GroupedAgents m_grouped;
    QMenu* m_menu;
    QComboBox* m_state;
    QComboBox* m_group;
    QComboBox* m_key;
};

} // namespace callroom::console
