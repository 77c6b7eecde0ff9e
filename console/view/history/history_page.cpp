#include "console/view/history/history_page.h"

#include "console/view/ask_bar.h"
#include "console/view/cell_table.h"
#include "console/view/history/filter_bar.h"
#include "console/view/icons.h"
#include "console/view/page_head.h"
#include "console/view/saving.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

enum Scope { contactsScope, messagesScope };

constexpr int typingRestMs = 350;

} // namespace

HistoryPage::HistoryPage(const Workplace& at, QWidget* parent)
    : Page(QStringLiteral("history"), tr("History"), QStringLiteral("history"), parent)
    , m_at(at)
    , m_archive(at.session.api())
    , m_history(at.models.floor(), &m_archive)
    , m_found(&m_archive)
    , m_search(new QLineEdit)
    , m_searchIcon(new QAction(this))
    , m_scope(new QComboBox)
    , m_filters(new FilterBar(at.models.floor(), at.appearance))
    , m_tables(new QStackedWidget)
    , m_contacts(new CellTable(at.appearance, tr("Contacts")))
    , m_messages(new CellTable(at.appearance, tr("Messages that were found")))
    , m_count(new QLabel)
    , m_open(new QAction(tr("&Open contact"), this))
    , m_export(new QAction(tr("&Export contacts…"), this))
    , m_refresh(new QAction(tr("&Refresh"), this)) {
    makeTable(*m_contacts, m_history, {170, 140, 172, 96, 110, 140, 62, 62, 100, 160});
    makeTable(*m_messages, m_found, {170, 140, 140, 420});
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_searchIcon, QLineEdit::LeadingPosition);
    m_search->setAccessibleName(tr("Search in the history"));
    m_search->setMinimumWidth(260);
    m_search->setMaxLength(200);
    m_scope->addItem(tr("Customers and subjects"));
    m_scope->addItem(tr("Words in messages"));
    m_scope->setAccessibleName(tr("Where to search"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("role", QStringLiteral("soft"));
    m_export->setIconText(tr("Export"));
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_refresh);

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_search, 1);
    top->addWidget(m_scope);
    auto* head = new PageHead(at.appearance, title());
    head->addButton(*m_export);
    head->addIconButton(*m_refresh);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(head);
    column->addLayout(top);
    column->addWidget(m_filters);
    column->addWidget(m_tables, 1);
    for (auto* model : std::initializer_list<AskedTableModel*>{&m_history, &m_found}) {
        auto* bar = new AskBar(at.appearance);
        bar->follow(*model);
        column->addWidget(bar);
        connect(model, &AskedTableModel::askStateChanged, this, &HistoryPage::showRemarks);
        connect(model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::showRemarks);
        connect(model, &QAbstractItemModel::modelReset, this, &HistoryPage::showRemarks);
    }
    column->addLayout(bottom);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRestMs);
    connect(&m_typing, &QTimer::timeout, this, &HistoryPage::ask);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryPage::ask);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &HistoryPage::ask);
    connect(m_filters, &FilterBar::changed, this, &HistoryPage::ask);
    connect(m_open, &QAction::triggered, this, &HistoryPage::openChosen);
    connect(m_export, &QAction::triggered, this, &HistoryPage::exportContacts);
    connect(m_refresh, &QAction::triggered, this, &HistoryPage::ask);
    connect(&at.links, &Links::contactsWanted, this, [this](const QString& query, const QString& about) {
        showContacts(filterOf(query), about);
        Q_EMIT m_at.links.pageWanted(key());
    });
    connect(&at.appearance, &Appearance::changed, this, &HistoryPage::showIcons);
    setFocusProxy(m_search);
    showIcons();
    showRemarks();
}

/// The tables must not outlive their models.
HistoryPage::~HistoryPage() {
    m_contacts->setModel(nullptr);
    m_messages->setModel(nullptr);
}

void HistoryPage::makeTable(CellTable& table, QAbstractItemModel& model, const std::vector<int>& widths) {
    table.setModel(&model);
    for (int number = 0; number < static_cast<int>(widths.size()); ++number)
        table.setColumnWidth(number, widths[static_cast<std::size_t>(number)]);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    m_tables->addWidget(&table);
    connect(&table, &QAbstractItemView::activated, m_open, &QAction::trigger);
    connect(&table, &QWidget::customContextMenuRequested, this,
            [this, &table](const QPoint& at) { offerActions(table, at); });
}

