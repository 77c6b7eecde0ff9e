#include "server/directory/queues.h"

#include "server/accounts/audit.h"
#include "server/directory/agents.h"
#include "server/directory/chat_rules.h"
#include "server/directory/json_column.h"
#include "server/directory/version.h"
#include "server/storage/floor_json.h"
#include "shared/json/encode.h"
#include "sql/queries/directory.h"

#include <algorithm>

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using accounts::Act;
using protocol::Queue;

/// As the floor reads them.
std::string stored(const std::vector<protocol::OverflowRule>& rules) {
    std::vector<floor::OverflowRule> values;
    for (const auto& rule : rules)
        values.push_back({rule.when, rule.to.queueId, rule.to.end});
    return json::encode(values);
}

Queue readQueue(const storage::Row& row) {
    Queue queue;
    queue.id = row.id<core::QueueId>(0);
    queue.name = row.text(1);
    queue.channels = readWords<core::Channel>(row, 2);
    queue.strategy = row.word<core::Strategy>(3);
    queue.tiers = readJsonList<protocol::Tier>(row, 4);
    queue.requiredSkills = readJsonList<protocol::Skill>(row, 5);
    queue.serviceLevelSeconds = row.number<int>(6);
    queue.offerTimeoutSeconds = row.number<int>(7);
    queue.wrapUpSeconds = row.number<int>(8);
    queue.maxWaitSeconds = row.number<int>(9);
    queue.maxLength = row.number<int>(10);
    queue.priority = row.number<int>(11);
    queue.weight = row.number<int>(12);
    queue.stickySeconds = row.number<int>(13);
    queue.rings = readJsonList<protocol::Ring>(row, 14);
    queue.createdAt = row.timestamp(15);
    queue.updatedAt = row.timestamp(16);
    for (const auto& rule : readJsonList<floor::OverflowRule>(row, 17))
        queue.overflow.push_back({rule.when, {rule.queueId, rule.end}});
    queue.allowsCherryPick = row.boolean(18);
    queue.ringAtMost = row.number<int>(19);
    queue.callbackAttempts = row.number<int>(20);
    queue.callbackSpacingSeconds = row.number<int>(21);
    queue.businessHoursId = row.optionalId<core::BusinessHoursId>(22);
    queue.alternatives = readJsonList<core::QueueId>(row, 23);
    queue.isDefault = row.boolean(24);
    queue.chat = readJsonValue<protocol::ChatRules>(row, 25);
    queue.version = row.integer(26);
    return queue;
}

core::Error queueError(core::Error error) {
    if (error.code == "queues_name") return core::conflict("name_taken", "another queue has this name");
    return error;
}

template <typename T> bool hasTwice(std::vector<T> values) {
    std::sort(values.begin(), values.end());
    return std::adjacent_find(values.begin(), values.end()) != values.end();
}

