#pragma once

#include "shared/core/executor.h"
#include "shared/core/ids.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace callroom::live {

/// Who waits for a tenant's floor to go by its configuration as it stands now. There is one read at a time for each
/// tenant: of two at once the older might come last and undo what the newer one brought. Whoever asks while one is
/// under way waits for the next, so that a hundred changes at once cost two or three reads. Live thread only.
class Reloads {
public:
    struct Waiter {
        core::Receiver receiver;
        std::function<void()> onKnown;
    };

    /// Whether a read is to be begun.
    [[nodiscard]] bool want(core::TenantId tenant, Waiter waiter) {
        auto& reload = m_reloads[tenant];
        reload.waiting.push_back(std::move(waiter));
        return !reload.isReading;
    }
    [[nodiscard]] bool isWanted(core::TenantId tenant) const {
        const auto found = m_reloads.find(tenant);
        return found != m_reloads.end() && !found->second.waiting.empty();
    }
    /// A read serves everybody who waits when it begins.
    void begin(core::TenantId tenant) {
        auto& reload = m_reloads[tenant];
        reload.isReading = true;
        reload.served.swap(reload.waiting);
    }
    /// What was read counts now: those whom it has served.
    [[nodiscard]] std::vector<Waiter> end(core::TenantId tenant) {
        auto& reload = m_reloads[tenant];
        auto served = std::move(reload.served);
        auto waiting = std::move(reload.waiting);
        m_reloads.erase(tenant);
        if (!waiting.empty()) m_reloads[tenant].waiting = std::move(waiting);
        return served;
    }
    /// What was read does not count: those whom it was to serve wait for the next.
    void putBack(core::TenantId tenant) {
        auto& reload = m_reloads[tenant];
        reload.isReading = false;
        reload.waiting.insert(reload.waiting.begin(), std::make_move_iterator(reload.served.begin()),
                              std::make_move_iterator(reload.served.end()));
        reload.served.clear();
    }

private:
    struct Reload {
        std::vector<Waiter> waiting;
        std::vector<Waiter> served; ///< by the read under way
        bool isReading = false;
    };

    std::unordered_map<core::TenantId, Reload> m_reloads;
};

} // namespace callroom::live
