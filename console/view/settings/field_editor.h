#pragma once

#include "console/model/settings/references.h"
#include "console/view/appearance.h"

#include <QWidget>

namespace callroom::console {

/// What editors need beside their field. All of it outlives them.
struct EditorContext {
    References& references;
    Appearance& appearance;
};

/// Edits one field's value. Its focus proxy is where the keyboard goes. GUI thread.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a value; that is no edit.
    virtual void setValue(const QJsonValue& value) = 0;
    [[nodiscard]] virtual QJsonValue value() const = 0;
    virtual void setReadOnly(bool isReadOnly) { setEnabled(!isReadOnly); }
    /// Whether it looks wrong.
    virtual void setFaulty(bool isFaulty) { markFaulty(focusProxy(), isFaulty); }
    /// What screen readers say.
    virtual void setNames(const QString& name, const QString& description);

Q_SIGNALS:
    void edited();

protected:
    static void markFaulty(QWidget* widget, bool isFaulty);
};

/// The editor for a field's kind; `isCompact` within a row.
[[nodiscard]] FieldEditor* makeEditor(const FieldSpec& field, const EditorContext& context, bool isCompact = false);

} // namespace callroom::console
