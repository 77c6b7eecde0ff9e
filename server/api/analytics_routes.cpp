#include "server/api/routes.h"
#include "server/reports/abandoned.h"
#include "server/reports/agent_day.h"
#include "server/reports/reports.h"

#include <array>

namespace callroom::api {
namespace {

using core::Role;

template <auto report> void show(const CallPtr& call) {
    if (auto query = call->query<protocol::ReportQuery>())
        call->read([query = std::move(*query), now = call->now()](storage::Session& session) {
            return report(session, query, now);
        });
}

using protocol::AgentStates;
constexpr std::array<std::pair<core::DisplayState, int AgentStates::*>, 6> agentStates{
    {{core::DisplayState::Available, &AgentStates::available},
     {core::DisplayState::Ringing, &AgentStates::ringing},
     {core::DisplayState::Active, &AgentStates::active},
     {core::DisplayState::Wrapping, &AgentStates::wrapping},
     {core::DisplayState::Away, &AgentStates::away},
     {core::DisplayState::Offline, &AgentStates::offline}}};

void count(AgentStates& states, core::DisplayState state) {
    for (const auto& [counted, number] : agentStates)
        if (counted == state) ++(states.*number);
}

/// Lays what the floor knows over what was counted.
void layOver(protocol::RealtimeReport& report, const live::TenantFloor& floor, core::Timestamp now) {
    for (auto& queue : report.queues) {
        const auto row = floor.queueRow(queue.queueId, now);
        queue.waiting = row.waiting;
        if (row.longestWaitSince) queue.longestWaitSeconds = core::toSeconds(now - *row.longestWaitSince);
        queue.ringing = row.ringing;
        queue.active = row.active;
        queue.wrapping = row.wrapping;
        queue.staffed = row.staffed;
        queue.available = row.available;
        queue.estimatedWait = row.estimatedWait;
        queue.isOpen = row.isOpen;
        report.waiting += row.waiting;
        report.longestWaitSeconds = std::max(report.longestWaitSeconds, queue.longestWaitSeconds);
    }
    for (const auto& [id, agent] : floor.engine().state().agents)
        if (!agent.isRemoved) count(report.agents, floor.engine().displayStateOf(id));
}

void showRealtime(const CallPtr& call) {
    auto query = call->query<protocol::ReportQuery>();
    if (!query) return;
    using Report = protocol::RealtimeReport;
    call->services().workers.read(
        call->receiver(), call->tenant(),
        [query = std::move(*query), now = call->now()](storage::Session& session) {
            return reports::realtime(session, query, now);
        },
        [call](core::Result<Report> report) {
            if (!report) return call->fail(report.error());
            call->services().live.ask(
                call->tenant(), call->receiver(),
                [report = std::move(*report), now = call->now()](const live::TenantFloor& floor) {
                    Report shown = report;
                    layOver(shown, floor, now);
                    return shown;
                },
                call->answering<Report>());
        });
}

void listAbandoned(const CallPtr& call) {
    if (auto query = call->query<reports::AbandonedQuery>())
        call->read([query = std::move(*query), now = call->now()](storage::Session& session) {
            return reports::listAbandoned(session, query, now);
        });
}

void followUp(const CallPtr& call) {
    const auto id = call->id<core::UserId>();
    if (!id) return;
    if (auto update = call->body<protocol::AbandonedUpdate>())
        call->run([act = call->act(), id = *id, update = std::move(*update)](storage::Session& session) {
            return reports::followUp(session, act, id, update);
        });
}

/// An agent reads his own day alone.
std::optional<core::UserId> readableAgent(const CallPtr& call) {
    const auto id = call->id<core::UserId>();
    if (!id || call->claims().role != Role::Agent || *id == call->claims().userId) return id;
    call->fail(core::notFound());
    return std::nullopt;
}

void showStats(const CallPtr& call) {
    if (const auto id = readableAgent(call))
        call->read(
            [id = *id, now = call->now()](storage::Session& session) { return reports::agentStats(session, id, now); });
}

void showTimeline(const CallPtr& call) {
    const auto id = readableAgent(call);
    if (!id) return;
    if (const auto query = call->query<reports::TimelineQuery>())
        call->read([id = *id, query = *query, now = call->now()](storage::Session& session) {
            return reports::agentTimeline(session, id, query, now);
        });
}

template <typename Report>
RouteInfo reportRoute(std::string_view pattern, std::string_view operation, std::string_view summary) {
    return {.method = "GET",
            .pattern = std::string(pattern),
            .operation = std::string(operation),
            .summary = std::string(summary),
            .access = Access::from(Role::Supervisor),
            .responseSchema = schema<Report>(),
            .queryFields = querySchema<protocol::ReportQuery>()};
}

} // namespace

void addAnalyticsRoutes(Routes& routes) {
    using namespace protocol;
    routes.push_back({reportRoute<OverviewReport>("/api/v1/analytics/overview", "showOverview",
                                                  "A period in sum, beside the one before it"),
                      show<reports::overview>});
    routes.push_back({reportRoute<QueueReport>("/api/v1/analytics/queues", "reportQueues", "A period, queue by queue"),
                      show<reports::queueReport>});
    routes.push_back({reportRoute<AgentReport>("/api/v1/analytics/agents", "reportAgents",
                                               "Whole days, agent by agent, with where their time went"),
                      show<reports::agentReport>});
    routes.push_back(
        {reportRoute<IntervalReport>("/api/v1/analytics/calls", "reportIntervals", "A period, interval by interval"),
         show<reports::intervalReport>});
    routes.push_back({reportRoute<RealtimeReport>("/api/v1/analytics/realtime", "showRealtime",
                                                  "Queues and agents now, and what the queues had today"),
                      showRealtime});
    routes.push_back({reportRoute<InsightReport>("/api/v1/analytics/insights", "showInsights",
                                                 "What stands out in a period, and how many agents it takes"),
                      show<reports::insights>});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/analytics/abandoned",
                       .operation = "listAbandoned",
                       .summary = "Who hung up, once per customer, and who looks after him",
                       .access = Access::from(Role::Supervisor),
                       .responseSchema = schema<Page<AbandonedCustomer>>(),
                       .queryFields = querySchema<reports::AbandonedQuery>()},
                      listAbandoned});
    routes.push_back({{.method = "PUT",
                       .pattern = "/api/v1/analytics/abandoned/:customerId",
                       .operation = "followUpAbandoned",
                       .summary = "Claim such a customer, say that he was called back, or that nothing is to be done",
                       .access = Access::from(Role::Supervisor),
                       .requestSchema = schema<AbandonedUpdate>(),
                       .responseSchema = schema<reports::FollowUp>()},
                      followUp});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/agents/:id/stats",
                       .operation = "showAgentStats",
                       .summary = "What an agent did today; agents their own",
                       .access = Access::from(Role::Agent),
                       .responseSchema = schema<AgentStats>()},
                      showStats});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/agents/:id/timeline",
                       .operation = "showAgentTimeline",
                       .summary = "Where an agent's day went, stretch by stretch; agents their own",
                       .access = Access::from(Role::Agent),
                       .responseSchema = schema<AgentTimeline>(),
                       .queryFields = querySchema<reports::TimelineQuery>()},
                      showTimeline});
}

} // namespace callroom::api
