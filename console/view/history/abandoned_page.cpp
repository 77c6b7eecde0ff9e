#include "console/view/history/abandoned_page.h"

#include "console/model/history/abandoned_words.h"
#include "console/model/period.h"
#include "console/model/text.h"
#include "console/view/ask_bar.h"
#include "console/view/cell_table.h"
#include "console/view/floor_choice.h"
#include "console/view/icons.h"
#include "console/view/page_head.h"
#include "console/view/period_picker.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

constexpr int settleMs = 1'500;
constexpr int longestNote = 500; ///< characters; the server takes 2,000 bytes

using core::AbandonedStatus;

} // namespace

AbandonedPage::AbandonedPage(const Workplace& at, QWidget* parent)
    : Page(QStringLiteral("abandoned"), tr("Abandoned"), QStringLiteral("phone-missed"), parent)
    , m_at(at)
    , m_queries(at.session.api())
    , m_model(at.models.floor(), &m_queries)
    , m_period(new PeriodPicker({PeriodPreset::Today, PeriodPreset::Yesterday, PeriodPreset::Last7Days,
                                 PeriodPreset::Last30Days, PeriodPreset::Custom}))
    , m_queue(new FloorChoice(at.models.floor(), FloorChoice::Kind::Queues))
    , m_openOnly(new QCheckBox(tr("Only whom nobody has reached")))
    , m_table(new CellTable(at.appearance, tr("Customers who hung up")))
    , m_count(new QLabel)
    , m_claim(new QAction(tr("&I see to it"), this))
    , m_assign(new QAction(tr("&Give to…"), this))
    , m_calledBack(new QAction(tr("Called &back"), this))
    , m_clear(new QAction(tr("C&lear…"), this))
    , m_reopen(new QAction(tr("&Open again"), this))
    , m_open(new QAction(tr("Open &contact"), this))
    , m_tries(new QAction(tr("Show all &tries"), this))
    , m_copy(new QAction(tr("Co&py phone or e-mail"), this))
    , m_refresh(new QAction(tr("&Refresh"), this)) {
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AbandonedModel::HungUp, Qt::DescendingOrder);
    int column = 0;
    for (const int width : {180, 150, 140, 110, 60, 70, 176, 130, 160})
        m_table->setColumnWidth(column++, width);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_openOnly->setChecked(true);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("role", QStringLiteral("soft"));
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_refresh);

    auto* state = new AskBar(at.appearance);
    state->follow(m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addLayout(makeFilters());
    layout->addWidget(m_table, 1);
    layout->addWidget(state);
    layout->addWidget(m_count);

    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, &m_model, &AbandonedModel::refresh);
    connect(&at.models.floor(), &FloorState::applied, this, &AbandonedPage::onFloor);
    connect(&m_model, &AskedTableModel::askStateChanged, this, &AbandonedPage::showState);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &AbandonedPage::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AbandonedPage::showState);
    connect(m_table, &QAbstractItemView::activated, this, &AbandonedPage::openContact);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AbandonedPage::offerActions);
    connect(&m_model, &AbandonedModel::remarked, this, &Page::remarked);
    connect(&m_model, &AbandonedModel::refused, this, &AbandonedPage::showRefusal);
    connect(&at.appearance, &Appearance::changed, this, &AbandonedPage::showIcons);
    setFocusProxy(m_table);
    showIcons();
    showState();
}

/// The table must not outlive its models.
AbandonedPage::~AbandonedPage() {
    m_table->setModel(nullptr);
}

QLayout* AbandonedPage::makeFilters() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_period);
    row->addWidget(m_queue);
    row->addWidget(m_openOnly);
    row->addStretch(1);
    connect(m_period, &PeriodPicker::changed, this, &AbandonedPage::ask);
    connect(m_queue, &FloorChoice::changed, this, &AbandonedPage::ask);
    connect(m_refresh, &QAction::triggered, &m_model, &AbandonedModel::refresh);
    connect(m_openOnly, &QCheckBox::toggled, this, [this](bool isOpenOnly) {
        m_filter.setOpenOnly(isOpenOnly);
        showState();
    });
    return row;
}

