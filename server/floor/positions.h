#pragma once

#include "server/floor/engine.h"

namespace callroom::floor {

/// Which waiting customers are to be told their place anew: when it changed, or the estimate moved by 10 %. Asked at
/// most once a second, so nobody is told more often.
class PositionTracker {
public:
    struct Update {
        ContactId contactId;
        UserId customerId;
        int position = 0;
        std::optional<EstimatedWait> estimatedWait;
    };

    /// Costs O(n) of those who wait, a few dozen nanoseconds each.
    [[nodiscard]] std::vector<Update> changed(const Floor& floor);

private:
    struct Told {
        int position = 0;
        std::optional<EstimatedWait> estimatedWait;
        std::uint64_t round = 0;
    };
    std::unordered_map<ContactId, Told> m_told;
    std::uint64_t m_round = 0;
};

} // namespace callroom::floor
