#pragma once

#include "server/chat/threads.h"
#include "server/idempotency/kept_answer.h"
#include "server/live/done.h"
#include "server/live/fair_inbox.h"
#include "server/live/floor_schedule.h"
#include "server/live/publication.h"
#include "server/live/reloads.h"
#include "server/live/tenant_slot.h"
#include "server/live/tenant_source.h"
#include "server/storage/ledger.h"
#include "shared/core/clock.h"
#include "shared/core/executor.h"
#include "shared/core/turn.h"
#include "shared/protocol/notice.h"

#include <condition_variable>
#include <mutex>
#include <span>
#include <thread>
#include <unordered_map>

namespace callroom::live {

using Answer = std::function<void(core::Result<Done>)>;
/// With the JSON of the protocol::ChatEvent that now stands in the thread; of a mark with `{}`.
using WritingAnswer = std::function<void(core::Result<JsonText>)>;

/// What may go with a command.
struct CommandExtras {
    std::string note; ///< for the thread of the contact that is handed on, written together with it
    std::optional<idempotency::KeptAnswer<Done>> keep{}; ///< of a command with a key
};

using NoticeAnswer = std::function<void(core::Result<protocol::NoticeSent>)>;

/// A notice to agents.
struct NoticeOrder {
    protocol::Notice notice;
    std::function<bool(const floor::AgentRecord&)> chosen; ///< whom it is for
    storage::AuditEntry audit;                             ///< written together with it
    std::optional<idempotency::KeptAnswer<protocol::NoticeSent>> keep{};
};

/// How much of the live thread and of the ledger one tenant may hold.
struct LiveLimits {
    std::size_t waitingPerTenant = 10'000; ///< commands waiting to be decided; past it they are refused
    std::size_t writingPerTenant = 10'000; ///< items not yet stored; past it nothing more is decided
    std::size_t heldWhileLoading = 1'000;  ///< commands that wait for a floor to be loaded
    core::Milliseconds longestHold{5'000}; ///< how long they do
    chat::ThreadLimits threads{};
};

/// All tenants' floors and the one thread that runs them. A command is decided here, committed by the ledger, and only
/// then answered and published: acknowledged means committed. Between two commands the thread sleeps until the earliest
/// deadline of any floor.
///
/// A floor whose item the ledger refuses is loaded anew (see TenantSlot). Only the command that was refused is answered
/// with an error: what the ledger refused because it was decided after that one is decided again on the new floor, and
/// what comes meanwhile waits for it.
///
/// Start after the database is migrated and before anything listens; stop after the net threads have stopped asking.
class LiveFloors final : public core::Executor, public storage::CommitListener, private core::Sleeper {
public:
    struct Parts {
        const core::Clock& clock;
        core::RandomSource& random;
        TenantSource& source;
        Publisher& publisher;
        floor::FloorSettings settings;
        LiveLimits limits{};
    };

    explicit LiveFloors(Parts parts);
    ~LiveFloors() override;
    LiveFloors(const LiveFloors&) = delete;
    LiveFloors& operator=(const LiveFloors&) = delete;

    /// Loads every tenant's floor from its rows and starts the thread. `ledger` has this object as its listener, so it
    /// comes now rather than with the constructor.
    [[nodiscard]] core::Result<void> start(storage::CommitQueue& ledger);
    void stop();

    /// `start` without the thread, for who does its work: the caller's thread is the live thread then.
    [[nodiscard]] core::Result<void> load(storage::CommitQueue& ledger);
    /// Live thread: does all that waits and is due, without sleeping.
    void work();

    /// Any thread. `answer` runs on the receiver's thread once the command is committed, or with the refusal.
    /// Errors: the engine's; `database_away`, `floor_loading` or `busy` (503) when too much waits already.
    void command(core::TenantId tenant, floor::Command command, core::Receiver receiver, Answer answer,
                 CommandExtras extras = {});

    /// Any thread. One post in a thread; `answer` as with `command`. The session that it comes from is told by the
    /// answer alone, everybody else who follows the thread by `chat.event`. Errors: chat::Threads::post's, `not_found`
    /// for who may not write there, `unavailable`.
    void write(core::TenantId tenant, chat::Post post, core::SessionId from, core::Receiver receiver,
               WritingAnswer answer, std::optional<idempotency::KeptAnswer<JsonText>> keep = {});
    /// Any thread. How far the person has got; the others are told by `chat.read` and `chat.delivered`.
    void mark(core::TenantId tenant, Reading reading, core::Receiver receiver, WritingAnswer answer);

    /// Any thread. `look(const TenantFloor&) -> T` reads the floor on its thread; `answer(core::Result<T>)` runs on the
    /// receiver's. What is seen may be milliseconds ahead of its commit.
    template <typename Look, typename Callback>
    void ask(core::TenantId tenant, core::Receiver receiver, Look look, Callback callback);

