#include "console/view/settings/number_editors.h"

#include "console/model/settings/value_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

namespace callroom::console {
namespace {

constexpr int boxWidth = 150;

int bounded(std::int64_t number) {
    return static_cast<int>(
        std::clamp<std::int64_t>(number, std::numeric_limits<int>::min() + 1, std::numeric_limits<int>::max()));
}

void layOut(QWidget& editor, QSpinBox* box) {
    auto* row = new QHBoxLayout(&editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(box);
    row->addStretch(1);
    box->setFixedWidth(boxWidth);
    editor.setFocusProxy(box);
}

} // namespace

CalmSpinBox::CalmSpinBox(QWidget* parent)
    : QSpinBox(parent) {
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setGroupSeparatorShown(true);
    setFocusPolicy(Qt::StrongFocus);
}

void CalmSpinBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

DurationBox::DurationBox(QString zero, QWidget* parent)
    : CalmSpinBox(parent)
    , m_zero(std::move(zero)) {}

void DurationBox::stepBy(int steps) {
    const int size = value() < 60 ? 5 : value() < 600 ? 30 : value() < 3600 ? 300 : 1800;
    setValue(value() + steps * size);
}

QString DurationBox::textFromValue(int value) const {
    if (value == 0 && !m_zero.isEmpty()) return m_zero;
    return secondsText(value);
}

int DurationBox::valueFromText(const QString& text) const {
    if (text == m_zero) return 0;
    return parseSeconds(text).value_or(value());
}

QValidator::State DurationBox::validate(QString& text, int&) const {
    if (text == m_zero || text == specialValueText()) return QValidator::Acceptable;
    const auto seconds = parseSeconds(text);
    if (!seconds) return QValidator::Intermediate;
    return *seconds >= minimum() && *seconds <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

NumberEditor::NumberEditor(const FieldSpec& field)
    : m_box(new CalmSpinBox) {
    layOut(*this, m_box);
    m_box->setRange(bounded(field.limits.minimum), bounded(field.limits.maximum));
    if (!field.zero.isEmpty() && m_box->minimum() == 0) m_box->setSpecialValueText(field.zero);
    connect(m_box, &QSpinBox::valueChanged, this, &NumberEditor::edited);
}

void NumberEditor::setValue(const QJsonValue& value) {
    if (m_box->value() == value.toInt()) return; // what is being typed stays as it is
    const QSignalBlocker quiet(m_box);
    m_box->setValue(value.toInt());
}

QJsonValue NumberEditor::value() const {
    return m_box->value();
}

DurationEditor::DurationEditor(const FieldSpec& field)
    : m_isOptional(field.isOptional)
    , m_box(new DurationBox(field.zero)) {
    layOut(*this, m_box);
    m_box->setRange(bounded(field.limits.minimum) - (m_isOptional ? 1 : 0), bounded(field.limits.maximum));
    if (m_isOptional) m_box->setSpecialValueText(field.none);
    connect(m_box, &QSpinBox::valueChanged, this, &DurationEditor::edited);
}

void DurationEditor::setValue(const QJsonValue& value) {
    const int seconds = value.isDouble() ? value.toInt() : m_box->minimum();
    if (m_box->value() == seconds) return; // what is being typed stays as it is
    const QSignalBlocker quiet(m_box);
    m_box->setValue(seconds);
}

QJsonValue DurationEditor::value() const {
    if (m_isOptional && m_box->value() == m_box->minimum()) return QJsonValue::Null;
    return m_box->value();
}

} // namespace callroom::console
