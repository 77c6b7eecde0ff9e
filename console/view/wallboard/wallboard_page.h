#pragma once

#include "console/model/wallboard/wall_alerts.h"
#include "console/model/wallboard/wallboard_model.h"
#include "console/view/page.h"
#include "console/view/wallboard/wall_view.h"
#include "console/view/wallboard/wall_window.h"
#include "console/view/workplace.h"

#include <QAction>
#include <QPointer>

namespace callroom::console {

class AlertTray;

/// The queues as tiles that turn amber and red by the user's limits, and the whole wall on a screen of its own. It
/// watches the limits also while another page is shown.
class WallboardPage : public Page {
    Q_OBJECT

public:
    /// What `at` names outlives this object.
    explicit WallboardPage(const Workplace& at);
    ~WallboardPage() override;

    /// How many alerts stand.
    [[nodiscard]] std::optional<int> count() const override { return m_alerts.standing(); }
    [[nodiscard]] QList<QAction*> commands() const override { return actions(); }
    [[nodiscard]] WallAlerts& alerts() { return m_alerts; }
    [[nodiscard]] WallboardModel& model() { return m_model; }
    [[nodiscard]] WallView& view() { return *m_view; }
    /// Null while there is none.
    [[nodiscard]] WallWindow* wall() { return m_wall; }

    void restoreLayout(const QSettings& settings) override;
    void saveLayout(QSettings& settings) const override;

private:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void makeActions();
    void tick();
    void showIcons();
    void askForLimits();
    void askForQueues();
    void toggleWall();
    void followWhenSeen();
    void tellOfAlerts(const QString& title, const QStringList& lines);

    Workplace m_at;
    WallboardModel m_model;
    WallAlerts m_alerts;
    WallView* m_view;
    AlertTray* m_tray;
    QAction m_limits;
    QAction m_queues;
    QAction m_sound;
    QAction m_fullScreen;
    QPointer<WallWindow> m_wall;
};

} // namespace callroom::console
