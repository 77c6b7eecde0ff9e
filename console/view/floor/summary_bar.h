#pragma once

#include "console/model/floor/floor_summary.h"
#include "console/view/appearance.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace callroom::console {

/// The summary's tiles in a row.
class SummaryBar : public QWidget {
    Q_OBJECT

public:
    /// Both outlive this object.
    SummaryBar(FloorSummary& summary, const Appearance& appearance, QWidget* parent = nullptr);

private:
    struct TileLabels {
        QWidget* card;
        QLabel* icon;
        QLabel* value;
        QLabel* note;
    };
    [[nodiscard]] TileLabels makeTile(const Tile& tile);
    void show();

    FloorSummary& m_summary;
    const Appearance& m_appearance;
    std::vector<TileLabels> m_tiles;
};

} // namespace callroom::console
