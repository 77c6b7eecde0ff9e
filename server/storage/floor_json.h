#pragma once

#include "server/floor/events.h"
#include "shared/json/decode.h"
#include "shared/json/encode.h"

/// JSON descriptions of the floor's values as they stand in the database. Durations are numbers of milliseconds; a
/// contact's metadata is kept as text, byte for byte as the client sent it. Nothing is limited: it has been accepted.
namespace callroom::json {

inline void decodeValue(const Value& value, core::Milliseconds& into, const Limits& limits, Faults& faults) {
    std::int64_t count = 0;
    decodeValue(value, count, limits, faults);
    into = core::Milliseconds(count);
}

inline void encodeValue(Writer& writer, core::Milliseconds duration) {
    writer.value(static_cast<std::int64_t>(duration.count()));
}

inline constexpr Limits anyLength{.maxLength = 10'000'000};
/// An optional member, left out while it is empty.
inline constexpr Limits whenThere{.maxLength = 10'000'000, .isOmittedWhenEmpty = true};

template <> struct Description<floor::SkillLevel> {
    static constexpr std::string_view name = "SkillLevel";
    static constexpr auto fields =
        Fields{field("name", &floor::SkillLevel::name), field("level", &floor::SkillLevel::level)};
};

template <> struct Description<floor::QueueTier> {
    static constexpr std::string_view name = "QueueTier";
    static constexpr auto fields = Fields{field("groupId", &floor::QueueTier::groupId),
                                          field("openAfterSeconds", &floor::QueueTier::openAfterSeconds)};
};

template <> struct Description<floor::QueueRing> {
    static constexpr std::string_view name = "QueueRing";
    static constexpr auto fields =
        Fields{field("afterSeconds", &floor::QueueRing::afterSeconds), field("skill", &floor::QueueRing::skill),
               field("level", &floor::QueueRing::level)};
};

/// As the wire tells it (shared/protocol/overflow.h): `{"when": …, "to": {"queueId": …} or "close"}`.
inline void decodeValue(const Value& value, floor::OverflowRule& into, const Limits& limits, Faults& faults) {
    if (!value.IsObject() || !value.HasMember("when") || !value.HasMember("to"))
        return faults.add("not_a_rule", "must be an overflow rule");
    decodeValue(value["when"], into.when, limits, faults);
    const Value& to = value["to"];
    into.queueId.reset();
    if (to.IsString()) return decodeValue(to, into.end, limits, faults);
    if (!to.IsObject() || !to.HasMember("queueId")) return faults.add("not_a_rule", "must be an overflow rule");
    decodeValue(to["queueId"], into.queueId, limits, faults);
}

/// Without the candidates, which stand with the offer's row alone.
template <> struct Description<floor::Offer> {
    static constexpr std::string_view name = "Offer";
    static constexpr auto fields = Fields{field("id", &floor::Offer::id),
                                          field("contactId", &floor::Offer::contactId),
                                          field("agentId", &floor::Offer::agentId),
                                          field("status", &floor::Offer::status),
                                          field("offeredAt", &floor::Offer::offeredAt),
                                          field("deadline", &floor::Offer::deadline),
                                          field("endedAt", &floor::Offer::endedAt),
                                          field("version", &floor::Offer::version)};
};

template <> struct Description<floor::Callback> {
    static constexpr std::string_view name = "Callback";
    static constexpr auto fields =
        Fields{field("phone", &floor::Callback::phone, anyLength), field("askedAt", &floor::Callback::askedAt),
               field("dueAt", &floor::Callback::dueAt, whenThere), field("attempts", &floor::Callback::attempts),
               field("reachedAt", &floor::Callback::reachedAt, whenThere)};
};

template <> struct Description<floor::Contact> {
    static constexpr std::string_view name = "Contact";
    static constexpr auto fields = Fields{field("id", &floor::Contact::id),
                                          field("channel", &floor::Contact::channel),
                                          field("status", &floor::Contact::status),
                                          field("outcome", &floor::Contact::outcome, whenThere),
                                          field("queueId", &floor::Contact::queueId, whenThere),
                                          field("preferredAgentId", &floor::Contact::preferredAgentId, whenThere),
                                          field("agentId", &floor::Contact::agentId, whenThere),
                                          field("returnQueueId", &floor::Contact::returnQueueId, whenThere),
                                          field("returnAgentId", &floor::Contact::returnAgentId, whenThere),
                                          field("customerId", &floor::Contact::customerId),
                                          field("customerName", &floor::Contact::customerName, anyLength),
                                          field("conversationId", &floor::Contact::conversationId),
                                          field("subject", &floor::Contact::subject, anyLength),
                                          field("priority", &floor::Contact::priority),
                                          field("skills", &floor::Contact::skills, anyLength),
                                          field("tags", &floor::Contact::tags, anyLength),
                                          field("metadata", &floor::Contact::metadata, anyLength),
                                          field("createdAt", &floor::Contact::createdAt),
                                          field("queuedAt", &floor::Contact::queuedAt, whenThere),
                                          field("offeredAt", &floor::Contact::offeredAt, whenThere),
                                          field("answeredAt", &floor::Contact::answeredAt, whenThere),
                                          field("endedAt", &floor::Contact::endedAt, whenThere),
                                          field("wrappedAt", &floor::Contact::wrappedAt, whenThere),
                                          field("heldFor", &floor::Contact::heldFor),
                                          field("heldSince", &floor::Contact::heldSince, whenThere),
                                          field("lineKey", &floor::Contact::lineKey),
                                          field("deadline", &floor::Contact::deadline, whenThere),
                                          field("customerLostAt", &floor::Contact::customerLostAt, whenThere),
                                          field("agentLostAt", &floor::Contact::agentLostAt, whenThere),
                                          field("estimatedP50Seconds", &floor::Contact::estimatedP50Seconds, whenThere),
                                          field("estimatedP90Seconds", &floor::Contact::estimatedP90Seconds, whenThere),
                                          field("disposition", &floor::Contact::disposition, anyLength),
                                          field("notes", &floor::Contact::notes, anyLength),
                                          field("callback", &floor::Contact::callback, whenThere),
                                          field("consultOf", &floor::Contact::consultOf, whenThere),
                                          field("consultId", &floor::Contact::consultId, whenThere),
                                          field("conferenceAgentId", &floor::Contact::conferenceAgentId, whenThere),
                                          field("version", &floor::Contact::version)};
};

} // namespace callroom::json
