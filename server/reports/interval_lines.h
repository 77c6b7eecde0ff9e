#pragma once

#include "server/reports/frame.h"
#include "shared/protocol/analytics.h"

namespace callroom::reports {

/// A report by intervals, some lines at a time, so that a long one is never in memory as a whole. One work of the
/// database after another; blocking, outside of transactions.
class IntervalLines {
public:
    /// `mostIntervals`: a question that has more is refused.
    IntervalLines(const protocol::ReportQuery& query, Timestamp now, std::size_t mostIntervals)
        : m_query(query)
        , m_now(now)
        , m_mostIntervals(mostIntervals) {}

    /// The next lines, `most` of them at most; none behind the last. Errors: those of `understand`,
    /// `too_many_intervals` (422), both by the first call.
    [[nodiscard]] core::Result<std::vector<protocol::IntervalRow>> next(storage::Session& session, std::size_t most);
    /// The report but for its lines; the total is that of the lines so far. After the first `next`.
    [[nodiscard]] protocol::IntervalReport head() const;

private:
    /// What was asked, as it was understood.
    struct Asked {
        Question question;
        core::ReportInterval interval;
        std::vector<Timestamp> begins;
    };
    [[nodiscard]] core::Result<void> ask(storage::Session& session);

    protocol::ReportQuery m_query;
    Timestamp m_now;
    std::size_t m_mostIntervals;
    std::optional<Asked> m_asked;
    std::size_t m_told = 0; ///< lines
    ReportComponents m_sum;
};

} // namespace callroom::reports
