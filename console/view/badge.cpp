#include "console/view/badge.h"

#include "console/view/icons.h"

#include <QPainter>

namespace callroom::console {
namespace {

constexpr int iconSize = 14;
constexpr int sidePadding = 8;
constexpr int gap = 5;
constexpr int verticalPadding = 3;

int badgeHeight(const QFont& font) {
    return std::max(QFontMetrics(font).height(), iconSize) + 2 * verticalPadding;
}

} // namespace

int badgeWidth(const BadgeLook& look, const QFont& font) {
    const int iconPart = look.icon.isEmpty() ? 0 : iconSize + gap;
    return 2 * sidePadding + iconPart + QFontMetrics(font).horizontalAdvance(look.text);
}

void paintBadge(QPainter& painter, const QRect& area, const BadgeLook& look, const Colours& colours, const QFont& font,
                qreal pixelRatio) {
    const auto& tone = colours.of(look.tone);
    const int height = std::min(badgeHeight(font), area.height());
    const int width = std::min(badgeWidth(look, font), area.width());
    if (width <= 2 * sidePadding) return;
    const QRect box(area.left(), area.center().y() - height / 2 + 1, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.tint);
    painter.drawRoundedRect(box, height / 2.0, height / 2.0);
    int left = box.left() + sidePadding;
    if (!look.icon.isEmpty()) {
        painter.drawPixmap(QPoint(left, box.center().y() - iconSize / 2 + 1),
                           iconPixmap(look.icon, tone.text, iconSize, pixelRatio));
        left += iconSize + gap;
    }
    painter.setPen(tone.text);
    painter.setFont(font);
    const QRect textBox(left, box.top(), box.right() - sidePadding - left + 2, box.height());
    painter.drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(look.text, Qt::ElideRight, textBox.width()));
    painter.restore();
}

Badge::Badge(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Badge::setLook(const BadgeLook& look) {
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const {
    return {badgeWidth(m_look, font()), badgeHeight(font())};
}

void Badge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBadge(painter, rect(), m_look, m_appearance.colours(), font(), devicePixelRatioF());
}

} // namespace callroom::console
