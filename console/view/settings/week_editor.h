#pragma once

#include "console/view/settings/field_editor.h"

namespace callroom::console {

class RowsEditor;
class WeekGrid;

/// The open hours of a week: a grid to paint, and the same as a list for exact minutes.
class WeekEditor final : public FieldEditor {
    Q_OBJECT

public:
    WeekEditor(const FieldSpec& field, const EditorContext& context);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;
    void setFaulty(bool) override {}

private:
    void copyMonday();

    WeekGrid* m_grid;
    RowsEditor* m_lines;
};

} // namespace callroom::console
