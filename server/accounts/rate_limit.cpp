#include "server/accounts/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace callroom::accounts {
namespace {

/// A device's failures count wherever it is.
std::string sourceKey(const LoginSource& source) {
    return source.account + '\n' + (source.device.empty() ? source.address : "device " + source.device);
}

} // namespace

TokenBuckets::TokenBuckets(BucketSettings settings, const core::Clock& clock)
    : m_settings(settings)
    , m_clock(clock)
    , m_shared{settings.burst, clock.now()} {}

std::optional<int> TokenBuckets::take(std::string_view key) {
    const auto now = m_clock.now();
    const std::scoped_lock lock(m_mutex);
    Bucket& bucket = bucketOf(key, now);
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return std::nullopt;
    }
    const double seconds = (1 - bucket.tokens) * 60 / m_settings.perMinute;
    return std::max(1, static_cast<int>(std::ceil(seconds - 1e-6)));
}

void TokenBuckets::giveBack(std::string_view key) {
    const auto now = m_clock.now();
    const std::scoped_lock lock(m_mutex);
    Bucket& bucket = bucketOf(key, now);
    bucket.tokens = std::min(bucket.tokens + 1, m_settings.burst);
}

std::size_t TokenBuckets::size() const {
    const std::scoped_lock lock(m_mutex);
    return m_buckets.size();
}

TokenBuckets::Bucket& TokenBuckets::bucketOf(std::string_view key, core::Timestamp now) {
    auto found = m_buckets.find(std::string(key));
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= m_settings.maxKeys) dropFull(now);
        if (m_buckets.size() >= m_settings.maxKeys) {
            fill(m_shared, now);
            return m_shared;
        }
        found = m_buckets.emplace(std::string(key), Bucket{m_settings.burst, now}).first;
    }
    fill(found->second, now);
    return found->second;
}

void TokenBuckets::fill(Bucket& bucket, core::Timestamp now) const {
    if (now <= bucket.filledAt) return;
    const double minutes = std::chrono::duration<double, std::ratio<60>>(now - bucket.filledAt).count();
    bucket.tokens = std::min(bucket.tokens + minutes * m_settings.perMinute, m_settings.burst);
    bucket.filledAt = now;
}

/// A full bucket says no more than none. At most once a second, so that a flood of keys costs no more than a sweep
/// each.
void TokenBuckets::dropFull(core::Timestamp now) {
    if (now < m_sweptAt + std::chrono::seconds(1)) return;
    m_sweptAt = now;
    for (auto entry = m_buckets.begin(); entry != m_buckets.end();) {
        fill(entry->second, now);
        entry = entry->second.tokens >= m_settings.burst ? m_buckets.erase(entry) : std::next(entry);
    }
}

LoginLimits::LoginLimits(LoginLimitSettings settings, const core::Clock& clock)
    : m_sources({settings.perSource, settings.perSource}, clock)
    , m_accounts({settings.perAccount, settings.perAccount}, clock)
    , m_addresses({settings.perAddress, settings.perAddress}, clock) {}

std::optional<int> LoginLimits::admit(const LoginSource& source) {
    if (const auto wait = m_sources.take(sourceKey(source))) return wait;
    if (!source.device.empty()) return std::nullopt;
    const auto undo = [&](int wait) {
        m_sources.giveBack(sourceKey(source));
        return wait;
    };
    if (const auto wait = m_addresses.take(source.address)) return undo(*wait);
    const auto wait = m_accounts.take(source.account);
    if (!wait) return std::nullopt;
    m_addresses.giveBack(source.address);
    return undo(*wait);
}

void LoginLimits::forgive(const LoginSource& source) {
    m_sources.giveBack(sourceKey(source));
    if (!source.device.empty()) return;
    m_addresses.giveBack(source.address);
    m_accounts.giveBack(source.account);
}

} // namespace callroom::accounts
