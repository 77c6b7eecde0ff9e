#pragma once

#include "server/api/session_census.h"
#include "server/live/publication.h"
#include "shared/core/executor.h"

#include <functional>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace callroom::api {

class SessionHub;

/// Knows the hub of every net thread, so that what is committed reaches all of them, and one hub reaches the others.
/// What is posted by any thread reaches the hubs it is meant for in one order, the same for all.
class HubDirectory final : public live::Publisher {
public:
    using Action = std::function<void(SessionHub&)>;

    /// `sessionsPerPerson`: see SessionCensus.
    explicit HubDirectory(std::size_t sessionsPerPerson)
        : m_census(sessionsPerPerson) {}

    /// On the hub's thread, before its first session; and after its last one.
    [[nodiscard]] HubNumber add(SessionHub& hub, core::Executor& executor);
    void remove(SessionHub& hub);

    // live::Publisher: any thread.
    void announce(live::Publications publications) override;
    void publish(live::Publications publications) override;
    /// Any thread: runs `action(hub)` on the thread of every hub but `except`, in its turn.
    void post(const Action& action, const SessionHub* except = nullptr);
    /// Any thread: the same for these hubs alone. False when one of them is not there; then none gets it.
    [[nodiscard]] bool postTo(std::initializer_list<HubNumber> hubs, const Action& action);
    /// Any thread: to one hub, past what waits there for a session on its way.
    void hand(HubNumber hub, Action action);

    [[nodiscard]] SessionCensus& census() { return m_census; }

private:
    struct Entry {
        SessionHub* hub;
        core::Executor* executor;
        HubNumber number;
    };

    [[nodiscard]] const Entry* find(HubNumber number) const;

    SessionCensus m_census;
    std::mutex m_mutex;
    std::vector<Entry> m_entries;
    HubNumber m_lastNumber = 0;
};

} // namespace callroom::api
