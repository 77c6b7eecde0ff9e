#pragma once

#include "console/view/settings/field_editor.h"

#include <QSpinBox>

namespace callroom::console {

/// A number that only the keyboard changes: a wheel that passes over it scrolls the form.
class CalmSpinBox : public QSpinBox {
    Q_OBJECT

public:
    explicit CalmSpinBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// Seconds, shown and typed as people say them: `90`, `1 min 30 s`, `1:30`.
class DurationBox final : public CalmSpinBox {
    Q_OBJECT

public:
    explicit DurationBox(QString zero, QWidget* parent = nullptr);
    void stepBy(int steps) override;

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;

private:
    QString m_zero;
};

class NumberEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit NumberEditor(const FieldSpec& field);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    CalmSpinBox* m_box;
};

/// Whole seconds; of an optional field the least value less one says nothing.
class DurationEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit DurationEditor(const FieldSpec& field);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    bool m_isOptional;
    DurationBox* m_box;
};

} // namespace callroom::console
