#pragma once

#include "console/view/floor/agent_actions.h"
#include "console/view/floor/floor_page.h"

namespace callroom::console {

/// The agents with what each is doing, and what a supervisor can do to them.
class AgentsPage : public FloorPage {
    Q_OBJECT

public:
    /// What `at` names outlives this object.
    explicit AgentsPage(const Workplace& at);

    [[nodiscard]] AgentActions& agentActions() { return m_actions; }
    [[nodiscard]] QMenu* menu() override { return m_menu; }

private:
    void onMeant() override;
    void fillRowMenu(QMenu& menu) override;

    AgentActions m_actions;
    QMenu* m_menu;
};

} // namespace callroom::console
