#pragma once

#include "server/floor/engine.h"
#include "server/floor/positions.h"
#include "server/floor/watchdog.h"
#include "server/live/publication.h"
#include "server/live/pushes.h"
#include "server/live/queue_days.h"
#include "server/live/tenant_rules.h"
#include "server/live/tenant_threads.h"
#include "shared/protocol/floor.h"

#include <atomic>
#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace callroom::live {

/// Rows of the floor that its watchers have not been shown as they stand.
struct UntoldRows {
    std::unordered_set<core::ContactId> contacts;
    std::unordered_set<core::UserId> agents;
};

/// One tenant's engine with what it owes to its watchers. Live thread only.
class TenantFloor {
public:
    TenantFloor(core::TenantId tenant, std::uint64_t life, floor::Floor engine, core::RandomSource& random,
                chat::ThreadLimits threadLimits = {});
    TenantFloor(const TenantFloor&) = delete;
    TenantFloor& operator=(const TenantFloor&) = delete;

    [[nodiscard]] core::TenantId tenant() const { return m_tenant; }
    [[nodiscard]] std::uint64_t life() const { return m_life; }
    [[nodiscard]] floor::Floor& engine() { return m_engine; }
    [[nodiscard]] const floor::Floor& engine() const { return m_engine; }

    [[nodiscard]] TenantThreads& threads() { return m_threads; }
    [[nodiscard]] const TenantThreads& threads() const { return m_threads; }

    [[nodiscard]] const TenantRules& rules() const { return m_rules; }
    /// Goes by these rules from now on; the engine's queues stand by them already.
    void setRules(TenantRules rules, core::Timestamp now);
    /// Shows from now on what the queues had today: `over`, of contacts that are over, and the open ones.
    void beginDay(std::vector<reports::QuarterCounts> over, core::Timestamp now);
    /// Tells the engine which queues open or close, when that is due.
    [[nodiscard]] floor::Changes followHours(core::Timestamp now);

    /// The messages for the members of what changed; and notes what the next delta has to show.
    [[nodiscard]] Publication publicationOf(const floor::Changes& changes, core::Timestamp now);
    /// Notes that an agent's row changed without an event: readiness, a socket.
    void touchAgent(core::UserId agent);
    /// How a call is heard, as one of its browsers says: shown in its row until the call is over.
    void noteQuality(core::ContactId contact, core::UserId by, const protocol::QualitySample& sample,
                     core::Timestamp now);
    /// Lets the next delta come; after changes that made no publication.
    void noteChange(core::Timestamp now);

    void addWatcher(core::Timestamp now);
    void removeWatcher();
    /// What the next delta would have shown, of a floor that is given up; and the same for one that follows it.
    [[nodiscard]] UntoldRows takeUntold() { return std::exchange(m_changed, {}); }
    void tellAlso(UntoldRows untold);

    /// How many of its items the ledger holds: counted up by the live thread, down by whoever is done with one.
    using Share = std::atomic<std::size_t>;
    [[nodiscard]] const std::shared_ptr<Share>& share() const { return m_share; }

    [[nodiscard]] protocol::FloorSnapshot snapshot(core::Timestamp now);

    /// What the watchdog finds on its way round, a part of the floor at a time. After everything due is done.
    [[nodiscard]] std::optional<floor::Fault> findFault(core::Timestamp now);

    /// Deltas at most every 100 ms, places in line at most once a second; nothing when nothing is due.
    [[nodiscard]] Publication tick(core::Timestamp now);
    /// When `tick`, `followHours` or a deadline of the engine is due next.
    [[nodiscard]] std::optional<core::Timestamp> nextDue() const;

    // What the api shows of the floor.
    [[nodiscard]] protocol::FloorAgent agentRow(core::UserId agent) const;
    [[nodiscard]] protocol::FloorQueue queueRow(core::QueueId queue, core::Timestamp now) const;

private:
    [[nodiscard]] std::vector<core::UserId> agentsToTell(const floor::Changes& changes);
    [[nodiscard]] protocol::AgentPresence presenceOf(core::UserId agent) const;
    [[nodiscard]] protocol::FloorDelta delta(core::Timestamp now);
    void countToday(const floor::Contact& contact);
    [[nodiscard]] protocol::FloorContact contactRow(const floor::Contact& contact) const;

    core::TenantId m_tenant;
    std::uint64_t m_life;
    floor::Floor m_engine;
    floor::PositionTracker m_positions;
    floor::Watchdog m_watchdog;
    TenantRules m_rules;
    TenantThreads m_threads;

    QueueDays m_days;

    int m_watchers = 0;
    UntoldRows m_changed;
    std::shared_ptr<Share> m_share = std::make_shared<Share>(0);
    std::unordered_map<core::QueueId, protocol::FloorQueue> m_shownQueues;
    std::unordered_map<core::UserId, core::DisplayState> m_toldStates;
    std::unordered_map<core::ContactId, protocol::FloorQuality> m_quality; ///< of calls that go on
    std::optional<core::Timestamp> m_deltaDue;
    std::optional<core::Timestamp> m_positionsDue;
    std::optional<core::Timestamp> m_hoursDue;
};

} // namespace callroom::live