QWidget* AbandonedPage::makeHead() {
    connect(m_claim, &QAction::triggered, this, &AbandonedPage::claim);
    connect(m_assign, &QAction::triggered, this, &AbandonedPage::askForOwner);
    connect(m_calledBack, &QAction::triggered, this, [this] { setStatus(AbandonedStatus::CalledBack); });
    connect(m_clear, &QAction::triggered, this, [this] { askForNote(AbandonedStatus::Cleared); });
    connect(m_reopen, &QAction::triggered, this, [this] { setStatus(AbandonedStatus::Open); });
    connect(m_open, &QAction::triggered, this, &AbandonedPage::openContact);
    connect(m_tries, &QAction::triggered, this, &AbandonedPage::showTries);
    connect(m_copy, &QAction::triggered, this, &AbandonedPage::copyReach);
    m_claim->setIconText(tr("I see to it"));
    m_assign->setIconText(tr("Give to"));
    m_calledBack->setIconText(tr("Called back"));
    m_clear->setIconText(tr("Clear"));
    m_reopen->setIconText(tr("Open again"));
    m_open->setIconText(tr("Contact"));
    auto* head = new PageHead(m_at.appearance, title());
    for (auto* action : {m_claim, m_assign, m_calledBack, m_clear, m_reopen, m_open})
        head->addButton(*action);
    head->addIconButton(*m_refresh);
    return head;
}

QTableView& AbandonedPage::table() {
    return *m_table;
}

void AbandonedPage::ask() {
    if (!isVisible()) return;
    AbandonedRequest request;
    if (const auto period = m_period->period()) {
        request.from = period->from;
        request.to = period->to;
    }
    if (!m_queue->chosen().isNil()) request.queueId = core::QueueId{m_queue->chosen()};
    m_model.setRequest(request);
}

void AbandonedPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_model.askState() == AskState::Idle)
        ask();
    else
        m_model.refresh();
}

void AbandonedPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_settle.stop();
}

/// Somebody has hung up, or was reached, only when a contact has left the floor.
void AbandonedPage::onFloor() {
    const auto contacts = m_at.models.floor().contacts().rows().size();
    const bool hasOneGone = contacts < m_contacts;
    m_contacts = contacts;
    if (hasOneGone && isVisible() && !m_settle.isActive()) m_settle.start();
}

const protocol::AbandonedCustomer* AbandonedPage::chosen() const {
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model.at(m_filter.mapToSource(rows.first()).row());
}

void AbandonedPage::showState() {
    Q_EMIT countChanged();
    const auto* one = chosen();
    const bool isOpen = one && isWaitingForUs(one->status);
    const bool isSettled = one && !isOpen && one->status != AbandonedStatus::Reached;
    for (auto* action : {m_claim, m_assign, m_calledBack, m_clear})
        action->setEnabled(isOpen);
    m_reopen->setEnabled(isSettled);
    for (auto* action : {m_open, m_tries})
        action->setEnabled(one);
    m_copy->setEnabled(one && (one->phone || one->email));
    const bool isKnown = m_model.askState() == AskState::Known;
    m_table->setRemark(!isKnown || m_filter.rowCount() > 0 ? QString()
                       : m_model.rowCount() > 0            ? tr("Everybody who hung up was seen to.")
                                                           : tr("Nobody hung up in this period."));
    const auto open = tr("%n customer(s) to be seen to", nullptr, m_model.openCount());
    m_count->setText(
        m_model.isCut()
            ? tr("%1; only the first %2 are shown").arg(open, QLocale().toString(AbandonedModel::mostCustomers))
            : open);
}

void AbandonedPage::setStatus(AbandonedStatus status) {
    AbandonedChange change;
    change.status = status;
    if (const auto* one = chosen()) m_model.change(one->customer.id, change);
}

void AbandonedPage::claim() {
    const auto* one = chosen();
    if (!one || !m_at.session.user()) return;
    AbandonedChange change;
    change.status = AbandonedStatus::Claimed;
    change.ownerId = m_at.session.user()->id;
    m_model.change(one->customer.id, change);
}

