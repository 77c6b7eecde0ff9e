#pragma once

#include "server/storage/ledger.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <span>
#include <string_view>
#include <thread>

namespace callroom::storage {

/// What was committed together, in the order of append. Everybody who hears of it shares it; the cookies are gone.
using CommittedBatch = std::shared_ptr<const std::vector<LedgerItem>>;

/// What has been committed and a subscriber has not taken yet. Bounded: what does not fit is left out, and the
/// subscriber is told that it has missed something. Any thread, where nothing else is said.
class CommitInbox {
public:
    explicit CommitInbox(std::size_t mostItems)
        : m_mostItems(mostItems) {}

    /// Whether more has come since the subscriber was called.
    [[nodiscard]] bool hasMore() const;
    /// Waits for that time, or until the feed stops: true then. The subscriber's thread.
    [[nodiscard]] bool rest(core::Milliseconds time);

private:
    friend class CommitFeed;

    struct Taken {
        std::vector<CommittedBatch> batches;
        bool hasGap = false;
    };

    void put(const CommittedBatch& batch);
    /// Waits for something; nothing once the feed stops.
    [[nodiscard]] std::optional<Taken> take();
    /// Forgets what has come so far.
    void clear();
    void stop();

    const std::size_t m_mostItems;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<CommittedBatch> m_batches; ///< guarded by m_mutex, as all below
    std::size_t m_items = 0;
    std::uint64_t m_left = 0; ///< items left out, ever
    bool m_hasGap = false;
    bool m_isStopping = false;
};

/// Hears of everything that is committed, in its order, on a thread of its own: it may block, be slow or throw.
class CommitSubscriber {
public:
    virtual ~CommitSubscriber() = default;

    /// For the log and /metrics, such as `message-index`.
    [[nodiscard]] virtual std::string_view name() const = 0;

    /// Everything since the last call. False, or an exception, when it could not be done: then it counts as missed.
    [[nodiscard]] virtual bool take(std::span<const CommittedBatch> batches, CommitInbox& inbox) = 0;

    /// Something was committed of which the subscriber has not heard and will not: before the start, while its inbox
    /// was full, or when `take` failed. Does from the database what is to be done of it, whatever was committed until
    /// this call; a batch that is committed meanwhile may be taken too. False, or an exception, when that fails: it is
    /// called again after a while.
    [[nodiscard]] virtual bool catchUp(CommitInbox& inbox) = 0;
};

struct CommitFeedSettings {
    std::size_t inboxItems = 50'000; ///< most that wait for one subscriber
    core::Milliseconds retryPause{2000};
};

struct SubscriberMetrics {
    std::string name;
    std::size_t waiting = 0; ///< items
    std::uint64_t left = 0;  ///< items left out since the inbox was full
};

/// Where everybody listens who wants to know what has been committed. Stands behind the ledger: whoever answers
/// commands is told first, on the ledger's thread; then each subscriber finds the batch in an inbox of its own, which
/// costs the ledger one pointer. A subscriber that is slow, throws or stops delays neither the ledger nor another.
class CommitFeed final : public CommitListener {
public:
    /// `first` answers and publishes; it outlives the feed.
    explicit CommitFeed(CommitListener& first, CommitFeedSettings settings = {});
    ~CommitFeed() override;

    /// Before `start`. The subscriber outlives the feed.
    void subscribe(CommitSubscriber& subscriber);
    /// Each subscriber catches up first. Before anything is appended to the ledger, so that nothing is missed.
    void start();
    /// Ends the subscribers' threads behind what they are doing; what waits for them is left to the next start.
    void stop();

    [[nodiscard]] std::vector<SubscriberMetrics> metrics() const;

    // CommitListener: the ledger's thread.
    void committed(std::vector<LedgerItem>& batch) override;
    void rejected(LedgerItem item, core::Error error) override;

private:
    struct Subscription {
        Subscription(CommitSubscriber& who, std::size_t mostItems)
            : subscriber(who)
            , inbox(mostItems) {}
        CommitSubscriber& subscriber;
        CommitInbox inbox;
        std::thread thread;
    };

    void serve(Subscription& subscription) const;
    [[nodiscard]] bool catchUp(Subscription& subscription) const;

    CommitListener& m_first;
    const CommitFeedSettings m_settings;
    std::vector<std::unique_ptr<Subscription>> m_subscriptions;
};

} // namespace callroom::storage
