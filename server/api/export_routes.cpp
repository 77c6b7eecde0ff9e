#include "server/api/caller.h"
#include "server/api/csv.h"
#include "server/api/download.h"
#include "server/api/routes.h"
#include "server/directory/contacts.h"
#include "server/reports/abandoned.h"
#include "server/reports/reports.h"

namespace callroom::api {

/// `?report=…&format=csv|json` and what the report itself takes.
struct ExportQuery : protocol::ReportQuery {
    std::string report = "calls";
    std::string format = "csv";
};

} // namespace callroom::api

namespace callroom::json {

template <> struct Description<api::ExportQuery> {
    using Q = api::ExportQuery;
    static constexpr std::string_view name = "ExportQuery";
    static constexpr auto fields = joined(Fields{field("report", &Q::report, {.maxLength = 20, .mayBeAbsent = true}),
                                                 field("format", &Q::format, {.maxLength = 10, .mayBeAbsent = true})},
                                          Description<protocol::ReportQuery>::fields);
};

} // namespace callroom::json

namespace callroom::api {
namespace {

using core::Role;

struct Table {
    std::string text;
    bool isCsv = true;
};

template <typename Row> std::string tableOf(const std::vector<Row>& rows) {
    std::string text = csv::header<Row>();
    for (const auto& row : rows)
        text += csv::row(row);
    return text;
}

/// A report's lines as CSV, or the report itself as JSON.
template <typename Report, typename Rows>
core::Result<Table> exported(const core::Result<Report>& report, bool isCsv, Rows rowsOf) {
    if (!report) return core::fail(report.error());
    return Table{isCsv ? tableOf(rowsOf(*report)) : json::encode(*report), isCsv};
}

core::Result<Table> exportReport(storage::Session& session, const ExportQuery& query, core::Timestamp now) {
    const bool isCsv = query.format == "csv";
    if (!isCsv && query.format != "json") return core::fail(core::invalid("unknown_format", "a format is csv or json"));
    if (query.report == "overview")
        return exported(reports::overview(session, query, now), isCsv, [](const auto& report) {
            return std::vector{report.total, report.previous};
        });
    if (query.report == "queues")
        return exported(reports::queueReport(session, query, now), isCsv,
                        [](const auto& report) { return report.queues; });
    if (query.report == "agents")
        return exported(reports::agentReport(session, query, now), isCsv,
                        [](const auto& report) { return report.agents; });
    if (query.report == "calls")
        return exported(reports::intervalReport(session, query, now), isCsv,
                        [](const auto& report) { return report.intervals; });
    if (query.report == "abandoned") {
        reports::AbandonedQuery asked{query.from, query.to, query.queueId, query.channel, {}, {}, {}, 10'000, {}};
        return exported(reports::listAbandoned(session, asked, now), isCsv,
                        [](const auto& page) { return page.items; });
    }
    return core::fail(core::invalid("unknown_report", "a report is overview, queues, agents, calls or abandoned"));
}

void exportAnalytics(const CallPtr& call) {
    auto query = call->query<ExportQuery>();
    if (!query) return;
    const std::string name = query->report;
    call->services().workers.read(
        call->receiver(), call->tenant(),
        [query = std::move(*query), now = call->now()](storage::Session& session) {
            return exportReport(session, query, now);
        },
        [call, name](core::Result<Table> table) {
            if (!table) return call->fail(table.error());
            call->respond(downloadResponse(std::move(table->text),
                                           table->isCsv ? "text/csv; charset=utf-8" : "application/json",
                                           "filename=\"" + name + (table->isCsv ? ".csv\"" : ".json\"")));
        });
}

/// The list of contacts as a table, page by page.
class ContactTable {
public:
    ContactTable(const directory::Reader& reader, directory::ContactQuery query, core::Timestamp now)
        : m_reader(reader)
        , m_query(std::move(query))
        , m_now(now) {
        m_query.limit = directory::maxPage;
    }

    core::Result<std::optional<std::string>> next(storage::Session& session) {
        if (m_isDone) return std::nullopt;
        const auto page = directory::listContacts(session, m_reader, m_query, m_now);
        if (!page) return core::fail(page.error());
        std::string text = std::exchange(m_isBegun, true) ? "" : csv::header<protocol::Contact>();
        for (const auto& contact : page->items)
            text += csv::row(contact);
        m_query.cursor = page->nextCursor;
        m_isDone = !m_query.cursor;
        return text;
    }

private:
    directory::Reader m_reader;
    directory::ContactQuery m_query;
    core::Timestamp m_now;
    bool m_isBegun = false;
    bool m_isDone = false;
};

void exportContacts(const CallPtr& call) {
    auto query = call->query<directory::ContactQuery>();
    if (!query) return;
    const auto table = std::make_shared<ContactTable>(readerOf(call->claims()), std::move(*query), call->now());
    answerDownload(call, {[table](storage::Session& session) { return table->next(session); },
                          "text/csv; charset=utf-8", "filename=\"contacts.csv\""});
}

} // namespace

void addExportRoutes(Routes& routes) {
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/analytics/export",
                       .operation = "exportReport",
                       .summary = "A report (overview, queues, agents, calls, abandoned) as a file",
                       .access = Access::from(Role::Supervisor),
                       .cost = 20,
                       .queryFields = querySchema<ExportQuery>(),
                       .responseType = "text/csv"},
                      exportAnalytics});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/contacts/export",
                       .operation = "exportContacts",
                       .summary = "The list of contacts, all pages of it, as a file; its filters are the list's",
                       .access = Access::from(Role::Supervisor),
                       .cost = 20,
                       .queryFields = querySchema<directory::ContactQuery>(),
                       .responseType = "text/csv"},
                      exportContacts});
}

} // namespace callroom::api
