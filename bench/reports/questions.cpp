#include "bench/reports/questions.h"

#include <array>
#include <string_view>

namespace callroom::bench {
namespace {

struct Period {
    std::string_view name;
    int days; ///< until now; 0: since midnight, which is what reports take for themselves
};
constexpr std::array<Period, 4> periods{{{"today", 0}, {"24 hours", 1}, {"7 days", 7}, {"30 days", 30}}};

constexpr std::array<std::string_view, 6> reports{"overview", "queues", "calls", "agents", "insights", "abandoned"};
constexpr std::array<std::string_view, 5> files{"overview", "queues", "calls", "agents", "abandoned"};

/// Of an agent as fill.sql makes it.
constexpr std::string_view agentStats = "agents/00000000-0000-7000-8001-000000000007/stats";
constexpr std::string_view agentTimeline = "agents/00000000-0000-7000-8001-000000000007/timeline";

std::string fromOf(core::Timestamp now, int days) {
    return "from=" + core::toRfc3339(now - std::chrono::hours(24 * days));
}

} // namespace

std::vector<Question> reportQuestions(core::Timestamp now) {
    std::vector<Question> questions;
    const auto add = [&](std::string name, std::string_view path, std::string_view query = {}) {
        Question question{std::move(name), std::string(path)};
        if (!query.empty()) question.path.append("?").append(query);
        questions.push_back(std::move(question));
    };
    for (const auto report : reports)
        for (const auto& [name, days] : periods) {
            std::string path("analytics/");
            path += report;
            add(path + ", " + std::string(name), path, days == 0 ? std::string() : fromOf(now, days));
        }
    const std::string month = fromOf(now, 30);
    add("analytics/calls, 30 days by hour", "analytics/calls", "interval=hour&" + month);
    add("analytics/realtime", "analytics/realtime");
    for (const auto file : files) {
        const std::string report(file);
        add("analytics/export of " + report + ", 30 days", "analytics/export",
            "format=csv&report=" + report + '&' + month);
        // A line for each customer who hung up, up to 10,000.
        questions.back().isBounded = file != "abandoned";
    }
    add("agents/:id/stats, today", agentStats);
    add("agents/:id/timeline, 24 hours", agentTimeline, fromOf(now, 1));
    add("audit", "audit");
    add("audit, nothing found", "audit", "q=nowhere");
    add("contacts", "contacts");
    add("contacts, found by name", "contacts", "q=Customer%2011");
    add("contacts, nothing found among all", "contacts", "q=nowhere");
    questions.back().isBounded = false;
    add("contacts, nothing found, 7 days", "contacts", "q=nowhere&" + fromOf(now, 7));
    questions.back().isBounded = false;
    return questions;
}

std::vector<Question> figureQuestions(const protocol::OverviewReport& report, const std::string& period) {
    std::vector<Question> questions;
    for (const auto& figure : report.frame.figures)
        // Derived figures lead to the contacts of a counted one.
        if (figure.contactsFilter && figure.formula.empty())
            questions.push_back({"contacts, " + *figure.contactsFilter + ", " + period,
                                 "contacts?" + report.total.contactsQuery + '&' + *figure.contactsFilter});
    return questions;
}

} // namespace callroom::bench
