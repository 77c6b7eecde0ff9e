#include "server/reports/frame.h"

#include "server/directory/tenant_settings.h"
#include "server/reports/ratios.h"

namespace callroom::reports {
namespace {

constexpr std::chrono::hours longestPeriod(24 * 3660);

std::string contactsQuery(const Question& question, const LineOf& line) {
    const auto period = line.period.value_or(question.period);
    std::string query = "from=" + core::toRfc3339(period.from) + "&to=" + core::toRfc3339(period.to);
    const auto queue = line.queueId ? line.queueId : question.scope.queueId;
    if (queue && queue->isNil()) query += "&direct=true";
    if (queue && !queue->isNil()) query += "&queueId=" + core::toString(*queue);
    if (const auto agent = line.agentId ? line.agentId : question.scope.agentId)
        query += "&agentId=" + core::toString(*agent);
    if (question.scope.channel) query += "&channel=" + std::string(core::toText(*question.scope.channel));
    return query;
}

} // namespace

bool Question::isProvisional() const {
    return period.to + std::chrono::hours(24 * company.firstContactDays) > at;
}

core::Result<Question> understand(storage::Session& session, const protocol::ReportQuery& query, Timestamp now) {
    auto company = directory::tenantSettings(session);
    if (!company) return core::fail(std::move(company.error()));
    auto progress = progressOf(session);
    if (!progress) return core::fail(std::move(progress.error()));
    Question question;
    question.at = now;
    question.company = std::move(*company);
    question.progress = std::move(*progress);
    question.period.to = query.to.value_or(now);
    question.period.from = query.from.value_or(question.calendar().dayOf(std::min(question.period.to, now)));
    if (question.period.from > question.period.to || question.period.to - question.period.from > longestPeriod)
        return core::fail(core::invalid("bad_period", "a period ends after it begins, within ten years"));
    question.scope = {query.queueId, query.agentId, query.channel, query.shortAbandonSeconds};
    if (question.scope.shortAbandonSeconds == question.company.shortAbandonSeconds)
        question.scope.shortAbandonSeconds.reset();
    question.formula = query.formula.value_or(question.company.serviceLevelFormula);
    return question;
}

protocol::ReportFrame frameOf(const Question& question) {
    protocol::ReportFrame frame;
    frame.from = question.period.from;
    frame.to = question.period.to;
    frame.at = question.at;
    frame.timeZone = question.company.timeZone;
    frame.formula = formulaInfo(question.formula);
    frame.shortAbandonSeconds = question.scope.shortAbandonSeconds.value_or(question.company.shortAbandonSeconds);
    frame.firstContactDays = question.company.firstContactDays;
    frame.queueId = question.scope.queueId;
    frame.channel = question.scope.channel;
    frame.figures = figureCatalogue(question.formula, question.scope.shortAbandonSeconds);
    return frame;
}

protocol::ReportRow lineOf(const Question& question, const protocol::ReportComponents& counted, const LineOf& line) {
    return {counted, ratiosOf(counted, question.formula, question.isProvisional()), contactsQuery(question, line)};
}

} // namespace callroom::reports
