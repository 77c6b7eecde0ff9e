#pragma once

#include "shared/core/ids.h"
#include "shared/core/time.h"

#include <optional>
#include <set>
#include <unordered_map>

namespace callroom::live {

/// When each tenant's floor acts next by itself; one time a tenant, O(log tenants).
class FloorSchedule {
public:
    void set(core::TenantId tenant, std::optional<core::Timestamp> due) {
        const auto known = m_byTenant.find(tenant);
        if (known != m_byTenant.end()) {
            if (due == known->second) return;
            m_byTime.erase({known->second, tenant});
            m_byTenant.erase(known);
        }
        if (!due) return;
        m_byTime.emplace(*due, tenant);
        m_byTenant.emplace(tenant, *due);
    }

    [[nodiscard]] std::optional<core::Timestamp> next() const {
        return m_byTime.empty() ? std::nullopt : std::optional(m_byTime.begin()->first);
    }
    /// Takes off the tenant whose time came first.
    [[nodiscard]] std::optional<core::TenantId> takeDue(core::Timestamp now) {
        if (m_byTime.empty() || m_byTime.begin()->first > now) return std::nullopt;
        const auto tenant = m_byTime.begin()->second;
        set(tenant, std::nullopt);
        return tenant;
    }

private:
    std::set<std::pair<core::Timestamp, core::TenantId>> m_byTime;
    std::unordered_map<core::TenantId, core::Timestamp> m_byTenant;
};

} // namespace callroom::live
