#include "server/live/live_floors_cookie.h"

#include <QLoggingCategory>

namespace callroom::live {
namespace {

Q_LOGGING_CATEGORY(log, "callroom.live")

constexpr core::Milliseconds watchInterval{1000};

} // namespace

void LiveFloors::actOnDue(core::Timestamp now) {
    while (const auto due = m_schedule.takeDue(now)) {
        const auto tenant = *due;
        const auto found = m_floors.find(tenant);
        if (found == m_floors.end()) continue;
        if (!found->second) {
            startLoading(tenant);
            continue;
        }
        TenantFloor& floor = *found->second;
        if (!m_ledger->hasRoom()) { // deadlines wait for the database too
            m_schedule.set(tenant, now + loadRetry);
            continue;
        }
        if (const auto deadline = floor.engine().nextDeadline(); deadline && *deadline <= now) {
            recordOwn(floor, floor.engine().expire(now));
            if (!m_floors[tenant]) continue;
        }
        recordOwn(floor, floor.followHours(now));
        if (!m_floors[tenant]) continue;
        breakSilences(floor, now);
        if (!m_floors[tenant]) continue;
        publishInOrder(floor, floor.tick(now));
        if (m_floors[tenant]) schedule(floor);
    }
}

void LiveFloors::watchOver(core::Timestamp now) {
    if (now < m_nextWatch && now >= m_nextWatch - watchInterval) return;
    m_nextWatch = now + watchInterval;
    if (!m_ledger->hasRoom()) return; // deadlines wait for the database
    for (const auto& [tenant, floor] : m_floors)
        if (floor)
            if (const auto fault = floor->findFault(now)) return repair(*floor, *fault, now); // the map changes
}

void LiveFloors::repair(TenantFloor& floor, const floor::Fault& fault, core::Timestamp now) {
    const auto tenant = floor.tenant();
    const std::string what(fault.what);
    qCCritical(log).noquote() << "watchdog fault=" << QString::fromStdString(what)
                              << "tenant=" << QString::fromStdString(core::toString(tenant))
                              << "id=" << QString::fromStdString(core::toString(fault.id));
    {
        const std::scoped_lock lock(m_mutex);
        ++m_metrics.faults;
    }
    storage::LedgerItem item;
    item.tenantId = tenant;
    item.floorLife = floor.life();
    item.audits.push_back({core::newUuid(now, m_parts.random), now, std::nullopt, "floor.repaired", "floor", fault.id,
                           "null", "{\"fault\":\"" + what + "\"}"});
    // Behind everything this life decided; only then are the rows what the floor is to be read from.
    item.cookie = std::make_unique<CommandCookie>(core::Receiver(*this),
                                                  [this, tenant](const core::Result<Done>&) { startLoading(tenant); });
    m_floors[tenant] = nullptr;
    m_schedule.set(tenant, std::nullopt);
    if (auto appended = m_ledger->append(std::move(item)); !appended) startLoading(tenant);
}

void LiveFloors::schedule(TenantFloor& floor) {
    m_schedule.set(floor.tenant(), floor.nextDue());
}

} // namespace callroom::live
