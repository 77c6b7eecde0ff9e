#pragma once

#include "server/chat/threads.h"
#include "server/directory/business_hours.h"
#include "server/directory/chat_rules.h"
#include "server/directory/dispositions.h"
#include "server/directory/staff_names.h"
#include "server/directory/tenant_settings.h"
#include "server/floor/commands.h"
#include "server/floor/engine.h"
#include "server/reports/counts.h"
#include "server/storage/floor_store.h"

#include <map>
#include <set>

namespace callroom::live {

/// What a tenant has set up that its engine does not know of: reasons and results that may be named, and when its
/// queues are open, of which the engine is told no more than what holds now.
class TenantRules {
public:
    TenantRules() = default;
    TenantRules(std::vector<std::string> awayCodes, std::vector<directory::DispositionRule> dispositions,
                std::vector<directory::HoursOfQueues> hours, directory::StaffNames staff = {},
                std::vector<directory::QueueChatRules> chats = {});

    /// Blocking; a database worker.
    [[nodiscard]] static core::Result<TenantRules> load(storage::Session& session);

    /// Who names no queue and no agent comes to the tenant's default queue, if there is one; and a chat whose queue has
    /// a bot comes to that first.
    void direct(floor::Join& join, const floor::Floor& engine) const;
    /// What a queue lays down for chats; none for a queue that is gone.
    [[nodiscard]] const protocol::ChatRules* chatRules(core::QueueId queue) const;

    /// Whether the command names what may be named: `unknown_reason`, `unknown_disposition`, `notes_required` (422);
    /// and whether a chat brings what its queue asks for before: `answer_required`, `bad_choice` (422). A list that is
    /// empty forbids nothing.
    [[nodiscard]] core::Result<void> check(const floor::Command& command, const floor::Floor& engine) const;

    /// How the queues that have hours stand at that moment.
    [[nodiscard]] std::vector<floor::QueueOpening> openings(core::Timestamp at) const;
    /// The same, written into the queues.
    void open(std::vector<floor::QueueConfig>& queues, core::Timestamp at) const;
    /// What holds for the whole company.
    [[nodiscard]] const protocol::TenantSettings& company() const { return m_company; }
    void setCompany(protocol::TenantSettings company) { m_company = std::move(company); }
    /// Of supervisors and up; empty of others.
    [[nodiscard]] std::string staffName(core::UserId person) const;
    /// When any of it changes next.
    [[nodiscard]] std::optional<core::Timestamp> nextChange(core::Timestamp at) const;

private:
    [[nodiscard]] core::Result<void> check(const floor::Join& join, const floor::Floor& engine) const;

    std::set<std::string, std::less<>> m_awayCodes;
    std::map<std::string, directory::DispositionRule, std::less<>> m_dispositions;
    std::vector<directory::HoursOfQueues> m_hours;
    directory::StaffNames m_staff;
    protocol::TenantSettings m_company;
    std::unordered_map<core::QueueId, protocol::ChatRules> m_chats;
    std::optional<core::QueueId> m_defaultQueue;
};

/// What a floor goes by, read anew after a change.
struct Configuration {
    std::vector<floor::QueueConfig> queues;
    std::vector<floor::AgentConfig> agents;
    TenantRules rules;
};
[[nodiscard]] core::Result<Configuration> loadConfiguration(storage::Session& session);

/// What a floor starts from.
struct StoredTenant {
    storage::StoredFloor floor;
    TenantRules rules;
    std::vector<chat::StoredThread> threads;
    std::vector<reports::QuarterCounts> today; ///< of contacts that are over
};
[[nodiscard]] core::Result<StoredTenant> loadTenant(storage::Session& session, core::Timestamp now);

} // namespace callroom::live
