#include "console/view/settings/week_editor.h"

#include "console/view/settings/rows_editor.h"
#include "console/view/settings/week_grid.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

FieldSpec weekLines(const FieldSpec& field) {
    FieldSpec day{QStringLiteral("day"), WeekEditor::tr("Day"), {}, FieldKind::Choice};
    for (int number = 1; number <= 7; ++number)
        day.options.push_back({number, QLocale().dayName(number)});
    const FieldSpec from{QStringLiteral("from"), WeekEditor::tr("from"), {}, FieldKind::Time};
    const FieldSpec to{QStringLiteral("to"), WeekEditor::tr("to"), {}, FieldKind::Time};
    FieldSpec lines = field;
    lines.kind = FieldKind::Rows;
    lines.columns = {day, from, to};
    lines.newRow = {{QStringLiteral("day"), 1},
                    {QStringLiteral("from"), QStringLiteral("09:00")},
                    {QStringLiteral("to"), QStringLiteral("17:00")}};
    lines.addLabel = WeekEditor::tr("Add hours");
    return lines;
}

} // namespace

WeekEditor::WeekEditor(const FieldSpec& field, const EditorContext& context)
    : m_grid(new WeekGrid(context.appearance))
    , m_lines(new RowsEditor(weekLines(field), context)) {
    auto* exact = new QPushButton(tr("Exact times"));
    exact->setCheckable(true);
    auto* copy = new QPushButton(tr("Monday's hours for Tuesday to Friday"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(exact);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_grid);
    column->addLayout(buttons);
    column->addWidget(m_lines);
    m_lines->hide();
    setFocusProxy(m_grid);
    connect(exact, &QPushButton::toggled, m_lines, &QWidget::setVisible);
    connect(copy, &QPushButton::clicked, this, &WeekEditor::copyMonday);
    connect(m_grid, &WeekGrid::edited, this, [this] {
        m_lines->setValue(m_grid->hours().toJson());
        Q_EMIT edited();
    });
    connect(m_lines, &RowsEditor::edited, this, [this] {
        m_grid->setHours(WeekHours(m_lines->value().toArray()));
        Q_EMIT edited();
    });
}

void WeekEditor::setValue(const QJsonValue& value) {
    if (value.toArray() == m_lines->value().toArray()) return;
    m_lines->setValue(value);
    m_grid->setHours(WeekHours(value.toArray()));
}

/// The list is what is sent: it also has lines that are no hours yet.
QJsonValue WeekEditor::value() const {
    return m_lines->value();
}

void WeekEditor::copyMonday() {
    auto hours = m_grid->hours();
    for (int day = 2; day <= 5; ++day)
        hours.copyDay(1, day);
    m_grid->setHours(hours);
    m_lines->setValue(hours.toJson());
    Q_EMIT edited();
}

} // namespace callroom::console
