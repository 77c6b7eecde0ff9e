#include "console/view/settings/rows_editor.h"

#include "console/view/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace callroom::console {

RowsEditor::RowsEditor(FieldSpec field, const EditorContext& context)
    : m_field(std::move(field))
    , m_context(context)
    , m_lines(new QWidget)
    , m_add(new QPushButton(m_field.addLabel)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &RowsEditor::add);
    connect(&m_context.appearance, &Appearance::changed, this, &RowsEditor::rebuild);
    rebuild();
}

void RowsEditor::setNames(const QString& name, const QString& description) {
    setAccessibleName(name);
    m_add->setAccessibleDescription(QString(name % QStringLiteral(". ") % description));
}

void RowsEditor::setValue(const QJsonValue& value) {
    if (value.toArray() == m_rows) return;
    m_rows = value.toArray();
    rebuild();
}

void RowsEditor::rebuild() {
    delete m_lines->layout();
    for (auto* child : m_lines->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        child->hide(), child->deleteLater(); // one of them may be telling of its edit
    m_firsts.clear();
    m_lines->setVisible(!m_rows.isEmpty());
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    if (m_rows.isEmpty()) return;
    addHeads(*grid);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        addLine(*grid, row);
}

void RowsEditor::addHeads(QGridLayout& grid) {
    for (int number = 0; number < static_cast<int>(m_field.columns.size()); ++number) {
        const auto& column = m_field.columns[static_cast<std::size_t>(number)];
        const bool isWide = column.kind == FieldKind::Text || column.kind == FieldKind::Choice;
        grid.setColumnStretch(number, isWide ? 1 : 0);
        if (column.kind == FieldKind::Toggle) continue; // says it itself
        auto* head = new QLabel(column.label);
        head->setTextFormat(Qt::PlainText);
        head->setProperty("role", QStringLiteral("soft"));
        grid.addWidget(head, 0, number);
    }
}

void RowsEditor::addLine(QGridLayout& grid, int row) {
    const auto line = m_rows.at(row).toObject();
    for (int number = 0; number < static_cast<int>(m_field.columns.size()); ++number) {
        const auto& column = m_field.columns[static_cast<std::size_t>(number)];
        auto* editor = makeEditor(column, m_context, true);
        editor->setValue(line.value(column.name));
        editor->setNames(tr("%1, line %2", "column").arg(column.label).arg(row + 1), {});
        connect(editor, &FieldEditor::edited, this, [this, row, number, editor] {
            change(row, m_field.columns[static_cast<std::size_t>(number)], editor->value());
        });
        grid.addWidget(editor, row + 1, number);
        if (number == 0) m_firsts.push_back(editor);
    }
    addButtons(grid, row);
}

void RowsEditor::addButtons(QGridLayout& grid, int row) {
    int place = static_cast<int>(m_field.columns.size());
    const auto colour = m_context.appearance.colours().softText;
    const auto button = [&](const QString& picture, const QString& name, bool isOn, auto press) {
        auto* made = new QToolButton;
        made->setIcon(icon(picture, colour));
        made->setToolTip(name);
        made->setAccessibleName(tr("%1, line %2", "what a button does").arg(name).arg(row + 1));
        made->setEnabled(isOn);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, press);
        grid.addWidget(made, row + 1, place++);
    };
    if (m_field.isOrdered) {
        button(QStringLiteral("chevron-up"), tr("Earlier"), row > 0, [this, row] { move(row, -1); });
        button(QStringLiteral("chevron-down"), tr("Later"), row + 1 < m_rows.size(), [this, row] { move(row, 1); });
    }
    button(QStringLiteral("x"), tr("Take out"), true, [this, row] { remove(row); });
}

void RowsEditor::change(int row, const FieldSpec& column, const QJsonValue& value) {
    if (row >= m_rows.size()) return;
    auto line = m_rows.at(row).toObject();
    line.insert(column.name, value);
    m_rows.replace(row, line);
    Q_EMIT edited();
}

void RowsEditor::add() {
    m_rows.append(m_field.newRow);
    rebuild();
    focusRow(static_cast<int>(m_rows.size()) - 1);
    Q_EMIT edited();
}

void RowsEditor::remove(int row) {
    m_rows.removeAt(row);
    rebuild();
    focusRow(row);
    Q_EMIT edited();
}

void RowsEditor::move(int row, int by) {
    const QJsonValue moved = m_rows.takeAt(row);
    m_rows.insert(row + by, moved);
    rebuild();
    focusRow(row + by);
    Q_EMIT edited();
}

/// The keyboard stays where the change was.
void RowsEditor::focusRow(int row) {
    if (m_firsts.empty()) return m_add->setFocus();
    const auto last = static_cast<int>(m_firsts.size()) - 1;
    m_firsts[static_cast<std::size_t>(std::min(row, last))]->setFocus();
}

} // namespace callroom::console
