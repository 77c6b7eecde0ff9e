#include "console/view/cell_delegate.h"

#include "console/model/cell_table_model.h"
#include "console/view/badge.h"
#include "console/view/icons.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace callroom::console {
namespace {

constexpr int cellPadding = 10;
constexpr int cellIconSize = 16;
constexpr int cellGap = 7;

/// How much of a target is used up, along the foot of the cell.
void paintShare(QPainter& painter, const QRect& inside, double share, Tone tone, const Colours& colours) {
    constexpr int height = 3;
    const QRect track(inside.left(), inside.bottom() - height - 3, inside.width(), height);
    QRect used = track;
    used.setWidth(static_cast<int>(track.width() * std::clamp(share, 0.0, 1.0)));
    painter.fillRect(track, colours.border);
    painter.fillRect(used, colours.of(tone).text);
}

QColor textColour(const Colours& colours, Tone tone, bool isSelected) {
    if (tone == Tone::Muted && isSelected) return colours.softText;
    return tone == Tone::Neutral ? colours.text : colours.of(tone).text;
}

} // namespace

CellDelegate::CellDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

void CellDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& colours = m_appearance.colours();
    painter.save();
    painter.fillRect(option.rect, colours.window);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.softText);
    painter.drawText(option.rect.adjusted(cellPadding, 0, -cellPadding, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data().toString());
    painter.setPen(colours.border);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.restore();
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(HeadingRole).toBool()) return paintHeading(*painter, option, index);
    const auto& colours = m_appearance.colours();
    const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
    const auto iconName = index.data(IconRole).toString();
    const auto text = index.data(Qt::DisplayRole).toString();
    const qreal pixelRatio = option.widget ? option.widget->devicePixelRatioF() : 1.0;

    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect inside = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (index.data(BadgeRole).toBool()) {
        paintBadge(*painter, inside, {text, iconName, tone}, colours, option.font, pixelRatio);
        painter->restore();
        return;
    }
    const auto colour = textColour(colours, tone, option.state.testFlag(QStyle::State_Selected));
    if (!iconName.isEmpty()) {
        const QColor iconColour = tone == Tone::Neutral ? colours.softText : colour;
        painter->drawPixmap(QPoint(inside.left(), inside.center().y() - cellIconSize / 2 + 1),
                            iconPixmap(iconName, iconColour, cellIconSize, pixelRatio));
        inside.setLeft(inside.left() + cellIconSize + cellGap);
    }
    QFont font = option.font;
    if (index.column() == 0) font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colour);
    if (const auto share = index.data(ShareRole); share.isValid()) {
        paintShare(*painter, inside, share.toDouble(), tone, colours);
        inside.setBottom(inside.bottom() - 4);
    }
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(inside, static_cast<int>(alignment) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && !option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(colours.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto text = index.data(Qt::DisplayRole).toString();
    const auto iconName = index.data(IconRole).toString();
    QFont font = option.font;
    if (index.column() == 0) font.setWeight(QFont::DemiBold);
    const int iconPart = iconName.isEmpty() ? 0 : cellIconSize + cellGap;
    const int width = index.data(BadgeRole).toBool() ? badgeWidth({text, iconName}, option.font)
                                                     : QFontMetrics(font).horizontalAdvance(text) + iconPart;
    return {width + 2 * cellPadding + 2, QFontMetrics(font).height() + 18};
}

} // namespace callroom::console
