#pragma once

#include "console/view/settings/field_editor.h"

#include <QComboBox>

class QCheckBox;
class QLabel;

namespace callroom::console {

/// A choice that a wheel passing over it leaves alone.
class CalmComboBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// One of a field's options or of a noun's records, with what it means below.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(FieldSpec field, const EditorContext& context, bool isCompact);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override { return m_value; }

private:
    void fill();
    void showMeaning();

    FieldSpec m_field;
    References& m_references;
    CalmComboBox* m_box;
    QLabel* m_meaning;
    std::vector<Option> m_options;
    QJsonValue m_value;
};

/// Some of a few options, each with its tick.
class FlagsEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit FlagsEditor(const FieldSpec& field);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;
    void setFaulty(bool) override {}

private:
    std::vector<std::pair<QJsonValue, QCheckBox*>> m_boxes;
};

/// Yes or no, beside the field's own label.
class ToggleEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit ToggleEditor(const FieldSpec& field);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    QCheckBox* m_box;
};

} // namespace callroom::console
