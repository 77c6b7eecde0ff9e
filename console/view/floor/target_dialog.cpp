#include "console/view/floor/target_dialog.h"

#include "console/model/floor/contact_rules.h"
#include "console/view/cell_table.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace callroom::console {

TargetDialog::TargetDialog(FloorModels& models, Appearance& appearance, core::ContactId contact,
                           TargetFilter::Kind kind, QWidget* parent)
    : QDialog(parent)
    , m_targets(models, contact, kind) {
    const bool isToAgent = kind == TargetFilter::Kind::Agents;
    const auto who = models.floor().customerName(contact);
    setWindowTitle(isToAgent ? tr("Assign to an agent") : tr("Move to a queue"));
    appearance.dress(*this);
    m_filter.setSourceModel(&m_targets);

    auto* question = new QLabel(isToAgent ? tr("Who shall take %1?", "customer").arg(who)
                                          : tr("Where shall %1 wait?", "customer").arg(who));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    question->setFont(large);
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search in the table"));
    search->setClearButtonEnabled(true);
    m_table = new CellTable(appearance, isToAgent ? tr("Agents") : tr("Queues"));
    m_table->setModel(&m_filter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_submit = buttons->addButton(isToAgent ? tr("Assign") : tr("Move"), QDialogButtonBox::AcceptRole);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setDefault(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(question);
    if (const auto* talking = models.floor().contacts().find(contact); talking && isTalking(talking->status)) {
        auto* warning = new QLabel(tr("It is taken from %1 at once, in the middle of the conversation.", "an agent")
                                       .arg(models.floor().agentName(talking->agentId)));
        warning->setObjectName(QStringLiteral("warning"));
        warning->setTextFormat(Qt::PlainText);
        warning->setWordWrap(true);
        warning->setProperty("role", QStringLiteral("soft"));
        column->addWidget(warning);
    }
    column->addWidget(search);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(620, 440);

    if (isToAgent)
        showColumns({AgentModel::Name, AgentModel::State, AgentModel::With, AgentModel::Calls}, AgentModel::State,
                    Qt::AscendingOrder);
    else
        showColumns({QueueModel::Name, QueueModel::Waiting, QueueModel::Available, QueueModel::EstimatedWait},
                    QueueModel::Name, Qt::AscendingOrder);
    connect(search, &QLineEdit::textChanged, &m_filter, &FloorFilter::setSearch);
    connect(m_table, &QAbstractItemView::activated, this, &TargetDialog::submit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TargetDialog::keepChoice);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &TargetDialog::keepChoice);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &TargetDialog::keepChoice);
    connect(&m_targets, &TargetFilter::gone, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &TargetDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keepChoice();
    search->setFocus();
}

void TargetDialog::showColumns(const std::vector<int>& columns, int sortColumn, Qt::SortOrder order) {
    constexpr int nameWidth = 170;
    constexpr int otherWidth = 118;
    for (int column = 0; column < m_filter.columnCount(); ++column) {
        const bool isShown = std::find(columns.begin(), columns.end(), column) != columns.end();
        m_table->setColumnHidden(column, !isShown);
        m_table->setColumnWidth(column, column == 0 ? nameWidth : otherWidth);
    }
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(sortColumn, order);
}

/// Enter alone takes the first row, so that typing a name and Enter is enough.
void TargetDialog::keepChoice() {
    const bool isEmpty = m_filter.rowCount() == 0;
    if (!isEmpty && !m_table->selectionModel()->hasSelection()) m_table->selectRow(0);
    m_table->setRemark(!isEmpty                                         ? QString()
                       : m_targets.rowCount() > 0                       ? tr("Nothing matches the search.")
                       : m_targets.kind() == TargetFilter::Kind::Agents ? tr("No other agent is there.")
                                                                        : tr("No other queue serves this channel."));
    m_submit->setEnabled(m_table->selectionModel()->hasSelection());
}

void TargetDialog::submit() {
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) return;
    const auto id = rows.first().data(IdRole).toString().toStdString();
    if (m_targets.kind() == TargetFilter::Kind::Agents) {
        if (const auto agent = core::UserId::parse(id)) Q_EMIT agentChosen(*agent);
    } else if (const auto queue = core::QueueId::parse(id)) {
        Q_EMIT queueChosen(*queue);
    }
    accept();
}

} // namespace callroom::console
