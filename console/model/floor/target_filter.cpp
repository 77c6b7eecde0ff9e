#include "console/model/floor/target_filter.h"

#include "console/model/floor/contact_rules.h"

namespace callroom::console {

TargetFilter::TargetFilter(FloorModels& models, core::ContactId contact, Kind kind, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_floor(models.floor())
    , m_contact(contact)
    , m_kind(kind) {
    if (kind == Kind::Agents)
        setSourceModel(&models.agents());
    else
        setSourceModel(&models.queues());
    connect(&m_floor, &FloorState::applied, this, &TargetFilter::onFloor);
}

/// Rows that changed are looked at again by themselves; where the contact waits counts for all of them.
void TargetFilter::onFloor() {
    const auto* contact = m_floor.contacts().find(m_contact);
    if (!contact || !mayBeAssigned(*contact)) return Q_EMIT gone();
    invalidateFilter();
}

bool TargetFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto* contact = m_floor.contacts().find(m_contact);
    if (!contact) return false;
    const auto place = static_cast<std::size_t>(row);
    return m_kind == Kind::Agents ? couldBeGivenTo(*contact, m_floor.agents().rows()[place])
                                  : couldMoveTo(*contact, m_floor.queues().rows()[place]);
}

} // namespace callroom::console
