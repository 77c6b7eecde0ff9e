#include "console/view/settings/time_editors.h"

#include "console/model/settings/week_hours.h"
#include "console/view/settings/choice_editors.h"

#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

namespace callroom::console {
namespace {

void layOutLeft(QWidget& editor, QWidget* inner) {
    auto* row = new QHBoxLayout(&editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(inner);
    row->addStretch(1);
    editor.setFocusProxy(inner);
}

} // namespace

TimeEditor::TimeEditor(const FieldSpec& field)
    : m_isOptional(field.isOptional)
    , m_line(new QLineEdit) {
    layOutLeft(*this, m_line);
    m_line->setFixedWidth(76);
    m_line->setPlaceholderText(field.none.isEmpty() ? QStringLiteral("09:00") : field.none);
    connect(m_line, &QLineEdit::textEdited, this, &TimeEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (const int minute = readClock(m_line->text()); minute >= 0) m_line->setText(clockText(minute));
    });
}

void TimeEditor::setValue(const QJsonValue& value) {
    if (value != this->value()) m_line->setText(value.toString());
}

QJsonValue TimeEditor::value() const {
    if (m_isOptional && m_line->text().trimmed().isEmpty()) return QJsonValue::Null;
    const int minute = readClock(m_line->text());
    return minute < 0 ? m_line->text() : clockText(minute);
}

DateEditor::DateEditor()
    : m_date(new QDateEdit(QDate::currentDate())) {
    layOutLeft(*this, m_date);
    m_date->setCalendarPopup(true);
    m_date->setMinimumWidth(130);
    connect(m_date, &QDateEdit::dateChanged, this, &DateEditor::edited);
}

void DateEditor::setValue(const QJsonValue& value) {
    const QSignalBlocker quiet(m_date);
    m_date->setDate(QDate::fromString(value.toString(), Qt::ISODate));
}

QJsonValue DateEditor::value() const {
    return m_date->date().toString(Qt::ISODate);
}

TimeZoneEditor::TimeZoneEditor()
    : m_box(new CalmComboBox) {
    layOutLeft(*this, m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMinimumWidth(280);
    for (const auto& id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') || id == "UTC") m_box->addItem(QString::fromLatin1(id));
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->setCurrentIndex(-1);
    connect(m_box, &QComboBox::editTextChanged, this, &TimeZoneEditor::edited);
}

void TimeZoneEditor::setValue(const QJsonValue& value) {
    if (value.toString() == m_box->currentText()) return;
    const QSignalBlocker quiet(m_box);
    m_box->setEditText(value.toString());
}

QJsonValue TimeZoneEditor::value() const {
    return m_box->currentText();
}

} // namespace callroom::console
