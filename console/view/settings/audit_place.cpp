#include "console/view/settings/audit_place.h"

#include "console/model/settings/fault_words.h"
#include "console/view/cell_table.h"
#include "console/view/labels.h"
#include "console/view/settings/choice_editors.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <array>

namespace callroom::console {
namespace {

constexpr int typingPause = 300; ///< ms

} // namespace

AuditPlace::AuditPlace(SettingsModels& models, const EditorContext& context, QWidget* parent)
    : SettingsPlace(QStringLiteral("audit"), tr("Audit"), QStringLiteral("scroll-text"), parent)
    , m_models(models)
    , m_log(models.audit())
    , m_search(new QLineEdit)
    , m_noun(new CalmComboBox)
    , m_person(new CalmComboBox)
    , m_period(new CalmComboBox)
    , m_table(new CellTable(context.appearance, tr("Audit log")))
    , m_details(new CellTable(context.appearance, tr("What was changed")))
    , m_retry(new QPushButton(tr("Try again"))) {
    auto* head = titleLabel(tr("Audit"), 1.35);
    auto* about =
        wrappedLabel(tr("Who changed what, and when. Entries are never changed or removed."), QStringLiteral("soft"));

    m_table->setModel(&m_log);
    m_details->setModel(&m_changes);
    m_details->setWordWrap(true);
    m_details->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const std::array<int, 6> widths{150, 150, 120, 140, 180, 120};
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), widths[column]);
    m_details->setColumnWidth(AuditChangeModel::Field, 200);
    m_details->setColumnWidth(AuditChangeModel::Before, 300);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(12);
    split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(head);
    column->addWidget(about);
    column->addSpacing(10);
    column->addWidget(makeFilters());
    column->addSpacing(8);
    column->addWidget(split, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &AuditPlace::ask);
    connect(&m_log, &AuditModel::stateChanged, this, &AuditPlace::showState);
    connect(&m_log, &QAbstractItemModel::modelReset, this, &AuditPlace::showChanges);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditPlace::showChanges);
    connect(&m_models.references(), &References::changed, this, [this](const QString& noun) {
        if (noun == u"users") fillPeople();
        showChanges();
    });
    showState();
    showChanges();
}

QWidget* AuditPlace::makeFilters() {
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the audit log"));
    m_search->setClearButtonEnabled(true);
    m_noun->setAccessibleName(tr("Of what"));
    m_noun->addItem(tr("Everything"), QString());
    for (const auto& noun : auditNouns())
        m_noun->addItem(noun.label, noun.value.toString());
    m_person->setAccessibleName(tr("Who"));
    m_person->setMinimumContentsLength(16);
    m_person->addItem(tr("Everybody"), QString());
    m_period->setAccessibleName(tr("When"));
    m_period->addItem(tr("At any time"), 0);
    m_period->addItem(tr("Last 24 hours"), 1);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 30 days"), 30);
    m_retry->hide();
    auto* filters = new QWidget;
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_noun);
    row->addWidget(m_person);
    row->addWidget(m_period);
    row->addWidget(m_retry);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (auto* box : {m_noun, m_person, m_period})
        connect(box, &QComboBox::activated, this, &AuditPlace::ask);
    connect(m_retry, &QPushButton::clicked, &m_log, &AuditModel::askAgain);
    return filters;
}

void AuditPlace::fillPeople() {
    const auto chosen = m_person->currentData().toString();
    while (m_person->count() > 1)
        m_person->removeItem(1);
    for (const auto& person : m_models.references().options(QStringLiteral("users")))
        m_person->addItem(person.label, person.value.toString());
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
}

void AuditPlace::enter() {
    m_models.references().prepare(QStringLiteral("users"));
    fillPeople();
    ask();
}

void AuditPlace::startSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void AuditPlace::ask() {
    m_typing.stop();
    AuditFilter filter;
    filter.text = m_search->text().trimmed();
    filter.subject = m_noun->currentData().toString();
    filter.actorId = m_person->currentData().toString();
    if (const int days = m_period->currentData().toInt(); days > 0)
        filter.from = QDateTime::currentDateTimeUtc().addDays(-days);
    m_log.ask(filter);
}

void AuditPlace::showState() {
    const auto state = m_log.state();
    const bool isEmpty = m_log.rowCount() == 0;
    m_retry->setVisible(state == AuditModel::State::Failed);
    m_table->setRemark(state == AuditModel::State::Failed && isEmpty ? wordSettingRefusal(m_log.error())
                       : !isEmpty                                    ? QString()
                       : state == AuditModel::State::Ready           ? tr("Nothing matches.")
                                                                     : tr("Loading…"));
    if (state == AuditModel::State::Ready && !isEmpty && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
}

void AuditPlace::showChanges() {
    const auto rows = m_table->selectionModel()->selectedRows();
    const bool isChosen = !rows.isEmpty() && rows.first().row() < m_log.rowCount();
    m_changes.setChanges(isChosen
                             ? auditChanges(m_log.entry(rows.first().row()), m_models.stores(), m_models.references())
                             : std::vector<AuditChange>{});
    m_details->setRemark(!isChosen                   ? tr("Choose an entry to see what it changed.")
                         : m_changes.rowCount() == 0 ? tr("This entry tells of no fields.")
                                                     : QString());
}

} // namespace callroom::console
