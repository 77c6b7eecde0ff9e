#pragma once

#include "console/model/floor/floor_models.h"
#include "console/view/appearance.h"

#include <QAction>
#include <QActionGroup>
#include <QObject>

#include <optional>

class QMenu;

namespace callroom::console {

/// What can be done with the chosen agent, for his menu, the menu bar and the page's head: set his presence, where the
/// mark stands at what he is; change his skills; tell him something.
class AgentActions : public QObject {
    Q_OBJECT

public:
    /// Its menu is `window`'s, and its dialogs stand before it. All outlive this object.
    AgentActions(FloorModels& models, Appearance& appearance, QWidget& window);

    /// The agent who is meant from now on; none when empty.
    void setAgent(const std::optional<core::UserId>& agent);
    [[nodiscard]] QAction& available() { return m_available; }
    [[nodiscard]] QAction& offline() { return m_offline; }
    /// The reasons to be away, one action each; a plain one where the tenant has none.
    [[nodiscard]] QMenu& away() { return *m_away; }
    [[nodiscard]] QAction& skills() { return m_skills; }
    [[nodiscard]] QAction& notice() { return m_notice; }
    void addTo(QMenu& menu);

private:
    void makeAway();
    void update();
    void set(core::Presence presence, const std::string& reason = {});
    void showIcons();
    void changeSkills();
    void askForNotice();

    FloorModels& m_models;
    Appearance& m_appearance;
    QWidget& m_window;
    std::optional<core::UserId> m_agent;
    QActionGroup m_choices;
    QAction m_available;
    QAction m_offline;
    QAction m_skills;
    QAction m_notice;
    QMenu* m_away;
};

} // namespace callroom::console
