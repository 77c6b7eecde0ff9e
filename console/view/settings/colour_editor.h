#pragma once

#include "console/view/settings/field_editor.h"

class QColorDialog;
class QLabel;
class QLineEdit;
class QToolButton;

namespace callroom::console {

/// A colour as `#rrggbb`: typed, taken from a few that go well together, or chosen freely; with a preview of a tag on
/// light and on dark.
class ColourEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit ColourEditor(const EditorContext& context);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    void take(const QString& colour);
    void choose();
    void showPreview();

    Appearance& m_appearance;
    QLineEdit* m_line;
    QToolButton* m_choose;
    QLabel* m_preview;
};

} // namespace callroom::console
