#pragma once

#include "console/model/floor/floor_state.h"
#include "console/view/appearance.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace callroom::console {

/// Asks which queues the wallboard shows, and in which order.
class QueueChoiceDialog : public QDialog {
    Q_OBJECT

public:
    /// `order` and `hidden` are ids as text, as WallboardModel has them.
    QueueChoiceDialog(const FloorState& floor, const QStringList& order, const QStringList& hidden,
                      Appearance& appearance, QWidget* parent = nullptr);

    /// Queues that are not on the floor at the moment keep their place behind the others.
    [[nodiscard]] QStringList order() const;
    [[nodiscard]] QStringList hidden() const;
    [[nodiscard]] QListWidget& list() { return *m_list; }

private:
    void move(int step);
    void checkAll(Qt::CheckState state);
    void showButtons();

    QStringList m_gone; ///< in the order before, not on the floor
    QStringList m_goneHidden;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace callroom::console
