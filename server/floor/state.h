#pragma once

#include "server/floor/due_list.h"
#include "server/floor/events.h"
#include "server/floor/line.h"

#include <array>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace callroom::floor {

/// How the server treats what no queue settles.
struct FloorSettings {
    Milliseconds resumeTime{30'000};  ///< how long a lost participant keeps the contact
    Milliseconds connectTime{30'000}; ///< from acceptance until media must flow
    Milliseconds longestTalk{4 * 3'600'000};
    Milliseconds longestHold{3'600'000};
    Milliseconds directWait{60'000}; ///< how long a call to one agent waits for him
    Milliseconds directOffer{20'000};
    Milliseconds directWrapUp{30'000};
    Milliseconds refusalTime{5'000}; ///< an agent who refused a contact is not offered it again for as long
    int missesUntilAway = 2;
    double priorHandlingSeconds = 180; ///< of a queue that has not handled anything yet
};

struct ContactRecord {
    Contact contact;
    std::optional<OfferId> offerId;
    /// Agents who rejected or missed it, until when they are passed over.
    std::vector<std::pair<UserId, Timestamp>> refusals;
    Timestamp lookedAt{}; ///< when routing last tried it
};

struct AgentRecord {
    AgentConfig config;
    AgentState state;
    Readiness readiness;
    bool isConnected = false;        ///< has a socket now
    std::optional<Timestamp> lostAt; ///< the last socket went, and none has come since
    int callLoad = 0;                ///< slots reserved, talking or wrapping
    int chatLoad = 0;
    std::vector<ContactId> contacts;    ///< accepted and not closed
    std::vector<OfferId> offers;        ///< pending
    Line direct;                        ///< who waits for this agent alone
    std::uint64_t collectedVersion = 0; ///< of the row that was last handed to the ledger
    bool isRemoved = false;             ///< no longer in the configuration; kept while he has work
};

struct QueueRecord {
    QueueConfig config;
    Line line; ///< queued and offered
    std::array<int, 8> byStatus{};
    double meanHandlingSeconds = 0; ///< exponentially weighted; 0 until the first
};

/// The whole state of one tenant's floor: tables and the indexes over them. `evolve` alone changes it by events.
struct State {
    std::unordered_map<QueueId, QueueRecord> queues;
    std::unordered_map<UserId, AgentRecord> agents;
    std::unordered_map<ContactId, ContactRecord> contacts;
    std::unordered_map<OfferId, Offer> offers; ///< pending
    std::unordered_map<UserId, std::vector<ContactId>> byCustomer;

    /// Agents who could take something now, the longest idle first.
    std::set<std::pair<Timestamp, UserId>> available;
    std::unordered_map<UserId, Timestamp> availableSince; ///< the key each has in `available`
    DueList due;

    /// Left the floor since the rows were last collected.
    std::vector<Contact> closedContacts;
    std::vector<Offer> endedOffers;

    /// What routing must look at again: contacts that came (back) in line, agents who got free.
    std::set<Line::Place> unroutedContacts;
    std::unordered_set<UserId> unroutedAgents;
};

} // namespace callroom::floor
