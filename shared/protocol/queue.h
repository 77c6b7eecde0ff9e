#pragma once

#include "shared/protocol/chat_rules.h"
#include "shared/protocol/contact.h"
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

/// A queue as read, with every field that can be set. No tier: every agent of the tenant serves it.
struct Queue {
    core::QueueId id;
    std::string name;
    std::vector<Channel> channels;
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
    Timestamp createdAt{};
    Timestamp updatedAt{};
    std::int64_t version = 1; ///< grows with each change
};

/// Another queue that would take the customer now.
struct QueueAlternative {
    core::QueueId id;
    std::string name;
    std::optional<EstimatedWait> estimatedWait; ///< of someone who joins now; none when nobody is on
};

struct QueueCreate {
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
    bool allowsCherryPick = false;
    int ringAtMost = 10;
    int callbackAttempts = 3;
    int callbackSpacingSeconds = 300;
    std::vector<core::QueueId> alternatives{}; ///< offered to a customer whom it does not take, the first first
    std::optional<core::BusinessHoursId> businessHoursId{};
    bool isDefault = false;
    ChatRules chat{};
};

struct QueuePatch {
    std::optional<std::string> name;
    std::optional<std::vector<Channel>> channels;
    std::optional<Strategy> strategy;
    std::optional<std::vector<Tier>> tiers;
    std::optional<std::vector<Skill>> requiredSkills;
    std::optional<int> serviceLevelSeconds;
    std::optional<int> offerTimeoutSeconds;
    std::optional<int> wrapUpSeconds;
    std::optional<int> maxWaitSeconds;
    std::optional<int> maxLength;
    std::optional<int> priority;
    std::optional<int> weight;
    std::optional<int> stickySeconds;
    std::optional<std::vector<Ring>> rings;
    std::optional<std::vector<OverflowRule>> overflow;
    std::optional<bool> allowsCherryPick;
    std::optional<int> ringAtMost;
    std::optional<int> callbackAttempts;
    std::optional<int> callbackSpacingSeconds;
    std::optional<std::vector<core::QueueId>> alternatives;
    std::optional<std::optional<core::BusinessHoursId>> businessHoursId{};
    std::optional<bool> isDefault{};
    std::optional<ChatRules> chat{};
    std::optional<std::int64_t> version{}; ///< as read
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

template <> struct Description<Queue> {
    static constexpr std::string_view name = "Queue";
    static constexpr auto fields = Fields{field("id", &Queue::id),
                                          field("name", &Queue::name),
                                          field("channels", &Queue::channels),
                                          field("strategy", &Queue::strategy),
                                          field("tiers", &Queue::tiers),
                                          field("requiredSkills", &Queue::requiredSkills),
                                          field("serviceLevelSeconds", &Queue::serviceLevelSeconds),
                                          field("offerTimeoutSeconds", &Queue::offerTimeoutSeconds),
                                          field("wrapUpSeconds", &Queue::wrapUpSeconds),
                                          field("maxWaitSeconds", &Queue::maxWaitSeconds),
                                          field("maxLength", &Queue::maxLength),
                                          field("priority", &Queue::priority),
                                          field("weight", &Queue::weight),
                                          field("stickySeconds", &Queue::stickySeconds),
                                          field("rings", &Queue::rings),
                                          field("overflow", &Queue::overflow),
                                          field("allowsCherryPick", &Queue::allowsCherryPick),
                                          field("ringAtMost", &Queue::ringAtMost),
                                          field("callbackAttempts", &Queue::callbackAttempts),
                                          field("callbackSpacingSeconds", &Queue::callbackSpacingSeconds),
                                          field("alternatives", &Queue::alternatives),
                                          field("businessHoursId", &Queue::businessHoursId),
                                          field("isDefault", &Queue::isDefault),
                                          field("chat", &Queue::chat),
                                          field("createdAt", &Queue::createdAt),
                                          field("updatedAt", &Queue::updatedAt),
                                          field("version", &Queue::version)};
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

/// The fields of a body that sets up a queue: QueueCreate and QueuePatch differ only in what may be absent.
template <typename Body> constexpr auto queueSettings() {
    return Fields{field("name", &Body::name, queueName),
                  field("channels", &Body::channels, queueChannels),
                  field("strategy", &Body::strategy, queueChoice),
                  field("tiers", &Body::tiers, queueList),
                  field("requiredSkills", &Body::requiredSkills, queueList),
                  field("serviceLevelSeconds", &Body::serviceLevelSeconds, queueServiceLevel),
                  field("offerTimeoutSeconds", &Body::offerTimeoutSeconds, queueOfferTimeout),
                  field("wrapUpSeconds", &Body::wrapUpSeconds, queueWrapUp),
                  field("maxWaitSeconds", &Body::maxWaitSeconds, queueMaxWait),
                  field("maxLength", &Body::maxLength, queueMaxLength),
                  field("priority", &Body::priority, queuePriority),
                  field("weight", &Body::weight, queueWeight),
                  field("stickySeconds", &Body::stickySeconds, queueSticky),
                  field("rings", &Body::rings, queueList),
                  field("overflow", &Body::overflow, queueOverflow),
                  field("allowsCherryPick", &Body::allowsCherryPick, queueChoice),
                  field("ringAtMost", &Body::ringAtMost, queueRingAtMost),
                  field("callbackAttempts", &Body::callbackAttempts, queueCallbackAttempts),
                  field("callbackSpacingSeconds", &Body::callbackSpacingSeconds, queueCallbackSpacing),
                  field("alternatives", &Body::alternatives, queueAlternatives),
                  field("businessHoursId", &Body::businessHoursId),
                  field("isDefault", &Body::isDefault, queueChoice),
                  field("chat", &Body::chat, queueChoice)};
}

template <> struct Description<QueueCreate> {
    static constexpr std::string_view name = "QueueCreate";
    static constexpr auto fields = queueSettings<QueueCreate>();
};

template <> struct Description<QueuePatch> {
    static constexpr std::string_view name = "QueuePatch";
    static constexpr auto fields = joined(queueSettings<QueuePatch>(), versionField<QueuePatch>());
};

} // namespace callroom::json
