#include "console/view/frame/place_delegate.h"

#include "console/model/places/place_model.h"
#include "console/view/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace callroom::console {
namespace {

constexpr int iconSize = 18;
constexpr int sidePadding = 13;
constexpr int gap = 11;
constexpr int countPadding = 7;
constexpr qreal headingScale = 0.85;

QFont scaled(QFont font, qreal scale, QFont::Weight weight) {
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(weight);
    return font;
}

/// How many, in a rounded tint; the number's own width tells how much room is taken.
int paintCount(QPainter& painter, const QRect& area, int count, const Colours& colours, const QFont& font) {
    const auto text = QLocale().toString(count);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 2;
    const int width = std::max(metrics.horizontalAdvance(text) + 2 * countPadding, height);
    const QRect box(area.right() - width + 1, area.center().y() - height / 2 + 1, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.soon.tint);
    painter.drawRoundedRect(box, height / 2.0, height / 2.0);
    painter.setPen(colours.soon.text);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, text);
    return width;
}

} // namespace

PlaceDelegate::PlaceDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

void PlaceDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const auto& colours = m_appearance.colours();
    if (m_isFolded) {
        if (index.row() == 0) return;
        painter.setPen(colours.border);
        const int middle = option.rect.center().y();
        painter.drawLine(option.rect.left() + sidePadding, middle, option.rect.right() - sidePadding, middle);
        return;
    }
    painter.setFont(scaled(option.font, headingScale, QFont::DemiBold));
    painter.setPen(colours.muted.text);
    painter.drawText(option.rect.adjusted(sidePadding, 0, -sidePadding, -4), Qt::AlignLeft | Qt::AlignBottom,
                     index.data().toString());
}

void PlaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& colours = m_appearance.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PlaceModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    painter->setPen(Qt::NoPen);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(isCurrent ? colours.selection : colours.hover);
        painter->drawRoundedRect(box, 7, 7);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isCurrent) {
        painter->setPen(colours.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    }
    const QColor ink = isCurrent ? colours.accent : colours.softText;
    const int left = m_isFolded ? option.rect.center().x() - iconSize / 2 : option.rect.left() + sidePadding;
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    painter->drawPixmap(QPoint(left, option.rect.center().y() - iconSize / 2 + 1),
                        iconPixmap(index.data(PlaceModel::IconNameRole).toString(), ink, iconSize, ratio));
    const int count = index.data(PlaceModel::CountRole).toInt();
    if (m_isFolded) {
        if (count > 0) {
            painter->setPen(QPen(colours.surface, 1.5));
            painter->setBrush(colours.soon.text);
            painter->drawEllipse(QPointF(left + iconSize - 1, option.rect.center().y() - iconSize / 2 + 2), 4.5, 4.5);
        }
        painter->restore();
        return;
    }
    QRect inside = option.rect.adjusted(sidePadding + iconSize + gap, 0, -9, 0);
    if (count > 0)
        inside.adjust(
            0, 0, -paintCount(*painter, inside, count, colours, scaled(option.font, headingScale, QFont::DemiBold)) - 6,
            0);
    const QFont font = scaled(option.font, 1.0, isCurrent ? QFont::DemiBold : QFont::Medium);
    painter->setFont(font);
    painter->setPen(isCurrent ? colours.text : colours.softText);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = QFontMetrics(option.font).height();
    if (!index.data(PlaceModel::HeadingRole).toBool()) return {0, line + 18};
    if (m_isFolded) return {0, index.row() == 0 ? 2 : 15};
    return {0, line + (index.row() == 0 ? 8 : 20)};
}

bool PlaceDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    if (!m_isFolded || event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::AccessibleTextRole).toString().toHtmlEscaped(), view);
    return true;
}

} // namespace callroom::console
