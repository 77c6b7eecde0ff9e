#pragma once

#include "console/model/floor/away_reasons.h"
#include "console/model/floor/floor_table_model.h"

namespace callroom::console {

/// The agents with what each is doing.
class AgentModel final : public FloorTableModel {
    Q_OBJECT

public:
    enum Column { Name, State, InState, With, Calls, PresenceFor, Reason };

    /// Both outlive this object.
    AgentModel(FloorState& floor, const AwayReasons& reasons, QObject* parent = nullptr);
    ~AgentModel() override;

private:
    [[nodiscard]] int count() const override;
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] Details details(int row) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString idText(int row) const override;
    [[nodiscard]] const protocol::FloorAgent& at(int row) const;
    [[nodiscard]] QString customers(const protocol::FloorAgent& agent) const;

    const AwayReasons& m_reasons;
};

} // namespace callroom::console
