#include "console/view/settings/picks_editor.h"

#include "console/view/icons.h"
#include "console/view/settings/choice_editors.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace callroom::console {
namespace {

constexpr int mostRowsShown = 7;

QToolButton* smallButton(const QString& name) {
    auto* button = new QToolButton;
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

PicksEditor::PicksEditor(FieldSpec field, const EditorContext& context)
    : m_field(std::move(field))
    , m_references(context.references)
    , m_list(new QListWidget)
    , m_others(new CalmComboBox)
    , m_remove(smallButton(tr("Take out")))
    , m_up(smallButton(tr("Earlier")))
    , m_down(smallButton(tr("Later"))) {
    m_list->setObjectName(QStringLiteral("picks"));
    m_list->installEventFilter(this);
    m_others->setEditable(true);
    m_others->setInsertPolicy(QComboBox::NoInsert);
    m_others->lineEdit()->setPlaceholderText(m_field.addLabel);
    m_others->completer()->setFilterMode(Qt::MatchContains);
    m_others->completer()->setCompletionMode(QCompleter::PopupCompletion);
    auto* below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_others, 1);
    below->addWidget(m_up);
    below->addWidget(m_down);
    below->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_list);
    column->addLayout(below);
    setFocusProxy(m_others);
    m_up->setVisible(m_field.isOrdered);
    m_down->setVisible(m_field.isOrdered);

    connect(m_others, &QComboBox::activated, this, [this](int row) { add(m_others->itemText(row)); });
    connect(m_remove, &QToolButton::clicked, this, &PicksEditor::removeCurrent);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PicksEditor::showButtons);
    connect(&m_references, &References::changed, this, [this](const QString& noun) {
        if (noun == m_field.noun) fill();
    });
    const auto paint = [this, &appearance = context.appearance] {
        const auto colour = appearance.colours().softText;
        m_remove->setIcon(icon(QStringLiteral("x"), colour));
        m_up->setIcon(icon(QStringLiteral("chevron-up"), colour));
        m_down->setIcon(icon(QStringLiteral("chevron-down"), colour));
    };
    connect(&context.appearance, &Appearance::changed, this, paint);
    paint();
    fill();
}

void PicksEditor::setNames(const QString& name, const QString& description) {
    FieldEditor::setNames(name, description);
    m_list->setAccessibleName(name);
    m_others->setAccessibleName(m_field.addLabel);
}

void PicksEditor::setValue(const QJsonValue& value) {
    if (value.toArray() == m_chosen && m_list->count() > 0) return;
    m_chosen = value.toArray();
    fill();
}

void PicksEditor::fill() {
    const auto options = m_references.options(m_field.noun);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const auto& id : m_chosen) {
        auto* item = new QListWidgetItem(m_references.nameOf(m_field.noun, id.toString()), m_list);
        item->setData(Qt::UserRole, id.toString());
    }
    if (!m_field.isOrdered) m_list->sortItems();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    const int lines = std::clamp(m_list->count(), 1, mostRowsShown);
    m_list->setFixedHeight(lines * (fontMetrics().height() + 10) + 10);
    m_list->setVisible(m_list->count() > 0);
    m_others->clear();
    for (const auto& option : options)
        if (!m_chosen.contains(option.value)) m_others->addItem(option.label, option.value.toString());
    m_others->setCurrentIndex(-1);
    m_others->clearEditText();
    showButtons();
}

void PicksEditor::add(const QString& label) {
    const int row = m_others->findText(label);
    if (row < 0) return;
    m_chosen.append(m_others->itemData(row).toString());
    fill();
    Q_EMIT edited();
}

void PicksEditor::removeCurrent() {
    const auto* item = m_list->currentItem();
    if (item == nullptr || !isEnabled()) return;
    for (qsizetype at = m_chosen.size() - 1; at >= 0; --at)
        if (m_chosen.at(at).toString() == item->data(Qt::UserRole).toString()) m_chosen.removeAt(at);
    fill();
    Q_EMIT edited();
}

void PicksEditor::move(int by) {
    const int row = m_list->currentRow();
    const int to = row + by;
    if (!m_field.isOrdered || row < 0 || to < 0 || to >= m_chosen.size()) return;
    const QJsonValue moved = m_chosen.takeAt(row);
    m_chosen.insert(to, moved);
    fill();
    m_list->setCurrentRow(to);
    Q_EMIT edited();
}

void PicksEditor::showButtons() {
    const int row = m_list->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

bool PicksEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isMove = key->modifiers().testFlag(Qt::ControlModifier);
        if (key->key() == Qt::Key_Delete) return removeCurrent(), true;
        if (isMove && key->key() == Qt::Key_Up) return move(-1), true;
        if (isMove && key->key() == Qt::Key_Down) return move(1), true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace callroom::console
