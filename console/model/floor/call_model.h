#pragma once

#include "console/model/floor/floor_table_model.h"

namespace callroom::console {

/// The contacts that are not closed: who waits, rings, talks; and agents who ask each other about one.
class CallModel final : public FloorTableModel {
    Q_OBJECT

public:
    enum Column { Customer, Status, Queue, Agent, Channel, Wait, Talk, TimeLeft, Quality, Priority, Subject, Tags };

    /// `floor` outlives this object.
    explicit CallModel(FloorState& floor, QObject* parent = nullptr);
    ~CallModel() override;

private:
    [[nodiscard]] int count() const override;
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] Details details(int row) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString idText(int row) const override;
    [[nodiscard]] const protocol::FloorContact& at(int row) const;
    void tellDependants() override;
    [[nodiscard]] bool hasConsults() const;
    [[nodiscard]] QString about(const protocol::FloorContact& consult) const;
    static void addQuality(const protocol::FloorQuality& quality, Details& details);
    [[nodiscard]] Cell statusCell(const protocol::FloorContact& contact) const;
    [[nodiscard]] Cell waitCell(const protocol::FloorContact& contact) const;
    [[nodiscard]] Cell talkCell(const protocol::FloorContact& contact) const;
    /// How much of the queue's service level a wait has used up; none where there is no queue.
    [[nodiscard]] std::optional<double> shareOfTarget(const protocol::FloorContact& contact,
                                                      core::Milliseconds wait) const;
    [[nodiscard]] Cell timeLeftCell(const protocol::FloorContact& contact) const;
};

} // namespace callroom::console
