#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace callroom::core {

/// Hands items from many threads to one, a batch at a time: the receiver swaps the whole vector out under the lock, and
/// only the first item of a batch wakes it. Bounded: `post` refuses past `capacity`.
template <typename T> class Mailbox {
public:
    /// `wake` is called outside the lock, on the posting thread, when the box turns from empty to not empty.
    explicit Mailbox(std::function<void()> wake, std::size_t capacity = 1'000'000)
        : m_wake(std::move(wake))
        , m_capacity(capacity) {}

    /// Any thread. False when the box is full; the item is then dropped by the caller's decision.
    [[nodiscard]] bool post(T item) {
        bool isFirst = false;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_items.size() >= m_capacity) return false;
            isFirst = m_items.empty();
            m_items.push_back(std::move(item));
        }
        if (isFirst) m_wake();
        return true;
    }

    /// The receiver's thread. `into` is cleared, and its storage is reused for the next batch.
    void takeAll(std::vector<T>& into) {
        into.clear();
        const std::scoped_lock lock(m_mutex);
        m_items.swap(into);
    }

    [[nodiscard]] std::size_t size() const {
        const std::scoped_lock lock(m_mutex);
        return m_items.size();
    }

private:
    std::function<void()> m_wake;
    std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::vector<T> m_items;
};

} // namespace callroom::core