void AbandonedPage::askForOwner() {
    const auto* one = chosen();
    if (!one) return;
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Who sees to %1?", "customer").arg(fromUtf8(one->customer.name)));
    m_at.appearance.dress(*dialog);
    auto* agent = new FloorChoice(m_at.models.floor(), FloorChoice::Kind::Agents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* question = new QLabel(dialog->windowTitle());
    question->setTextFormat(Qt::PlainText);
    question->setBuddy(agent);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(18, 16, 18, 16);
    for (QWidget* part : std::initializer_list<QWidget*>{question, agent, buttons})
        column->addWidget(part);
    auto* take = buttons->button(QDialogButtonBox::Ok);
    take->setEnabled(false);
    connect(agent, &FloorChoice::changed, dialog, [agent, take] { take->setEnabled(!agent->chosen().isNil()); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, agent, customer = one->customer.id] {
        AbandonedChange change;
        change.status = AbandonedStatus::Claimed;
        change.ownerId = core::UserId{agent->chosen()};
        m_model.change(customer, change);
    });
    dialog->open();
}

void AbandonedPage::askForNote(AbandonedStatus status) {
    const auto* one = chosen();
    if (!one) return;
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_at.appearance.dress(*dialog);
    dialog->setWindowTitle(tr("Clear"));
    dialog->setLabelText(tr("Why need nobody see to it?"));
    dialog->setTextValue(fromUtf8(one->note.value_or("")));
    dialog->setOkButtonText(tr("Clear"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, status, customer = one->customer.id](const QString& note) {
                AbandonedChange change;
                change.status = status;
                change.note = note.toStdString();
                m_model.change(customer, change);
            });
    dialog->open();
    if (auto* field = dialog->findChild<QLineEdit*>()) field->setMaxLength(longestNote);
}

void AbandonedPage::openContact() {
    if (const auto* one = chosen()) Q_EMIT m_at.links.contactWanted(one->contactId);
}

void AbandonedPage::showTries() {
    if (const auto* one = chosen())
        Q_EMIT m_at.links.contactsWanted(fromUtf8(one->contactsQuery), fromUtf8(one->customer.name));
}

void AbandonedPage::copyReach() {
    const auto* one = chosen();
    if (one) QGuiApplication::clipboard()->setText(fromUtf8(one->phone.value_or(one->email.value_or(""))));
}

void AbandonedPage::offerActions(const QPoint& at) {
    if (!m_table->indexAt(at).isValid()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_claim, m_assign, m_calledBack, m_clear, m_reopen});
    menu->addSeparator();
    menu->addActions({m_open, m_tries, m_copy});
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

QList<QAction*> AbandonedPage::commands() const {
    return {m_claim, m_assign, m_calledBack, m_clear, m_reopen, m_open, m_tries, m_copy, m_refresh};
}

void AbandonedPage::restoreLayout(const QSettings& settings) {
    const auto layout = settings.value(QStringLiteral("abandoned/columns")).toByteArray();
    if (!layout.isEmpty()) m_table->horizontalHeader()->restoreState(layout);
    m_openOnly->setChecked(settings.value(QStringLiteral("abandoned/openOnly"), true).toBool());
}

void AbandonedPage::saveLayout(QSettings& settings) const {
    settings.setValue(QStringLiteral("abandoned/columns"), m_table->horizontalHeader()->saveState());
    settings.setValue(QStringLiteral("abandoned/openOnly"), m_openOnly->isChecked());
}

void AbandonedPage::showRefusal(const QString& what, const QString& why) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Not done"), what, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(why);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void AbandonedPage::showIcons() {
    const auto& colours = m_at.appearance.colours();
    for (const auto& [action, name] :
         {std::pair(m_claim, "user-check"), std::pair(m_assign, "arrow-right-left"),
          std::pair(m_calledBack, "phone-outgoing"), std::pair(m_clear, "circle-check"),
          std::pair(m_reopen, "circle-x"), std::pair(m_open, "panel-right"), std::pair(m_refresh, "refresh-cw")})
        action->setIcon(::callroom::console::icon(QString::fromLatin1(name), colours.softText));
}

} // namespace callroom::console
