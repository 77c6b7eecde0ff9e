#include "tests/console/sample_reports.h"

#include <array>
#include <cmath>

namespace callroom::console {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

std::optional<double> share(double part, double whole) {
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

double number(std::int64_t count) {
    return static_cast<double>(count);
}

/// DOMAIN.md's formulas.
protocol::ReportRow rowOf(const protocol::ReportComponents& c, const std::string& query) {
    protocol::ReportRow row;
    row.components = c;
    row.contactsQuery = query;
    auto& r = row.ratios;
    r.serviceLevels = {share(number(c.answeredWithin), number(c.answered)),
                       share(number(c.answeredWithin + c.abandonedWithin), number(c.answered + c.abandoned)),
                       share(number(c.answeredWithin), number(c.answered + c.abandoned - c.shortAbandoned)),
                       share(number(c.answeredWithin + c.abandonedWithin + c.callbacksWithin), number(c.offered))};
    r.serviceLevel = r.serviceLevels.formula3;
    r.asaSeconds = share(c.answeredWaitSeconds, number(c.answered));
    r.ahtSeconds = share(c.talkSeconds + c.holdSeconds + c.wrapSeconds, number(c.handled));
    r.acwSeconds = share(c.wrapSeconds, number(c.handled));
    r.abandonment = share(number(c.abandoned - c.shortAbandoned), number(c.offered - c.shortAbandoned));
    r.csat = share(number(c.goodRatings), number(c.ratings));
    r.meanRating = share(number(c.ratingSum), number(c.ratings));
    r.firstContactResolution = share(number(c.handled - c.repeated), number(c.handled));
    r.isFirstContactResolutionProvisional = true;
    return row;
}

/// So many contacts, of which those beyond what one can answer hang up.
protocol::ReportComponents load(int offered, int capacity) {
    protocol::ReportComponents c;
    c.offered = offered;
    c.callbacks = offered / 14;
    c.abandoned = offered > capacity ? offered - capacity : offered / 22;
    c.shortAbandoned = c.abandoned / 4;
    c.answered = c.offered - c.abandoned - c.callbacks;
    c.answeredWithin = c.answered - c.abandoned * 3 / 2 - offered / 12;
    if (c.answeredWithin < 0) c.answeredWithin = 0;
    c.abandonedWithin = c.abandoned / 3;
    c.callbacksWithin = c.callbacks / 2;
    c.callbacksKept = c.callbacks;
    c.handled = c.answered;
    c.repeated = c.handled / 17;
    c.ratings = c.handled / 3;
    c.goodRatings = c.ratings * 6 / 7;
    c.ratingSum = c.ratings * 22 / 5;
    c.answeredWaitSeconds = number(c.answered) * 9 + number(c.abandoned) * 30;
    c.abandonedWaitSeconds = number(c.abandoned) * 55;
    c.longestWaitSeconds = offered > 0 ? 40 + number(c.abandoned) * 12 : 0;
    c.talkSeconds = number(c.handled) * 241;
    c.holdSeconds = number(c.handled) * 12;
    c.wrapSeconds = number(c.handled) * 33;
    return c;
}

constexpr std::array hourly{0, 0, 0, 0, 0, 0, 2, 9, 31, 52, 64, 58, 41, 39, 47, 55, 49, 38, 22, 11, 4, 0, 0, 0};
constexpr int capacity = 50;

template <typename Rows, typename Of> protocol::ReportComponents sumOf(const Rows& rows, Of of) {
    protocol::ReportComponents sum;
    for (const auto& row : rows) {
        const protocol::ReportComponents& one = of(row);
        json::Description<protocol::ReportComponents>::fields.visit(
            [&](const auto& field) { sum.*(field.member) += one.*(field.member); });
    }
    return sum;
}

protocol::ReportFrame frameOf(core::Timestamp day) {
    protocol::ReportFrame frame;
    frame.from = day;
    frame.to = day + hours(24);
    frame.at = day + hours(24);
    frame.timeZone = "Europe/Berlin";
    frame.formula = {3, "answeredWithin / (answered + abandoned - shortAbandoned)"};
    frame.figures = {{"offered", "", ""},
                     {"answered", "", "outcome=handled"},
                     {"abandoned", "", "outcome=abandoned"},
                     {"serviceLevel", frame.formula.text, ""},
                     {"serviceLevels.formula1", "answeredWithin / answered", std::nullopt},
                     {"abandonment", "(abandoned - shortAbandoned) / (offered - shortAbandoned)", "outcome=abandoned"},
                     {"asaSeconds", "answeredWaitSeconds / answered", "outcome=handled"}};
    return frame;
}

std::string queryOf(core::Timestamp from, core::Timestamp to) {
    return "from=" + core::toRfc3339(from) + "&to=" + core::toRfc3339(to);
}

} // namespace

protocol::IntervalReport sampleIntervals(core::Timestamp day) {
    protocol::IntervalReport report;
    report.frame = frameOf(day);
    report.interval = core::ReportInterval::Hour;
    for (std::size_t hour = 0; hour < hourly.size(); ++hour) {
        const auto from = day + hours(static_cast<int>(hour));
        report.intervals.push_back(
            {from, from + hours(1), rowOf(load(hourly[hour], capacity), queryOf(from, from + hours(1)))});
    }
    const auto sum = sumOf(report.intervals, [](const auto& row) { return row.figures.components; });
    report.total = rowOf(sum, queryOf(report.frame.from, report.frame.to));
    return report;
}

protocol::OverviewReport sampleOverview(core::Timestamp day) {
    protocol::OverviewReport report;
    report.frame = frameOf(day);
    report.total = sampleIntervals(day).total;
    report.previousFrom = day - hours(24);
    protocol::ReportComponents before;
    for (const int offered : hourly) {
        const std::vector both{before, load(offered * 9 / 10, capacity - 6)};
        before = sumOf(both, [](const auto& one) { return one; });
    }
    report.previous = rowOf(before, queryOf(report.previousFrom, day));
    return report;
}

protocol::QueueReport sampleQueueReport(core::Timestamp day, const protocol::FloorSnapshot& floor) {
    protocol::QueueReport report;
    report.frame = frameOf(day);
    int offered = 210;
    for (const auto& queue : floor.queues) {
        const auto query = queryOf(day, day + hours(24)) + "&queueId=" + core::toString(queue.id);
        report.queues.push_back({queue.id, queue.name, 20, rowOf(load(offered, offered - 14), query)});
        offered = offered * 2 / 3;
    }
    const auto sum = sumOf(report.queues, [](const auto& row) { return row.figures.components; });
    report.total = rowOf(sum, queryOf(day, day + hours(24)));
    return report;
}

protocol::AgentReport sampleAgentReport(core::Timestamp day, const protocol::FloorSnapshot& floor) {
    protocol::AgentReport report;
    report.frame = frameOf(day);
    int handled = 61;
    for (const auto& agent : floor.agents) {
        protocol::AgentReportRow row;
        row.agentId = agent.id;
        row.name = agent.name;
        row.figures =
            rowOf(load(handled, handled), queryOf(day, day + hours(24)) + "&agentId=" + core::toString(agent.id));
        row.offers = {handled + 3, handled, 1, handled % 4};
        const double onContact = handled * 286.0;
        row.times = {28'000.0,         25'500.0, 2'500.0, onContact, 25'500.0 - onContact, onContact / 25'500.0,
                     25'500.0 / 28'000};
        report.agents.push_back(row);
        handled -= 6;
    }
    const auto sum = sumOf(report.agents, [](const auto& row) { return row.figures.components; });
    report.total = rowOf(sum, queryOf(day, day + hours(24)));
    return report;
}

protocol::InsightReport sampleInsights(core::Timestamp day, const protocol::FloorSnapshot& floor) {
    protocol::InsightReport report;
    report.frame = frameOf(day);
    const auto behind = queryOf(day, day + hours(24));
    protocol::Insight busiest{"busiest_hour"};
    busiest.from = day + hours(10);
    busiest.to = day + hours(11);
    busiest.value = 71;
    busiest.reference = 32.6;
    busiest.contactsQuery = behind;
    report.insights.push_back(busiest);
    struct OfQueue {
        const char* code;
        std::size_t queue;
        double value;
        double reference;
    };
    constexpr std::array<OfQueue, 4> findings{{{"longest_waits", 0, 74, 41},
                                               {"lowest_service_level", 0, 0.52, 0.749},
                                               {"most_abandons", 1, 0.113, 0.062},
                                               {"lowest_rating", 2, 0.71, 0.807}}};
    for (const auto& one : findings) {
        protocol::Insight finding{one.code};
        finding.queueId = floor.queues[one.queue].id;
        finding.queueName = floor.queues[one.queue].name;
        finding.value = one.value;
        finding.reference = one.reference;
        finding.contactsQuery = behind + "&queueId=" + core::toString(*finding.queueId);
        report.insights.push_back(finding);
    }
    report.staffing = {{floor.queues[0].id, floor.queues[0].name, 10, 38.4, 286, 20, 0.8, 3.05, 5, 0.842, 12.4, 0.61},
                       {floor.queues[1].id, floor.queues[1].name, 11, 21.2, 244, 20, 0.8, 1.44, 3, 0.861, 14.9, 0.48}};
    return report;
}

std::vector<protocol::AbandonedCustomer> sampleAbandoned(core::Timestamp now, const protocol::FloorSnapshot& floor) {
    struct Person {
        const char* name;
        const char* phone;
        const char* note;
        core::AbandonedStatus status;
    };
    using core::AbandonedStatus;
    constexpr std::array<Person, 8> people{
        {{"Ingrid Solberg", "+47 22 123 456", "", AbandonedStatus::Open},
         {"<b>Bob</b>", "+1 555 0100", "", AbandonedStatus::Open},
         {"Elif Yıldırım", "+90 212 555 01 02", "", AbandonedStatus::Claimed},
         {"王小明", "", "", AbandonedStatus::Open},
         {"Thomas Berger", "+49 30 1234", "Wants an offer", AbandonedStatus::CalledBack},
         {"Grace Mwangi", "", "Wrong number", AbandonedStatus::Cleared},
         {"Mateo Álvarez", "+34 600 111 222", "", AbandonedStatus::Reached},
         {"Anna Kowalska", "+48 22 555 01", "", AbandonedStatus::Claimed}}};
    std::vector<protocol::AbandonedCustomer> customers;
    for (std::size_t place = 0; place < people.size(); ++place) {
        const auto& person = people[place];
        protocol::AbandonedCustomer one;
        one.customer.id.value.bytes[15] = static_cast<std::uint8_t>(place + 1);
        one.customer.name = person.name;
        if (*person.phone) one.phone = person.phone;
        if (*person.note) one.note = person.note;
        one.contactId.value.bytes[15] = static_cast<std::uint8_t>(place + 1);
        one.queueId = floor.queues[place % floor.queues.size()].id;
        one.lastAt = now - minutes(7) - minutes(23) * static_cast<int>(place);
        one.tries = 1 + static_cast<int>(place * 2 % 3);
        one.lastWaitSeconds = 48;
        one.totalWaitSeconds = 48 * one.tries + static_cast<double>(place) * 7;
        one.status = person.status;
        one.version = 1;
        if (one.status != AbandonedStatus::Open && one.status != AbandonedStatus::Reached)
            one.owner = protocol::PersonName{floor.agents[place].id, floor.agents[place].name};
        one.contactsQuery = "outcome=abandoned&customerId=" + core::toString(one.customer.id);
        customers.push_back(one);
    }
    return customers;
}

} // namespace callroom::console