    /// Any thread. Counts a person's live sockets: the first and the last one are told to the engine.
    void sessionOpened(core::TenantId tenant, core::UserId user, core::Role role);
    void sessionClosed(core::TenantId tenant, core::UserId user, core::Role role);

    /// Any thread. The first watcher of a tenant turns deltas on, the last one off. The snapshot is delivered in order
    /// with the deltas: what follows it builds on it.
    void watch(core::TenantId tenant, core::Receiver receiver,
               std::function<void(core::Result<FloorWatch>)> onSnapshot);

    /// Any thread: reads the tenant's queues and agents anew, after a change of configuration was committed, or loads
    /// the floor of a tenant just made. `onKnown` runs on the receiver's thread once the floor goes by them, so that a
    /// change is answered when it counts.
    void reloadConfiguration(core::TenantId tenant, core::Receiver receiver, std::function<void()> onKnown);

    /// Any thread. How a call is heard, once it is stored: shown to whoever watches the floor.
    void noteQuality(core::TenantId tenant, core::ContactId contact, core::UserId by,
                     const protocol::QualitySample& sample);
    /// Any thread. Sends a notice to all windows of those whom it is for among the tenant's agents, once its entry in
    /// the audit log is committed; `answer` says to whom. `not_found` when it is for nobody.
    void notify(core::TenantId tenant, NoticeOrder order, core::Receiver receiver, NoticeAnswer answer);

    /// Any thread: publishes who belongs to which open contact, for a net thread that has just begun.
    void announceMembers();

    struct Metrics {
        std::uint64_t commands = 0;
        std::uint64_t refusals = 0;
        std::uint64_t floorsLoaded = 0;
        std::uint64_t faults = 0;       ///< found by the watchdog, each repaired by loading the floor anew
        std::uint64_t refusedItems = 0; ///< by the ledger, for good
        std::uint64_t decidedAgain = 0; ///< commands that stood behind a refused one
        std::uint64_t turnedAway = 0;   ///< because too many of their tenant waited
        std::size_t waiting = 0;        ///< for the live thread, now
    };
    [[nodiscard]] Metrics metrics() const;

    // core::Executor: any thread.
    void post(std::function<void()> work) override;

    // storage::CommitListener: the ledger's thread.
    void committed(std::vector<storage::LedgerItem>& batch) override;
    void rejected(storage::LedgerItem item, core::Error error) override;

private:
    /// How long a floor whose rows could not be read waits before they are read again.
    static constexpr core::Milliseconds loadRetry{500};

    struct Cookie;
    struct CommandCookie;
    struct WritingCookie;
    struct NoticeCookie;
    struct Person {
        core::TenantId tenant;
        bool isCustomer = false;
        int sockets = 0;
    };

    class WatchHold;

    /// So many commands of one turn are not left to wait for its end.
    static constexpr std::size_t enoughToWake = 8;

    void run();
    /// One round of what waits, then what is due.
    void perform(std::vector<std::function<void()>>& round);
    void wake() override;
    void unwatch(core::TenantId tenant);
    struct Order {
        floor::Command command;
        CommandExtras extras;
        int tries = 0;
    };
    /// A piece of a tenant's work, or `refuse` at once when the tenant has too much waiting.
    template <typename Work, typename Refuse> void post(core::TenantId tenant, Work work, Refuse refuse);
    /// Must be heard whatever waits.
    void post(core::TenantId tenant, std::function<void()> work);
    void add(core::TenantId tenant, std::function<void()> work, std::unique_lock<std::mutex> lock);
    void perform(core::TenantId tenant, Order order, const core::Receiver& receiver, const Answer& answer);
    /// What a person or a deadline did, as it goes into the ledger.
    struct Deed {
        floor::Changes changes;
        std::optional<chat::Author> actor;
        std::optional<storage::AuditEntry> audit;
        std::string note; ///< of who hands a contact on
        std::optional<storage::IdempotentAnswer> answer{};
    };
    /// Answers whoever asked for them, and tells everybody else.
    void tellOf(std::span<storage::LedgerItem> committed);
    /// Hands it to the ledger with what is to be told once it is committed.
    void record(TenantFloor& floor, Deed deed, std::unique_ptr<Cookie> cookie);
    void append(TenantFloor& floor, storage::LedgerItem item);
    /// Reminds customers who say nothing, and closes chats that are over by rule.
    void breakSilences(TenantFloor& floor, core::Timestamp now);
    using KeptWriting = std::optional<idempotency::KeptAnswer<JsonText>>;
    void performWriting(core::TenantId tenant, chat::Post post, core::SessionId from, const core::Receiver& receiver,
                        WritingAnswer answer, KeptWriting keep, int tries = 0);
    void performMark(core::TenantId tenant, const Reading& reading, const core::Receiver& receiver,
                     WritingAnswer answer, int tries = 0);
    void performNotice(core::TenantId tenant, NoticeOrder order, const core::Receiver& receiver, NoticeAnswer answer,
                       int tries = 0);
    /// What stood behind a refused item is decided again.
    void decideAgain(storage::LedgerItem item);
    /// Error: when the floor may decide nothing now, for want of room in the ledger.
    [[nodiscard]] core::Result<void> checkRoom(const TenantFloor& floor) const;
    /// The same of what the floor did by itself, which answers nobody. Schedules it anew in any case.
    void recordOwn(TenantFloor& floor, floor::Changes changes);
    [[nodiscard]] core::Receiver forNobody();
    /// Something to tell in order with what is being committed, without changing anything.
    void publishInOrder(TenantFloor& floor, Publication publication);
    void actOnDue(core::Timestamp now);
    void schedule(TenantFloor& floor);
    /// Lets the watchdog look at a part of each floor.
    void watchOver(core::Timestamp now);
    /// Takes the floor out of service and notes why in the audit log.
    void repair(TenantFloor& floor, const floor::Fault& fault, core::Timestamp now);
    void tellSocket(core::TenantId tenant, core::UserId user, bool isCustomer, bool isConnected);
    /// Unless the floor is being loaded: then once it is there.
    void readConfiguration(core::TenantId tenant);
    void onConfiguration(core::TenantId tenant, core::Result<Configuration> read);
    void configure(TenantFloor& floor, Configuration read);

