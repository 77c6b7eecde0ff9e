#include "server/directory/queues.h"

#include "server/accounts/audit.h"
#include "server/directory/agents.h"
#include "server/directory/chat_rules.h"
#include "server/directory/known_rows.h"
#include "sql/queries/directory.h"

#include <algorithm>

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using accounts::Act;
using protocol::Queue;

core::Result<void> checkKnownQueue(storage::Session& session, core::QueueId queue) {
    const auto found = session.one(queues.table().byId(), queue);
    if (found) return {};
    if (found.error().kind != core::ErrorKind::NotFound) return core::fail(found.error());
    return core::fail(core::invalid("unknown_queue", "a queue is named that does not exist"));
}

core::Result<void> checkAlternatives(storage::Session& session, const Queue& queue) {
    if (hasTwice(queue.alternatives))
        return core::fail(core::invalid("duplicate_alternative", "an alternative is named twice"));
    for (const auto id : queue.alternatives) {
        if (id == queue.id)
            return core::fail(core::invalid("alternative_to_self", "a queue is no alternative to itself"));
        if (auto known = checkKnownQueue(session, id); !known) return known;
    }
    return {};
}

core::Result<void> checkOverflow(storage::Session& session, const Queue& queue) {
    std::vector<core::OverflowWhen> occasions;
    for (const auto& rule : queue.overflow) {
        occasions.push_back(rule.when);
        if (!rule.to.queueId) continue;
        if (rule.to.queueId == queue.id)
            return core::fail(core::invalid("overflow_to_self", "a queue cannot overflow into itself"));
        if (auto known = checkKnownQueue(session, *rule.to.queueId); !known) return known;
    }
    if (hasTwice(occasions))
        return core::fail(core::invalid("duplicate_overflow", "two overflow rules speak of the same occasion"));
    return {};
}

core::Result<void> checkChat(const protocol::ChatRules& chat) {
    if (auto fields = checkPreChatFields(chat.preChatFields); !fields) return fields;
    if (chat.nudgeSeconds > 0 && chat.closeSeconds > 0 && chat.closeSeconds <= chat.nudgeSeconds)
        return core::fail(core::invalid("close_before_nudge", "a chat is closed some time after the reminder"));
    return {};
}

/// A tenant has one at most.
core::Result<void> makeDefault(storage::Session& session, const Queue& queue) {
    if (!queue.isDefault) return {};
    auto cleared = session.execute(queries::clearDefaultQueue, queue.id);
    if (!cleared) return core::fail(std::move(cleared.error()));
    return {};
}

/// What it names must be there; and stays there until the end of the transaction.
core::Result<void> checkNamed(storage::Session& session, const Queue& queue) {
    const auto count = [](const storage::Row& row) { return row.integer(0); };
    std::vector<core::GroupId> groups;
    for (const auto& tier : queue.tiers)
        groups.push_back(tier.groupId);
    const auto known =
        groups.empty() ? core::Result<std::int64_t>(0) : session.one(queries::countGroups, count, groups);
    if (!known) return core::fail(known.error());
    if (*known != static_cast<std::int64_t>(groups.size()))
        return core::fail(core::invalid("unknown_group", "a tier names a group that does not exist"));
    if (!queue.businessHoursId) return {};
    const auto hours = session.one(queries::countBusinessHours, count, *queue.businessHoursId);
    if (!hours) return core::fail(hours.error());
    if (*hours == 0)
        return core::fail(core::invalid("unknown_business_hours", "the queue names hours that do not exist"));
    return {};
}

core::Result<void> check(storage::Session& session, const Queue& queue) {
    if (hasTwice(queue.channels)) return core::fail(core::invalid("duplicate_channel", "a channel is named twice"));
    if (const auto skills = checkSkills(queue.requiredSkills); !skills) return skills;
    if (const auto rules = checkOverflow(session, queue); !rules) return rules;
    if (const auto rules = checkChat(queue.chat); !rules) return rules;
    if (const auto others = checkAlternatives(session, queue); !others) return others;
    std::vector<core::GroupId> groups;
    for (const auto& tier : queue.tiers)
        groups.push_back(tier.groupId);
    if (hasTwice(groups)) return core::fail(core::invalid("duplicate_tier", "a group stands in two tiers"));
    std::vector<std::pair<std::string, int>> rings;
    for (const auto& ring : queue.rings)
        rings.emplace_back(ring.skill, ring.afterSeconds);
    if (hasTwice(rings)) return core::fail(core::invalid("duplicate_ring", "two rings relax a skill at one time"));
    return checkNamed(session, queue);
}

core::Result<void> checkQueue(storage::Session& session, const Queue& queue, const protocol::QueuePatch*) {
    if (const auto checked = check(session, queue); !checked) return checked;
    return makeDefault(session, queue);
}

/// Who was answered in time is said by the queue's seconds of now, of the past too.
core::Result<void> refreshReports(storage::Session& session, const Queue& before, const Queue& after) {
    if (before.serviceLevelSeconds == after.serviceLevelSeconds) return {};
    return session.execute(queries::refreshReports).map([](std::int64_t) {});
}

core::Result<void> checkRestored(storage::Session& session, const Queue& queue) {
    if (const auto checked = checkNamed(session, queue); !checked) return checked;
    return makeDefault(session, queue);
}

} // namespace

const ManagedList<Queue> queues({.table = {.name = "queues", .jsonFields = {"alternatives"}},
                                 .noun = "queue",
                                 .uniqueness = "queues_name",
                                 .taken = "name_taken",
                                 .check = checkQueue,
                                 .changed = refreshReports,
                                 .restoring = checkRestored});

namespace {

const storage::Selection<Queue> queueByName(queues.table().select("by_name",
                                                                  "WHERE name_key = lower($1) AND deleted_at IS NULL"));

} // namespace

core::Result<Queue> ensureQueue(storage::Session& session, const Act& act, const protocol::QueueSettings& body) {
    auto found = session.one(queueByName, body.name);
    if (found || found.error().kind != core::ErrorKind::NotFound) return found;
    return queues.create(session, act, body);
}

} // namespace callroom::directory
