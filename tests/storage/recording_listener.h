#pragma once

#include "server/storage/ledger.h"

#include <condition_variable>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace callroom::test {

/// Keeps what the ledger tells, in order; waits for it from the test's thread.
class RecordingListener final : public storage::CommitListener {
public:
    struct Entry {
        bool isCommitted = false;
        storage::LedgerItem item;
        core::Error error;
    };

    void committed(std::vector<storage::LedgerItem>& batch) override {
        const std::scoped_lock lock(m_mutex);
        for (auto& item : batch)
            m_entries.push_back({true,
                                 {.tenantId = item.tenantId,
                                  .floorLife = item.floorLife,
                                  .changes = item.changes,
                                  .threadEvents = item.threadEvents,
                                  .marks = item.marks,
                                  .audits = item.audits,
                                  .answers = item.answers,
                                  .cookie = std::move(item.cookie)},
                                 {}});
        m_changed.notify_all();
    }
    void rejected(storage::LedgerItem item, core::Error error) override {
        const std::scoped_lock lock(m_mutex);
        m_entries.push_back({false, std::move(item), std::move(error)});
        m_changed.notify_all();
    }

    /// False when that many have not been told of within half a minute.
    [[nodiscard]] bool waitFor(std::size_t count) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return m_entries.size() >= count; });
    }
    [[nodiscard]] std::size_t count() const {
        const std::scoped_lock lock(m_mutex);
        return m_entries.size();
    }
    /// Everything told so far; the listener forgets it.
    [[nodiscard]] std::vector<Entry> take() {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_entries, {});
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Entry> m_entries;
};

} // namespace callroom::test
