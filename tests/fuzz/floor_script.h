#pragma once

#include "shared/protocol/frame.h"
#include "tests/floor/world.h"
#include "tests/fuzz/fuzz.h"

namespace callroom::fuzz {

/// A floor with three queues, five agents and four customers, whom the lines of an input make act.
class FloorScript {
public:
    FloorScript();

    void take(std::string_view line);
    /// Requires all that must hold after a line; looks only where something has changed.
    void check();

private:
    using Command = std::optional<floor::CommandBody>;

    void takeFrame(floor::Actor actor, std::string_view frame);
    [[nodiscard]] Command commandOf(floor::Actor actor, const protocol::RequestFrame& frame) const;
    void takeSocket(floor::Actor actor, bool isConnected);
    void toggleHours(int queue);
    /// The people's and things' ids in the place of what stands for them.
    [[nodiscard]] std::string withIds(std::string_view frame) const;
    [[nodiscard]] std::optional<floor::Actor> actorOf(std::string_view who) const;
    void checkStored(const floor::Event& event);
    void checkShown() const;

    floor::World m_world;
    core::SeededRandom m_random{1};
    floor::Floor m_mirror{floor::FloorSettings{}, m_random}; ///< made of the stored events alone
    std::size_t m_mirrored = 0;                              ///< events that it has evolved by
    bool m_hasCrashed = false;
    bool m_isLoadedAnew = false; ///< since the last check
    bool m_hasMoved = false;     ///< rows do not say where a contact was offered before: turns are not restored by it
    std::vector<core::QueueId> m_queues;
    std::vector<core::UserId> m_agents;
    std::vector<core::UserId> m_customers;
    std::vector<core::ContactId> m_contacts; ///< all ever, in their order
    std::vector<core::OfferId> m_offers;
};

} // namespace callroom::fuzz
