#pragma once

#include "bench/histogram.h"
#include "server/floor/engine.h"

#include <string>
#include <utility>
#include <vector>

namespace callroom::bench {

/// An engine with agents on and one queue, driven as fast as it goes. No I/O; one thread.
class FloorLoad {
public:
    /// Each agent has five of the skills, at levels from 1 to 5; 0 skills: nobody has or asks for any.
    FloorLoad(int agents, int skills);
    FloorLoad(const FloorLoad&) = delete;
    FloorLoad& operator=(const FloorLoad&) = delete;

    /// Processor seconds of that many calls, one after another: join, offer, accept, connected, end, wrap-up.
    [[nodiscard]] double live(int calls);

    struct Choices {
        Histogram histogram;
        double meanMicroseconds = 0;
    };
    /// Fills the line, then times the end of a wrap-up: the agent is free, the next for his skills is found and
    /// offered. Another customer joins after each, so the line stays as long.
    [[nodiscard]] Choices choose(int waiting, int times);

    /// Bytes of the heap that each of so many takes who wait with a name, a subject and a skill; the agents stay away.
    [[nodiscard]] double bytesPerWaiting(int waiting);

private:
    floor::Changes tell(core::UserId actor, floor::ActorKind kind, floor::CommandBody body);
    floor::Changes join();
    void accept(const floor::Changes& changes);

    core::SeededRandom m_random{7};
    core::Timestamp m_now = core::fromEpochMilliseconds(1'800'000'000'000);
    floor::Floor m_floor{floor::FloorSettings{}, m_random};
    core::QueueId m_queue;
    std::vector<core::UserId> m_agents;
    int m_skills = 0;
    int m_joined = 0;
    std::vector<std::pair<core::ContactId, core::UserId>> m_talking;
};

} // namespace callroom::bench