core::Result<void> checkKnown(storage::Session& session, core::QueueId queue) {
    const auto found = session.one(queries::queueById, readQueue, queue);
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
        if (auto known = checkKnown(session, id); !known) return known;
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
        if (auto known = checkKnown(session, *rule.to.queueId); !known) return known;
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

template <typename Body> void take(Queue& queue, const Body& body) {
    queue.name = body.name;
    queue.channels = body.channels;
    queue.strategy = body.strategy;
    queue.tiers = body.tiers;
    queue.requiredSkills = body.requiredSkills;
    queue.serviceLevelSeconds = body.serviceLevelSeconds;
    queue.offerTimeoutSeconds = body.offerTimeoutSeconds;
    queue.wrapUpSeconds = body.wrapUpSeconds;
    queue.maxWaitSeconds = body.maxWaitSeconds;
    queue.maxLength = body.maxLength;
    queue.priority = body.priority;
    queue.weight = body.weight;
    queue.stickySeconds = body.stickySeconds;
    queue.rings = body.rings;
    queue.overflow = body.overflow;
    queue.allowsCherryPick = body.allowsCherryPick;
    queue.ringAtMost = body.ringAtMost;
    queue.callbackAttempts = body.callbackAttempts;
    queue.callbackSpacingSeconds = body.callbackSpacingSeconds;
    queue.alternatives = body.alternatives;
    queue.businessHoursId = body.businessHoursId;
    queue.isDefault = body.isDefault;
    queue.chat = body.chat;
}

/// The same of a patch: what it does not name stays.
protocol::QueueCreate merged(const Queue& queue, const protocol::QueuePatch& patch) {
    protocol::QueueCreate body;
    body.name = patch.name.value_or(queue.name);
    body.channels = patch.channels.value_or(queue.channels);
    body.strategy = patch.strategy.value_or(queue.strategy);
    body.tiers = patch.tiers.value_or(queue.tiers);
    body.requiredSkills = patch.requiredSkills.value_or(queue.requiredSkills);
    body.serviceLevelSeconds = patch.serviceLevelSeconds.value_or(queue.serviceLevelSeconds);
    body.offerTimeoutSeconds = patch.offerTimeoutSeconds.value_or(queue.offerTimeoutSeconds);
    body.wrapUpSeconds = patch.wrapUpSeconds.value_or(queue.wrapUpSeconds);
    body.maxWaitSeconds = patch.maxWaitSeconds.value_or(queue.maxWaitSeconds);
    body.maxLength = patch.maxLength.value_or(queue.maxLength);
    body.priority = patch.priority.value_or(queue.priority);
    body.weight = patch.weight.value_or(queue.weight);
    body.stickySeconds = patch.stickySeconds.value_or(queue.stickySeconds);
    body.rings = patch.rings.value_or(queue.rings);
    body.overflow = patch.overflow.value_or(queue.overflow);
    body.allowsCherryPick = patch.allowsCherryPick.value_or(queue.allowsCherryPick);
    body.ringAtMost = patch.ringAtMost.value_or(queue.ringAtMost);
    body.callbackAttempts = patch.callbackAttempts.value_or(queue.callbackAttempts);
    body.callbackSpacingSeconds = patch.callbackSpacingSeconds.value_or(queue.callbackSpacingSeconds);
    body.alternatives = patch.alternatives.value_or(queue.alternatives);
    body.businessHoursId = patch.businessHoursId.value_or(queue.businessHoursId);
    body.isDefault = patch.isDefault.value_or(queue.isDefault);
    body.chat = patch.chat.value_or(queue.chat);
    return body;
}

struct Locked {
    Queue queue;
    bool isDeleted = false;
};

core::Result<Locked> lockQueue(storage::Session& session, core::QueueId queue) {
    return session.one(
        queries::lockQueue,
        [](const storage::Row& row) {
            return Locked{readQueue(row), row.boolean(27)};
        },
        queue);
}

} // namespace

core::Result<protocol::Page<Queue>> listQueues(storage::Session& session, const PageQuery& query) {
    const auto cursor = cursorOf(query.cursor);
    if (!cursor) return core::fail(cursor.error());
    const auto after = cursor->value_or(Cursor{});
    auto queues = session.all(queries::listQueues, readQueue, after.at, after.id, query.limit + 1);
    if (!queues) return core::fail(std::move(queues.error()));
    return pageOf(std::move(*queues), query.limit);
}

core::Result<Queue> findQueue(storage::Session& session, core::QueueId queue) {
    return session.one(queries::queueById, readQueue, queue);
}

core::Result<Queue> createQueue(storage::Session& session, const Act& act, const protocol::QueueCreate& body) {
    Queue queue;
    queue.id = core::QueueId::create(act.at, act.random);
    take(queue, body);
    queue.createdAt = act.at;
    queue.updatedAt = act.at;
    if (const auto checked = check(session, queue); !checked) return core::fail(checked.error());
    if (const auto alone = makeDefault(session, queue); !alone) return core::fail(alone.error());
    auto inserted = session.execute(
        queries::insertQueue, queue.id, session.tenant(), queue.name, queue.channels, queue.strategy,
        json::encode(queue.tiers), json::encode(queue.requiredSkills), queue.serviceLevelSeconds,
        queue.offerTimeoutSeconds, queue.wrapUpSeconds, queue.maxWaitSeconds, queue.maxLength, queue.priority,
        queue.weight, queue.stickySeconds, json::encode(queue.rings), act.at, stored(queue.overflow),
        queue.allowsCherryPick, queue.ringAtMost, queue.callbackAttempts, queue.callbackSpacingSeconds,
        queue.businessHoursId, json::encode(queue.alternatives), queue.isDefault, json::encode(queue.chat));
    if (!inserted) return core::fail(queueError(std::move(inserted.error())));
    if (const auto recorded = accounts::recordCreation(session, act, "queue.create", queue); !recorded)
        return core::fail(recorded.error());
    return queue;
}

