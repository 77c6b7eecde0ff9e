#pragma once

#include "console/model/asked_table_model.h"
#include "console/model/reports/report_table.h"
#include "console/net/report_queries.h"

#include <QPointer>

namespace callroom::console {

/// The reports of one period: the head with the period before, and the lines by interval, by queue and by agent. Only
/// the report that is looked at is asked for. Answers to what is no longer asked are dropped. GUI thread.
class Reports : public QObject {
    Q_OBJECT

public:
    enum class Kind { Intervals, Queues, Agents };

    /// `queries` need not outlive this object.
    explicit Reports(ReportQueries* queries, QObject* parent = nullptr);

    /// Asks for the head and the lines anew.
    void setRequest(const ReportRequest& request);
    void setKind(Kind kind);
    void refresh();

    [[nodiscard]] const ReportRequest& request() const { return m_request; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// None until it is known; that of before stays until then.
    [[nodiscard]] const std::optional<protocol::OverviewReport>& overview() const { return m_overview; }
    [[nodiscard]] ReportTable& table(Kind kind);
    [[nodiscard]] ReportTable& table() { return table(m_kind); }
    /// What the intervals' lines begin with, for a chart's axis.
    [[nodiscard]] const std::vector<protocol::IntervalRow>& intervals() const { return m_intervals; }

    [[nodiscard]] AskState askState() const;
    [[nodiscard]] const QString& failure() const { return m_failure; }

Q_SIGNALS:
    void changed();

private:
    void askOverview();
    void askLines();
    template <typename Report, typename Take> [[nodiscard]] auto answerTo(std::uint64_t question, Take use);
    void take(const protocol::IntervalReport& report);
    void take(const protocol::QueueReport& report);
    void take(const protocol::AgentReport& report);
    void fail(const core::Error& error);

    QPointer<ReportQueries> m_queries;
    ReportRequest m_request;
    Kind m_kind = Kind::Intervals;
    std::optional<protocol::OverviewReport> m_overview;
    ReportTable m_byInterval;
    ReportTable m_byQueue;
    ReportTable m_byAgent;
    std::vector<protocol::IntervalRow> m_intervals;
    std::optional<Kind> m_shown; ///< whose lines are of the present request
    int m_awaited = 0;
    bool m_isAsked = false;
    QString m_failure;
    std::uint64_t m_question = 0;
};

/// How the line of an interval is called: its time of day, its day, week or month; with the day where the period has
/// several.
[[nodiscard]] QString intervalName(core::ReportInterval interval, core::Timestamp from, bool isOneDay);

} // namespace callroom::console
