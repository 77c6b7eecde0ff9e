#pragma once

#include <QString>

#include <vector>

class QAction;
class QMenuBar;

namespace callroom::console {

/// What a menu offers, and the menus above it.
struct MenuAction {
    QAction* action = nullptr;
    QString menu; ///< `View`, `Agent › Set away`
};

/// Everything that can be chosen in the menus, from left to right and from above, submenus in their place.
[[nodiscard]] std::vector<MenuAction> actionsOf(const QMenuBar& bar);
/// Its text as it is read: without the mark of its key and the dots of a question.
[[nodiscard]] QString plainText(const QAction& action);

} // namespace callroom::console
