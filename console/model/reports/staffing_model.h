#pragma once

#include "console/model/cell_table_model.h"
#include "shared/protocol/insight.h"

namespace callroom::console {

/// How many agents the busiest hour of each queue would have taken, with what that follows from. Hours are of the
/// tenant's time zone. GUI thread.
class StaffingModel final : public CellTableModel {
    Q_OBJECT

public:
    enum Column { Queue, Hour, Contacts, HandlingTime, Load, Agents, ServiceLevel, MeanWait, Occupancy };

    explicit StaffingModel(QObject* parent = nullptr);

    void setAdvice(std::vector<protocol::StaffingAdvice> advice);

private:
    [[nodiscard]] int count() const override { return static_cast<int>(m_advice.size()); }
    [[nodiscard]] Cell cell(int row, int column) const override;

    std::vector<protocol::StaffingAdvice> m_advice;
};

} // namespace callroom::console
