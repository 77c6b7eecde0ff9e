#pragma once

#include "console/model/wallboard/wallboard_model.h"
#include "console/view/workplace.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace callroom::console {

/// The wallboard alone on a screen, for a wall: tiles as large as all of them fit, the time, and a banner while the
/// connection is lost. F11 or Escape closes it; it deletes itself.
class WallWindow : public QWidget {
    Q_OBJECT

public:
    /// Stands on the screen of `beside`. What is given outlives this object.
    WallWindow(WallboardModel& model, const Workplace& at, QWidget* beside);

private:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showTime();

    QLabel* m_title;
    QLabel* m_time;
    QTimer m_second;
};

} // namespace callroom::console
