#pragma once

#include "server/floor/state/state.h"

/// Customers who come back, with the agent who served them last.
namespace callroom::floor {

/// The contact came in line: remembers who last served its customer, and the contact with him.
void listRegular(State& state, ContactRecord& contact);
void unlistRegular(State& state, ContactRecord& contact);
/// The agent as he is now: when he is no longer there to keep contacts for, the others may have become eligible for
/// his, which routing looks at again. O(his regulars).
void releaseRegulars(State& state, AgentRecord& agent);

} // namespace callroom::floor
