#pragma once

#include "server/floor/commands.h"
#include "server/floor/engine.h"

namespace callroom::live {

/// What a command that was done leaves behind, as its caller is answered.
struct Done {
    std::optional<floor::Contact> contact; ///< as it stands after the command
    std::optional<int> position;           ///< place in line from 1, while it waits
    std::optional<floor::EstimatedWait> estimatedWait;
    std::optional<floor::AgentState> agent; ///< of presence commands
    std::optional<core::DisplayState> displayState;
    core::Timestamp at{}; ///< when it was done; what is shown of it is shown as of then
};

/// What the command left behind on the floor that has done it.
[[nodiscard]] Done doneFor(const floor::Floor& engine, const floor::Command& command, const floor::Changes& changes);

/// What a supervisor's command names, as it stands before it is done; for the audit log. Nothing of others' commands.
struct Named {
    std::optional<floor::Contact> contact;
    std::optional<floor::AgentState> agent; ///< of another's presence
};
[[nodiscard]] Named namedBy(const floor::Floor& engine, const floor::Command& command);

} // namespace callroom::live
