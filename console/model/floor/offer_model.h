#pragma once

#include "console/model/cell_table_model.h"
#include "console/model/floor/floor_state.h"

namespace callroom::console {

/// The offers of one contact, the oldest first: who was asked, when, and how it ended.
class OfferModel final : public CellTableModel {
    Q_OBJECT

public:
    enum Column { Agent, At, Rang, Status };

    /// `floor` names the agents and tells the time; it outlives this object.
    explicit OfferModel(const FloorState& floor, QObject* parent = nullptr);

    void setOffers(std::vector<protocol::OfferHistory> offers);
    [[nodiscard]] const std::vector<protocol::OfferHistory>& offers() const { return m_offers; }
    /// A second has passed.
    void tick();

private:
    [[nodiscard]] int count() const override { return static_cast<int>(m_offers.size()); }
    [[nodiscard]] Cell cell(int row, int column) const override;

    const FloorState& m_floor;
    std::vector<protocol::OfferHistory> m_offers;
};

} // namespace callroom::console
