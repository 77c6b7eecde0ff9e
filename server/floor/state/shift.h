#pragma once

#include "server/floor/types.h"

namespace callroom::floor {

struct AgentRecord;
struct State;

/// What an agent did since he came on, as `fewest_contacts` and `least_talk_time` compare it. A newcomer starts where
/// the others stand, so that he is not given everything until he has caught up.
struct ShiftTally {
    bool isOn = false;
    std::int64_t contacts = 0; ///< accepted
    Milliseconds talk{0};      ///< from acceptance to the end of the conversation, holds included
};

/// A fact that the tallies are made of; read from storage to rebuild them.
struct ShiftFact {
    enum class Kind : std::uint8_t { CameOn, WentOff, Accepted, Finished };
    UserId agentId;
    Timestamp at{};
    Kind kind = Kind::CameOn;
    Milliseconds talk{0}; ///< of what he finished
    friend bool operator==(const ShiftFact&, const ShiftFact&) = default;
};

/// The agent came on: his tally starts at the median of the others who are on and share a queue with him (the lower
/// one of two), or at 0 when there is nobody. O(agents of his queues).
void beginShift(AgentRecord& agent);
/// Applies a stored fact, in order of time. Of an agent who is unknown it is passed over.
void retell(State& state, const ShiftFact& fact);

} // namespace callroom::floor
