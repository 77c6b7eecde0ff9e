#include "console/view/settings/text_editors.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace callroom::console {
namespace {

QHBoxLayout* rowOf(QWidget& editor, QWidget* inner) {
    auto* row = new QHBoxLayout(&editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(inner, 1);
    editor.setFocusProxy(inner);
    return row;
}

} // namespace

LineEditor::LineEditor(const FieldSpec& field, bool isCompact)
    : m_isOptional(field.isOptional)
    , m_line(new QLineEdit) {
    rowOf(*this, m_line);
    if (isCompact) m_line->setPlaceholderText(field.label);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::edited);
}

void LineEditor::setValue(const QJsonValue& value) {
    if (const auto text = value.toString(); text != m_line->text()) m_line->setText(text);
}

QJsonValue LineEditor::value() const {
    if (m_isOptional && m_line->text().isEmpty()) return QJsonValue::Null;
    return m_line->text();
}

void LineEditor::setReadOnly(bool isReadOnly) {
    m_line->setReadOnly(isReadOnly);
}

TextAreaEditor::TextAreaEditor(const FieldSpec& field)
    : m_isOptional(field.isOptional)
    , m_text(new QPlainTextEdit) {
    rowOf(*this, m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * (field.limits.maxLength > 5000 ? 8 : 3) + 20);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextAreaEditor::edited);
}

void TextAreaEditor::setValue(const QJsonValue& value) {
    const auto text = value.toString();
    if (text == m_text->toPlainText()) return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
}

QJsonValue TextAreaEditor::value() const {
    const auto text = m_text->toPlainText();
    if (m_isOptional && text.isEmpty()) return QJsonValue::Null;
    return text;
}

void TextAreaEditor::setReadOnly(bool isReadOnly) {
    m_text->setReadOnly(isReadOnly);
}

PasswordEditor::PasswordEditor(const FieldSpec&)
    : m_line(new QLineEdit) {
    auto* row = rowOf(*this, m_line);
    m_line->setEchoMode(QLineEdit::Password);
    auto* show = new QToolButton;
    show->setText(tr("Show"));
    show->setCheckable(true);
    show->setAccessibleName(tr("Show the password"));
    row->addWidget(show);
    connect(show, &QToolButton::toggled, this,
            [this](bool isShown) { m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_line, &QLineEdit::textEdited, this, &PasswordEditor::edited);
}

void PasswordEditor::setValue(const QJsonValue& value) {
    if (const auto text = value.toString(); text != m_line->text()) m_line->setText(text);
}

QJsonValue PasswordEditor::value() const {
    return m_line->text().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_line->text());
}

WordsEditor::WordsEditor(const FieldSpec& field, bool isCompact)
    : m_line(new QLineEdit) {
    rowOf(*this, m_line);
    if (isCompact) m_line->setPlaceholderText(field.label);
    connect(m_line, &QLineEdit::textEdited, this, &WordsEditor::edited);
}

void WordsEditor::setValue(const QJsonValue& value) {
    if (value == this->value()) return; // a comma just typed stays
    QStringList words;
    for (const auto& word : value.toArray())
        words.append(word.toString());
    m_line->setText(words.join(QStringLiteral(", ")));
}

QJsonValue WordsEditor::value() const {
    QJsonArray words;
    for (const auto& word : m_line->text().split(u','))
        if (const auto text = word.trimmed(); !text.isEmpty()) words.append(text);
    return words;
}

} // namespace callroom::console
