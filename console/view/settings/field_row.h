#pragma once

#include "console/model/settings/form_model.h"
#include "console/view/settings/field_editor.h"

class QLabel;

namespace callroom::console {

/// One field of a form: label, editor, what it means, what is wrong with it. It writes what is edited into the form and
/// shows what the form says.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    /// All outlive this object; `field` is one of the form's own.
    FieldRow(const FieldSpec& field, FormModel& form, const EditorContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const FieldSpec& field() const { return m_field; }
    [[nodiscard]] FieldEditor& editor() { return *m_editor; }
    [[nodiscard]] QString faultText() const;

    /// Another record, or other values.
    void showValue();
    void showFaults();
    void setReadOnly(bool isReadOnly);

private:
    void showLabel();

    const FieldSpec& m_field;
    FormModel& m_form;
    QLabel* m_label;
    FieldEditor* m_editor;
    QLabel* m_fault;
};

} // namespace callroom::console
