#pragma once

#include "console/model/floor/floor_models.h"
#include "console/view/appearance.h"
#include "console/view/links.h"

#include <QAction>
#include <QObject>

#include <optional>

class QMenu;
class QWidget;

namespace callroom::console {

/// What can be done with the chosen contact, for its menu, the page's head and the keyboard: open, why, assign, move,
/// prioritise, close. An action is open to use while the contact's state allows it. Asks before what cannot be undone.
class ContactActions : public QObject {
    Q_OBJECT

public:
    /// Its dialogs stand before `window`. What is given outlives this object.
    ContactActions(FloorModels& models, Appearance& appearance, Links& links, QWidget& window);

    /// The contact that is meant from now on; none when empty.
    void setContact(const std::optional<core::ContactId>& contact);
    [[nodiscard]] const std::vector<QAction*>& actions() const { return m_actions; }
    /// Those that stand as buttons above the table.
    [[nodiscard]] std::vector<QAction*> buttons() { return {&m_why, &m_assign, &m_move, &m_prioritise, &m_close}; }
    [[nodiscard]] QAction& open() { return m_open; }
    [[nodiscard]] QAction& why() { return m_why; }
    [[nodiscard]] QAction& assign() { return m_assign; }
    [[nodiscard]] QAction& move() { return m_move; }
    [[nodiscard]] QAction& prioritise() { return m_prioritise; }
    [[nodiscard]] QAction& close() { return m_close; }
    void addTo(QMenu& menu) const;

private:
    void update();
    void showIcons();
    void showWhy();
    void askForAgent();
    void askForQueue();
    void askForPriority();
    void askToClose();

    FloorModels& m_models;
    Appearance& m_appearance;
    Links& m_links;
    QWidget& m_window;
    std::optional<core::ContactId> m_contact;
    QAction m_open;
    QAction m_why;
    QAction m_assign;
    QAction m_move;
    QAction m_prioritise;
    QAction m_close;
    std::vector<QAction*> m_actions;
};

} // namespace callroom::console
