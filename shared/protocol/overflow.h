#pragma once

#include "shared/core/ids.h"
#include "shared/core/words.h"
#include "shared/json/decode.h"
#include "shared/json/schema.h"

/// What a queue does with contacts that it cannot serve.
namespace callroom::protocol {

struct OverflowQueue {
    core::QueueId queueId;
};

/// Exactly one of `{"queueId": …}`, `close`, `voicemail` and `callback`.
struct OverflowTarget {
    std::optional<core::QueueId> queueId; ///< none: the contact is closed
    core::OverflowEnd end = core::OverflowEnd::Close;
};

struct OverflowRule {
    core::OverflowWhen when = core::OverflowWhen::MaxWait;
    OverflowTarget to;
};

} // namespace callroom::protocol

namespace callroom::json {

template <> struct Description<protocol::OverflowQueue> {
    static constexpr std::string_view name = "OverflowQueue";
    static constexpr auto fields = Fields{field("queueId", &protocol::OverflowQueue::queueId)};
};

inline void decodeValue(const Value& value, protocol::OverflowTarget& into, const Limits& limits, Faults& faults) {
    if (value.IsString()) {
        into.queueId.reset();
        return decodeValue(value, into.end, limits, faults);
    }
    if (!value.IsObject())
        return faults.add("unknown_value", "must be {\"queueId\"}, \"close\", \"voicemail\" or \"callback\"");
    protocol::OverflowQueue queue;
    decodeValue(value, queue, limits, faults);
    into.queueId = queue.queueId;
}

inline void encodeValue(Writer& writer, const protocol::OverflowTarget& target) {
    if (target.queueId)
        encodeValue(writer, protocol::OverflowQueue{*target.queueId});
    else
        encodeValue(writer, target.end);
}

template <> inline std::string SchemaBook::schemaOf<protocol::OverflowTarget>(const Limits&) {
    return R"({"oneOf":[)" + schemaOf<core::OverflowEnd>() + "," + schemaOf<protocol::OverflowQueue>() + "]}";
}

template <> struct Description<protocol::OverflowRule> {
    static constexpr std::string_view name = "OverflowRule";
    static constexpr auto fields =
        Fields{field("when", &protocol::OverflowRule::when), field("to", &protocol::OverflowRule::to)};
};

} // namespace callroom::json
