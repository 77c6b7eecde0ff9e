#pragma once

#include "shared/protocol/chat_rules.h"
#include "shared/protocol/contact.h"
#include "shared/protocol/managed.h"
#include "shared/protocol/overflow.h"
#include "shared/protocol/people.h"

/// Bodies of `queues`.
namespace callroom::protocol {

struct Tier {
    core::GroupId groupId;
    int openAfterSeconds = 0;
};

/// Once a contact has waited this long, no more than this level of the skill is asked for; at 0, none.
struct Ring {
    int afterSeconds = 0;
    std::string skill;
    int level = 0;
};

/// What can be set of a queue. No tier: every agent of the tenant serves it.
struct QueueSettings {
    std::string name;
    std::vector<Channel> channels{Channel::Call, Channel::Video, Channel::Chat};
    Strategy strategy = Strategy::LongestIdle;
    std::vector<Tier> tiers;
    std::vector<Skill> requiredSkills;
    int serviceLevelSeconds = 20;
    int offerTimeoutSeconds = 20;
    int wrapUpSeconds = 30;
    int maxWaitSeconds = 3600;
    int maxLength = 10'000;
    int priority = 0;
    int weight = 1;        ///< how many times as fast its contacts age as those of a queue of weight 1
    int stickySeconds = 0; ///< how long a contact is kept for the agent who last served its customer
    std::vector<Ring> rings;
    std::vector<OverflowRule> overflow;
    bool allowsCherryPick = false; ///< its agents may accept what is not offered to them
    int ringAtMost = 10;           ///< how many agents `ring_all` rings for one contact
    int callbackAttempts = 3;      ///< how often a customer is called back; 0: it is not offered
    int callbackSpacingSeconds = 300;
    std::vector<core::QueueId> alternatives{}; ///< offered to a customer whom it does not take, the first first
    std::optional<core::BusinessHoursId> businessHoursId{}; ///< none: it is always open
    bool isDefault = false;                                 ///< who names no queue comes here; one of a tenant
    ChatRules chat{};
};

using Queue = Managed<QueueSettings, core::QueueId>;
using QueuePatch = json::Patch<QueueSettings>;

/// Another queue that would take the customer now.
struct QueueAlternative {
    core::QueueId id;
    std::string name;
    std::optional<EstimatedWait> estimatedWait; ///< of someone who joins now; none when nobody is on
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<Tier> {
    static constexpr std::string_view name = "Tier";
    static constexpr auto fields =
        Fields{field("groupId", &Tier::groupId),
               field("openAfterSeconds", &Tier::openAfterSeconds, {.minimum = 0, .maximum = 86'400})};
};

template <> struct Description<Ring> {
    static constexpr std::string_view name = "Ring";
    static constexpr auto fields = Fields{field("afterSeconds", &Ring::afterSeconds, {.minimum = 1, .maximum = 86'400}),
                                          field("skill", &Ring::skill, {.minLength = 1, .maxLength = 100}),
                                          field("level", &Ring::level, {.minimum = 0, .maximum = 4})};
};

template <> struct Description<QueueAlternative> {
    static constexpr std::string_view name = "QueueAlternative";
    static constexpr auto fields = Fields{field("id", &QueueAlternative::id), field("name", &QueueAlternative::name),
                                          field("estimatedWait", &QueueAlternative::estimatedWait)};
};

/// The limits that a queue's settings keep to, whether it is made or changed.
inline constexpr Limits queueName{.minLength = 1, .maxLength = 100};
inline constexpr Limits queueChannels{.minLength = 1, .maxLength = 4, .mayBeAbsent = true};
inline constexpr Limits queueList{.maxLength = 50, .mayBeAbsent = true};
inline constexpr Limits queueChoice{.mayBeAbsent = true};
inline constexpr Limits queueAlternatives{.maxLength = 5, .mayBeAbsent = true};
inline constexpr Limits queueOverflow{.maxLength = 4, .mayBeAbsent = true};
inline constexpr Limits queueServiceLevel{.minimum = 1, .maximum = 86'400, .mayBeAbsent = true};
inline constexpr Limits queueOfferTimeout{.minimum = 1, .maximum = 600, .mayBeAbsent = true};
inline constexpr Limits queueWrapUp{.minimum = 0, .maximum = 7200, .mayBeAbsent = true};
inline constexpr Limits queueMaxWait{.minimum = 5, .maximum = 86'400, .mayBeAbsent = true};
inline constexpr Limits queueMaxLength{.minimum = 0, .maximum = 1'000'000, .mayBeAbsent = true};
inline constexpr Limits queuePriority{.minimum = -86'400, .maximum = 86'400, .mayBeAbsent = true};

inline constexpr Limits queueWeight{.minimum = 1, .maximum = 100, .mayBeAbsent = true};
inline constexpr Limits queueSticky{.minimum = 0, .maximum = 3600, .mayBeAbsent = true};
inline constexpr Limits queueRingAtMost{.minimum = 1, .maximum = 50, .mayBeAbsent = true};
inline constexpr Limits queueCallbackAttempts{.minimum = 0, .maximum = 20, .mayBeAbsent = true};
inline constexpr Limits queueCallbackSpacing{.minimum = 5, .maximum = 86'400, .mayBeAbsent = true};

template <> struct Description<QueueSettings> {
    static constexpr std::string_view name = "QueueCreate";
    static constexpr std::string_view patchName = "QueuePatch";
    static constexpr std::string_view managedName = "Queue";
    static constexpr auto fields =
        Fields{field("name", &QueueSettings::name, queueName),
               field("channels", &QueueSettings::channels, queueChannels),
               field("strategy", &QueueSettings::strategy, queueChoice),
               field("tiers", &QueueSettings::tiers, queueList),
               field("requiredSkills", &QueueSettings::requiredSkills, queueList),
               field("serviceLevelSeconds", &QueueSettings::serviceLevelSeconds, queueServiceLevel),
               field("offerTimeoutSeconds", &QueueSettings::offerTimeoutSeconds, queueOfferTimeout),
               field("wrapUpSeconds", &QueueSettings::wrapUpSeconds, queueWrapUp),
               field("maxWaitSeconds", &QueueSettings::maxWaitSeconds, queueMaxWait),
               field("maxLength", &QueueSettings::maxLength, queueMaxLength),
               field("priority", &QueueSettings::priority, queuePriority),
               field("weight", &QueueSettings::weight, queueWeight),
               field("stickySeconds", &QueueSettings::stickySeconds, queueSticky),
               field("rings", &QueueSettings::rings, queueList),
               field("overflow", &QueueSettings::overflow, queueOverflow),
               field("allowsCherryPick", &QueueSettings::allowsCherryPick, queueChoice),
               field("ringAtMost", &QueueSettings::ringAtMost, queueRingAtMost),
               field("callbackAttempts", &QueueSettings::callbackAttempts, queueCallbackAttempts),
               field("callbackSpacingSeconds", &QueueSettings::callbackSpacingSeconds, queueCallbackSpacing),
               field("alternatives", &QueueSettings::alternatives, queueAlternatives),
               field("businessHoursId", &QueueSettings::businessHoursId),
               field("isDefault", &QueueSettings::isDefault, queueChoice),
               field("chat", &QueueSettings::chat, queueChoice)};
};

} // namespace callroom::json
