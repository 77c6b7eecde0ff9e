#include "console/net/report_queries.h"

#include <QUrlQuery>

namespace callroom::console {
namespace {

QString pathOf(const char* report, const ReportRequest& request) {
    QString path = u"analytics/" % QString::fromLatin1(report);
    if (const auto query = queryOf(request); !query.isEmpty()) path += u'?' % query;
    return path;
}

} // namespace

QString queryOf(const ReportRequest& request) {
    QUrlQuery query;
    const auto add = [&](const char* name, const std::string& value) {
        query.addQueryItem(QString::fromLatin1(name), QString::fromStdString(value));
    };
    if (request.from) add("from", core::toRfc3339(*request.from));
    if (request.to) add("to", core::toRfc3339(*request.to));
    if (request.interval) add("interval", std::string(core::toText(*request.interval)));
    if (request.queueId) add("queueId", core::toString(*request.queueId));
    if (request.channel) add("channel", std::string(core::toText(*request.channel)));
    if (request.formula) add("formula", std::to_string(*request.formula));
    return query.toString(QUrl::FullyEncoded);
}

ReportQueries::ReportQueries(client::ApiClient* api, QObject* parent)
    : QObject(parent)
    , m_api(api) {}

void ReportQueries::overview(const ReportRequest& request, QObject* receiver, Done<protocol::OverviewReport> done) {
    m_api.get(pathOf("overview", request), receiver, std::move(done));
}

void ReportQueries::queues(const ReportRequest& request, QObject* receiver, Done<protocol::QueueReport> done) {
    m_api.get(pathOf("queues", request), receiver, std::move(done));
}

void ReportQueries::agents(const ReportRequest& request, QObject* receiver, Done<protocol::AgentReport> done) {
    m_api.get(pathOf("agents", request), receiver, std::move(done));
}

void ReportQueries::insights(const ReportRequest& request, QObject* receiver, Done<protocol::InsightReport> done) {
    m_api.get(pathOf("insights", request), receiver, std::move(done));
}

void ReportQueries::intervals(const ReportRequest& request, QObject* receiver, Done<protocol::IntervalReport> done) {
    m_api.get(pathOf("calls", request), receiver, std::move(done));
}

} // namespace callroom::console
