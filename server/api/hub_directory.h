#pragma once

#include "server/live/publication.h"
#include "shared/core/executor.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace callroom::api {

class SessionHub;

/// Knows the hub of every net thread, so that what is committed reaches all of them, and one hub reaches the others.
class HubDirectory final : public live::Publisher {
public:
    /// On the hub's thread, before its first session; and after its last one.
    void add(SessionHub& hub, core::Executor& executor);
    void remove(SessionHub& hub);

    // live::Publisher: any thread.
    void announce(live::Publications publications) override;
    void publish(live::Publications publications) override;
    /// Any thread: runs `action(hub)` on the thread of every hub but `except`.
    void post(std::function<void(SessionHub&)> action, const SessionHub* except = nullptr);

private:
    struct Entry {
        SessionHub* hub;
        core::Executor* executor;
    };
    std::mutex m_mutex;
    std::vector<Entry> m_entries;
};

} // namespace callroom::api
