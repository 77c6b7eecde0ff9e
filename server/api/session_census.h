#pragma once

#include "shared/core/ids.h"

#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace callroom::api {

/// Names the session hub of a net thread within this process.
using HubNumber = std::uint32_t;

/// Counts the live sessions of each person over all net threads, so that nobody holds more than a few. Any thread.
class SessionCensus {
public:
    struct Place {
        core::SessionId session;
        HubNumber hub = 0;
    };

    /// `most`: sessions with a socket that a person may have, and as many again that wait to be resumed.
    explicit SessionCensus(std::size_t most)
        : m_most(most) {}

    /// The session has a socket now. Past the limit: the oldest one, which has to go.
    [[nodiscard]] std::optional<Place> attached(core::UserId user, Place place);
    /// It has lost it and may be resumed. Past the limit: the one that has waited longest, which is to be forgotten.
    [[nodiscard]] std::optional<Place> detached(core::UserId user, Place place);
    void removed(core::UserId user, core::SessionId session);

    /// Persons with a session.
    [[nodiscard]] std::size_t persons() const;

private:
    struct Sessions {
        std::vector<Place> attached; ///< oldest first
        std::vector<Place> detached; ///< oldest first
    };

    [[nodiscard]] std::optional<Place> add(std::vector<Place>& places, Place place) const;

    const std::size_t m_most;
    mutable std::mutex m_mutex;
    std::unordered_map<core::UserId, Sessions> m_people; ///< guarded by m_mutex
};

} // namespace callroom::api
