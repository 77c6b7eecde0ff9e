#pragma once

#include "shared/core/ids.h"
#include "shared/core/time.h"

#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace callroom::chat {

/// After how much silence of the customer he is reminded, and the chat closed; zero: never.
struct SilenceRule {
    core::Milliseconds nudgeAfter{0};
    core::Milliseconds closeAfter{0};
};

/// Chats in which the customer has been asked something and says nothing. No clock, no I/O; one thread at a time.
/// Everything is O(log chats).
class Silences {
public:
    /// Somebody wrote: the customer breaks the silence, everybody else begins it or leaves it as it is.
    void spoke(core::ContactId contact, bool isCustomer, core::Timestamp at, const SilenceRule& rule);
    void forget(core::ContactId contact);

    struct Due {
        core::ContactId contactId;
        bool isToClose = false; ///< else to remind
    };
    /// What is due by then; each is given once.
    [[nodiscard]] std::vector<Due> takeDue(core::Timestamp now);
    [[nodiscard]] std::optional<core::Timestamp> next() const;

private:
    struct Silence {
        core::Timestamp since{};
        SilenceRule rule;
        bool isNudged = false;
        std::optional<core::Timestamp> due;
    };
    void schedule(core::ContactId contact, Silence& silence);

    std::unordered_map<core::ContactId, Silence> m_silences;
    std::set<std::pair<core::Timestamp, core::ContactId>> m_due;
};

} // namespace callroom::chat
