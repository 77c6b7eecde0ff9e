#include "console/model/floor/floor_summary.h"

#include "console/model/words.h"

namespace callroom::console {

FloorSummary::FloorSummary(FloorState& floor, QObject* parent)
    : QObject(parent)
    , m_floor(floor)
    , m_tiles(read()) {
    connect(&m_floor, &FloorState::applied, this, &FloorSummary::tick);
}

void FloorSummary::tick() {
    auto tiles = read();
    if (tiles == m_tiles) return;
    m_tiles = std::move(tiles);
    Q_EMIT changed();
}

std::vector<Tile> FloorSummary::read() const {
    const auto& totals = m_floor.totals();
    const bool isWaiting = totals.waiting > 0;
    const QString longest =
        totals.longestWaitSince ? durationText(m_floor.elapsed(*totals.longestWaitSince)) : noValue();
    return {{tr("Waiting"),
             QString::number(totals.waiting),
             {},
             isWaiting ? Tone::Soon : Tone::Muted,
             QStringLiteral("hourglass")},
            {tr("Longest wait"), longest, {}, isWaiting ? Tone::Soon : Tone::Muted, QStringLiteral("timer")},
            {tr("Talking"),
             QString::number(totals.talking),
             {},
             totals.talking > 0 ? Tone::Busy : Tone::Muted,
             QStringLiteral("headphones")},
            {tr("Available agents"), QString::number(totals.availableAgents),
             tr("of %n signed in", nullptr, totals.signedInAgents),
             totals.availableAgents > 0 ? Tone::Good : (isWaiting ? Tone::Bad : Tone::Muted), QStringLiteral("users")}};
}

} // namespace callroom::console
