#pragma once

#include "server/floor/commands.h"
#include "server/floor/events.h"
#include "server/floor/id_stream.h"
#include "server/floor/route/draws.h"
#include "server/floor/route/estimate.h"
#include "server/floor/state/state.h"
#include "shared/core/result.h"

#include <span>

namespace callroom::floor {

/// What a floor is rebuilt from after a restart: configuration and the rows of everything open.
struct FloorSnapshot {
    std::vector<QueueConfig> queues;
    std::vector<AgentConfig> agents;
    std::vector<AgentState> states;
    std::vector<Contact> contacts;
    std::vector<Offer> offers;
    /// Who was offered a contact of a queue last; of those that take turns.
    std::vector<std::pair<QueueId, UserId>> cursors;
    std::vector<Service> services;     ///< customers and who served them, in order of time
    std::vector<ShiftFact> shiftFacts; ///< of the last day, in order of time
};

/// One queue as supervisors see it.
struct QueueFigures {
    int waiting = 0;
    std::optional<Timestamp> longestWaitSince;
    int ringing = 0;
    int active = 0;
    int wrapping = 0;
    int staffed = 0;
    int available = 0;
    StateCounts agents{};
    std::optional<EstimatedWait> estimatedWait; ///< of someone who joins now
    std::optional<EstimateError> estimateError;
};

/// The live engine of one tenant. It has no thread, clock, randomness or I/O of its own: time comes with each call, ids
/// from the source given. One thread at a time.
///
/// A command is *decided* (state and command and time → events, or a refusal; nothing changes), and the state *evolves*
/// by the events. `execute` does both and then routes: waiting contacts are offered to agents who are free. The changes
/// it returns are what the ledger stores; replaying their events from the same start gives the same state.
class Floor {
public:
    Floor(FloorSettings settings, core::RandomSource& random)
        : m_settings(settings)
        , m_ids(random)
        , m_draws(random) {}

    /// Errors: those of commands.h; nothing has changed then.
    [[nodiscard]] core::Result<Changes> execute(const Command& command, Timestamp now);
    /// Does what is due: offers time out, grace and wrap-up end, places in line are given up.
    [[nodiscard]] Changes expire(Timestamp now);
    [[nodiscard]] std::optional<Timestamp> nextDeadline() const { return m_state.due.next(); }

    /// The pure half of `execute`.
    [[nodiscard]] core::Result<std::vector<Event>> decide(const Command& command, Timestamp now) const;
    /// The other half. Applies one fact; events come in the order they were decided.
    void evolve(const Event& event);

    /// Takes the place of the former configuration. A queue that is gone closes its waiting contacts as failed; an
    /// agent who is gone is offered nothing more and keeps the work he has.
    [[nodiscard]] Changes configure(std::vector<QueueConfig> queues, std::vector<AgentConfig> agents, Timestamp now);

    /// Queues opened or closed. Who waits in one that closed stays, unless its rules say otherwise.
    [[nodiscard]] Changes setOpenings(const std::vector<QueueOpening>& openings, Timestamp now);

    /// Rebuilds a floor. Everyone counts as lost from `now` on: who comes back within the resume time goes on, the rest
    /// is treated as left. What the first deadlines bring is returned by `expire`.
    [[nodiscard]] static Floor load(FloorSnapshot snapshot, FloorSettings settings, core::RandomSource& random,
                                    Timestamp now);
    /// What `load` would be given now; for comparing floors.
    [[nodiscard]] FloorSnapshot snapshot() const;

    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] const FloorSettings& settings() const { return m_settings; }
    [[nodiscard]] const Contact* contact(ContactId id) const;
    [[nodiscard]] const AgentRecord* agent(UserId id) const;
    [[nodiscard]] const QueueRecord* queue(QueueId id) const;
    [[nodiscard]] std::span<const ContactId> contactsOf(UserId customer) const;
    [[nodiscard]] DisplayState displayStateOf(UserId agent) const;
    /// Place in line from 1, while it waits.
    [[nodiscard]] std::optional<int> position(const Contact& contact) const;
    [[nodiscard]] std::optional<EstimatedWait> estimatedWait(const Contact& contact) const;
    /// The wait of someone at that place, from 1.
    [[nodiscard]] std::optional<EstimatedWait> estimateAt(const QueueRecord& queue, int place) const;
    /// The alternatives to the queue that would take someone on the channel now, in its order.
    [[nodiscard]] std::vector<const QueueRecord*> alternativesTo(const QueueRecord& queue, Channel channel) const;
    [[nodiscard]] const QueueRecord* queueNamed(std::string_view name) const;
    [[nodiscard]] QueueFigures figures(const QueueRecord& queue) const;

private:
    friend class Decider;

    void apply(std::vector<Event> events, Changes& changes);
    /// Sends on who waits in queues that have closed or whose last agent has gone, if their rules say so.
    void overflowWaiting(Timestamp now, Changes& changes);
    void route(Timestamp now, Changes& changes);
    void routeContact(ContactId contact, Timestamp now, Changes& changes);
    void routeAgent(UserId agent, Timestamp now, Changes& changes);
    struct Match {
        const ContactRecord* contact = nullptr;
        const AgentRecord* agent = nullptr;
    };
    /// Whether the agent was offered all he could take, but for what has just come in line.
    [[nodiscard]] bool isSettled(const AgentRecord& agent) const;
    [[nodiscard]] std::optional<Match> matchFor(const ContactRecord& contact, const AgentRecord* asker,
                                                Timestamp now) const;
    void offer(const Match& match, Timestamp now, Changes& changes);
    void ring(const ContactRecord& contact, UserId agent, std::vector<Candidate> candidates, Timestamp now,
              Changes& changes);
    [[nodiscard]] ContactOffered offerTo(UserId agent, const Contact& contact, Timestamp now, Timestamp deadline,
                                         std::vector<Candidate> candidates) const;
    [[nodiscard]] std::vector<const AgentRecord*> rungWith(const Match& match, Timestamp now) const;
    [[nodiscard]] std::vector<Event> decideDue(const DueList::Entry& entry, Timestamp now);
    /// Every row that the events touched, once, as it now stands.
    void collectRows(Changes& changes);
    /// Should the clock go back, tiers that were open close again, and are watched again.
    void noteTime(Timestamp now);
    void noteMoment(const Command& command, Timestamp now);
    [[nodiscard]] double slotsFor(const QueueRecord& queue) const;
    [[nodiscard]] core::Uuid newId(Timestamp now) const { return m_ids.next(now); }
    void restore(ContactRecord& record, Timestamp now);
    /// Makes the indexes anew from the tables, after a load or a change of configuration.
    void rebuildIndexes();
    void refreshAgent(AgentRecord& agent);
    void refreshContact(ContactRecord& contact);
    /// The last working agent of a tier is gone: those of the tiers above may have become eligible.
    void noteUnstaffed(const AgentRecord& gone);
    void openTiersOver(const AgentRecord& gone);

    FloorSettings m_settings;
    State m_state;
    Timestamp m_lastNow{};
    mutable IdStream m_ids;            ///< deciding gives ids and changes nothing else
    mutable Draws m_draws;             ///< choosing draws lots and changes nothing else
    mutable WaitEstimator m_estimator; ///< remembers, knows nothing of the state
};

} // namespace callroom::floor
