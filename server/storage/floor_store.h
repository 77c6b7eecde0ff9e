#pragma once

#include "server/floor/events.h"
#include "server/floor/state/last_served.h"
#include "server/floor/state/shift.h"
#include "server/storage/session.h"

#include <string>
#include <vector>

namespace callroom::storage {

struct TenantRow {
    core::TenantId id;
    std::string slug;
    std::string name;
    friend bool operator==(const TenantRow&, const TenantRow&) = default;
};

/// Everything a tenant's floor starts from.
struct StoredFloor {
    std::vector<floor::QueueConfig> queues;
    std::vector<floor::AgentConfig> agents;
    std::vector<floor::AgentState> states;   ///< of those agents that have ever had one
    std::vector<floor::Contact> contacts;    ///< not closed, in order of their line keys
    std::vector<floor::Offer> pendingOffers; ///< of those contacts
    /// Who was offered a contact last, of each queue that takes turns.
    std::vector<std::pair<core::QueueId, core::UserId>> cursors;
    std::vector<floor::Service> services;     ///< in order of time; none while no queue is sticky
    std::vector<floor::ShiftFact> shiftFacts; ///< of a day, in order of time; none while no queue compares shifts
};

/// Every tenant, by slug; in a session without tenant.
[[nodiscard]] core::Result<std::vector<TenantRow>> listTenants(Session& session);

/// The rows are read one statement after another: none of the tenant's items may be in the ledger meanwhile (at start,
/// or after it rejected one).
[[nodiscard]] core::Result<StoredFloor> loadFloor(Session& session);

/// After a change of configuration: the queues (without deleted ones), or the agents (without disabled ones), as they
/// now stand.
[[nodiscard]] core::Result<std::vector<floor::QueueConfig>> loadQueues(Session& session);
[[nodiscard]] core::Result<std::vector<floor::AgentConfig>> loadAgents(Session& session);

/// One contact's row as the floor holds it; columns in the order of sql/queries/floor/contact_by_id.sql.
[[nodiscard]] floor::Contact readContact(const Row& row);
[[nodiscard]] floor::Offer readOffer(const Row& row);

/// A contact's events in the order they happened.
[[nodiscard]] core::Result<std::vector<floor::Event>> loadEvents(Session& session, core::ContactId contact);

} // namespace callroom::storage
