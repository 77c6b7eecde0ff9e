#pragma once

#include "server/live/tenant_floor.h"

#include <deque>
#include <functional>

namespace callroom::live {

/// Where a tenant's floor stands, and who waits for it. Live thread only.
///
///     Ready ──(what it decided will not all be stored)──► Draining ──(the ledger has stored or refused
///     all of that life)──► Loading ──(read from its rows)──► Ready, in a new life
///
/// Rows are read in Loading alone, when the ledger holds nothing of the tenant; so what is read is what the former life
/// has left, and nothing can be written behind it.
struct TenantSlot {
    enum class Stage { Loading, Ready, Draining };

    /// What waits for the floor. `isThere` is false when it was not ready in time.
    struct Waiting {
        core::Timestamp until;
        std::function<void(bool isThere)> go;
    };

    Stage stage = Stage::Loading;
    std::unique_ptr<TenantFloor> floor; ///< also while Draining, for who is using it in this very moment
    bool isFenced = false;              ///< Draining: the ledger will tell when that life is over
    bool isReading = false;             ///< Loading: a read is under way
    std::deque<Waiting> waiting;
    /// When a configuration that could not be read is read again.
    std::optional<core::Timestamp> readConfigurationAt;
    /// What the former life had changed and not told its watchers.
    UntoldRows untold;

    [[nodiscard]] bool isReady() const { return stage == Stage::Ready; }
};

} // namespace callroom::live
