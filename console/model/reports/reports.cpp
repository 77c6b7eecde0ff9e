#include "console/model/reports/reports.h"

#include "console/model/refusal_words.h"
#include "console/model/text.h"
#include "console/model/time_words.h"

#include <QLocale>

namespace callroom::console {

Reports::Reports(ReportQueries* queries, QObject* parent)
    : QObject(parent)
    , m_queries(queries)
    , m_byInterval(tr("Interval"), lineFigures())
    , m_byQueue(tr("Queue"), lineFigures())
    , m_byAgent(tr("Agent"), agentFigures()) {}

ReportTable& Reports::table(Kind kind) {
    switch (kind) {
    case Kind::Queues:
        return m_byQueue;
    case Kind::Agents:
        return m_byAgent;
    case Kind::Intervals:
        break;
    }
    return m_byInterval;
}

AskState Reports::askState() const {
    if (!m_isAsked) return AskState::Idle;
    if (m_awaited > 0) return AskState::Asking;
    return m_failure.isEmpty() ? AskState::Known : AskState::Failed;
}

void Reports::setRequest(const ReportRequest& request) {
    m_request = request;
    refresh();
}

void Reports::refresh() {
    ++m_question;
    m_awaited = 0;
    m_failure.clear();
    m_isAsked = true;
    m_shown.reset();
    askOverview();
    askLines();
    Q_EMIT changed();
}

void Reports::setKind(Kind kind) {
    m_kind = kind;
    if (m_isAsked && m_shown != kind) {
        ++m_question; // the lines of another kind are no longer awaited
        m_awaited = 0;
        m_failure.clear();
        if (!m_overview) askOverview();
        askLines();
    }
    Q_EMIT changed();
}

template <typename Report, typename Take> auto Reports::answerTo(std::uint64_t question, Take use) {
    ++m_awaited;
    return [this, question, use](const core::Result<Report>& report) {
        if (question != m_question) return;
        --m_awaited;
        if (report)
            use(*report);
        else
            m_failure = explainRefusal(report.error());
        Q_EMIT changed();
    };
}

void Reports::askOverview() {
    if (!m_queries) return fail(core::unavailable("disconnected"));
    const auto takeOverview = [this](const protocol::OverviewReport& report) { m_overview = report; };
    m_queries->overview(m_request, this, answerTo<protocol::OverviewReport>(m_question, takeOverview));
}

void Reports::askLines() {
    if (!m_queries) return fail(core::unavailable("disconnected"));
    const auto takeLines = [this, kind = m_kind](const auto& report) {
        take(report);
        m_shown = kind;
    };
    switch (m_kind) {
    case Kind::Intervals:
        return m_queries->intervals(m_request, this, answerTo<protocol::IntervalReport>(m_question, takeLines));
    case Kind::Queues:
        return m_queries->queues(m_request, this, answerTo<protocol::QueueReport>(m_question, takeLines));
    case Kind::Agents:
        return m_queries->agents(m_request, this, answerTo<protocol::AgentReport>(m_question, takeLines));
    }
}

void Reports::fail(const core::Error& error) {
    m_failure = explainRefusal(error);
}

void Reports::take(const protocol::IntervalReport& report) {
    constexpr auto longestDay = std::chrono::hours(25); // on which clocks are put back
    const bool isOneDay = report.frame.to - report.frame.from <= longestDay;
    std::vector<ReportLine> lines;
    for (const auto& row : report.intervals)
        lines.push_back({intervalName(report.interval, row.from, isOneDay), row.figures, {}, {}});
    m_intervals = report.intervals;
    m_byInterval.setLines(report.frame, std::move(lines), report.total);
}

void Reports::take(const protocol::QueueReport& report) {
    std::vector<ReportLine> lines;
    for (const auto& row : report.queues)
        lines.push_back({row.queueId ? fromUtf8(row.name) : tr("Direct calls"), row.figures, {}, {}});
    m_byQueue.setLines(report.frame, std::move(lines), report.total);
}

void Reports::take(const protocol::AgentReport& report) {
    std::vector<ReportLine> lines;
    for (const auto& row : report.agents)
        lines.push_back({fromUtf8(row.name), row.figures, row.offers, row.times});
    m_byAgent.setLines(report.frame, std::move(lines), report.total);
}

QString intervalName(core::ReportInterval interval, core::Timestamp from, bool isOneDay) {
    const QLocale locale;
    const auto at = localTime(from);
    switch (interval) {
    case core::ReportInterval::QuarterHour:
    case core::ReportInterval::HalfHour:
    case core::ReportInterval::Hour:
        return isOneDay ? timeText(at.time()) : momentText(at);
    case core::ReportInterval::Day:
        return locale.toString(at.date(), QStringLiteral("ddd ")) % locale.toString(at.date(), QLocale::ShortFormat);
    case core::ReportInterval::Week:
        return Reports::tr("Week of %1").arg(locale.toString(at.date(), QLocale::ShortFormat));
    case core::ReportInterval::Month:
        return locale.toString(at.date(), QStringLiteral("MMMM yyyy"));
    }
    return {};
}

} // namespace callroom::console
