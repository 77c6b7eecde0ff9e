#pragma once

#include "server/floor/events.h"
#include "server/floor/state/audiences.h"
#include "server/floor/state/demands.h"
#include "server/floor/state/due_list.h"
#include "server/floor/state/idle_agents.h"
#include "server/floor/state/last_served.h"
#include "server/floor/state/line.h"
#include "server/floor/state/shift.h"
#include "server/floor/state/staffing.h"
#include "server/floor/state/wait_record.h"

#include <array>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace callroom::floor {

/// How the server treats what no queue settles.
struct FloorSettings {
    Milliseconds resumeTime{30'000}; ///< how long a lost participant keeps the contact
    Milliseconds botTime{600'000};   ///< a bot that has not handed a contact over by then is passed over
    /// A customer may leave a chat that goes on for so long, and find it where he left it.
    Milliseconds chatAbsence{600'000};
    Milliseconds connectTime{30'000}; ///< from acceptance until media must flow
    Milliseconds longestTalk{4 * 3'600'000};
    Milliseconds longestHold{3'600'000};
    Milliseconds directWait{60'000}; ///< how long a call to one agent waits for him
    Milliseconds directOffer{20'000};
    Milliseconds directWrapUp{30'000};
    Milliseconds callbackRing{30'000};         ///< a customer called back in the browser has that long to answer
    Milliseconds callbackDial{120'000};        ///< an agent who dials a number has that long to reach somebody
    Milliseconds callbackLife{24 * 3'600'000}; ///< a callback that has not come about by then is given up
    Milliseconds farthestCallback{7 * 24 * 3'600'000};
    Milliseconds refusalTime{5'000}; ///< an agent who refused a contact is not offered it again for as long
    int missesUntilAway = 2;
    double priorHandlingSeconds = 180; ///< of a queue that has not handled anything yet
};

struct ContactRecord {
    Contact contact;
    std::vector<OfferId> offers; ///< pending; several where all are rung
    /// Agents who rejected or missed it, until when they are passed over.
    std::vector<std::pair<UserId, Timestamp>> refusals;
    Timestamp waitUntil{};              ///< its place in line is given up then
    Timestamp lookedAt{};               ///< when routing last tried it
    Demand* demand = nullptr;           ///< while it is queued
    std::vector<UserId> handedOnBy;     ///< who had it and still has to wrap it up
    std::optional<UserId> lastServedBy; ///< who last served its customer, as it came in line
    std::optional<Timestamp> due;       ///< as listed in State::due
    std::uint64_t collectedVersion = 0; ///< of the row that was last handed to the ledger
};

struct AgentRecord {
    AgentConfig config;
    AgentState state;
    Readiness readiness;
    bool isConnected = false;        ///< has a socket now
    std::optional<Timestamp> lostAt; ///< since when he is on without a socket
    int callLoad = 0;                ///< slots reserved, talking or wrapping
    int chatLoad = 0;
    std::vector<ContactId> contacts; ///< accepted and not closed
    std::vector<OfferId> offers;     ///< pending
    Line direct;                     ///< who waits for this agent alone
    ShiftTally shift;
    std::vector<ContactId> regulars; ///< in line, of customers whom he served last
    /// Whether contacts may be kept for him, by kind of slot: one that is must be looked at again when he goes.
    std::array<bool, slotKinds.size()> isReachable{};
    bool isRemoved = false; ///< no longer in the configuration; kept while he has work
    std::array<IdleAgents::Listing, slotKinds.size()> listings;
    Staffing::Share share;
    std::optional<std::uint32_t> number; ///< in Audiences; none when removed
    std::optional<Timestamp> due;        ///< as listed in State::due
    std::uint64_t collectedVersion = 0;  ///< of the row that was last handed to the ledger
};

struct QueueRecord {
    QueueConfig config;
    Line line; ///< queued and offered
    std::array<int, 8> byStatus{};
    std::optional<UserId> cursor;   ///< round_robin: who was offered a contact of it last
    double meanHandlingSeconds = 0; ///< exponentially weighted; 0 until the first
    WaitRecord waits;
    std::vector<const Staffing::Pool*> pools; ///< who serves it
};

/// The whole state of one tenant's floor: tables and the indexes over them. `evolve` alone changes it by events.
/// Indexes point into the tables, whose nodes stay where they are; so a state is moved, never copied.
struct State {
    std::unordered_map<QueueId, QueueRecord> queues;
    std::unordered_map<UserId, AgentRecord> agents;
    std::unordered_map<ContactId, ContactRecord> contacts;
    std::unordered_map<OfferId, Offer> offers; ///< pending
    std::unordered_map<UserId, std::vector<ContactId>> byCustomer;

    IdleAgents idle;
    Demands demands;
    Staffing staffing;
    Audiences audiences;
    LastServed lastServed;
    DueList due;

    /// Left the floor since the rows were last collected.
    std::vector<Contact> closedContacts;
    std::vector<Offer> endedOffers;
    /// Changed since then, as their former agents see them.
    std::vector<Contact> changedWrapUps;

    /// What routing must look at again: contacts that came (back) in line, agents who got free.
    std::set<Line::Place> unroutedContacts;
    std::unordered_set<UserId> unroutedAgents;
    /// Queues where someone may wait who does not belong there: closed, or nobody is on. Looked at after each step.
    std::set<QueueId> overflowingQueues;

    State() = default;
    State(State&&) = default;
    State& operator=(State&&) = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
};

} // namespace callroom::floor