    /// Nothing more is decided by this life of the floor. Once the ledger has stored or refused all that it decided it
    /// is loaded anew.
    void drain(core::TenantId tenant, std::optional<storage::AuditEntry> audit = std::nullopt);
    void fence(core::TenantId tenant, std::optional<storage::AuditEntry> audit);
    /// The ledger holds nothing more of that life.
    void onFence(core::TenantId tenant, std::uint64_t life);
    void startLoading(core::TenantId tenant);
    void readTenant(core::TenantId tenant);
    void install(core::TenantId tenant, StoredTenant stored);
    /// What waits for the floor: goes on, or is refused once it has waited too long.
    void releaseWaiting(core::TenantId tenant, core::Timestamp now);
    void actOnDue(TenantSlot& slot, core::TenantId tenant, core::Timestamp now);

    [[nodiscard]] core::Result<TenantFloor*> ready(core::TenantId tenant);
    /// When the floor is on its way: keeps `go` until it is there. False when there is nothing to wait for.
    [[nodiscard]] bool waitsFor(core::TenantId tenant, std::function<void(bool isThere)> go);

    Parts m_parts;
    storage::CommitQueue* m_ledger = nullptr;

    // Live thread.
    std::unordered_map<core::TenantId, TenantSlot> m_floors;
    Reloads m_reloads;
    FloorSchedule m_schedule;
    std::unordered_map<core::UserId, Person> m_people; ///< with at least one socket
    std::unordered_map<core::TenantId, int> m_watchers;
    std::uint64_t m_lives = 0;
    core::Timestamp m_nextWatch{};

    mutable std::mutex m_mutex;
    std::condition_variable m_hasWork;
    FairInbox m_inbox;         ///< guarded by m_mutex
    bool m_isStopping = false; ///< guarded by m_mutex
    Metrics m_metrics;         ///< guarded by m_mutex
    std::thread m_thread;
};

template <typename Work, typename Refuse> void LiveFloors::post(core::TenantId tenant, Work work, Refuse refuse) {
    std::unique_lock lock(m_mutex);
    if (m_inbox.hasRoom(tenant)) return add(tenant, std::move(work), std::move(lock));
    ++m_metrics.turnedAway;
    lock.unlock();
    refuse(core::unavailable("busy"));
}

template <typename Look, typename Callback>
void LiveFloors::ask(core::TenantId tenant, core::Receiver receiver, Look look, Callback callback) {
    using Value = std::invoke_result_t<const Look&, const TenantFloor&>;
    const auto answer = [receiver, callback](core::Result<Value> value) {
        receiver.deliver([callback, value = std::move(value)]() mutable { callback(std::move(value)); });
    };
    const auto read = [this, tenant, look = std::move(look), answer] {
        auto floor = ready(tenant);
        answer(floor ? core::Result<Value>(look(**floor)) : core::Result<Value>(core::fail(floor.error())));
    };
    post(
        tenant,
        [this, tenant, read] {
            if (!waitsFor(tenant, [read](bool) { read(); })) read();
        },
        [answer](core::Error error) { answer(core::fail(std::move(error))); });
}

} // namespace callroom::live
