#pragma once

#include "shared/core/clock.h"
#include "shared/protocol/floor.h"

#include <random>

namespace callroom::console {

/// A believable floor as it would be at `now`: three queues, nine agents, ten contacts.
[[nodiscard]] protocol::FloorSnapshot sampleFloor(core::Timestamp now);

/// Adds that Sofie Lindqvist asks Mei Tanaka about Charlotte Dubois, and that Lucía Fernández has joined Jonas Weber's
/// talk with Mateo Álvarez: two more contacts.
void addColleagues(protocol::FloorSnapshot& floor);

/// How Ingrid Solberg's call came to ring at Priya Raman: the third offer, with every kind of reason.
[[nodiscard]] std::vector<protocol::OfferHistory> sampleOffers(core::Timestamp now);

/// Floors and changes without end, the same for the same seed.
class RandomFloor {
public:
    explicit RandomFloor(unsigned seed)
        : m_engine(seed) {}

    [[nodiscard]] protocol::FloorSnapshot snapshot(core::Timestamp at);
    /// May name rows that are unknown, repeated or gone: a model must bear it.
    [[nodiscard]] protocol::FloorDelta delta(core::Timestamp at);

private:
    [[nodiscard]] int below(int limit);
    [[nodiscard]] core::Uuid id(int kind, int number) const;
    [[nodiscard]] protocol::FloorQueue queue(core::Timestamp at);
    [[nodiscard]] protocol::FloorAgent agent(core::Timestamp at);
    [[nodiscard]] protocol::FloorContact contact(core::Timestamp at);

    std::mt19937 m_engine;
};

} // namespace callroom::console
