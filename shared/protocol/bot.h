#pragma once

#include "shared/json/describe.h"

/// What a queue's bot answers to a webhook; docs/bots.md has the whole of it.
namespace callroom::protocol {

struct BotMessage {
    std::string text;
};

struct BotAnswer {
    std::vector<BotMessage> messages; ///< written in the thread, in this order
    bool handOver = false;            ///< the contact comes in line for a person
};

/// `GET queues/:id/bot-secret`
struct BotSecret {
    std::string secret; ///< `whsec_…`
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<BotMessage> {
    static constexpr std::string_view name = "BotMessage";
    static constexpr auto fields = Fields{field("text", &BotMessage::text, {.minLength = 1, .maxLength = 20'000})};
};

template <> struct Description<BotAnswer> {
    static constexpr std::string_view name = "BotAnswer";
    static constexpr auto fields =
        Fields{field("messages", &BotAnswer::messages, {.maxLength = 10, .mayBeAbsent = true}),
               field("handOver", &BotAnswer::handOver, {.mayBeAbsent = true})};
};

template <> struct Description<BotSecret> {
    static constexpr std::string_view name = "BotSecret";
    static constexpr auto fields = Fields{field("secret", &BotSecret::secret)};
};

} // namespace callroom::json
