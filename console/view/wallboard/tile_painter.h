#pragma once

#include "console/model/wallboard/wallboard_model.h"
#include "console/view/colours.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace callroom::console {

/// How the part of a state looks in the bar of agents.
struct StateLook {
    QColor fill;
    QColor line;
    QColor label; ///< readable on the fill
};

/// Told apart without seeing colours as most do: who wraps up and who is away, both grey, by light and dark.
[[nodiscard]] StateLook stateLook(const Colours& colours, core::DisplayState state);

/// Paints one tile: the name with what is unusual, the figures, who serves the queue, and the day's quarter hours.
class TilePainter {
public:
    TilePainter(QPainter& painter, const Colours& colours, const QFont& font, const QRectF& area);

    void paint(const WallTile& tile);

private:
    [[nodiscard]] QFont fontOf(qreal share, QFont::Weight weight) const;
    void text(const QRectF& area, Qt::Alignment alignment, const QString& text, const QFont& font,
              const QColor& colour);
    void head(const WallTile& tile);
    void mainFigure(const QRectF& area, const WallFigure& figure);
    void figure(const QRectF& area, const WallFigure& figure);
    void agents(const QRectF& area, const WallTile& tile);
    void agentBar(const QRectF& area, const WallTile& tile);
    void trend(const QRectF& area, const WallTile& tile);

    QPainter& m_painter;
    const Colours& m_colours;
    QFont m_font;
    QRectF m_area;
    qreal m_unit; ///< a hundredth of the tile's height
};

} // namespace callroom::console
