#pragma once

#include "server/floor/events.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// What leaves a floor once it is committed: values made on the live thread, sent by the net threads.
namespace callroom::live {

/// JSON that many may share.
using JsonText = std::shared_ptr<const std::string>;

/// One message to all live sessions of a person.
struct Push {
    core::UserId to;
    std::string_view event; ///< a literal, such as `contact.offered`
    JsonText data;
    core::SessionId except{}; ///< knows it already
};

/// The same to whoever watches a thread.
struct WatcherPush {
    core::ContactId thread;
    std::string_view event;
    JsonText data;
    core::SessionId except{};
};

/// Who belongs to a contact, for authorising signalling without asking the floor.
struct Membership {
    core::ContactId contactId;
    core::UserId customerId;
    std::optional<core::UserId> agentId;
    core::ContactStatus status = core::ContactStatus::Queued;
    std::optional<core::UserId> conferenceAgentId;
};

/// A change of the floor as supervisors watch it.
struct FloorNews {
    std::shared_ptr<const std::string> delta; ///< JSON of protocol::FloorDelta
};

/// Everything that one command, deadline or tick makes known.
struct Publication {
    core::TenantId tenant;
    std::vector<Push> pushes;
    std::vector<WatcherPush> watcherPushes;
    std::vector<Membership> memberships;
    std::optional<FloorNews> floor;

    [[nodiscard]] bool hasPushes() const { return !pushes.empty() || !watcherPushes.empty() || floor; }
    [[nodiscard]] bool isEmpty() const { return memberships.empty() && !hasPushes(); }
};

using Publications = std::vector<std::shared_ptr<const Publication>>;

/// Takes committed publications to whoever listens: in this process to the net threads, with several nodes to the
/// others too. Called on the ledger's and the live thread; must not block.
class Publisher {
public:
    virtual ~Publisher() = default;
    /// Makes their memberships known, before those who asked are answered: whoever acts on an answer is authorised by
    /// what it says.
    virtual void announce(Publications publications) = 0;
    /// Pushes all else, after the answers.
    virtual void publish(Publications publications) = 0;
};

/// How far somebody has got in a thread; what is not said stays.
struct Reading {
    core::ContactId contactId;
    core::UserId userId;
    core::Role role = core::Role::Customer;
    std::int64_t deliveredUpTo = 0;
    std::int64_t readUpTo = 0;
};

/// What a watcher of a floor is given.
struct FloorWatch {
    std::shared_ptr<const std::string> snapshot; ///< JSON
    std::shared_ptr<const void> hold;            ///< the watch ends with the last copy; it may end on any thread
};

} // namespace callroom::live
