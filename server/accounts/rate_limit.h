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
    double perSource = 10;  ///< failures a minute at one account from one address, or from one device that is known
    double perAccount = 60; ///< at one account from all devices that are not known
    double perAddress = 60; ///< from one address, whatever the account
};

/// Whom a failed attempt is counted with.
struct LoginSource {
    std::string account; ///< the tenant and the e-mail in lower case; whether it exists or not
    std::string address; ///< of the client; of IPv6 the network
    std::string device;  ///< the id of a device that has signed in to the account before; empty for any other
};

/// Slows down the guessing of passwords. Failures are counted by account and address together, beside wide limits for
/// the account (against many addresses) and for the address (against many accounts). Since anybody can use up what a
/// stranger may try at an account, a device that has signed in to it before is counted by itself. An attempt takes from
/// all its buckets at once, so that many at a time gain nothing; a success gives back. Any thread.
class LoginLimits {
public:
    LoginLimits(LoginLimitSettings settings, const core::Clock& clock);

    /// None: go on. Else the seconds after which to try again.
    [[nodiscard]] std::optional<int> admit(const LoginSource& source);
    /// The attempt was right, or was never checked.
    void forgive(const LoginSource& source);

private:
    TokenBuckets m_sources;
    TokenBuckets m_accounts;
    TokenBuckets m_addresses;
};

} // namespace callroom::accounts