core::Result<Queue> changeQueue(storage::Session& session, const Act& act, core::QueueId id,
                                const protocol::QueuePatch& patch) {
    const auto before = lockQueue(session, id);
    if (!before) return core::fail(before.error());
    if (before->isDeleted) return core::fail(core::notFound());
    if (const auto checked = checkVersion(patch.version, before->queue.version); !checked)
        return core::fail(checked.error());
    Queue queue = before->queue;
    take(queue, merged(queue, patch));
    queue.updatedAt = act.at;
    ++queue.version;
    if (const auto checked = check(session, queue); !checked) return core::fail(checked.error());
    if (const auto alone = makeDefault(session, queue); !alone) return core::fail(alone.error());
    auto updated = session.execute(
        queries::updateQueue, id, queue.name, queue.channels, queue.strategy, json::encode(queue.tiers),
        json::encode(queue.requiredSkills), queue.serviceLevelSeconds, queue.offerTimeoutSeconds, queue.wrapUpSeconds,
        queue.maxWaitSeconds, queue.maxLength, queue.priority, queue.weight, queue.stickySeconds,
        json::encode(queue.rings), act.at, stored(queue.overflow), queue.allowsCherryPick, queue.ringAtMost,
        queue.callbackAttempts, queue.callbackSpacingSeconds, queue.businessHoursId, json::encode(queue.alternatives),
        queue.isDefault, json::encode(queue.chat));
    if (!updated) return core::fail(queueError(std::move(updated.error())));
    // Who was answered in time is said by the queue's seconds of now, of the past too.
    if (queue.serviceLevelSeconds != before->queue.serviceLevelSeconds)
        if (const auto marked = session.execute(queries::refreshReports); !marked) return core::fail(marked.error());
    if (const auto recorded = accounts::recordChange(session, act, "queue.change", before->queue, queue); !recorded)
        return core::fail(recorded.error());
    return queue;
}

core::Result<void> deleteQueue(storage::Session& session, const Act& act, core::QueueId id) {
    const auto before = lockQueue(session, id);
    if (!before) return core::fail(before.error());
    if (before->isDeleted) return core::fail(core::notFound());
    if (const auto done = session.execute(queries::setQueueDeleted, id, true, act.at); !done)
        return core::fail(done.error());
    return accounts::recordAudit(session, act, "queue.delete", id.value, json::encode(before->queue), std::nullopt);
}

core::Result<Queue> restoreQueue(storage::Session& session, const Act& act, core::QueueId id) {
    auto before = lockQueue(session, id);
    if (!before) return core::fail(std::move(before.error()));
    if (!before->isDeleted) return before->queue;
    if (const auto named = checkNamed(session, before->queue); !named) return core::fail(named.error());
    if (const auto alone = makeDefault(session, before->queue); !alone) return core::fail(alone.error());
    auto done = session.execute(queries::setQueueDeleted, id, false, act.at);
    if (!done) return core::fail(queueError(std::move(done.error())));
    Queue queue = before->queue;
    queue.updatedAt = act.at;
    ++queue.version;
    if (const auto recorded =
            accounts::recordAudit(session, act, "queue.restore", id.value, std::nullopt, json::encode(queue));
        !recorded)
        return core::fail(recorded.error());
    return queue;
}

core::Result<Queue> ensureQueue(storage::Session& session, const Act& act, const protocol::QueueCreate& body) {
    auto found = session.one(queries::queueByName, readQueue, body.name);
    if (found || found.error().kind != core::ErrorKind::NotFound) return found;
    return createQueue(session, act, body);
}

} // namespace callroom::directory
