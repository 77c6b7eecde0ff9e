#pragma once

#include "console/model/floor/away_reasons.h"
#include "console/model/floor/floor_table_model.h"
#include "console/model/floor/group_names.h"

namespace callroom::console {

/// The agents with what each is doing.
class AgentModel final : public FloorTableModel {
    Q_OBJECT

public:
    enum Column { Name, State, InState, With, Calls, Chats, Next, PresenceFor, Reason, Skills, Groups };

    /// All outlive this object.
    AgentModel(FloorState& floor, const AwayReasons& reasons, const GroupNames& groups, QObject* parent = nullptr);
    ~AgentModel() override;

    [[nodiscard]] const protocol::FloorAgent& at(int row) const;
    /// -1 when there is no such agent.
    [[nodiscard]] int rowOf(const core::UserId& agent) const;

private:
    [[nodiscard]] int count() const override;
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] Details details(int row) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString idText(int row) const override;
    [[nodiscard]] Cell sinceCell(core::Timestamp since, bool isOffline) const;
    [[nodiscard]] Cell nextCell(const protocol::FloorAgent& agent) const;
    [[nodiscard]] QString customers(const protocol::FloorAgent& agent) const;

    const AwayReasons& m_reasons;
    const GroupNames& m_groups;
};

} // namespace callroom::console
