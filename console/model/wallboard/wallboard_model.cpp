#include "console/model/wallboard/wallboard_model.h"

#include "console/model/text.h"
#include "console/model/wallboard/measure_words.h"
#include "console/model/words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace callroom::console {
namespace {

QString textOf(core::QueueId id) {
    return fromUtf8(core::toString(id));
}

/// From who is free to who is away.
std::vector<WallAgents> agentsOf(const protocol::FloorQueueAgents& agents) {
    using core::DisplayState;
    std::vector<WallAgents> states{{DisplayState::Available, agents.available},
                                   {DisplayState::Ringing, agents.ringing},
                                   {DisplayState::Active, agents.active},
                                   {DisplayState::Wrapping, agents.wrapping},
                                   {DisplayState::Away, agents.away}};
    std::erase_if(states, [](const WallAgents& one) { return one.number == 0; });
    return states;
}

} // namespace

WallboardModel::WallboardModel(const FloorState& floor, QObject* parent)
    : QAbstractListModel(parent)
    , m_floor(floor) {
    connect(&m_floor, &FloorState::applied, this, &WallboardModel::onFloor);
    onFloor();
}

void WallboardModel::setArrangement(const QStringList& order, const QStringList& hidden) {
    m_order = order;
    m_hidden = {hidden.begin(), hidden.end()};
    onFloor();
}

QStringList WallboardModel::hidden() const {
    return {m_hidden.begin(), m_hidden.end()};
}

void WallboardModel::setThresholds(const QueueThresholds& thresholds) {
    m_thresholds = thresholds;
    tick();
}

void WallboardModel::setSeen(bool isSeen) {
    m_isSeen = isSeen;
    onFloor();
}

void WallboardModel::onFloor() {
    if (!m_isSeen) return;
    const auto ids = wanted();
    const bool isSame = std::equal(ids.begin(), ids.end(), m_rows.begin(), m_rows.end(),
                                   [](const core::QueueId& id, const Row& row) { return id == row.id; });
    if (!isSame) setRows(ids);
    tick();
}

void WallboardModel::tick() {
    if (!m_isSeen) return;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto* queue = m_floor.queues().find(m_rows[row].id);
        if (!queue) continue;
        auto tile = tileOf(*queue);
        if (tile == m_rows[row].tile) continue;
        m_rows[row].tile = std::move(tile);
        const auto place = index(static_cast<int>(row));
        Q_EMIT dataChanged(place, place);
    }
}

std::vector<core::QueueId> WallboardModel::wanted() {
    for (const auto& queue : m_floor.queues().rows())
        if (const auto id = textOf(queue.id); !m_order.contains(id)) m_order.append(id);
    std::vector<core::QueueId> ids;
    for (const auto& text : std::as_const(m_order)) {
        const auto id = core::QueueId::parse(text.toStdString());
        if (id && !m_hidden.contains(text) && m_floor.queues().find(*id)) ids.push_back(*id);
    }
    return ids;
}

