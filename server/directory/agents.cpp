#include "server/directory/agents.h"

#include "server/accounts/audit.h"
#include "server/directory/version.h"
#include "shared/json/encode.h"
#include "sql/queries/directory.h"

#include <set>

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;

struct StoredAgent {
    protocol::Agent agent;
    core::Timestamp createdAt{};
};

StoredAgent readAgent(const storage::Row& row) {
    StoredAgent stored;
    protocol::Agent& agent = stored.agent;
    agent.id = row.id<core::UserId>(0);
    agent.name = row.text(1);
    agent.email = row.optionalText(2);
    stored.createdAt = row.timestamp(3);
    agent.skills = storage::columnAs<std::vector<protocol::Skill>>(row, 4);
    agent.capacity = {row.number<int>(5), row.number<int>(6)};
    agent.weight = row.number<int>(7);
    agent.version = row.integer(8);
    agent.presenceSince = stored.createdAt;
    return stored;
}

/// What staff sets of an agent: the part that the audit log shows.
std::string settingsJson(const protocol::Agent& agent) {
    return json::encode(protocol::AgentPatch{agent.skills, agent.capacity, agent.weight});
}

} // namespace

core::Result<void> checkSkills(const std::vector<protocol::Skill>& skills) {
    std::set<std::string_view> names;
    for (const auto& skill : skills)
        if (!names.insert(skill.name).second)
            return core::fail(core::invalid("duplicate_skill", "a skill is named twice"));
    return {};
}

core::Result<protocol::Page<protocol::Agent>> listAgents(storage::Session& session, const PageQuery& query) {
    const auto cursor = cursorOf(query.cursor);
    if (!cursor) return core::fail(cursor.error());
    const auto after = cursor->value_or(Cursor{});
    auto stored = session.all(queries::listAgents, readAgent, after.at, after.id, query.limit + 1);
    if (!stored) return core::fail(std::move(stored.error()));
    auto page = pageOf(std::move(*stored), query.limit, [](const StoredAgent& last) {
        return Cursor{last.createdAt, last.agent.id.value};
    });
    protocol::Page<protocol::Agent> agents;
    agents.nextCursor = std::move(page.nextCursor);
    for (auto& item : page.items)
        agents.items.push_back(std::move(item.agent));
    return agents;
}

core::Result<protocol::Agent> findAgent(storage::Session& session, core::UserId agent) {
    return session.one(
        queries::agentById, [](const storage::Row& row) { return readAgent(row).agent; }, agent);
}

core::Result<protocol::Agent> changeAgent(storage::Session& session, const accounts::Act& act, core::UserId agent,
                                          const protocol::AgentPatch& patch) {
    if (patch.skills)
        if (const auto checked = checkSkills(*patch.skills); !checked) return core::fail(checked.error());
    if (const auto locked = session.query(queries::lockUser, agent); !locked) return core::fail(locked.error());
    const auto before = findAgent(session, agent);
    if (!before) return core::fail(before.error());
    if (const auto checked = checkVersion(patch.version, before->version); !checked) return core::fail(checked.error());
    protocol::Agent after = *before;
    ++after.version;
    if (patch.skills) after.skills = *patch.skills;
    if (patch.capacity) after.capacity = *patch.capacity;
    if (patch.weight) after.weight = *patch.weight;
    const auto stored =
        session.execute(queries::upsertAgentSettings, agent, session.tenant(), json::encode(after.skills),
                        after.capacity.call, after.capacity.chat, after.weight, act.at);
    if (!stored) return core::fail(stored.error());
    const auto recorded =
        accounts::recordAudit(session, act, "agent.change", agent.value, settingsJson(*before), settingsJson(after));
    if (!recorded) return core::fail(recorded.error());
    return after;
}

} // namespace callroom::directory
