#include "server/storage/commit_feed.h"

#include "server/storage/logging.h"

#include <exception>

namespace callroom::storage {
namespace {

/// What `work` answers; false when it throws.
template <typename Work> bool succeeds(std::string_view subscriber, const Work& work) {
    try {
        return work();
    } catch (const std::exception& exception) {
        qCWarning(lcStorage).noquote() << "commit-feed=failed subscriber="
                                       << QString::fromUtf8(subscriber.data(), qsizetype(subscriber.size()))
                                       << "reason=" << exception.what();
    }
    return false;
}

} // namespace

bool CommitInbox::hasMore() const {
    const std::scoped_lock lock(m_mutex);
    return !m_batches.empty();
}

bool CommitInbox::rest(core::Milliseconds time) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, time, [this] { return m_isStopping; });
}

void CommitInbox::put(const CommittedBatch& batch) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_items + batch->size() > m_mostItems && !m_batches.empty()) {
            m_hasGap = true;
            m_left += batch->size();
            return;
        }
        m_items += batch->size();
        m_batches.push_back(batch);
    }
    m_changed.notify_one();
}

std::optional<CommitInbox::Taken> CommitInbox::take() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isStopping || !m_batches.empty(); });
    if (m_isStopping) return std::nullopt;
    Taken taken{{m_batches.begin(), m_batches.end()}, std::exchange(m_hasGap, false)};
    m_batches.clear();
    m_items = 0;
    return taken;
}

void CommitInbox::clear() {
    const std::scoped_lock lock(m_mutex);
    m_batches.clear();
    m_items = 0;
    m_hasGap = false;
}

void CommitInbox::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
}

CommitFeed::CommitFeed(CommitListener& first, CommitFeedSettings settings)
    : m_first(first)
    , m_settings(settings) {}

CommitFeed::~CommitFeed() {
    stop();
}

void CommitFeed::subscribe(CommitSubscriber& subscriber) {
    m_subscriptions.push_back(std::make_unique<Subscription>(subscriber, m_settings.inboxItems));
}

void CommitFeed::start() {
    for (const auto& subscription : m_subscriptions)
        subscription->thread = std::thread([this, &subscription = *subscription] { serve(subscription); });
}

void CommitFeed::stop() {
    for (const auto& subscription : m_subscriptions)
        subscription->inbox.stop();
    for (const auto& subscription : m_subscriptions)
        if (subscription->thread.joinable()) subscription->thread.join();
}

std::vector<SubscriberMetrics> CommitFeed::metrics() const {
    std::vector<SubscriberMetrics> all;
    for (const auto& subscription : m_subscriptions) {
        const auto& inbox = subscription->inbox;
        const std::scoped_lock lock(inbox.m_mutex);
        all.push_back({std::string(subscription->subscriber.name()), inbox.m_items, inbox.m_left});
    }
    return all;
}

void CommitFeed::committed(std::vector<LedgerItem>& batch) {
    m_first.committed(batch);
    const auto shared = std::make_shared<const std::vector<LedgerItem>>(std::move(batch));
    for (const auto& subscription : m_subscriptions)
        subscription->inbox.put(shared);
}

void CommitFeed::rejected(LedgerItem item, core::Error error) {
    m_first.rejected(std::move(item), std::move(error));
}

void CommitFeed::serve(Subscription& subscription) const {
    auto& [subscriber, inbox, thread] = subscription;
    bool isCaughtUp = catchUp(subscription);
    while (isCaughtUp) {
        const auto taken = inbox.take();
        if (!taken) return;
        const bool isTaken =
            !taken->hasGap && succeeds(subscriber.name(), [&] { return subscriber.take(taken->batches, inbox); });
        isCaughtUp = isTaken || catchUp(subscription);
    }
}

/// False when the feed stops before it has succeeded.
bool CommitFeed::catchUp(Subscription& subscription) const {
    auto& [subscriber, inbox, thread] = subscription;
    do {
        // It is in the database, where the subscriber looks now.
        inbox.clear();
        if (succeeds(subscriber.name(), [&] { return subscriber.catchUp(inbox); })) return true;
    } while (!inbox.rest(m_settings.retryPause));
    return false;
}

} // namespace callroom::storage
