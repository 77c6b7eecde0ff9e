// A request's target: its path through the router, its query read as each of the types that a route takes.
#include "server/api/query.h"
#include "server/directory/audit_log.h"
#include "server/directory/contacts.h"
#include "server/directory/conversations.h"
#include "server/directory/paging.h"
#include "server/directory/threads.h"
#include "server/directory/users.h"
#include "server/net/path_router.h"
#include "server/reports/abandoned.h"
#include "server/reports/agent_day.h"
#include "shared/protocol/analytics.h"
#include "tests/fuzz/round_trip.h"

#include <ranges>

namespace callroom::fuzz {
namespace {

using QueryTypes = Types<directory::PageQuery, directory::UserQuery, directory::ContactQuery,
                         directory::ConversationQuery, directory::MessageQuery, directory::ThreadQuery,
                         directory::AuditQuery, protocol::ReportQuery, reports::AbandonedQuery, reports::TimelineQuery>;

const net::PathRouter& router() {
    static const net::PathRouter made = [] {
        net::PathRouter router;
        std::size_t route = 0;
        for (const char* pattern : {"/", "/api/v1/contacts", "/api/v1/contacts/:id", "/api/v1/contacts/next",
                                    "/api/v1/contacts/:id/accept", "/api/v1/:noun/:id/restore", "/agent/*"})
            require(router.add(net::Method::Get, pattern, route++), "a route is there once");
        return router;
    }();
    return made;
}

void checkPath(std::string_view path) {
    const auto found = router().find(net::Method::Get, path);
    const auto* match = std::get_if<net::PathRouter::Match>(&found);
    if (!match) return;
    for (const auto& parameter : match->parameters) {
        require(parameter.find('\0') == std::string::npos, "a parameter holds no NUL");
        for (const auto part : std::views::split(parameter, '/'))
            require(std::string_view(part.begin(), part.end()) != "..", "a parameter does not climb");
    }
}

template <typename T> void checkQuery(std::string_view query) {
    const auto decoded = api::decodeQuery<T>(query);
    if (!decoded) return;
    const auto document = json::parseDocument(json::encode(*decoded));
    require(document.has_value(), "a query is written as JSON");
    checkRoundTrip<T>(*document);
}

template <typename... Type> void checkQueries(std::string_view query, Types<Type...>) {
    (checkQuery<Type>(query), ...);
}

/// The parameters written again, each character escaped.
std::string escaped(const json::Document& parameters) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    const auto add = [&](const json::Value& value) {
        for (const char c : std::string_view(value.GetString(), value.GetStringLength())) {
            const auto byte = static_cast<unsigned char>(c);
            text.append({'%', digits[byte >> 4U], digits[byte & 15U]});
        }
    };
    for (const auto& member : parameters.GetObject()) {
        add(member.name);
        text += '=';
        add(member.value);
        text += '&';
    }
    return text;
}

void checkParameters(std::string_view query) {
    const auto parameters = api::parseQuery(query);
    if (!parameters) return;
    const auto again = api::parseQuery(escaped(*parameters));
    require(again.has_value(), "what is escaped is read");
    require(json::toText(*again) == json::toText(*parameters), "what is escaped is read as the same");
}

} // namespace

void run(std::string_view input) {
    const auto question = input.find('?');
    checkPath(input.substr(0, question));
    if (question == std::string_view::npos) return;
    const auto query = input.substr(question + 1);
    checkParameters(query);
    checkQueries(query, QueryTypes{});
}

} // namespace callroom::fuzz
