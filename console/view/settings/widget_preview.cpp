#include "console/view/settings/widget_preview.h"

#include <QPainter>
#include <QPainterPath>

namespace callroom::console {
namespace {

/// The widget is light on every page.
const QColor paper(0xffffff);
const QColor ink(0x1a1e26);
const QColor softInk(0x5a6371);
const QColor edge(0xdfe2e8);
const QColor page(0xeef0f4);
constexpr int previewHeight = 330;

} // namespace

WidgetPreview::WidgetPreview(FormModel& form, QWidget* parent)
    : QWidget(parent)
    , m_form(form) {
    setFixedHeight(previewHeight);
    setAccessibleName(tr("Preview of the widget"));
    connect(&m_form, &FormModel::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_form, &FormModel::opened, this, qOverload<>(&QWidget::update));
}

QString WidgetPreview::textOf(const char* name, const QString& otherwise) const {
    const auto text = m_form.value(QStringLiteral("widget.") % QLatin1String(name)).toString();
    return text.isEmpty() ? otherwise : text;
}

QColor WidgetPreview::colourOf(const char* name, const QColor& otherwise) const {
    const QColor colour(m_form.value(QStringLiteral("widget.") % QLatin1String(name)).toString());
    return colour.isValid() ? colour : otherwise;
}

void WidgetPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(page);
    painter.drawRoundedRect(rect(), 8, 8);
    const QRectF window(width() - 300.0, 14, 280, previewHeight - 84.0);
    paintWindow(painter, window);

    const auto text = textOf("buttonText", {});
    const double size = 46;
    const double wide = text.isEmpty() ? size : painter.fontMetrics().horizontalAdvance(text) + size;
    const QRectF button(window.right() - wide, window.bottom() + 12, wide, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf("color", QColor(0x2563eb)));
    painter.drawRoundedRect(button, size / 2, size / 2);
    painter.setPen(colourOf("textColor", Qt::white));
    painter.drawText(button, Qt::AlignCenter, text.isEmpty() ? QStringLiteral("☎") : text);
}

void WidgetPreview::paintWindow(QPainter& painter, const QRectF& window) const {
    const auto colour = colourOf("color", QColor(0x2563eb));
    const auto onColour = colourOf("textColor", Qt::white);
    painter.setPen(edge);
    painter.setBrush(paper);
    painter.drawRoundedRect(window, 12, 12);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    const QRectF inside = window.adjusted(18, 16, -18, -16);
    painter.setFont(large);
    painter.setPen(ink);
    QRectF used;
    painter.drawText(inside, Qt::AlignLeft | Qt::TextWordWrap, textOf("title", tr("How can we help?")), &used);
    painter.setFont(font());
    painter.setPen(softInk);
    const QRectF below(inside.left(), used.bottom() + 8, inside.width(), 70);
    painter.drawText(below, Qt::AlignLeft | Qt::TextWordWrap, textOf("greeting", tr("Talk to us or write to us.")));
    double top = inside.bottom() - 84;
    for (const auto& label : {tr("Call"), tr("Chat")}) {
        const QRectF button(inside.left(), top, inside.width(), 36);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(button, 8, 8);
        painter.setPen(onColour);
        painter.drawText(button, Qt::AlignCenter, label);
        top += 46;
    }
}

} // namespace callroom::console
