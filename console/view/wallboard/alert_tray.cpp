#include "console/view/wallboard/alert_tray.h"

#include "console/view/icons.h"

#include <QMenu>

namespace callroom::console {

AlertTray::AlertTray(const Appearance& appearance, QWidget& page)
    : QObject(&page)
    , m_appearance(appearance)
    , m_page(page)
    , m_menu(std::make_unique<QMenu>()) {
    m_menu->addAction(tr("&Show the console"), this, &AlertTray::raiseWindow);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &AlertTray::raiseWindow);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) raiseWindow();
    });
    connect(&m_appearance, &Appearance::changed, this, &AlertTray::showIcon);
    showIcon();
    if (QSystemTrayIcon::isSystemTrayAvailable()) m_icon.show();
}

AlertTray::~AlertTray() = default;

void AlertTray::setStanding(int alerts) {
    m_standing = alerts;
    showIcon();
}

void AlertTray::tell(const QString& title, const QStringList& lines) {
    if (!m_icon.isVisible()) return;
    // Some desktops read markup here: names of queues are users' text.
    m_icon.showMessage(title, lines.join(u'\n').toHtmlEscaped(), QSystemTrayIcon::Warning);
}

void AlertTray::showIcon() {
    const auto& colours = m_appearance.colours();
    m_icon.setIcon(icon(QStringLiteral("headset"), m_standing > 0 ? colours.bad.text : colours.accent));
    m_icon.setToolTip(m_standing > 0 ? tr("Callroom: %n alert(s)", nullptr, m_standing) : tr("Callroom"));
}

void AlertTray::raiseWindow() {
    auto* window = m_page.window();
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace callroom::console
