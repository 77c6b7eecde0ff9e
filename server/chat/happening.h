#pragma once

#include "server/chat/threads.h"

namespace callroom::chat {

/// What an event of the floor means to those who read the thread.
struct Happening {
    core::ThreadEventType type = core::ThreadEventType::Queued;
    std::optional<Author> by;
    std::string data;
};

/// Nothing for what is no news in a thread: ringing, holds, lost sockets. Pure.
[[nodiscard]] std::optional<Happening> happeningOf(const floor::Event& event, const std::optional<Author>& actor,
                                                   const Names& names);

} // namespace callroom::chat
