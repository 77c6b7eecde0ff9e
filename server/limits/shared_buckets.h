#pragma once

#include "server/limits/token_bucket.h"

#include <mutex>
#include <unordered_map>

namespace callroom::limits {

/// A bucket for each key, such as an address. Keys past `maxKeys` that say nothing are forgotten; while all say
/// something, newcomers share one. Any thread; bounded memory.
template <typename Key> class SharedBuckets {
public:
    explicit SharedBuckets(double perSecond, double burst, std::size_t maxKeys = 20'000)
        : m_perSecond(perSecond)
        , m_burst(burst)
        , m_maxKeys(maxKeys)
        , m_shared(perSecond, burst, {}) {}

    [[nodiscard]] bool take(const Key& key, double amount, Steady::time_point now) {
        const std::scoped_lock lock(m_mutex);
        return bucketOf(key, now).take(amount, now);
    }

private:
    TokenBucket& bucketOf(const Key& key, Steady::time_point now) {
        if (const auto found = m_buckets.find(key); found != m_buckets.end()) return found->second;
        if (m_buckets.size() >= m_maxKeys && now >= m_sweptAt + std::chrono::seconds(1)) {
            m_sweptAt = now;
            std::erase_if(m_buckets, [now](const auto& entry) { return entry.second.isFull(now); });
        }
        if (m_buckets.size() >= m_maxKeys) return m_shared;
        return m_buckets.emplace(key, TokenBucket(m_perSecond, m_burst, now)).first->second;
    }

    const double m_perSecond;
    const double m_burst;
    const std::size_t m_maxKeys;
    std::mutex m_mutex;
    std::unordered_map<Key, TokenBucket> m_buckets; ///< guarded by m_mutex
    TokenBucket m_shared;                           ///< guarded by m_mutex
    Steady::time_point m_sweptAt{};                 ///< guarded by m_mutex
};

} // namespace callroom::limits
