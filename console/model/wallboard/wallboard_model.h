#pragma once

#include "console/model/floor/floor_state.h"
#include "console/model/wallboard/queue_thresholds.h"

#include <QAbstractListModel>

#include <set>
#include <vector>

namespace callroom::console {

/// One figure of a tile.
struct WallFigure {
    Measure measure = Measure::Waiting;
    QString value;
    Alarm alarm = Alarm::Calm;
    friend bool operator==(const WallFigure&, const WallFigure&) = default;
};

/// How many agents of a queue are in one state.
struct WallAgents {
    core::DisplayState state = core::DisplayState::Offline;
    int number = 0;
    friend bool operator==(const WallAgents&, const WallAgents&) = default;
};

/// What a tile shows of its queue.
struct WallTile {
    QString name;
    QString state;             ///< `Closed`, `Nobody is on`; empty while all is usual
    Alarm alarm = Alarm::Calm; ///< the worst of all
    std::vector<WallFigure> figures;
    int freeAgents = 0;
    int busyAgents = 0;
    std::vector<WallAgents> agents; ///< who is on, by state: those alone in which somebody is, in a fixed order
    int offlineAgents = 0;
    int ringing = 0;
    int talking = 0;
    int wrapping = 0;
    std::vector<int> offeredTrend;   ///< a quarter hour each, the current one last; may be empty
    std::vector<int> abandonedTrend; ///< as many
    friend bool operator==(const WallTile&, const WallTile&) = default;
};

/// The queues of the floor as tiles, in the order and choice of the user. A new queue comes last and is shown. GUI
/// thread.
class WallboardModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { TileRole = Qt::UserRole + 100, IdTextRole };

    /// `floor` outlives this object.
    explicit WallboardModel(const FloorState& floor, QObject* parent = nullptr);

    /// Ids of queues as text: the order of all that have one, and those that are not shown.
    void setArrangement(const QStringList& order, const QStringList& hidden);
    [[nodiscard]] QStringList order() const { return m_order; }
    [[nodiscard]] QStringList hidden() const;
    void setThresholds(const QueueThresholds& thresholds);
    /// Tiles follow the floor only while somebody sees them.
    void setSeen(bool isSeen);
    /// A second has passed.
    void tick();
    /// The tile goes one place on or back, as far as there is one; whether it went.
    bool moveBy(int row, int step);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int before) override;

Q_SIGNALS:
    /// The user has moved a tile.
    void arranged();

private:
    struct Row {
        core::QueueId id;
        WallTile tile;
    };

    void onFloor();
    /// The shown queues of the floor in their order.
    [[nodiscard]] std::vector<core::QueueId> wanted();
    [[nodiscard]] WallTile tileOf(const protocol::FloorQueue& queue) const;
    /// `Agents: Available 2 · Away 1 · Offline 4`.
    [[nodiscard]] static QString agentsText(const WallTile& tile);
    void setRows(const std::vector<core::QueueId>& wanted);

    const FloorState& m_floor;
    QueueThresholds m_thresholds;
    QStringList m_order;
    std::set<QString> m_hidden;
    std::vector<Row> m_rows;
    bool m_isSeen = true;
};

} // namespace callroom::console

Q_DECLARE_METATYPE(callroom::console::WallTile)
