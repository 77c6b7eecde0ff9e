#include "server/floor/route/strategies.h"

#include "server/floor/route/admission.h"

#include <algorithm>

namespace callroom::floor {
namespace {

/// The first for whom nobody comes before.
template <typename IsBefore> const AgentRecord* firstBy(const Eligible& eligible, IsBefore isBefore) {
    return *std::min_element(eligible.begin(), eligible.end(), isBefore);
}

std::size_t tierOf(const AgentRecord& agent, const QueueConfig& queue) {
    const auto& groups = agent.config.groups;
    const auto isHis = [&](const QueueTier& tier) {
        return std::find(groups.begin(), groups.end(), tier.groupId) != groups.end();
    };
    return static_cast<std::size_t>(std::find_if(queue.tiers.begin(), queue.tiers.end(), isHis) - queue.tiers.begin());
}

} // namespace

const AgentRecord* nextInTurn(const Eligible& eligible, std::optional<UserId> cursor) {
    return firstBy(eligible, [&](const AgentRecord* one, const AgentRecord* other) {
        const bool isOnePassed = cursor && one->config.id <= *cursor;
        const bool isOtherPassed = cursor && other->config.id <= *cursor;
        if (isOnePassed != isOtherPassed) return isOtherPassed;
        return one->config.id < other->config.id;
    });
}

const AgentRecord* leastLoaded(const Eligible& eligible) {
    const auto load = [](const AgentRecord* agent) { return std::int64_t{agent->callLoad} + agent->chatLoad; };
    const auto capacity = [](const AgentRecord* agent) {
        return std::int64_t{agent->config.callCapacity} + agent->config.chatCapacity;
    };
    // Fractions compared without dividing.
    return firstBy(eligible, [&](const AgentRecord* one, const AgentRecord* other) {
        return load(one) * capacity(other) < load(other) * capacity(one);
    });
}

const AgentRecord* fewestContacts(const Eligible& eligible) {
    return firstBy(eligible, [](const AgentRecord* one, const AgentRecord* other) {
        return one->shift.contacts < other->shift.contacts;
    });
}

const AgentRecord* leastTalkTime(const Eligible& eligible) {
    return firstBy(
        eligible, [](const AgentRecord* one, const AgentRecord* other) { return one->shift.talk < other->shift.talk; });
}

const AgentRecord* firstInOrder(const Eligible& eligible, const QueueConfig& queue) {
    return firstBy(eligible, [&](const AgentRecord* one, const AgentRecord* other) {
        const auto oneTier = tierOf(*one, queue);
        const auto otherTier = tierOf(*other, queue);
        return std::tie(oneTier, one->config.name, one->config.id) <
               std::tie(otherTier, other->config.name, other->config.id);
    });
}

const AgentRecord* anyone(const Eligible& eligible, Draws& draws) {
    return eligible[static_cast<std::size_t>(draws.below(eligible.size()))];
}

const AgentRecord* anyoneByWeight(const Eligible& eligible, Draws& draws) {
    const auto weight = [](const AgentRecord* agent) {
        return static_cast<std::uint64_t>(std::max(agent->config.weight, 1));
    };
    std::uint64_t sum = 0;
    for (const auto* agent : eligible)
        sum += weight(agent);
    auto drawn = draws.below(sum);
    const auto isDrawn = [&](const AgentRecord* agent) {
        if (drawn < weight(agent)) return true;
        drawn -= weight(agent);
        return false;
    };
    return *std::find_if(eligible.begin(), eligible.end(), isDrawn);
}

const AgentRecord* mostSkilled(const Eligible& eligible, const QueueConfig& queue,
                               const std::vector<SkillLevel>& asked) {
    std::vector<std::string> names;
    for (const auto* required : {&queue.requiredSkills, &asked})
        for (const auto& skill : *required)
            if (std::find(names.begin(), names.end(), skill.name) == names.end()) names.push_back(skill.name);
    const auto levels = [&](const AgentRecord* agent) {
        int sum = 0;
        for (const auto& name : names)
            sum += levelOf(*agent, name);
        return sum;
    };
    return firstBy(eligible,
                   [&](const AgentRecord* one, const AgentRecord* other) { return levels(one) > levels(other); });
}

} // namespace callroom::floor
