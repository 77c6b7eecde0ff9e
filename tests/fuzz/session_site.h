#pragma once

#include "server/api/live_socket.h"
#include "tests/live/stand_ins.h"

#include <map>
#include <set>

/// All that live sockets stand on, in one thread that the fuzzer works piece by piece.
namespace callroom::fuzz {

/// A net thread that does one piece of work when it is told to.
class SteppedThread final : public core::Executor {
public:
    void post(std::function<void()> work) override { m_work.push_back(std::move(work)); }
    /// False when there was nothing to do.
    bool step();

private:
    std::deque<std::function<void()>> m_work;
};

/// Records in memory, which answer when they are told to: late, or not at all.
class HeldRecords final : public api::LiveRecords {
public:
    explicit HeldRecords(const live::HeldLedger& ledger)
        : m_ledger(ledger) {}

    /// Answers the oldest call; false when there is none.
    bool answer();
    void setAway(bool isAway) { m_isAway = isAway; }

    void customerForContact(core::Receiver receiver, core::TenantId tenant, core::UserId customer,
                            Found<directory::ContactCustomer> found) override;
    void contact(core::Receiver receiver, core::TenantId tenant, directory::Reader reader, core::ContactId contact,
                 core::Timestamp now, Found<protocol::Contact> found) override;
    void fileToSend(core::Receiver receiver, core::TenantId tenant, const accounts::Act& act, core::FileId file,
                    core::ContactId contact, Found<protocol::ThreadFile> found) override;
    void tagClosed(core::Receiver receiver, core::TenantId tenant, directory::Reader reader, const accounts::Act& act,
                   core::ContactId contact, std::vector<std::string> tags, Found<protocol::Contact> done) override;
    void answerOf(core::Receiver receiver, core::TenantId tenant, idempotency::Key key,
                  Found<std::optional<idempotency::Answer>> found) override;
    void settleAnswer(core::Receiver receiver, core::TenantId tenant, idempotency::Key key, idempotency::Answer answer,
                      core::Timestamp now, Found<idempotency::Answer> settled) override;

private:
    using Name = std::pair<core::UserId, std::string>;
    struct Stored {
        std::string requestHash;
        idempotency::Answer answer;
    };

    template <typename T> void keep(core::Receiver receiver, Found<T> found, std::function<core::Result<T>()> look);
    /// With those that the ledger has stored.
    [[nodiscard]] core::Result<std::optional<idempotency::Answer>> stored(const idempotency::Key& key) const;

    const live::HeldLedger& m_ledger;
    std::deque<std::function<void()>> m_calls;
    std::map<Name, Stored> m_answers;
    bool m_isAway = false;
};

/// Hands on what floors publish, and remembers who belongs to what and what was meant for whom.
class WatchedPublisher final : public live::Publisher {
public:
    struct Membership {
        core::TenantId tenant;
        core::UserId customer;
        std::set<core::UserId> members; ///< all there ever were
    };
    struct Meant {
        std::string event;
        std::string data;
        bool isOptional; ///< one session knows it already
    };

    explicit WatchedPublisher(live::Publisher& next)
        : m_next(next) {}

    void announce(live::Publications publications) override;
    void publish(live::Publications publications) override;

    [[nodiscard]] const std::map<core::ContactId, Membership>& contacts() const { return m_contacts; }
    [[nodiscard]] const std::vector<Meant>& meantFor(core::UserId person) { return m_meant[person]; }

private:
    live::Publisher& m_next;
    std::map<core::ContactId, Membership> m_contacts;
    std::map<core::UserId, std::vector<Meant>> m_meant;
};

/// Two tenants of one configuration, three net threads with a hub each, floors, and the ledger beneath them.
class SessionSite {
public:
    static constexpr std::size_t hubCount = 3;
    static constexpr std::size_t mostSessions = 2; ///< of a person with a socket, and as many without

    SessionSite();
    ~SessionSite();
    SessionSite(const SessionSite&) = delete;
    SessionSite& operator=(const SessionSite&) = delete;

    struct NetThread {
        explicit NetThread(SessionSite& site)
            : hub({site.directory, work, site.clock, core::Milliseconds(30'000)}) {}
        SteppedThread work;
        api::SessionHub hub;
        api::TokenEnds tokenEnds;
        bool isHeld = false; ///< works only when it is stepped
    };

    /// Does all there is to do, but for what is held.
    void work();
    [[nodiscard]] bool isHeld() const;
    void sweep();

    live::MovedClock clock;
    core::SeededRandom random{1};
    std::vector<core::TenantId> tenants;
    core::QueueId queue;
    std::vector<core::UserId> agents;
    live::HeldLedger ledger;
    live::HeldSource source;
    HeldRecords records;
    api::HubDirectory directory;
    WatchedPublisher publisher;
    live::LiveFloors floors;
    accounts::WsTickets tickets;
    accounts::Revocations revocations;
    limits::Budgets budgets;
    idempotency::KeysUnderWay keys;
    api::LiveServices services;
    std::vector<std::unique_ptr<NetThread>> threads;
    bool isLedgerHeld = false;
    bool areRecordsHeld = false;

private:
    [[nodiscard]] live::Configuration configuration() const;
};

} // namespace callroom::fuzz