QTableView& HistoryPage::contactTable() {
    return *m_contacts;
}

QTableView& HistoryPage::messageTable() {
    return *m_messages;
}

QTableView& HistoryPage::shownTable() {
    return isSearchingMessages() ? *m_messages : *m_contacts;
}

bool HistoryPage::isSearchingMessages() const {
    return m_scope->currentIndex() == messagesScope;
}

ContactFilter HistoryPage::wanted() const {
    auto filter = m_filters->filter();
    filter.text = m_search->text().trimmed();
    return filter;
}

void HistoryPage::showContacts(const ContactFilter& filter, const QString& mark) {
    const QSignalBlocker searchBlocker(m_search);
    const QSignalBlocker scopeBlocker(m_scope);
    m_scope->setCurrentIndex(contactsScope);
    m_search->setText(filter.text);
    m_filters->setFilter(filter, mark); // asks
}

QList<QAction*> HistoryPage::commands() const {
    return {m_open, m_export, m_refresh};
}

void HistoryPage::startSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void HistoryPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_history.askState() == AskState::Idle) ask();
}

void HistoryPage::ask() {
    m_typing.stop();
    m_tables->setCurrentIndex(m_scope->currentIndex());
    m_filters->setEnabled(!isSearchingMessages()); // all messages are searched
    m_search->setPlaceholderText(isSearchingMessages() ? tr("Words that were written") : tr("Customer or subject"));
    if (isSearchingMessages())
        m_found.setWords(m_search->text());
    else
        m_history.setFilter(wanted());
    showRemarks();
}

void HistoryPage::showRemarks() {
    const auto isEmpty = [](const AskedTableModel& model) {
        return model.askState() == AskState::Known && model.rowCount() == 0;
    };
    m_contacts->setRemark(isEmpty(m_history) ? tr("No contact fits.") : QString());
    m_messages->setRemark(isEmpty(m_found)                       ? tr("These words were not found.")
                          : m_found.askState() == AskState::Idle ? tr("Type words that were written in a chat.")
                                                                 : QString());
    const int rows = shownTable().model()->rowCount();
    const bool hasMore = !isSearchingMessages() && m_history.hasMore() && rows > 0;
    m_count->setText(hasMore ? tr("%n contact(s) read so far; more follow as you scroll.", nullptr, rows)
                     : isSearchingMessages() ? tr("%n message(s)", nullptr, rows)
                                             : tr("%n contact(s)", nullptr, rows));
    m_export->setEnabled(!isSearchingMessages() && rows > 0);
}

void HistoryPage::openChosen() {
    const auto rows = shownTable().selectionModel()->selectedRows();
    if (rows.isEmpty()) return;
    if (const auto id = core::ContactId::parse(rows.first().data(IdRole).toString().toStdString()))
        Q_EMIT m_at.links.contactWanted(*id);
}

void HistoryPage::offerActions(CellTable& table, const QPoint& at) {
    const auto index = table.indexAt(at);
    if (!index.isValid()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    if (const auto* contact = &table == m_contacts ? m_history.contact(index.row()) : nullptr)
        menu->addAction(tr("Only this &customer"), this, [this, customer = contact->customer] {
            ContactFilter filter;
            filter.customerId = customer.id;
            showContacts(filter, QString::fromStdString(customer.name));
        });
    menu->popup(table.viewport()->mapToGlobal(at));
}

void HistoryPage::exportContacts() {
    saveContacts(*this, m_at.models.floor(), &m_archive, m_at.appearance, wanted(),
                 [this](const QString& text) { Q_EMIT remarked(text); });
}

void HistoryPage::restoreLayout(const QSettings& settings) {
    const auto layout = settings.value(QStringLiteral("history/columns")).toByteArray();
    if (!layout.isEmpty()) m_contacts->horizontalHeader()->restoreState(layout);
}

void HistoryPage::saveLayout(QSettings& settings) const {
    settings.setValue(QStringLiteral("history/columns"), m_contacts->horizontalHeader()->saveState());
}

void HistoryPage::showIcons() {
    const auto& colours = m_at.appearance.colours();
    m_searchIcon->setIcon(::callroom::console::icon(QStringLiteral("search"), colours.muted.text));
    m_export->setIcon(::callroom::console::icon(QStringLiteral("download"), colours.softText));
    m_refresh->setIcon(::callroom::console::icon(QStringLiteral("refresh-cw"), colours.softText));
}

} // namespace callroom::console
