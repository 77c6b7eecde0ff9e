#pragma once

#include "shared/core/clock.h"

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace callroom::accounts {

struct BucketSettings {
    double perMinute = 10;        ///< how fast a bucket fills
    double burst = 10;            ///< how much it holds
    std::size_t maxKeys = 20'000; ///< past it, keys not seen before share one bucket
};

/// A token bucket for each key: an address, an account. Any thread; bounded memory.
class TokenBuckets {
public:
    TokenBuckets(BucketSettings settings, const core::Clock& clock);

    /// Takes one token. None when there was one; else the seconds (at least 1) until there is one.
    [[nodiscard]] std::optional<int> take(std::string_view key);
    /// Puts one back: what was taken did no harm.
    void giveBack(std::string_view key);

    [[nodiscard]] std::size_t size() const;

private:
    struct Bucket {
        double tokens = 0;
        core::Timestamp filledAt{};
    };
    Bucket& bucketOf(std::string_view key, core::Timestamp now);
    void fill(Bucket& bucket, core::Timestamp now) const;
    void dropFull(core::Timestamp now);

    BucketSettings m_settings;
    const core::Clock& m_clock;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets; ///< guarded by m_mutex
    Bucket m_shared;                                   ///< guarded by m_mutex
    core::Timestamp m_sweptAt{};                       ///< guarded by m_mutex
};

struct LoginLimitSettings {
    double failuresPerMinuteByAccount = 10;
    double failuresPerMinuteByAddress = 60;
};

/// Slows down the guessing of passwords: failures are counted by account (whether it exists or not) and by address. An
/// attempt takes from both buckets at once, so that many at a time gain nothing; a success gives back.
class LoginLimits {
public:
    LoginLimits(LoginLimitSettings settings, const core::Clock& clock);

    /// None: go on. Else the seconds after which to try again. `account` is the tenant and the e-mail in lower case.
    [[nodiscard]] std::optional<int> admit(std::string_view account, std::string_view address);
    /// The attempt was right, or was never checked.
    void forgive(std::string_view account, std::string_view address);

private:
    TokenBuckets m_accounts;
    TokenBuckets m_addresses;
};

} // namespace callroom::accounts
