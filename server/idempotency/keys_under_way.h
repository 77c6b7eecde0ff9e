#pragma once

#include "server/idempotency/request.h"

#include <atomic>
#include <mutex>
#include <string>
#include <unordered_set>

namespace callroom::idempotency {

/// The keys whose requests are being done by this process, so that a retry that comes meanwhile is not done beside the
/// first: the floor may have decided what is not committed yet. Outlives all holds. Any thread.
class KeysUnderWay {
public:
    KeysUnderWay() = default;
    KeysUnderWay(const KeysUnderWay&) = delete;
    KeysUnderWay& operator=(const KeysUnderWay&) = delete;

    /// Takes the key until its hold is released. Error: `in_progress` (409).
    [[nodiscard]] core::Result<Request> begin(Key key);
    [[nodiscard]] std::size_t size() const;

private:
    friend class Hold;
    void end(const std::string& name);

    mutable std::mutex m_mutex;
    std::unordered_set<std::string> m_names; ///< person and key; guarded by m_mutex
};

/// One key that is under way. Any thread.
class Hold {
public:
    Hold(KeysUnderWay& keys, std::string name)
        : m_keys(keys)
        , m_name(std::move(name)) {}
    ~Hold() { release(); }
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;

    /// Before the answer leaves: who has it may ask again at once.
    void release() {
        if (!m_isReleased.exchange(true)) m_keys.end(m_name);
    }
    /// The answer is committed together with the work.
    void setStored() { m_isStored = true; }
    [[nodiscard]] bool isStored() const { return m_isStored; }

private:
    KeysUnderWay& m_keys;
    std::string m_name;
    std::atomic<bool> m_isReleased = false;
    std::atomic<bool> m_isStored = false;
};

} // namespace callroom::idempotency
