#include "console/view/wallboard/wallboard_page.h"

#include "console/view/icons.h"
#include "console/view/page_head.h"
#include "console/view/wallboard/alert_tray.h"
#include "console/view/wallboard/queue_choice_dialog.h"
#include "console/view/wallboard/threshold_dialog.h"

#include <QApplication>
#include <QSettings>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

constexpr QLatin1String orderKey("wallboard/order");
constexpr QLatin1String hiddenKey("wallboard/hidden");
constexpr QLatin1String soundKey("wallboard/sound");

} // namespace

WallboardPage::WallboardPage(const Workplace& at)
    : Page(QStringLiteral("wallboard"), tr("Wallboard"), QStringLiteral("layout-dashboard"))
    , m_at(at)
    , m_model(at.models.floor())
    , m_alerts(at.models.floor())
    , m_view(new WallView(m_model, at.appearance, WallView::Fit::Desk))
    , m_tray(new AlertTray(at.appearance, *this))
    , m_limits(tr("A&lert thresholds…"))
    , m_queues(tr("&Choose queues…"))
    , m_sound(tr("&Sound"))
    , m_fullScreen(tr("&Full screen")) {
    makeActions();
    auto* head = new PageHead(at.appearance, title());
    for (auto* action : {&m_queues, &m_limits, &m_fullScreen})
        head->addButton(*action);
    head->addIconButton(m_sound);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(head);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    m_model.setSeen(false);
    connect(&m_at.models, &FloorModels::secondPassed, this, &WallboardPage::tick);
    connect(&m_model, &WallboardModel::arranged, this, [this] { saveLayout(m_at.settings); });
    connect(&m_alerts, &WallAlerts::standingChanged, this, &Page::countChanged);
    connect(&m_alerts, &WallAlerts::standingChanged, this, [this] { m_tray->setStanding(m_alerts.standing()); });
    connect(&m_alerts, &WallAlerts::raised, this, &WallboardPage::tellOfAlerts);
    connect(&m_at.appearance, &Appearance::changed, this, &WallboardPage::showIcons);
    showIcons();
}

WallboardPage::~WallboardPage() {
    delete m_wall;
}

void WallboardPage::makeActions() {
    m_limits.setIconText(tr("Thresholds"));
    m_queues.setIconText(tr("Queues"));
    m_fullScreen.setIconText(tr("Full screen"));
    m_limits.setToolTip(tr("From where on a figure is a warning or an alert"));
    m_queues.setToolTip(tr("Which queues are shown, and in which order"));
    m_fullScreen.setToolTip(tr("The wall alone, on the whole screen (F11)"));
    m_fullScreen.setShortcut(QKeySequence(Qt::Key_F11));
    m_sound.setCheckable(true);
    m_sound.setToolTip(tr("Sound with each alert"));
    connect(&m_limits, &QAction::triggered, this, &WallboardPage::askForLimits);
    connect(&m_queues, &QAction::triggered, this, &WallboardPage::askForQueues);
    connect(&m_fullScreen, &QAction::triggered, this, &WallboardPage::toggleWall);
    connect(&m_sound, &QAction::toggled, this, [this](bool isOn) {
        m_at.settings.setValue(soundKey, isOn);
        showIcons();
    });
    for (auto* action : {&m_queues, &m_limits, &m_sound, &m_fullScreen})
        addAction(action);
}

void WallboardPage::showIcons() {
    const auto colour = m_at.appearance.colours().softText;
    using console::icon;
    m_limits.setIcon(icon(QStringLiteral("sliders-horizontal"), colour));
    m_queues.setIcon(icon(QStringLiteral("layers"), colour));
    m_fullScreen.setIcon(icon(QStringLiteral("maximize"), colour));
    m_sound.setIcon(icon(m_sound.isChecked() ? QStringLiteral("bell") : QStringLiteral("bell-off"), colour));
}

void WallboardPage::restoreLayout(const QSettings& settings) {
    const auto thresholds = QueueThresholds::read(settings);
    m_model.setThresholds(thresholds);
    m_alerts.setThresholds(thresholds);
    m_model.setArrangement(settings.value(orderKey).toStringList(), settings.value(hiddenKey).toStringList());
    m_sound.setChecked(settings.value(soundKey, true).toBool());
}

void WallboardPage::saveLayout(QSettings& settings) const {
    settings.setValue(orderKey, m_model.order());
    settings.setValue(hiddenKey, m_model.hidden());
}

void WallboardPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    followWhenSeen();
}

void WallboardPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    followWhenSeen();
}

void WallboardPage::followWhenSeen() {
    m_model.setSeen(isVisible() || m_wall);
}

void WallboardPage::tick() {
    m_model.tick();
    m_alerts.tick();
}

void WallboardPage::tellOfAlerts(const QString& title, const QStringList& lines) {
    m_tray->tell(title, lines);
    if (m_sound.isChecked()) QApplication::beep();
    Q_EMIT remarked(lines.join(QStringLiteral(" · ")));
}

void WallboardPage::askForLimits() {
    auto* dialog = new ThresholdDialog(m_alerts.thresholds(), m_at.models.floor(), m_at.appearance, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto thresholds = dialog->thresholds();
        thresholds.write(m_at.settings);
        m_model.setThresholds(thresholds);
        m_alerts.setThresholds(thresholds);
    });
    dialog->open();
}

void WallboardPage::askForQueues() {
    auto* dialog = new QueueChoiceDialog(m_at.models.floor(), m_model.order(), m_model.hidden(), m_at.appearance, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_model.setArrangement(dialog->order(), dialog->hidden());
        saveLayout(m_at.settings);
    });
    dialog->open();
}

void WallboardPage::toggleWall() {
    if (m_wall) {
        m_wall->close();
        return;
    }
    m_wall = new WallWindow(m_model, m_at, window());
    connect(m_wall, &QObject::destroyed, this, &WallboardPage::followWhenSeen, Qt::QueuedConnection);
    m_wall->showFullScreen();
    followWhenSeen();
}

} // namespace callroom::console
