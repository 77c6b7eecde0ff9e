#pragma once

#include "server/floor/state/demands.h"
#include "server/floor/state/idle_agents.h"

namespace callroom::floor {

/// How far an agent is from taking something of a kind, whoever asks; who is nearer comes later.
enum class Standing : std::uint8_t { Offline, Away, NotConnected, NotReady, NoSlot, Free };
constexpr std::array standings{Standing::Offline,  Standing::Away,   Standing::NotConnected,
                               Standing::NotReady, Standing::NoSlot, Standing::Free};

/// The agents of a queue's tiers as one kind of its contacts sees them: divided into classes that are admitted alike,
/// and within a class by standing.
class Audience {
public:
    using Members = std::vector<const AgentRecord*>;
    struct Class {
        const AgentRecord* example = nullptr; ///< any of them
        std::array<Members, standings.size()> byStanding;
    };
    struct Place {
        std::size_t classNumber;
        Standing standing;
    };

    [[nodiscard]] const std::vector<Class>& classes() const { return m_classes; }
    [[nodiscard]] const Members& at(const Place& place) const {
        return m_classes[place.classNumber].byStanding[static_cast<std::size_t>(place.standing)];
    }
    /// Where the agent is listed; nothing when they are in none of the tiers.
    [[nodiscard]] std::optional<Place> placeOf(const AgentRecord& agent) const;

private:
    friend class Audiences;

    static constexpr std::uint32_t noClass = 0xffff'ffff;
    struct Seat {
        std::uint32_t classNumber = noClass;
        std::uint32_t index = 0; ///< among the members
        Standing standing = Standing::Offline;
    };

    void place(const AgentRecord& agent, Seat& seat, Standing standing);
    /// Of the agent with that number.
    void move(std::uint32_t number, Standing standing);

    std::vector<Class> m_classes;
    std::vector<Seat> m_seats;       ///< by the agent's number
    std::uint64_t m_seenChanges = 0; ///< of those that Audiences counts
    std::uint64_t m_usedAt = 0;
};

/// The audiences that offers have asked for. One is made when it is first asked for, in O(agents), and then told what
/// changed since: an agent who changes costs one note however many audiences there are, and an audience takes up the
/// notes when it is next asked for. So explaining an offer does not count the agents.
///
/// Who gets free and is offered the next contact in one step has not changed. So changes are noted when the step is
/// over; until then the few who changed are `unsettled`, and listed where they stood before.
class Audiences {
public:
    /// Forgets all audiences and numbers the agents anew.
    void rebuild(std::unordered_map<UserId, AgentRecord>& agents);
    /// Something about the agent may have changed.
    void touch(const AgentRecord& agent);
    /// The step is over.
    void settle();

    [[nodiscard]] const std::vector<const AgentRecord*>& unsettled() const { return m_unsettled; }

    /// Of the queue's contacts that ask for these skills besides its own. Valid until the next call.
    [[nodiscard]] const Audience& of(const QueueRecord& queue, SlotKind kind,
                                     const std::vector<SkillLevel>& asked) const;

private:
    struct ByKind {
        std::vector<Standing> standings;    ///< by the agent's number, when it was last settled
        std::vector<std::uint32_t> changes; ///< numbers of those who changed, oldest first
        std::uint64_t droppedChanges = 0;   ///< before those
    };

    [[nodiscard]] Audience made(const QueueRecord& queue, SlotKind kind, const std::vector<SkillLevel>& asked) const;
    void bringUpToDate(Audience& audience, SlotKind kind) const;
    void forgetOldest() const;

    std::vector<const AgentRecord*> m_agents; ///< by number
    std::vector<const AgentRecord*> m_unsettled;
    std::array<ByKind, slotKinds.size()> m_byKind;
    // What follows from the agents, kept because it is asked for again: asking changes no answer.
    mutable std::unordered_map<Demand::Key, Audience, Demand::KeyHash> m_audiences;
    mutable std::uint64_t m_uses = 0;
};

} // namespace callroom::floor
