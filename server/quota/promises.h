#pragma once

#include "server/storage/session.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace callroom::quota {

/// What an upload is counted by.
struct Quota {
    std::string key;        ///< among the tenant's
    std::int64_t bytes = 0; ///< at most
    core::Error whenFull;
    std::function<core::Result<std::int64_t>(storage::Session&)> used; ///< bytes that are stored
};

class Promise;

/// Bytes that uploads under way will need, beside those that are stored: uploads that are sent at once find no room for
/// more of them than would fit one after another. In memory, since one server at a time works on a database. Any
/// thread.
class Promises {
public:
    Promises() = default;
    Promises(const Promises&) = delete;
    Promises& operator=(const Promises&) = delete;

    /// Room for so many bytes more in each of the quotas, as long as the promise lives. Error: the first quota's that
    /// has none. Blocking; database workers.
    [[nodiscard]] core::Result<std::shared_ptr<Promise>> promise(storage::Session& session,
                                                                 const std::vector<Quota>& quotas, std::int64_t bytes);

private:
    friend class Promise;

    std::mutex m_mutex;
    std::unordered_map<std::string, std::int64_t> m_bytes; ///< guarded by m_mutex
};

/// One upload's. It outlives no Promises. Any thread.
class Promise {
public:
    ~Promise() { release(); }
    Promise(const Promise&) = delete;
    Promise& operator=(const Promise&) = delete;

    /// More has come than was promised, `bytes` in all. Error: as of Promises::promise; nothing is changed then.
    [[nodiscard]] core::Result<void> growTo(std::int64_t bytes);
    /// The upload is stored and counted, or will not be.
    void release();

private:
    friend class Promises;

    struct Part {
        std::string key; ///< among those of all tenants
        core::Error whenFull;
        std::int64_t room = 0;   ///< for all uploads under way
        std::int64_t before = 0; ///< what others had promised earlier
    };

    explicit Promise(Promises& promises)
        : m_promises(promises) {}
    void add(std::int64_t bytes);

    Promises& m_promises;
    std::vector<Part> m_parts; ///< not changed once it is shared, but for `release`
    std::int64_t m_bytes = 0;  ///< guarded by m_promises.m_mutex
};

} // namespace callroom::quota
