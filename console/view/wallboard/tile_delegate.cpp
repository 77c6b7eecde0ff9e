#include "console/view/wallboard/tile_delegate.h"

#include "console/view/wallboard/tile_painter.h"

#include <QPainter>

namespace callroom::console {
namespace {

constexpr qreal room = 6; ///< around a tile

} // namespace

TileDelegate::TileDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

void TileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto& colours = m_appearance.colours();
    const QRectF area = QRectF(option.rect).adjusted(room, room, -room, -room);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(QPen(hasFocus ? colours.accent : colours.muted.text, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(area.adjusted(-3, -3, 3, 3), area.height() * 0.05, area.height() * 0.05);
    }
    TilePainter(*painter, colours, option.font, area).paint(index.data(WallboardModel::TileRole).value<WallTile>());
    painter->restore();
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return m_size;
}

} // namespace callroom::console
