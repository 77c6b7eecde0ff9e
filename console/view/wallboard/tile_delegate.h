#pragma once

#include "console/model/wallboard/wallboard_model.h"
#include "console/view/appearance.h"

#include <QStyledItemDelegate>

namespace callroom::console {

/// Paints the tiles of a WallboardModel, all text in proportion to the tile's height, so that a wall is read from afar.
class TileDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit TileDelegate(const Appearance& appearance, QObject* parent = nullptr);

    /// The size of every tile, with the room around it.
    void setTileSize(const QSize& size) { m_size = size; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
    QSize m_size{300, 220};
};

} // namespace callroom::console
