#include "server/live/live_floors_cookie.h"
#include "server/live/logging.h"

namespace callroom::live {
namespace {

constexpr core::Milliseconds watchInterval{1000};

} // namespace

void LiveFloors::actOnDue(core::Timestamp now) {
    while (const auto due = m_schedule.takeDue(now))
        if (const auto found = m_floors.find(*due); found != m_floors.end()) actOnDue(found->second, *due, now);
}

void LiveFloors::actOnDue(TenantSlot& slot, core::TenantId tenant, core::Timestamp now) {
    if (!slot.isReady()) {
        releaseWaiting(tenant, now);
        if (slot.stage == TenantSlot::Stage::Draining && !slot.isFenced) return fence(tenant, std::nullopt);
        if (slot.stage == TenantSlot::Stage::Loading && !slot.isReading) return readTenant(tenant);
        return m_schedule.set(tenant, now + loadRetry);
    }
    TenantFloor& floor = *slot.floor;
    // Deadlines wait for the database too.
    if (!m_ledger->hasRoom()) return m_schedule.set(tenant, now + loadRetry);
    if (slot.readConfigurationAt && *slot.readConfigurationAt <= now) {
        slot.readConfigurationAt.reset();
        readConfiguration(tenant);
    }
    if (const auto deadline = floor.engine().nextDeadline(); deadline && *deadline <= now)
        recordOwn(floor, floor.engine().expire(now));
    if (slot.isReady()) recordOwn(floor, floor.followHours(now));
    if (slot.isReady()) breakSilences(floor, now);
    if (slot.isReady()) publishInOrder(floor, floor.tick(now));
    if (slot.isReady()) schedule(floor);
}

void LiveFloors::watchOver(core::Timestamp now) {
    if (now < m_nextWatch && now >= m_nextWatch - watchInterval) return;
    m_nextWatch = now + watchInterval;
    if (!m_ledger->hasRoom()) return; // deadlines wait for the database
    for (const auto& [tenant, slot] : m_floors)
        if (slot.isReady())
            if (const auto fault = slot.floor->findFault(now)) repair(*slot.floor, *fault, now);
}

void LiveFloors::repair(TenantFloor& floor, const floor::Fault& fault, core::Timestamp now) {
    const auto tenant = floor.tenant();
    const std::string what(fault.what);
    qCCritical(lcLive).noquote() << "watchdog fault=" << QString::fromStdString(what)
                                 << "tenant=" << QString::fromStdString(core::toString(tenant))
                                 << "id=" << QString::fromStdString(core::toString(fault.id));
    {
        const std::scoped_lock lock(m_mutex);
        ++m_metrics.faults;
    }
    drain(tenant, storage::AuditEntry{core::newUuid(now, m_parts.random), now, std::nullopt, "floor.repaired", "floor",
                                      fault.id, "null", "{\"fault\":\"" + what + "\"}"});
}

void LiveFloors::schedule(TenantFloor& floor) {
    auto due = floor.nextDue();
    if (const auto read = m_floors[floor.tenant()].readConfigurationAt) due = due ? std::min(*due, *read) : *read;
    m_schedule.set(floor.tenant(), due);
}

} // namespace callroom::live
