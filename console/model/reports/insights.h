#pragma once

#include "console/model/asked_table_model.h"
#include "console/model/reports/finding_model.h"
#include "console/model/reports/staffing_model.h"
#include "console/net/report_queries.h"

#include <QPointer>

namespace callroom::console {

/// What the server finds in a period, and the staff that its busiest hours would have taken: asked once, shown by two
/// tables. Answers to what is no longer asked are dropped. GUI thread.
class Insights : public QObject {
    Q_OBJECT

public:
    /// `queries` need not outlive this object.
    explicit Insights(ReportQueries* queries, QObject* parent = nullptr);

    void setRequest(const ReportRequest& request);
    void refresh();

    [[nodiscard]] FindingModel& findings() { return m_findings; }
    [[nodiscard]] StaffingModel& staffing() { return m_staffing; }
    [[nodiscard]] AskState askState() const { return m_state; }
    /// A sentence; empty unless it has failed.
    [[nodiscard]] const QString& failure() const { return m_failure; }

Q_SIGNALS:
    void changed();

private:
    void take(const core::Result<protocol::InsightReport>& report);

    QPointer<ReportQueries> m_queries;
    ReportRequest m_request;
    FindingModel m_findings;
    StaffingModel m_staffing;
    AskState m_state = AskState::Idle;
    QString m_failure;
    std::uint64_t m_question = 0;
};

} // namespace callroom::console
