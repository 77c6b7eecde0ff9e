#include "console/model/reports/insights.h"

#include "console/model/refusal_words.h"

namespace callroom::console {

Insights::Insights(ReportQueries* queries, QObject* parent)
    : QObject(parent)
    , m_queries(queries) {}

void Insights::setRequest(const ReportRequest& request) {
    m_request = request;
    refresh();
}

void Insights::refresh() {
    const auto question = ++m_question;
    m_state = AskState::Asking;
    m_failure.clear();
    if (!m_queries) return take(core::fail(core::unavailable("disconnected")));
    m_queries->insights(m_request, this, [this, question](const core::Result<protocol::InsightReport>& report) {
        if (question == m_question) take(report);
    });
    Q_EMIT changed();
}

void Insights::take(const core::Result<protocol::InsightReport>& report) {
    m_state = report ? AskState::Known : AskState::Failed;
    if (report) {
        m_findings.setFindings(report->insights);
        m_staffing.setAdvice(report->staffing);
    } else {
        m_failure = explainRefusal(report.error());
    }
    Q_EMIT changed();
}

} // namespace callroom::console
