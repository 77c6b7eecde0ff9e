#pragma once

#include "console/view/settings/field_editor.h"

class QGridLayout;
class QPushButton;

namespace callroom::console {

/// A list of objects, a line each: an editor for each column, buttons to move and take out, and one to add.
class RowsEditor final : public FieldEditor {
    Q_OBJECT

public:
    RowsEditor(FieldSpec field, const EditorContext& context);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override { return m_rows; }
    void setFaulty(bool) override {}
    void setNames(const QString& name, const QString& description) override;

private:
    void rebuild();
    void addHeads(QGridLayout& grid);
    void addLine(QGridLayout& grid, int row);
    void addButtons(QGridLayout& grid, int row);
    void change(int row, const FieldSpec& column, const QJsonValue& value);
    void add();
    void remove(int row);
    void move(int row, int by);
    void focusRow(int row);

    FieldSpec m_field;
    EditorContext m_context;
    QJsonArray m_rows;
    QWidget* m_lines;
    QPushButton* m_add;
    std::vector<FieldEditor*> m_firsts; ///< of each line
};

} // namespace callroom::console
