#pragma once

#include "console/model/cell_table_model.h"
#include "console/model/floor/floor_state.h"

namespace callroom::console {

/// The agents who were looked at for one offer: the one who was asked first, then the others with what spoke against
/// each; in a large queue the last rows say how many more a reason has.
class CandidateModel final : public CellTableModel {
    Q_OBJECT

public:
    enum Column { Agent, Why };

    /// `floor` names the agents; it outlives this object.
    explicit CandidateModel(const FloorState& floor, QObject* parent = nullptr);

    void setWhy(const protocol::Why& why);

private:
    [[nodiscard]] int count() const override { return static_cast<int>(m_candidates.size()); }
    [[nodiscard]] Cell cell(int row, int column) const override;

    const FloorState& m_floor;
    std::vector<protocol::CandidateWhy> m_candidates;
};

} // namespace callroom::console
