#pragma once

#include "console/model/wallboard/wallboard_model.h"
#include "console/view/appearance.h"

#include <QListView>

namespace callroom::console {

class TileDelegate;

/// The tiles of the wallboard in rows. Tiles are moved by dragging, or by Ctrl and an arrow key.
class WallView : public QListView {
    Q_OBJECT

public:
    /// How large tiles are: as they are read at a desk, or as large as all of them fit the place.
    enum class Fit { Desk, Wall };

    /// Both outlive this object.
    WallView(WallboardModel& model, const Appearance& appearance, Fit fit, QWidget* parent = nullptr);

private:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void fitTiles();

    WallboardModel& m_model;
    TileDelegate* m_delegate;
    Fit m_fit;
};

/// The size of tiles of which `count` fit a place without scrolling, as large as it can be; at least what is readable.
[[nodiscard]] QSize largestTile(const QSize& place, int count);

} // namespace callroom::console
