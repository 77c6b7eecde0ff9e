#pragma once

#include "server/live/live_floors.h"
#include "shared/core/random.h"

#include <condition_variable>
#include <deque>
#include <mutex>

/// What live floors stand on, in the hands of a test.
namespace callroom::live {

/// Time that the test moves. Any thread.
class MovedClock final : public core::Clock {
public:
    [[nodiscard]] core::Timestamp now() const override { return core::fromEpochMilliseconds(m_milliseconds.load()); }
    void advance(core::Milliseconds by) { m_milliseconds.fetch_add(by.count()); }

private:
    std::atomic<std::int64_t> m_milliseconds{1'800'000'000'000};
};

/// The test's own thread: runs what is delivered to it while the test waits.
class TestThread final : public core::Executor {
public:
    void post(std::function<void()> work) override {
        const std::scoped_lock lock(m_mutex);
        m_work.push_back(std::move(work));
        m_hasWork.notify_one();
    }
    /// Runs work until `isDone`; false when that takes ten seconds.
    template <typename Condition> [[nodiscard]] bool runUntil(Condition isDone) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        while (!isDone()) {
            std::unique_lock lock(m_mutex);
            // Conditions may be of other threads, which say nothing here: they are looked at again in any case.
            m_hasWork.wait_for(lock, std::chrono::milliseconds(2), [this] { return !m_work.empty(); });
            if (std::chrono::steady_clock::now() > end) return false;
            if (m_work.empty()) continue;
            const auto work = std::move(m_work.front());
            m_work.pop_front();
            lock.unlock();
            work();
        }
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::deque<std::function<void()>> m_work;
};

/// Keeps what is appended until the test settles it, and stores in memory what it commits. Settles in the order of
/// append within a tenant; a refused item spoils its life of the floor, as in the ledger.
class HeldLedger final : public storage::CommitQueue {
public:
    void setListener(storage::CommitListener& listener) { m_listener = &listener; }
    void setFull(bool isFull) { m_isFull = isFull; }
    /// Items of contacts of this subject are refused.
    void refuse(std::string subject) { m_refused = std::move(subject); }

    [[nodiscard]] bool hasRoom() const override { return true; }
    [[nodiscard]] core::Result<void> append(storage::LedgerItem&& item) override {
        const std::scoped_lock lock(m_mutex);
        if (m_isFull) {
            ++m_turnedAway;
            return core::fail(core::unavailable("database_away"));
        }
        m_items.push_back(std::move(item));
        return {};
    }
    [[nodiscard]] std::size_t pending() const {
        const std::scoped_lock lock(m_mutex);
        return m_items.size();
    }
    [[nodiscard]] std::size_t turnedAway() const {
        const std::scoped_lock lock(m_mutex);
        return m_turnedAway;
    }

    /// Settles all that is there; of `last` it comes to the others' turn first.
    void settle(std::optional<core::TenantId> last = std::nullopt) {
        std::deque<storage::LedgerItem> items;
        {
            const std::scoped_lock lock(m_mutex);
            items.swap(m_items);
        }
        if (last)
            std::stable_partition(items.begin(), items.end(), [&](const auto& item) { return item.tenantId != *last; });
        for (auto& item : items)
            settle(std::move(item));
    }

    /// What is stored of a tenant.
    [[nodiscard]] std::vector<floor::Contact> contactsOf(core::TenantId tenant) const {
        const std::scoped_lock lock(m_mutex);
        std::vector<floor::Contact> open;
        for (const auto& [id, stored] : m_contacts)
            if (stored.first == tenant && stored.second.status != core::ContactStatus::Closed)
                open.push_back(stored.second);
        return open;
    }
    [[nodiscard]] std::vector<chat::StoredThread> threadsOf(core::TenantId tenant) const {
        const std::scoped_lock lock(m_mutex);
        std::vector<chat::StoredThread> threads;
        for (const auto& [id, stored] : m_threads)
            if (stored.first == tenant) threads.push_back(stored.second);
        return threads;
    }

