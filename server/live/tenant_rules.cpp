#include "server/live/tenant_rules.h"

#include "server/directory/away_reasons.h"
#include "server/floor/route/rules.h"
#include "server/live/pre_chat.h"
#include "server/storage/thread_store.h"

#include <algorithm>

namespace callroom::live {

TenantRules::TenantRules(std::vector<std::string> awayCodes, std::vector<directory::DispositionRule> dispositions,
                         std::vector<directory::HoursOfQueues> hours, directory::StaffNames staff,
                         std::vector<directory::QueueChatRules> chats)
    : m_awayCodes(awayCodes.begin(), awayCodes.end())
    , m_hours(std::move(hours))
    , m_staff(std::move(staff)) {
    for (auto& rule : dispositions) {
        const std::string code = rule.code;
        m_dispositions.emplace(code, std::move(rule));
    }
    for (auto& chat : chats) {
        if (chat.isDefault) m_defaultQueue = chat.queueId;
        m_chats.emplace(chat.queueId, std::move(chat.rules));
    }
}

core::Result<TenantRules> TenantRules::load(storage::Session& session) {
    auto codes = directory::awayCodes(session);
    if (!codes) return core::fail(std::move(codes.error()));
    auto dispositions = directory::dispositionRules(session);
    if (!dispositions) return core::fail(std::move(dispositions.error()));
    auto hours = directory::hoursOfQueues(session);
    if (!hours) return core::fail(std::move(hours.error()));
    auto staff = directory::staffNames(session);
    if (!staff) return core::fail(std::move(staff.error()));
    auto chats = directory::chatRulesOfQueues(session);
    if (!chats) return core::fail(std::move(chats.error()));
    auto company = directory::tenantSettings(session);
    if (!company) return core::fail(std::move(company.error()));
    TenantRules rules(std::move(*codes), std::move(*dispositions), std::move(*hours), std::move(*staff),
                      std::move(*chats));
    rules.setCompany(std::move(*company));
    return rules;
}

namespace {

/// The queue of what the agent wraps up: his own part, if he has handed the contact on.
std::optional<core::QueueId> queueOfWrapUp(const floor::Floor& engine, core::UserId agent, core::ContactId id) {
    if (const auto* record = engine.agent(agent))
        if (const auto* handedOn = floor::openWrapUp(*record, id)) return handedOn->queueId;
    const auto* contact = engine.contact(id);
    return contact ? contact->queueId : std::nullopt;
}

} // namespace

void TenantRules::direct(floor::Join& join, const floor::Floor& engine) const {
    if (!join.queueId && join.queueName.empty() && !join.agentId) join.queueId = m_defaultQueue;
    if (join.channel != core::Channel::Chat || join.agentId) return;
    const auto* named = join.queueName.empty() ? nullptr : engine.queueNamed(join.queueName);
    const auto queue = named ? std::optional(named->config.id) : join.queueId;
    const auto* rules = queue ? chatRules(*queue) : nullptr;
    join.isBotFirst = rules && rules->bot;
}

const protocol::ChatRules* TenantRules::chatRules(core::QueueId queue) const {
    const auto found = m_chats.find(queue);
    return found == m_chats.end() ? nullptr : &found->second;
}

core::Result<void> TenantRules::check(const floor::Join& join, const floor::Floor& engine) const {
    if (!join.queueId && join.queueName.empty() && !join.agentId)
        return core::fail(core::invalid("one_target", "there is no default queue: name one, or an agent"));
    if (join.channel != core::Channel::Chat) return {};
    auto queue = join.queueId;
    if (const auto* named = join.queueName.empty() ? nullptr : engine.queueNamed(join.queueName))
        queue = named->config.id;
    const auto* rules = queue ? chatRules(*queue) : nullptr;
    if (!rules) return {};
    const bool hasOwn = !rules->preChatFields.empty();
    return checkAnswers(hasOwn ? rules->preChatFields : m_company.widget.preChatFields, join.metadata);
}

core::Result<void> TenantRules::check(const floor::Command& command, const floor::Floor& engine) const {
    if (const auto* join = std::get_if<floor::Join>(&command.body)) return check(*join, engine);
    if (const auto* presence = std::get_if<floor::SetPresence>(&command.body)) {
        if (presence->presence != core::Presence::Away || presence->reason.empty()) return {};
        const bool isOwn = presence->reason == "missed"; // what the floor itself sends people away for
        if (!isOwn && (m_awayCodes.empty() || m_awayCodes.contains(presence->reason))) return {};
        return core::fail(core::invalid("unknown_reason", "no away reason has this code"));
    }
    const auto* wrapUp = std::get_if<floor::WrapUp>(&command.body);
    if (!wrapUp || wrapUp->disposition.empty() || m_dispositions.empty()) return {};
    const auto found = m_dispositions.find(wrapUp->disposition);
    const auto unknown = [] {
        return core::fail(core::invalid("unknown_disposition", "no disposition of this queue has this code"));
    };
    if (found == m_dispositions.end()) return unknown();
    const auto& rule = found->second;
    const auto queue = queueOfWrapUp(engine, command.actor.id, wrapUp->contactId);
    const bool isForQueue = rule.queueIds.empty() || (queue && std::find(rule.queueIds.begin(), rule.queueIds.end(),
                                                                         *queue) != rule.queueIds.end());
    if (!isForQueue) return unknown();
    if (rule.requiresNotes && wrapUp->notes.empty())
        return core::fail(core::invalid("notes_required", "this disposition asks for notes"));
    return {};
}

std::string TenantRules::staffName(core::UserId person) const {
    const auto found = m_staff.find(person);
    return found == m_staff.end() ? std::string() : found->second;
}

std::vector<floor::QueueOpening> TenantRules::openings(core::Timestamp at) const {
    std::vector<floor::QueueOpening> openings;
    for (const auto& [times, queues] : m_hours) {
        const bool isOpen = times.isOpenAt(at);
        const auto opensAt = isOpen ? std::nullopt : times.nextOpening(at);
        for (const auto queue : queues)
            openings.push_back({queue, isOpen, opensAt});
    }
    return openings;
}

void TenantRules::open(std::vector<floor::QueueConfig>& queues, core::Timestamp at) const {
    for (const auto& opening : openings(at))
        for (auto& queue : queues)
            if (queue.id == opening.queueId) {
                queue.isOpen = opening.isOpen;
                queue.opensAt = opening.opensAt;
            }
}

std::optional<core::Timestamp> TenantRules::nextChange(core::Timestamp at) const {
    std::optional<core::Timestamp> next;
    for (const auto& [times, queues] : m_hours)
        for (const auto& change : {times.nextOpening(at), times.nextClosing(at)})
            if (change) next = std::min(next.value_or(*change), *change);
    return next;
}

core::Result<Configuration> loadConfiguration(storage::Session& session) {
    auto queues = storage::loadQueues(session);
    if (!queues) return core::fail(std::move(queues.error()));
    auto agents = storage::loadAgents(session);
    if (!agents) return core::fail(std::move(agents.error()));
    auto rules = TenantRules::load(session);
    if (!rules) return core::fail(std::move(rules.error()));
    return Configuration{std::move(*queues), std::move(*agents), std::move(*rules)};
}

core::Result<StoredTenant> loadTenant(storage::Session& session, core::Timestamp now) {
    auto stored = storage::loadFloor(session);
    if (!stored) return core::fail(std::move(stored.error()));
    auto rules = TenantRules::load(session);
    if (!rules) return core::fail(std::move(rules.error()));
    auto threads = storage::loadThreads(session, stored->contacts);
    if (!threads) return core::fail(std::move(threads.error()));
    auto today = reports::countSince(session, reports::Calendar(rules->company().timeZone).dayOf(now));
    if (!today) return core::fail(std::move(today.error()));
    return StoredTenant{std::move(*stored), std::move(*rules), std::move(*threads), std::move(*today)};
}

} // namespace callroom::live
