#include "server/live/live_floors.h"

namespace callroom::live {
namespace {

floor::FloorSnapshot asSnapshot(storage::StoredFloor stored) {
    return {std::move(stored.queues),   std::move(stored.agents),        std::move(stored.states),
            std::move(stored.contacts), std::move(stored.pendingOffers), std::move(stored.cursors),
            std::move(stored.services), std::move(stored.shiftFacts)};
}

} // namespace

void LiveFloors::reloadConfiguration(core::TenantId tenant, core::Receiver receiver, std::function<void()> onKnown) {
    post([this, tenant, waiter = Reloads::Waiter{std::move(receiver), std::move(onKnown)}]() mutable {
        if (m_reloads.want(tenant, std::move(waiter))) readConfiguration(tenant);
    });
}

void LiveFloors::readConfiguration(core::TenantId tenant) {
    if (const auto found = m_floors.find(tenant); found != m_floors.end() && !found->second) return;
    m_reloads.begin(tenant);
    m_parts.workers.run(core::Receiver(*this), tenant, loadConfiguration,
                        [this, tenant](core::Result<Configuration> read) { onConfiguration(tenant, std::move(read)); });
}

void LiveFloors::onConfiguration(core::TenantId tenant, core::Result<Configuration> read) {
    const auto found = m_floors.find(tenant);
    const bool isLoading = found != m_floors.end() && !found->second;
    if (!read || isLoading || found == m_floors.end()) {
        // A floor that is being loaded may have been read before the change.
        m_reloads.putBack(tenant);
        if (!isLoading) startLoading(tenant);
        return;
    }
    configure(*found->second, std::move(*read));
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
    // Whoever is an agent from now on may have his socket open already.
    for (const auto& [user, person] : m_people)
        if (person.tenant == tenant && !person.isCustomer) tellSocket(tenant, user, false, true);
}

void LiveFloors::startLoading(core::TenantId tenant) {
    m_floors[tenant] = nullptr;
    m_schedule.set(tenant, std::nullopt);
    m_parts.workers.run(
        core::Receiver(*this), tenant,
        [now = m_parts.clock.now()](storage::Session& session) { return loadTenant(session, now); },
        [this, tenant](core::Result<StoredTenant> stored) {
            if (stored) return install(tenant, std::move(*stored));
            m_schedule.set(tenant, m_parts.clock.now() + loadRetry);
        });
}

void LiveFloors::install(core::TenantId tenant, StoredTenant stored) {
    const auto now = m_parts.clock.now();
    stored.rules.open(stored.floor.queues, now);
    auto floor = std::make_unique<TenantFloor>(
        tenant, ++m_lives,
        floor::Floor::load(asSnapshot(std::move(stored.floor)), m_parts.settings, m_parts.random, now), m_parts.random);
    floor->threads().restore(std::move(stored.threads));
    floor->setRules(std::move(stored.rules), now);
    floor->beginDay(std::move(stored.today), now);
    TenantFloor& installed = *floor;
    m_floors[tenant] = std::move(floor);
    for (int i = 0; i < m_watchers[tenant]; ++i)
        installed.addWatcher(now);
    schedule(installed);
    for (const auto& [user, person] : m_people)
        if (person.tenant == tenant) tellSocket(tenant, user, person.isCustomer, true);
    if (m_reloads.isWanted(tenant)) readConfiguration(tenant);
    const std::scoped_lock lock(m_mutex);
    ++m_metrics.floorsLoaded;
}

} // namespace callroom::live
