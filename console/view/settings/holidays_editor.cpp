#include "console/view/settings/holidays_editor.h"

#include "console/view/icons.h"
#include "console/view/settings/rows_editor.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

FieldSpec holidayLines(const FieldSpec& field) {
    const FieldSpec date{QStringLiteral("date"), HolidaysEditor::tr("Day"), {}, FieldKind::Date};
    const FieldSpec name{QStringLiteral("name"), HolidaysEditor::tr("Name")};
    FieldSpec from{QStringLiteral("from"), HolidaysEditor::tr("Open from"), {}, FieldKind::Time};
    from.isOptional = true;
    from.none = HolidaysEditor::tr("closed");
    FieldSpec to{QStringLiteral("to"), HolidaysEditor::tr("to"), {}, FieldKind::Time};
    to.isOptional = true;
    to.none = HolidaysEditor::tr("closed");
    FieldSpec lines = field;
    lines.kind = FieldKind::Rows;
    lines.columns = {date, name, from, to};
    lines.newRow = {{QStringLiteral("date"), QDate::currentDate().toString(Qt::ISODate)},
                    {QStringLiteral("name"), QString()},
                    {QStringLiteral("from"), QJsonValue::Null},
                    {QStringLiteral("to"), QJsonValue::Null}};
    lines.addLabel = HolidaysEditor::tr("Add a day");
    return lines;
}

QDate dateOf(const QJsonValue& line) {
    return QDate::fromString(line.toObject().value(u"date").toString(), Qt::ISODate);
}

} // namespace

HolidaysEditor::HolidaysEditor(const FieldSpec& field, const EditorContext& context)
    : m_appearance(context.appearance)
    , m_calendar(new QCalendarWidget)
    , m_lines(new RowsEditor(holidayLines(field), context)) {
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setGridVisible(false);
    m_calendar->setFixedSize(330, 240);
    m_calendar->setAccessibleName(tr("Calendar"));
    if (auto* days = m_calendar->findChild<QTableView*>()) days->setAccessibleName(tr("Calendar"));
    if (auto* year = m_calendar->findChild<QSpinBox*>()) year->setAccessibleName(tr("Year"));
    m_calendar->setAccessibleDescription(tr("Enter or a double click on a day adds it to the list."));
    auto* hint =
        new QLabel(tr("Enter or a double click on a day adds it. Red days are closed, yellow ones have hours of "
                      "their own."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setProperty("role", QStringLiteral("soft"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_calendar);
    column->addWidget(hint);
    column->addWidget(m_lines);
    setFocusProxy(m_calendar);
    connect(m_calendar, &QCalendarWidget::activated, this, &HolidaysEditor::add);
    connect(m_lines, &RowsEditor::edited, this, [this] {
        markDays();
        Q_EMIT edited();
    });
    connect(&m_appearance, &Appearance::changed, this, &HolidaysEditor::markDays);
}

void HolidaysEditor::setValue(const QJsonValue& value) {
    m_lines->setValue(value);
    markDays();
}

QJsonValue HolidaysEditor::value() const {
    return m_lines->value();
}

void HolidaysEditor::add(const QDate& date) {
    auto days = m_lines->value().toArray();
    for (const auto& day : days)
        if (dateOf(day) == date) return;
    days.append(QJsonObject{{QStringLiteral("date"), date.toString(Qt::ISODate)},
                            {QStringLiteral("name"), tr("Holiday")},
                            {QStringLiteral("from"), QJsonValue::Null},
                            {QStringLiteral("to"), QJsonValue::Null}});
    m_lines->setValue(days);
    markDays();
    Q_EMIT edited();
}

void HolidaysEditor::markDays() {
    for (const auto& date : std::exchange(m_marked, {}))
        m_calendar->setDateTextFormat(date, {});
    const auto& colours = m_appearance.colours();
    for (const auto& line : m_lines->value().toArray()) {
        const auto date = dateOf(line);
        if (!date.isValid()) continue;
        const auto& tone = line.toObject().value(u"from").isString() ? colours.soon : colours.bad;
        QTextCharFormat format;
        format.setBackground(tone.tint);
        format.setForeground(tone.text);
        format.setFontWeight(QFont::DemiBold);
        format.setToolTip(line.toObject().value(u"name").toString());
        m_calendar->setDateTextFormat(date, format);
        m_marked.push_back(date);
    }
    for (const auto& [button, name] : {std::pair("qt_calendar_prevmonth", "chevron-left"), // as Qt calls them
                                       std::pair("qt_calendar_nextmonth", "chevron-right")})
        if (auto* found = m_calendar->findChild<QToolButton*>(QString::fromLatin1(button)))
            found->setIcon(icon(QString::fromLatin1(name), colours.softText));
    QTextCharFormat plain;
    plain.setForeground(colours.text);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, plain);
}

} // namespace callroom::console
