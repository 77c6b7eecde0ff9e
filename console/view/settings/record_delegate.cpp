#include "console/view/settings/record_delegate.h"

#include "console/model/settings/record_store.h"

#include <QPainter>

namespace callroom::console {
namespace {

constexpr int sidePadding = 12;
constexpr int linePadding = 8;
constexpr int dotSpace = 18;

} // namespace

RecordDelegate::RecordDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& colours = m_appearance.colours();
    const auto subtitle = index.data(SubtitleRole).toString();
    const bool isRemoved = index.data(RemovedRole).toBool();
    const QColor dot(index.data(RecordColourRole).toString());

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    QRect inside = option.rect.adjusted(sidePadding, linePadding, -sidePadding, -linePadding);
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    strong.setStrikeOut(isRemoved);
    const QFontMetrics metrics(strong);
    if (dot.isValid()) {
        painter->setBrush(dot);
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(QPointF(inside.left() + 5, inside.top() + metrics.height() / 2.0), 5, 5);
        inside.setLeft(inside.left() + dotSpace);
    }
    painter->setFont(strong);
    painter->setPen(isRemoved ? colours.muted.text : colours.text);
    painter->drawText(QRect(inside.topLeft(), QSize(inside.width(), metrics.height())),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    if (!subtitle.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(isRemoved ? colours.muted.text : colours.softText);
        const QRect below(inside.left(), inside.top() + metrics.height() + 2, inside.width(), metrics.height());
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(subtitle, Qt::ElideRight, inside.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && !option.state.testFlag(QStyle::State_Selected)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(colours.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int lines = index.data(SubtitleRole).toString().isEmpty() ? 1 : 2;
    return {120, 2 * linePadding + lines * option.fontMetrics.height() + (lines - 1) * 2};
}

} // namespace callroom::console
