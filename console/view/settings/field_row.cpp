#include "console/view/settings/field_row.h"

#include "console/view/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace callroom::console {

FieldRow::FieldRow(const FieldSpec& field, FormModel& form, const EditorContext& context, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_form(form)
    , m_label(wrappedLabel(field.label, QStringLiteral("field")))
    , m_editor(makeEditor(field, context))
    , m_fault(wrappedLabel({}, QStringLiteral("fault"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    m_label->setBuddy(m_editor->focusProxy() ? m_editor->focusProxy() : m_editor);
    m_label->setVisible(field.kind != FieldKind::Toggle);
    column->addWidget(m_editor);
    column->addWidget(m_fault);
    if (!field.help.isEmpty()) column->addWidget(wrappedLabel(field.help, QStringLiteral("help")));
    m_editor->setObjectName(field.name);
    m_editor->setNames(field.label, field.help);
    m_fault->setObjectName(field.name % QStringLiteral("-fault"));
    m_fault->hide();
    connect(m_editor, &FieldEditor::edited, this, [this] { m_form.setValue(m_field.name, m_editor->value()); });
    connect(&m_form, &FormModel::valueChanged, this, [this](const QString& name) {
        if (name == m_field.name) showValue();
    });
    connect(&m_form, &FormModel::opened, this, &FieldRow::showValue);
    connect(&m_form, &FormModel::faultsChanged, this, &FieldRow::showFaults);
}

QString FieldRow::faultText() const {
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void FieldRow::showValue() {
    using When = FieldSpec::When;
    setVisible(!(m_field.when == When::Kept && m_form.isNew()));
    m_editor->setValue(m_form.value(m_field.name));
    showLabel();
    showFaults();
}

/// A dot after the label of what is not saved yet.
void FieldRow::showLabel() {
    const bool isDirty = m_form.isOpen() && !m_form.isNew() && m_form.isDirty(m_field.name);
    m_label->setText(isDirty ? QString(m_field.label % QStringLiteral("  •")) : m_field.label);
    m_label->setToolTip(isDirty ? tr("Changed and not saved yet") : QString());
}

void FieldRow::showFaults() {
    QStringList texts;
    for (const auto& fault : m_form.faults(m_field.name))
        if (!texts.contains(fault.text)) texts.append(fault.text);
    m_fault->setText(texts.join(u'\n'));
    m_fault->setVisible(!texts.isEmpty());
    m_editor->setFaulty(!texts.isEmpty());
    m_editor->setNames(m_field.label, texts.isEmpty() ? m_field.help : texts.join(u' '));
}

void FieldRow::setReadOnly(bool isReadOnly) {
    const bool isFixed = m_field.when == FieldSpec::When::New && !m_form.isNew();
    m_editor->setReadOnly(isReadOnly || isFixed);
}

} // namespace callroom::console
