#pragma once

#include "server/reports/counts.h"
#include "shared/protocol/tenant_settings.h"

/// A report's question as it was understood. Blocking; database workers.
namespace callroom::reports {

struct Question {
    Period period;
    Scope scope;
    int formula = 3;
    protocol::TenantSettings company;
    Timestamp at{}; ///< when it was asked
    Progress progress;

    [[nodiscard]] Calendar calendar() const { return Calendar(company.timeZone); }
    /// Whether customers of the period may still come back.
    [[nodiscard]] bool isProvisional() const;
};

/// Errors: `bad_period` (422) when it ends before it begins, or is longer than ten years.
[[nodiscard]] core::Result<Question> understand(storage::Session& session, const protocol::ReportQuery& query,
                                                Timestamp now);

[[nodiscard]] protocol::ReportFrame frameOf(const Question& question);

/// What a line's contacts have in common, beside the question's own queue, agent and channel.
struct LineOf {
    std::optional<Period> period{};
    std::optional<core::QueueId> queueId{}; ///< the nil one: direct calls
    std::optional<core::UserId> agentId{};
};
[[nodiscard]] protocol::ReportRow lineOf(const Question& question, const protocol::ReportComponents& counted,
                                         const LineOf& line = {});

} // namespace callroom::reports
