#include "server/live/live_floors_cookie.h"

namespace callroom::live {
namespace {

floor::FloorSnapshot asSnapshot(storage::StoredFloor stored) {
    return {std::move(stored.queues),   std::move(stored.agents),        std::move(stored.states),
            std::move(stored.contacts), std::move(stored.pendingOffers), std::move(stored.cursors),
            std::move(stored.services), std::move(stored.shiftFacts)};
}

} // namespace

void LiveFloors::reloadConfiguration(core::TenantId tenant, core::Receiver receiver, std::function<void()> onKnown) {
    post(tenant, [this, tenant, waiter = Reloads::Waiter{std::move(receiver), std::move(onKnown)}]() mutable {
        if (m_reloads.want(tenant, std::move(waiter))) readConfiguration(tenant);
    });
}

void LiveFloors::readConfiguration(core::TenantId tenant) {
    if (const auto found = m_floors.find(tenant); found != m_floors.end() && !found->second.isReady()) return;
    m_reloads.begin(tenant);
    m_parts.source.loadConfiguration(tenant, core::Receiver(*this), [this, tenant](core::Result<Configuration> read) {
        onConfiguration(tenant, std::move(read));
    });
}

void LiveFloors::onConfiguration(core::TenantId tenant, core::Result<Configuration> read) {
    const auto found = m_floors.find(tenant);
    const bool isReady = found != m_floors.end() && found->second.isReady();
    if (!read || !isReady) {
        // A floor that is being loaded may have been read before the change.
        m_reloads.putBack(tenant);
        if (found == m_floors.end()) return startLoading(tenant);
        if (!isReady) return; // it is read again once the floor is there
        found->second.readConfigurationAt = m_parts.clock.now() + loadRetry;
        return schedule(*found->second.floor);
    }
    configure(*found->second.floor, std::move(*read));
    for (const auto& waiter : m_reloads.end(tenant))
        waiter.receiver.deliver(waiter.onKnown);
    if (m_reloads.isWanted(tenant)) readConfiguration(tenant);
}

void LiveFloors::configure(TenantFloor& floor, Configuration read) {
    const auto tenant = floor.tenant();
    const auto now = m_parts.clock.now();
    for (const auto& agent : read.agents)
        floor.touchAgent(agent.id);
    read.rules.open(read.queues, now);
    floor.setRules(std::move(read.rules), now);
    auto changes = floor.engine().configure(std::move(read.queues), std::move(read.agents), now);
    floor.noteChange(now);
    recordOwn(floor, std::move(changes));
    // Whoever is an agent from now on may have their socket open already.
    for (const auto& [user, person] : m_people)
        if (person.tenant == tenant && !person.isCustomer) tellSocket(tenant, user, false, true);
}

void LiveFloors::drain(core::TenantId tenant, std::optional<storage::AuditEntry> audit) {
    auto& slot = m_floors[tenant];
    if (!slot.isReady()) return;
    slot.stage = TenantSlot::Stage::Draining;
    slot.isFenced = false;
    slot.readConfigurationAt.reset();
    fence(tenant, std::move(audit));
}

void LiveFloors::fence(core::TenantId tenant, std::optional<storage::AuditEntry> audit) {
    auto& slot = m_floors[tenant];
    storage::LedgerItem item;
    item.tenantId = tenant;
    item.floorLife = slot.floor->life();
    if (audit) item.audits.push_back(std::move(*audit));
    item.cookie = std::make_unique<CommandCookie>(
        core::Receiver(*this),
        [this, tenant, life = item.floorLife](const core::Result<Done>&) { onFence(tenant, life); });
    slot.isFenced = m_ledger->append(std::move(item)).has_value();
    // A ledger that is full takes the fence later; nothing is read before.
    m_schedule.set(tenant, m_parts.clock.now() + loadRetry);
}

void LiveFloors::onFence(core::TenantId tenant, std::uint64_t life) {
    const auto found = m_floors.find(tenant);
    if (found == m_floors.end()) return;
    const auto& slot = found->second;
    if (slot.stage == TenantSlot::Stage::Loading || slot.floor->life() > life) return;
    startLoading(tenant);
}

void LiveFloors::startLoading(core::TenantId tenant) {
    auto& slot = m_floors[tenant];
    slot.stage = TenantSlot::Stage::Loading;
    if (slot.floor) slot.untold = slot.floor->takeUntold();
    slot.floor.reset();
    slot.readConfigurationAt.reset();
    readTenant(tenant);
}

void LiveFloors::readTenant(core::TenantId tenant) {
    m_floors[tenant].isReading = true;
    m_schedule.set(tenant, m_parts.clock.now() + loadRetry);
    m_parts.source.load(tenant, m_parts.clock.now(), core::Receiver(*this),
                        [this, tenant](core::Result<StoredTenant> stored) {
                            m_floors[tenant].isReading = false;
                            if (stored) install(tenant, std::move(*stored));
                        });
}

void LiveFloors::install(core::TenantId tenant, StoredTenant stored) {
    const auto now = m_parts.clock.now();
    stored.rules.open(stored.floor.queues, now);
    auto& slot = m_floors[tenant];
    slot.floor = std::make_unique<TenantFloor>(
        tenant, ++m_lives,
        floor::Floor::load(asSnapshot(std::move(stored.floor)), m_parts.settings, m_parts.random, now), m_parts.random,
        m_parts.limits.threads);
    slot.stage = TenantSlot::Stage::Ready;
    TenantFloor& installed = *slot.floor;
    installed.threads().restore(std::move(stored.threads));
    installed.setRules(std::move(stored.rules), now);
    installed.beginDay(std::move(stored.today), now);
    for (int i = 0; i < m_watchers[tenant]; ++i)
        installed.addWatcher(now);
    installed.tellAlso(std::exchange(slot.untold, {}));
    schedule(installed);
    for (const auto& [user, person] : m_people)
        if (person.tenant == tenant) tellSocket(tenant, user, person.isCustomer, true);
    if (m_reloads.isWanted(tenant)) readConfiguration(tenant);
    {
        const std::scoped_lock lock(m_mutex);
        ++m_metrics.floorsLoaded;
    }
    releaseWaiting(tenant, now);
}

void LiveFloors::releaseWaiting(core::TenantId tenant, core::Timestamp now) {
    auto& slot = m_floors[tenant];
    const bool isReady = slot.isReady();
    std::vector<std::function<void(bool)>> released;
    while (!slot.waiting.empty() && (isReady || slot.waiting.front().until <= now)) {
        released.push_back(std::move(slot.waiting.front().go));
        slot.waiting.pop_front();
    }
    for (const auto& go : released)
        go(isReady);
}

} // namespace callroom::live
