#pragma once

#include "server/floor/state.h"

namespace callroom::floor {

/// Who gets this contact: among the agents who may take it, the one its queue's strategy picks. None when nobody may.
[[nodiscard]] const AgentRecord* chooseAgent(const State& state, const ContactRecord& contact, Timestamp now);

/// What this agent is offered next: of all lines he serves, the contact with the best place that he may take.
[[nodiscard]] const ContactRecord* chooseContact(const State& state, const AgentRecord& agent, Timestamp now);

} // namespace callroom::floor
