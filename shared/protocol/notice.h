#pragma once

#include "shared/json/describe.h"

/// What a supervisor tells agents while they work.
namespace callroom::protocol {

/// Body of `POST agents/:id/notice`, `groups/:id/notice` and `notices`, which goes to every agent.
struct NoticeCreate {
    std::string text;
};

struct NoticeSender {
    core::UserId id;
    std::string name;
};

/// The push `notification` to all windows of each agent whom it is for.
struct Notice {
    core::Uuid id;
    core::Timestamp at{};
    NoticeSender from;
    std::string text;
};

/// Answer: whom it was sent to. Who has no window open does not get it.
struct NoticeSent {
    core::Uuid id;
    std::vector<core::UserId> agentIds;
    std::vector<core::UserId> absentIds; ///< of those, without a window
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<NoticeCreate> {
    static constexpr std::string_view name = "NoticeCreate";
    static constexpr auto fields = Fields{field("text", &NoticeCreate::text, {.minLength = 1, .maxLength = 2000})};
};

template <> struct Description<NoticeSender> {
    static constexpr std::string_view name = "NoticeSender";
    static constexpr auto fields = Fields{field("id", &NoticeSender::id), field("name", &NoticeSender::name)};
};

template <> struct Description<Notice> {
    static constexpr std::string_view name = "Notice";
    static constexpr auto fields = Fields{field("id", &Notice::id), field("at", &Notice::at),
                                          field("from", &Notice::from), field("text", &Notice::text)};
};

template <> struct Description<NoticeSent> {
    static constexpr std::string_view name = "NoticeSent";
    static constexpr auto fields = Fields{field("id", &NoticeSent::id), field("agentIds", &NoticeSent::agentIds),
                                          field("absentIds", &NoticeSent::absentIds)};
};

} // namespace callroom::json
