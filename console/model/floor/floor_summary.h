#pragma once

#include "console/model/floor/floor_state.h"
#include "console/model/tone.h"

#include <QObject>

#include <vector>

namespace callroom::console {

/// One figure of the summary above the tables.
struct Tile {
    QString title;
    QString value;
    QString note; ///< smaller, beside the value; may be empty
    Tone tone = Tone::Neutral;
    QString icon;
    friend bool operator==(const Tile&, const Tile&) = default;
};

/// The whole floor in four figures: waiting, longest wait, talking, available agents.
class FloorSummary : public QObject {
    Q_OBJECT

public:
    /// `floor` outlives this object.
    explicit FloorSummary(FloorState& floor, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Tile>& tiles() const { return m_tiles; }
    /// A second has passed.
    void tick();

Q_SIGNALS:
    /// What a tile says has changed; their number never does.
    void changed();

private:
    [[nodiscard]] std::vector<Tile> read() const;

    FloorState& m_floor;
    std::vector<Tile> m_tiles;
};

} // namespace callroom::console