/// What goes is taken out, what comes is put in its place; what only moved is moved, so that the choice stays.
void WallboardModel::setRows(const std::vector<core::QueueId>& ids) {
    const auto isWanted = [&](const core::QueueId& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    for (std::size_t row = m_rows.size(); row-- > 0;) {
        if (isWanted(m_rows[row].id)) continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
    }
    for (std::size_t place = 0; place < ids.size(); ++place) {
        const auto found = std::find_if(m_rows.begin() + static_cast<std::ptrdiff_t>(std::min(place, m_rows.size())),
                                        m_rows.end(), [&](const Row& row) { return row.id == ids[place]; });
        const auto to = static_cast<int>(place);
        if (found == m_rows.end()) {
            const auto* queue = m_floor.queues().find(ids[place]);
            beginInsertRows({}, to, to);
            m_rows.insert(m_rows.begin() + to, {ids[place], tileOf(*queue)});
            endInsertRows();
        } else if (const auto from = static_cast<int>(found - m_rows.begin()); from != to) {
            beginMoveRows({}, from, from, {}, to);
            std::rotate(m_rows.begin() + to, found, found + 1);
            endMoveRows();
        }
    }
}

bool WallboardModel::moveBy(int row, int step) {
    const int to = row + step;
    if (row < 0 || to < 0 || to >= rowCount()) return false;
    return moveRows({}, row, 1, {}, step > 0 ? to + 1 : to);
}

bool WallboardModel::moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int before) {
    if (from.isValid() || to.isValid() || count != 1 || row < 0 || row >= rowCount() || before < 0 ||
        before > rowCount() || before == row || before == row + 1)
        return false;
    // The order also holds queues that are hidden or gone: the tile goes before the one that it is shown before.
    const auto moved = textOf(m_rows[static_cast<std::size_t>(row)].id);
    const auto next = before < rowCount() ? textOf(m_rows[static_cast<std::size_t>(before)].id) : QString();
    m_order.removeAll(moved);
    const auto place = next.isEmpty() ? m_order.size() : m_order.indexOf(next);
    m_order.insert(place, moved);
    onFloor();
    Q_EMIT arranged();
    return true;
}

int WallboardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WallboardModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.tile.name;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.tile.name};
        if (!row.tile.state.isEmpty()) parts.append(row.tile.state);
        for (const auto& figure : row.tile.figures)
            parts.append(tr("%1 %2", "measure and value").arg(nameOf(figure.measure), figure.value));
        parts.append(agentsText(row.tile));
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return QString(row.tile.name % u'\n' % agentsText(row.tile));
    case TileRole:
        return QVariant::fromValue(row.tile);
    case IdTextRole:
        return textOf(row.id);
    default:
        return {};
    }
}

Qt::ItemFlags WallboardModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QString WallboardModel::agentsText(const WallTile& tile) {
    const QLocale locale;
    auto states = tile.agents;
    if (tile.offlineAgents > 0) states.push_back({core::DisplayState::Offline, tile.offlineAgents});
    QStringList parts;
    for (const auto& [state, number] : states)
        parts.append(tr("%1 %2", "state and number of agents").arg(nameOf(state), locale.toString(number)));
    return parts.isEmpty() ? tr("Nobody serves it") : tr("Agents: %1").arg(parts.join(QStringLiteral(" · ")));
}

WallTile WallboardModel::tileOf(const protocol::FloorQueue& queue) const {
    WallTile tile;
    tile.name = fromUtf8(queue.name);
    const auto now = m_floor.now();
    for (const auto measure : allMeasures) {
        const auto value = valueOf(measure, queue, now);
        const auto alarm = m_thresholds.of(queue.id).judge(measure, value);
        auto text = valueText(measure, value);
        if (measure == Measure::EstimatedWait && queue.estimatedWait &&
            queue.estimatedWait->p50Seconds != queue.estimatedWait->p90Seconds)
            text = durationText(std::chrono::seconds(queue.estimatedWait->p50Seconds)) % QStringLiteral(" – ") % text;
        tile.figures.push_back({measure, text, alarm});
        tile.alarm = std::max(tile.alarm, alarm);
    }
    if (!queue.isOpen) tile.state = tr("Closed");
    if (queue.isOpen && queue.staffed == 0) tile.state = tr("Nobody is on");
    tile.freeAgents = queue.available;
    tile.busyAgents = std::max(queue.staffed - queue.available, 0);
    tile.agents = agentsOf(queue.agents);
    tile.offlineAgents = queue.agents.offline;
    tile.ringing = queue.ringing;
    tile.talking = queue.active;
    tile.wrapping = queue.wrapping;
    if (queue.today) {
        tile.offeredTrend = queue.today->offeredTrend;
        tile.abandonedTrend = queue.today->abandonedTrend;
        tile.abandonedTrend.resize(tile.offeredTrend.size());
    }
    return tile;
}

} // namespace callroom::console
