#include "console/view/wallboard/queue_choice_dialog.h"

#include "console/model/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace callroom::console {

QueueChoiceDialog::QueueChoiceDialog(const FloorState& floor, const QStringList& order, const QStringList& hidden,
                                     Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_up(new QPushButton(tr("&Up")))
    , m_down(new QPushButton(tr("&Down"))) {
    setWindowTitle(tr("Queues on the wallboard"));
    appearance.dress(*this);
    for (const auto& text : order) {
        const auto id = core::QueueId::parse(text.toStdString());
        const auto* queue = id ? floor.queues().find(*id) : nullptr;
        if (!queue) {
            m_gone.append(text);
            if (hidden.contains(text)) m_goneHidden.append(text);
            continue;
        }
        auto* item = new QListWidgetItem(fromUtf8(queue->name), m_list);
        item->setData(Qt::UserRole, text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(hidden.contains(text) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setAccessibleName(tr("Queues, checked when they are shown"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setCurrentRow(0);
    auto* explanation = new QLabel(tr("Shown queues are checked. Drag them into your order, or use the buttons."));
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    explanation->setProperty("role", QStringLiteral("soft"));
    auto* all = new QPushButton(tr("Show &all"));
    auto* none = new QPushButton(tr("Show &none"));
    auto* sides = new QVBoxLayout;
    for (auto* button : {m_up, m_down, all, none}) {
        button->setAutoDefault(false);
        sides->addWidget(button);
    }
    sides->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 1);
    middle->addLayout(sides);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addWidget(explanation);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    resize(440, 460);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(all, &QPushButton::clicked, this, [this] { checkAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { checkAll(Qt::Unchecked); });
    connect(m_list, &QListWidget::currentRowChanged, this, &QueueChoiceDialog::showButtons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showButtons();
}

QStringList QueueChoiceDialog::order() const {
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    return ids + m_gone;
}

QStringList QueueChoiceDialog::hidden() const {
    QStringList ids = m_goneHidden;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Unchecked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    return ids;
}

void QueueChoiceDialog::move(int step) {
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count()) return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

void QueueChoiceDialog::checkAll(Qt::CheckState state) {
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(state);
}

void QueueChoiceDialog::showButtons() {
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace callroom::console
