#pragma once

#include "server/floor/engine.h"

#include <string_view>

namespace callroom::floor {

/// Something on a floor that cannot be.
struct Fault {
    std::string_view what; ///< a stable word, such as `no_deadline`
    core::Uuid id;         ///< of the contact or agent
};

/// Looks for what must never be, so that nothing stays stuck should the engine have a fault after all: a contact
/// without a deadline, or whose deadline has passed and nobody acted; one that waits outside of its line, rings nobody,
/// or is held by nobody; an agent over capacity. Goes round the floor in small steps, each look O(log n); the floor is
/// only read. One thread.
class Watchdog {
public:
    /// Looks at up to `most` contacts and agents, going on where it stopped. To be asked right after `expire(now)`:
    /// what was due is then done. The first fault found; the rest of the round is left to a later call.
    [[nodiscard]] std::optional<Fault> look(const Floor& floor, Timestamp now, std::size_t most);

private:
    std::vector<ContactId> m_contacts; ///< of this round, not looked at yet
    std::vector<UserId> m_agents;
};

} // namespace callroom::floor
