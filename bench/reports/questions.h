#pragma once

#include "shared/core/time.h"
#include "shared/protocol/analytics.h"

#include <string>
#include <vector>

namespace callroom::bench {

/// What is asked of the API, and how a table names it. The path is below `/api/v1/`.
struct Question {
    std::string name;
    std::string path;
    bool isBounded = true; ///< false where the answer, or what is searched for it, is as long as what stands there
};

/// Every report, for the day, 24 hours, 7 and 30 days until `now`; what an agent did; the files; the audit; contacts by
/// name. The agent is one of fill.sql's.
[[nodiscard]] std::vector<Question> reportQuestions(core::Timestamp now);

/// The contacts behind each figure of a report's sum, first page.
[[nodiscard]] std::vector<Question> figureQuestions(const protocol::OverviewReport& report, const std::string& period);

} // namespace callroom::bench
