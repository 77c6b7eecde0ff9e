#pragma once

#include "console/view/appearance.h"

#include <QSystemTrayIcon>

class QMenu;

namespace callroom::console {

/// The console's icon in the tray, where the desktop has one: red while an alert stands, tells of new ones, brings the
/// window back. Without a tray it does nothing.
class AlertTray : public QObject {
    Q_OBJECT

public:
    /// Belongs to `page` and raises its window. `appearance` outlives this object.
    AlertTray(const Appearance& appearance, QWidget& page);
    ~AlertTray() override;

    void setStanding(int alerts);
    void tell(const QString& title, const QStringList& lines);

private:
    void showIcon();
    void raiseWindow();

    const Appearance& m_appearance;
    QWidget& m_page;
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    int m_standing = 0;
};

} // namespace callroom::console
