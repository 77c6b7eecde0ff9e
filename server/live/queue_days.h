#pragma once

#include "server/floor/engine.h"
#include "server/reports/counts.h"
#include "shared/protocol/floor.h"
#include "shared/protocol/tenant_settings.h"

#include <map>
#include <unordered_map>

namespace callroom::live {

/// What each queue had since its tenant's day began, counted as the reports count it, contact by contact as they
/// change. Starts from what is stored of contacts that are over, and from those that are open. Live thread only.
class QueueDays {
public:
    /// Begins the day of that moment. `over`: what is stored of it; none where it cannot be known, as after the day
    /// begins at another hour: then nothing is shown until the next one.
    void begin(const protocol::TenantSettings& company, core::Timestamp now,
               std::optional<std::vector<reports::QuarterCounts>> over);
    /// The settings have changed; the day begins anew if it is another one.
    void follow(const protocol::TenantSettings& company, core::Timestamp now);
    /// Counts the contact as it stands now instead of as it stood before.
    void follow(const floor::Contact& contact, const floor::QueueConfig* queue);
    /// When the next day begins.
    [[nodiscard]] std::optional<core::Timestamp> ends() const { return m_ends; }

    [[nodiscard]] std::optional<protocol::FloorQueueDay> of(core::QueueId queue, core::Timestamp now) const;

private:
    /// What a contact counts for, and where.
    struct Part {
        core::QueueId queueId;
        core::Timestamp quarter{};
        protocol::ReportComponents components{};
    };
    struct Trend {
        int offered = 0;
        int abandoned = 0;
    };
    struct Day {
        protocol::ReportComponents components{};
        std::map<core::Timestamp, Trend> trend;
    };

    [[nodiscard]] std::optional<Part> partOf(const floor::Contact& contact, const floor::QueueConfig* queue) const;
    void add(const Part& part, int sign);

    std::unordered_map<core::QueueId, Day> m_days;
    std::unordered_map<core::ContactId, Part> m_open;
    core::Timestamp m_begins{};
    std::optional<core::Timestamp> m_ends; ///< none before the first day began
    std::string m_timeZone;
    int m_formula = 3;
    int m_shortAbandonSeconds = 5;
    bool m_isCounted = false;
};

} // namespace callroom::live
