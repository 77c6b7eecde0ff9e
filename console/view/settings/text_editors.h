#pragma once

#include "console/view/settings/field_editor.h"

class QLineEdit;
class QPlainTextEdit;

namespace callroom::console {

/// One line of text; of an optional field, an empty one says nothing.
class LineEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit LineEditor(const FieldSpec& field, bool isCompact);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;
    void setReadOnly(bool isReadOnly) override;

private:
    bool m_isOptional;
    QLineEdit* m_line;
};

/// Several lines of plain text.
class TextAreaEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit TextAreaEditor(const FieldSpec& field);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;
    void setReadOnly(bool isReadOnly) override;

private:
    bool m_isOptional;
    QPlainTextEdit* m_text;
};

/// A new password; there is no value while it is empty.
class PasswordEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit PasswordEditor(const FieldSpec& field);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    QLineEdit* m_line;
};

/// A list of short texts in one line, separated by commas.
class WordsEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit WordsEditor(const FieldSpec& field, bool isCompact);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    QLineEdit* m_line;
};

} // namespace callroom::console
