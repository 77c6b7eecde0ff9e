#include "console/view/settings/settings_page.h"

#include "console/view/icons.h"
#include "console/view/settings/audit_place.h"
#include "console/view/settings/place_extras.h"
#include "console/view/settings/record_place.h"
#include "console/view/settings/system_place.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSettings>
#include <QStackedWidget>

namespace callroom::console {

SettingsPage::SettingsPage(Session& session, Appearance& appearance, QSettings& settings, QWidget* parent)
    : Page(QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), parent)
    , m_appearance(appearance)
    , m_preferences(m_models, appearance, settings)
    , m_context{m_models.references(), appearance}
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget) {
    m_list->setObjectName(QStringLiteral("places"));
    m_list->setAccessibleName(tr("Places of the settings"));
    m_list->setFixedWidth(184);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    for (const auto& store : m_models.stores()) {
        auto* place = new RecordPlace(m_models, *store, m_context);
        addExtras(*place, m_models, m_context);
        add(place, store->noun().reads);
    }
    add(new SystemPlace(m_models, m_context), core::Role::Admin);
    add(new AuditPlace(m_models, m_context), core::Role::Manager);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) showPlace(item->data(Qt::UserRole).toString());
    });
    connect(&m_models, &SettingsModels::accountChanged, this, &SettingsPage::showAllowed);
    connect(&m_appearance, &Appearance::changed, this, &SettingsPage::showIcons);
    showAllowed();
    showIcons();
    m_models.follow(session);
}

/// The places go while what they show is still there.
SettingsPage::~SettingsPage() {
    delete m_stack;
}

void SettingsPage::add(SettingsPlace* place, core::Role reads) {
    m_items.push_back({place, reads});
    m_stack->addWidget(place);
    auto* item = new QListWidgetItem(place->title(), m_list);
    item->setData(Qt::UserRole, place->key());
    auto* command = new QAction(tr("Settings: %1", "a place").arg(place->title()), this);
    connect(command, &QAction::triggered, this, [this, key = place->key()] { showPlace(key); });
    m_commands.append(command);
    connect(place, &SettingsPlace::remarked, this, &Page::remarked);
}

void SettingsPage::showIcons() {
    for (std::size_t number = 0; number < m_items.size(); ++number) {
        const auto picture = console::icon(m_items[number].place->icon(), m_appearance.colours().softText);
        m_list->item(static_cast<int>(number))->setIcon(picture);
        m_commands[static_cast<qsizetype>(number)]->setIcon(picture);
    }
}

/// Somebody else is signed in: only what that person may read.
void SettingsPage::showAllowed() {
    const auto role = m_models.role();
    for (std::size_t number = 0; number < m_items.size(); ++number) {
        const bool isAllowed = role >= m_items[number].reads;
        m_list->item(static_cast<int>(number))->setHidden(!isAllowed);
        m_commands[static_cast<qsizetype>(number)]->setVisible(isAllowed);
    }
    if (current() != nullptr && m_list->item(m_stack->currentIndex())->isHidden()) m_stack->setCurrentIndex(0);
    markCurrent();
    if (isVisible() && current() != nullptr && role > core::Role::Agent) current()->enter();
}

SettingsPlace* SettingsPage::current() const {
    return qobject_cast<SettingsPlace*>(m_stack->currentWidget());
}

SettingsPlace* SettingsPage::place(const QString& key) const {
    for (const auto& item : m_items)
        if (item.place->key() == key) return item.place;
    return nullptr;
}

void SettingsPage::markCurrent() {
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(m_stack->currentIndex());
}

void SettingsPage::showPlace(const QString& key) {
    auto* next = place(key);
    auto* now = current();
    if (next == nullptr || next == now) return;
    markCurrent(); // until it is known whether the present one may be left
    now->leave([this, next] {
        m_stack->setCurrentWidget(next);
        markCurrent();
        if (isVisible()) next->enter();
    });
}

void SettingsPage::startSearch() {
    if (current() != nullptr) current()->startSearch();
}

bool SettingsPage::mayLeave() {
    if (current() == nullptr || !current()->hasChanges()) return true;
    current()->leave([this] { Q_EMIT leaveAllowed(); });
    return false;
}

void SettingsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (current() != nullptr && m_models.role() > core::Role::Agent) current()->enter();
}

void SettingsPage::restoreLayout(const QSettings& settings) {
    showPlace(settings.value(QStringLiteral("settings/place")).toString());
}

void SettingsPage::saveLayout(QSettings& settings) const {
    if (current() != nullptr) settings.setValue(QStringLiteral("settings/place"), current()->key());
}

} // namespace callroom::console
