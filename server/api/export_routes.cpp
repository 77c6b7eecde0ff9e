#include "server/api/caller.h"
#include "server/api/csv.h"
#include "server/api/download.h"
#include "server/api/routes.h"
#include "server/directory/contacts.h"
#include "server/reports/abandoned.h"
#include "server/reports/interval_lines.h"
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

constexpr std::size_t mostIntervals = 40'000; ///< of a file: a year by quarter hours has 35,136
constexpr std::size_t intervalsAtOnce = 500;
constexpr int abandonedAtOnce = 2000;

/// What a file is made of, piece by piece.
using Pieces = std::function<core::Result<std::optional<std::string>>(storage::Session&)>;

template <typename Row> std::string linesOf(const std::vector<Row>& rows) {
    std::string text;
    for (const auto& row : rows)
        text += csv::row(row);
    return text;
}

/// The elements of a JSON array, without its brackets; `isFirst`: none stand before them.
template <typename Row> std::string elementsOf(const std::vector<Row>& rows, bool isFirst) {
    std::string text;
    for (const auto& row : rows) {
        if (!std::exchange(isFirst, false)) text += ',';
        text += json::encode(row);
    }
    return text;
}

/// A report that is as long as the company has queues or people: its lines as CSV, or itself as JSON.
template <typename Report, typename Rows>
Pieces inOnePiece(core::Result<Report> (*report)(storage::Session&, const protocol::ReportQuery&, core::Timestamp),
                  Rows rowsOf, const ExportQuery& query, core::Timestamp now) {
    return [=, isDone = false](storage::Session& session) mutable -> core::Result<std::optional<std::string>> {
        if (std::exchange(isDone, true)) return std::nullopt;
        const auto made = report(session, query, now);
        if (!made) return core::fail(made.error());
        if (query.format == "json") return json::encode(*made);
        const auto rows = rowsOf(*made);
        return csv::header<typename decltype(rows)::value_type>() + linesOf(rows);
    };
}

/// The report of intervals, some of them at a time.
class IntervalFile {
public:
    IntervalFile(const ExportQuery& query, core::Timestamp now)
        : m_lines(query, now, mostIntervals)
        , m_isCsv(query.format == "csv") {}

    core::Result<std::optional<std::string>> next(storage::Session& session) {
        if (m_isDone) return std::nullopt;
        const auto lines = m_lines.next(session, intervalsAtOnce);
        if (!lines) return core::fail(lines.error());
        const bool isFirst = !std::exchange(m_isBegun, true);
        m_isDone = lines->size() < intervalsAtOnce;
        if (m_isCsv) return (isFirst ? csv::header<protocol::IntervalRow>() : std::string()) + linesOf(*lines);
        const auto head = m_lines.head();
        std::string text;
        if (isFirst)
            text = R"({"frame":)" + json::encode(head.frame) + R"(,"interval":)" + json::encode(head.interval) +
                   R"(,"intervals":[)";
        text += elementsOf(*lines, isFirst);
        if (m_isDone) text += R"(],"total":)" + json::encode(head.total) + '}';
        return text;
    }

private:
    reports::IntervalLines m_lines;
    bool m_isCsv;
    bool m_isBegun = false;
    bool m_isDone = false;
};

/// Who hung up, page by page.
class AbandonedFile {
public:
    AbandonedFile(const ExportQuery& query, core::Timestamp now)
        : m_query{query.from, query.to, query.queueId, query.channel, {}, {}, {}, abandonedAtOnce, {}}
        , m_now(now)
        , m_isCsv(query.format == "csv") {}

    core::Result<std::optional<std::string>> next(storage::Session& session) {
        if (m_isDone) return std::nullopt;
        const auto page = reports::listAbandoned(session, m_query, m_now);
        if (!page) return core::fail(page.error());
        const bool isFirst = !std::exchange(m_isBegun, true);
        m_query.cursor = page->nextCursor;
        m_isDone = !m_query.cursor;
        if (m_isCsv)
            return (isFirst ? csv::header<protocol::AbandonedCustomer>() : std::string()) + linesOf(page->items);
        return (isFirst ? R"({"items":[)" : "") + elementsOf(page->items, isFirst) +
               (m_isDone ? R"(],"nextCursor":null})" : "");
    }

private:
    reports::AbandonedQuery m_query;
    core::Timestamp m_now;
    bool m_isCsv;
    bool m_isBegun = false;
    bool m_isDone = false;
};

/// What a file gives piece by piece.
template <typename File> Pieces piecesOf(File file) {
    return [file = std::move(file)](storage::Session& session) mutable { return file.next(session); };
}

core::Result<Pieces> piecesOf(const ExportQuery& query, core::Timestamp now) {
    if (query.format != "csv" && query.format != "json")
        return core::fail(core::invalid("unknown_format", "a format is csv or json"));
    if (query.report == "overview")
        return inOnePiece(
            reports::overview,
            [](const auto& report) {
                return std::vector{report.total, report.previous};
            },
            query, now);
    if (query.report == "queues")
        return inOnePiece(
            reports::queueReport, [](const auto& report) { return report.queues; }, query, now);
    if (query.report == "agents")
        return inOnePiece(
            reports::agentReport, [](const auto& report) { return report.agents; }, query, now);
    if (query.report == "calls") return piecesOf(IntervalFile(query, now));
    if (query.report == "abandoned") return piecesOf(AbandonedFile(query, now));
    return core::fail(core::invalid("unknown_report", "a report is overview, queues, agents, calls or abandoned"));
}

void exportAnalytics(const CallPtr& call) {
    const auto query = call->query<ExportQuery>();
    if (!query) return;
    auto pieces = piecesOf(*query, call->now());
    if (!pieces) return call->fail(pieces.error());
    const bool isCsv = query->format == "csv";
    answerDownload(call, {std::move(*pieces), isCsv ? "text/csv; charset=utf-8" : "application/json",
                          "filename=\"" + query->report + (isCsv ? ".csv\"" : ".json\"")});
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
