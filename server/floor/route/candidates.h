#pragma once

#include "server/floor/state/state.h"

namespace callroom::floor {

/// Candidates by name: enough to explain an offer, few enough to store thousands of offers a second.
constexpr std::size_t mostNamed = 20;

/// Why the contact goes to `chosen`: every agent of its queue's tiers, once. Up to twenty stand by name (the chosen
/// one, those who are rung too, who refused it or has just handed it on, then the rest, the nearest to taking it
/// first); after them, how many others have each reason. Of a contact without a queue, the chosen one alone. Pure; the
/// cost does not grow with the number of agents.
[[nodiscard]] std::vector<Candidate> candidatesFor(const State& state, const ContactRecord& contact,
                                                   const AgentRecord& chosen,
                                                   const std::vector<const AgentRecord*>& rung, Timestamp now);

} // namespace callroom::floor
