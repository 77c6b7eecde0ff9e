#pragma once

#include "console/model/floor/floor_table_model.h"

namespace callroom::console {

/// The queues with what goes on in each.
class QueueModel final : public FloorTableModel {
    Q_OBJECT

public:
    enum Column { Name, Channels, Waiting, LongestWait, Ringing, Talking, Wrapping, Available, EstimatedWait };

    /// `floor` outlives this object.
    explicit QueueModel(FloorState& floor, QObject* parent = nullptr);
    ~QueueModel() override;

private:
    [[nodiscard]] int count() const override;
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] Details details(int row) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString idText(int row) const override;
    [[nodiscard]] const protocol::FloorQueue& at(int row) const;
};

} // namespace callroom::console
