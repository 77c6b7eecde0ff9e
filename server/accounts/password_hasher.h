#pragma once

#include "shared/core/executor.h"
#include "shared/core/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace callroom::accounts {

struct HasherSettings {
    int threads = 1;
    std::size_t maxPending = 64;                ///< past it work is answered `unavailable`
    std::size_t memoryBytes = 19 * 1024 * 1024; ///< argon2id's m (OWASP Password Storage, m=19 MiB t=2 p=1)
    unsigned long long passes = 2;              ///< argon2id's t
};

/// Argon2id on threads of its own, as many at once as memory and cores allow. All functions from any thread; `stop` by
/// the owner, before the executors that it answers.
class PasswordHasher {
public:
    explicit PasswordHasher(HasherSettings settings = {});
    /// Stops.
    ~PasswordHasher();
    PasswordHasher(const PasswordHasher&) = delete;
    PasswordHasher& operator=(const PasswordHasher&) = delete;

    struct Verdict {
        bool isRight = false;
        /// Set when the password is right and its hash was made with other parameters: store this one instead.
        std::optional<std::string> rehashed;
    };

    /// Hashes `password`; the text to store comes to the receiver's thread. `unavailable` when too many wait.
    void hash(std::string password, core::Receiver receiver, std::function<void(core::Result<std::string>)> callback);

    /// Checks `password` against a stored hash. Without one (no such account, a visitor) it takes the same time and
    /// says no.
    void verify(std::string password, std::optional<std::string> storedHash, core::Receiver receiver,
                std::function<void(core::Result<Verdict>)> callback);

    /// Blocking, for start-up: tens of milliseconds.
    [[nodiscard]] core::Result<std::string> hashNow(const std::string& password) const;
    /// Whether the hash is of that password. Blocking, for start-up.
    [[nodiscard]] bool isRightNow(const std::string& password, const std::string& storedHash) const;

    /// Answers what waits with `unavailable` and joins the threads.
    void stop();

private:
    class Pool;
    std::unique_ptr<Pool> m_pool;
};

} // namespace callroom::accounts
