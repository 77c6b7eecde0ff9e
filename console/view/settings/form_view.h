#pragma once

#include "console/view/settings/field_row.h"

#include <QScrollArea>

class QVBoxLayout;

namespace callroom::console {

/// A whole form, scrolled: a card for each section.
class FormView final : public QScrollArea {
    Q_OBJECT

public:
    /// All outlive this object.
    FormView(FormModel& form, const EditorContext& context, QWidget* parent = nullptr);

    void setReadOnly(bool isReadOnly);
    /// Shows a field and gives it the keyboard; the first when the name is empty.
    void focusField(const QString& name);
    [[nodiscard]] FieldRow* row(const QString& name) const;
    /// Scrolls to a section by its number.
    void showSection(int number);
    /// The section at the top of what is seen.
    [[nodiscard]] int sectionInSight() const;
    /// Something of its own below the last section, such as a preview.
    void addCard(const QString& title, QWidget* content);

private:
    void addSection(const SectionSpec& section, const EditorContext& context);
    [[nodiscard]] QVBoxLayout* makeCard(const QString& title, const QString& help);
    void showRecord();
    void prepare(const FieldSpec& field);

    FormModel& m_form;
    References& m_references;
    QVBoxLayout* m_column;
    std::vector<FieldRow*> m_rows;
    std::vector<QWidget*> m_cards;
    bool m_isReadOnly = false;
};

} // namespace callroom::console
