#include "console/model/floor/offer_model.h"

#include "console/model/floor/why_words.h"
#include "console/model/text.h"
#include "console/model/time_words.h"
#include "console/model/words.h"

namespace callroom::console {

OfferModel::OfferModel(const FloorState& floor, QObject* parent)
    : CellTableModel(
          {{tr("Asked")}, {tr("At"), true}, {tr("Rang for"), true, true}, {tr("Answer"), false, false, true}}, parent)
    , m_floor(floor) {}

/// The server gives them in the order in which they were made, so that those known keep their rows, and with them the
/// user's choice.
void OfferModel::setOffers(std::vector<protocol::OfferHistory> offers) {
    std::size_t kept = 0;
    while (kept < offers.size() && kept < m_offers.size() && offers[kept].id == m_offers[kept].id)
        ++kept;
    if (kept < m_offers.size()) {
        beginRemoveRows({}, static_cast<int>(kept), count() - 1);
        m_offers.resize(kept);
        endRemoveRows();
    }
    for (std::size_t row = 0; row < kept; ++row)
        m_offers[row] = std::move(offers[row]);
    if (kept > 0) Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(kept) - 1, columnCount() - 1));
    if (kept == offers.size()) return;
    beginInsertRows({}, static_cast<int>(kept), static_cast<int>(offers.size()) - 1);
    for (auto row = kept; row < offers.size(); ++row)
        m_offers.push_back(std::move(offers[row]));
    endInsertRows();
}

void OfferModel::tick() {
    if (count() > 0) Q_EMIT dataChanged(index(0, Rang), index(count() - 1, Rang), {Qt::DisplayRole, SortRole});
}

Cell OfferModel::cell(int row, int column) const {
    const auto& offer = m_offers[static_cast<std::size_t>(row)];
    switch (column) {
    case Agent: {
        const auto name = m_floor.agentName(offer.agentId);
        return {name.isEmpty() ? tr("A former agent") : name, {}};
    }
    case At: {
        const auto at = localTime(offer.offeredAt);
        return {timeTextWithSeconds(at.time()), at};
    }
    case Rang: {
        const auto rang = offer.endedAt ? *offer.endedAt - offer.offeredAt : m_floor.elapsed(offer.offeredAt);
        return {durationText(rang), static_cast<double>(rang.count())};
    }
    case Status:
        return {nameOf(offer.status), {}, toneOf(offer.status), iconOf(offer.status)};
    default:
        return {};
    }
}

} // namespace callroom::console
