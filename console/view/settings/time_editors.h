#pragma once

#include "console/view/settings/field_editor.h"

class QDateEdit;
class QLineEdit;

namespace callroom::console {

class CalmComboBox;

/// `HH:MM`, up to `24:00`; `9` and `9:30` are understood. Of an optional field, an empty one says nothing.
class TimeEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit TimeEditor(const FieldSpec& field);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    bool m_isOptional;
    QLineEdit* m_line;
};

/// A date, shown as the user's locale does.
class DateEditor final : public FieldEditor {
    Q_OBJECT

public:
    DateEditor();
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    QDateEdit* m_date;
};

/// An IANA time zone, found by typing a part of its name.
class TimeZoneEditor final : public FieldEditor {
    Q_OBJECT

public:
    TimeZoneEditor();
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    CalmComboBox* m_box;
};

} // namespace callroom::console
