#pragma once

#include "console/model/settings/form_model.h"

#include <QWidget>

class QPainter;

namespace callroom::console {

/// How the widget will look with what is being set: its button on a page, and its first window. A drawing, not the
/// widget itself.
class WidgetPreview final : public QWidget {
    Q_OBJECT

public:
    /// `form` is of the widget's settings and outlives this object.
    explicit WidgetPreview(FormModel& form, QWidget* parent = nullptr);

private:
    void paintEvent(QPaintEvent* event) override;
    void paintWindow(QPainter& painter, const QRectF& window) const;
    [[nodiscard]] QString textOf(const char* name, const QString& otherwise) const;
    [[nodiscard]] QColor colourOf(const char* name, const QColor& otherwise) const;

    FormModel& m_form;
};

} // namespace callroom::console