    /// Of requests with a key.
    [[nodiscard]] std::vector<storage::IdempotentAnswer> answers() const {
        const std::scoped_lock lock(m_mutex);
        return m_answers;
    }

private:
    void settle(storage::LedgerItem item) {
        auto& spoiled = m_spoiled[item.tenantId];
        if (item.floorLife < spoiled) return m_listener->rejected(std::move(item), core::unavailable());
        for (const auto& contact : item.changes.contacts)
            if (!m_refused.empty() && contact.subject == m_refused) {
                spoiled = item.floorLife + 1;
                return m_listener->rejected(std::move(item), core::internal("refused by the test"));
            }
        {
            const std::scoped_lock lock(m_mutex);
            for (const auto& contact : item.changes.contacts)
                m_contacts[contact.id] = {item.tenantId, contact};
            for (const auto& event : item.threadEvents) {
                auto& [tenant, thread] = m_threads[event.contactId];
                tenant = item.tenantId;
                thread.contactId = event.contactId;
                thread.lastSeq = event.seq;
            }
            m_answers.insert(m_answers.end(), item.answers.begin(), item.answers.end());
        }
        std::vector<storage::LedgerItem> batch;
        batch.push_back(std::move(item));
        m_listener->committed(batch);
    }

    storage::CommitListener* m_listener = nullptr;
    std::string m_refused;
    std::unordered_map<core::TenantId, std::uint64_t> m_spoiled;
    std::atomic<bool> m_isFull = false;
    mutable std::mutex m_mutex;
    std::deque<storage::LedgerItem> m_items;                                            ///< guarded by m_mutex
    std::size_t m_turnedAway = 0;                                                       ///< guarded by m_mutex
    std::map<core::ContactId, std::pair<core::TenantId, floor::Contact>> m_contacts;    ///< guarded by m_mutex
    std::map<core::ContactId, std::pair<core::TenantId, chat::StoredThread>> m_threads; ///< guarded by m_mutex
    std::vector<storage::IdempotentAnswer> m_answers;                                   ///< guarded by m_mutex
};

/// Reads floors from what the ledger has stored, when the test says so.
class HeldSource final : public TenantSource {
public:
    HeldSource(const HeldLedger& ledger, std::vector<core::TenantId> tenants, Configuration configuration)
        : m_ledger(ledger)
        , m_tenants(std::move(tenants))
        , m_configuration(std::move(configuration)) {}

    [[nodiscard]] core::Result<std::vector<core::TenantId>> tenants() override { return m_tenants; }
    [[nodiscard]] core::Result<StoredTenant> loadNow(core::TenantId tenant, core::Timestamp) override {
        StoredTenant stored;
        stored.floor.queues = m_configuration.queues;
        stored.floor.agents = m_configuration.agents;
        stored.floor.contacts = m_ledger.contactsOf(tenant);
        stored.threads = m_ledger.threadsOf(tenant);
        stored.rules = m_configuration.rules;
        return stored;
    }
    void load(core::TenantId tenant, core::Timestamp now, core::Receiver receiver,
              std::function<void(core::Result<StoredTenant>)> onLoaded) override {
        const std::scoped_lock lock(m_mutex);
        m_reads.push_back([this, tenant, now, receiver, onLoaded](bool isGood) {
            auto stored = isGood ? loadNow(tenant, now) : core::Result<StoredTenant>(core::fail(core::unavailable()));
            // A std::function is copied, so what was read is shared.
            auto shared = std::make_shared<core::Result<StoredTenant>>(std::move(stored));
            receiver.deliver([onLoaded, shared] { onLoaded(std::move(*shared)); });
        });
    }
    void loadConfiguration(core::TenantId, core::Receiver receiver,
                           std::function<void(core::Result<Configuration>)> onRead) override {
        const std::scoped_lock lock(m_mutex);
        m_reads.push_back([this, receiver, onRead](bool isGood) {
            receiver.deliver([this, onRead, isGood] {
                onRead(isGood ? core::Result<Configuration>(m_configuration) : core::fail(core::unavailable()));
            });
        });
    }

    [[nodiscard]] std::size_t reads() const {
        const std::scoped_lock lock(m_mutex);
        return m_reads.size();
    }
    /// Answers the oldest read.
    void answer(bool isGood = true) {
        std::function<void(bool)> read;
        {
            const std::scoped_lock lock(m_mutex);
            read = std::move(m_reads.front());
            m_reads.pop_front();
        }
        read(isGood);
    }

private:
    const HeldLedger& m_ledger;
    std::vector<core::TenantId> m_tenants;
    Configuration m_configuration;
    mutable std::mutex m_mutex;
    std::deque<std::function<void(bool isGood)>> m_reads; ///< guarded by m_mutex
};

class SilentPublisher final : public Publisher {
public:
    void announce(Publications) override {}
    void publish(Publications) override {}
};

} // namespace callroom::live
