#include "server/live/audit.h"

#include "shared/json/encode.h"

namespace callroom::live {
namespace {

std::string placeOf(const floor::Contact& contact) {
    json::Writer writer;
    writer.startObject();
    const auto put = [&](std::string_view name, const auto& value) {
        writer.key(name);
        json::encodeValue(writer, value);
    };
    put("status", contact.status);
    put("outcome", contact.outcome);
    put("queueId", contact.queueId);
    put("agentId", contact.agentId);
    put("preferredAgentId", contact.preferredAgentId);
    put("priority", contact.priority);
    put("tags", contact.tags);
    writer.endObject();
    return std::string(writer.text());
}

std::string placeOf(const floor::AgentState& agent) {
    json::Writer writer;
    writer.startObject();
    const auto put = [&](std::string_view name, const auto& value) {
        writer.key(name);
        json::encodeValue(writer, value);
    };
    put("presence", agent.presence);
    put("awayReason", agent.awayReason);
    put("nextPresence", agent.nextPresence);
    writer.endObject();
    return std::string(writer.text());
}

struct ActionOf {
    std::string_view operator()(const floor::Assign& assign) const {
        return assign.agentId ? "contact.assign" : "contact.move";
    }
    std::string_view operator()(const floor::End&) const { return "contact.close"; }
    std::string_view operator()(const floor::SetTags&) const { return "contact.tag"; }
    std::string_view operator()(const floor::Prioritise&) const { return "contact.prioritise"; }
    std::string_view operator()(const floor::SetPresence&) const { return "agent.presence"; }
    template <typename Other> std::string_view operator()(const Other&) const { return {}; }
};

void describe(storage::AuditEntry& entry, const floor::Contact& before, const floor::Changes& changes) {
    entry.subject = "contact";
    entry.subjectId = before.id.value;
    entry.before = placeOf(before);
    for (const auto& contact : changes.contacts)
        if (contact.id == before.id) entry.after = placeOf(contact);
}

void describe(storage::AuditEntry& entry, const floor::AgentState& before, const floor::Changes& changes) {
    entry.subject = "agent";
    entry.subjectId = before.id.value;
    entry.before = placeOf(before);
    for (const auto& agent : changes.agents)
        if (agent.id == before.id) entry.after = placeOf(agent);
}

} // namespace

std::optional<storage::AuditEntry> auditOf(const floor::Command& command, const Named& before,
                                           const floor::Changes& changes, core::Timestamp now,
                                           core::RandomSource& random) {
    auto action = std::visit(ActionOf{}, command.body);
    if (command.actor.kind != floor::ActorKind::Supervisor || action.empty()) return std::nullopt;
    if (!before.contact && !before.agent) return std::nullopt;
    const bool isTaken =
        before.contact && before.contact->agentId && std::holds_alternative<floor::Assign>(command.body);
    if (isTaken) action = "contact.take_over";
    storage::AuditEntry entry;
    entry.id = core::newUuid(now, random);
    entry.at = now;
    entry.actorId = command.actor.id;
    entry.action = action;
    entry.address = command.actor.address;
    if (before.contact)
        describe(entry, *before.contact, changes);
    else
        describe(entry, *before.agent, changes);
    return entry;
}

} // namespace callroom::live
