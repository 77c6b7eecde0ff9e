#pragma once

#include "shared/protocol/floor.h"

#include <random>

namespace callroom::console {

/// How large a floor is that is made up for measuring.
struct BigFloorSize {
    int agents = 1'000;
    int queues = 200;
    int contacts = 5'000;
};

/// A large floor whose contacts come, wait, ring, talk, wrap up and go, so that each change is one that a server would
/// tell. The same for the same seed. One thread.
class BigFloor {
public:
    BigFloor(const BigFloorSize& size, unsigned seed, core::Timestamp now);

    [[nodiscard]] protocol::FloorSnapshot snapshot(core::Timestamp now) const;
    /// `rows` rows that have changed since the last: of ten, seven contacts, two agents and one queue.
    [[nodiscard]] protocol::FloorDelta change(int rows, core::Timestamp now);

private:
    [[nodiscard]] int below(int limit);
    [[nodiscard]] core::Uuid nextId();
    [[nodiscard]] protocol::FloorContact newContact(core::Timestamp now);
    void advance(protocol::FloorContact& contact, core::Timestamp now);

    std::mt19937 m_engine;
    std::uint32_t m_lastId = 0;
    std::vector<protocol::FloorQueue> m_queues;
    std::vector<protocol::FloorAgent> m_agents;
    std::vector<protocol::FloorContact> m_contacts;
};

} // namespace callroom::console
