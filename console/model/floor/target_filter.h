#pragma once

#include "console/model/floor/floor_models.h"

#include <QSortFilterProxyModel>

namespace callroom::console {

/// The rows of the agents' or queues' table to which one contact could go, by live state: a row that no longer will do
/// vanishes. Told by `gone` when the contact itself can no longer be handed on.
class TargetFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Kind { Agents, Queues };

    /// `models` outlive this object.
    TargetFilter(FloorModels& models, core::ContactId contact, Kind kind, QObject* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] core::ContactId contact() const { return m_contact; }

Q_SIGNALS:
    void gone();

private:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    void onFloor();

    FloorState& m_floor;
    core::ContactId m_contact;
    Kind m_kind;
};

} // namespace callroom::console
