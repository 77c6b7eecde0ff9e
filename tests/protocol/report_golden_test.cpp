#include "shared/protocol/abandoned.h"
#include "shared/protocol/agent_day.h"
#include "shared/protocol/analytics.h"
#include "shared/protocol/audit.h"
#include "shared/protocol/floor.h"
#include "shared/protocol/insight.h"
#include "shared/protocol/my_settings.h"
#include "shared/protocol/notice.h"
#include "shared/protocol/system_status.h"
#include "shared/protocol/tag.h"
#include "shared/protocol/tenant_settings.h"
#include "tests/protocol/golden.h"

using namespace callroom;
using namespace callroom::protocol;

/// The form of what supervisors and admins read: reports, worklists, the audit log, settings and the floor's rows.
class ReportGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsKeepTheirForm();
    void worklistsKeepTheirForm();
    void agentsDaysKeepTheirForm();
    void settingsKeepTheirForm();
    void floorRowsKeepTheirForm();
    void patchesNameTheVersionTheyWereMadeFrom();
};

namespace {

using golden::check;
using golden::id;

const auto agentId = id<core::UserId>("00000000-0000-7000-8000-000000000002");
const auto customerId = id<core::UserId>("00000000-0000-7000-8000-000000000003");
const auto queueId = id<core::QueueId>("00000000-0000-7000-8000-000000000004");
const auto contactId = id<core::ContactId>("00000000-0000-7000-8000-000000000005");
const auto groupId = id<core::GroupId>("00000000-0000-7000-8000-000000000008");
const auto at = core::fromEpochMilliseconds(1'800'000'000'123);

ReportRow row() {
    ReportRow row;
    row.components.offered = 10;
    row.components.answered = 8;
    row.components.answeredWithin = 6;
    row.components.abandoned = 2;
    row.components.shortAbandoned = 1;
    row.components.handled = 8;
    row.components.answeredWaitSeconds = 120.5;
    row.components.talkSeconds = 1600;
    row.ratios.serviceLevel = 0.6666666666666666;
    row.ratios.serviceLevels = {0.75, 0.6, 0.6666666666666666, 0.6};
    row.ratios.asaSeconds = 15.0625;
    row.ratios.isFirstContactResolutionProvisional = true;
    row.contactsQuery = "from=2027-01-15T08:00:00.000Z&queueId=00000000-0000-7000-8000-000000000004";
    return row;
}

ReportFrame frame() {
    ReportFrame frame;
    frame.from = frame.to = frame.at = at;
    frame.timeZone = "Europe/Berlin";
    frame.formula = {3, "answeredWithin / (answered + abandoned - shortAbandoned)"};
    frame.queueId = queueId;
    frame.figures = {{"abandoned", "", "outcome=abandoned"}, {"asaSeconds", "answeredWaitSeconds / answered"}};
    return frame;
}

} // namespace

void ReportGoldenTest::reportsKeepTheirForm() {
    check("report-overview", OverviewReport{frame(), row(), at, row()});
    check("report-queues", QueueReport{frame(), {{queueId, "support", 20, row()}, {{}, "", {}, {}}}, row()});
    check("report-agents",
          AgentReport{
              frame(),
              {{agentId, "Ada", row(), {9, 8, 0, 1}, {28'800, 27'000, 1800, 20'000, 7000, 0.7407407407407407, 0.9375}}},
              row()});
    check("report-intervals", IntervalReport{frame(), ReportInterval::QuarterHour, {{at, at, row()}}, row()});
    check("report-realtime",
          RealtimeReport{frame(),
                         {{queueId, "support", 3, 12.5, 1, 2, 0, 4, 1, EstimatedWait{10, 30}, true, row()}},
                         {1, 1, 2, 0, 1, 3},
                         3,
                         12.5,
                         row()});
    check("report-insights", InsightReport{frame(),
                                           {{"longest_waits", queueId, "support", {}, {}, 40.5, 12.25, "queueId=x"},
                                            {"busiest_hour", {}, {}, at, at, 80, 31.5, ""}},
                                           {{queueId, "support", 10, 48, 240, 20, 0.8, 3.2, 5, 0.86, 11.5, 0.64}}});
}

void ReportGoldenTest::worklistsKeepTheirForm() {
    AbandonedCustomer waiting;
    waiting.customer = {customerId, "Grace <b>"};
    waiting.phone = "+1 555";
    waiting.contactId = contactId;
    waiting.queueId = queueId;
    waiting.lastAt = at;
    waiting.lastWaitSeconds = 31.5;
    waiting.tries = 2;
    waiting.totalWaitSeconds = 60;
    waiting.status = AbandonedStatus::Claimed;
    waiting.owner = PersonName{agentId, "Ada"};
    waiting.note = "Tomorrow";
    waiting.changedAt = at;
    waiting.version = 2;
    check("abandoned-customer", waiting);
    check("abandoned-update", AbandonedUpdate{AbandonedStatus::CalledBack, std::optional(agentId), "Done", 2});
    check("audit-entry", AuditEntry{agentId.value,
                                    at,
                                    AuditActor{agentId, "Ada", Role::Manager},
                                    "tag.change",
                                    "tag",
                                    queueId.value,
                                    "127.0.0.1",
                                    {R"({"name":"old"})"},
                                    {R"({"name":"new"})"}});
    check("audit-entry-server",
          AuditEntry{agentId.value, at, {}, "floor.repair", "floor", {}, "", {"null"}, {R"({"code":"x"})"}});
}

void ReportGoldenTest::agentsDaysKeepTheirForm() {
    check("agent-stats",
          AgentStats{agentId, at, at, row(), {{Channel::Call, 8, 1600, 20, 240, 232.5}}, {9, 8, 0, 1}, {}});
    TimelineStretch away{"presence", at, at};
    away.presence = Presence::Away;
    away.reason = "lunch";
    TimelineStretch talking{"talking", at, at, true};
    talking.contactId = contactId;
    talking.channel = Channel::Video;
    check("agent-timeline", AgentTimeline{agentId, at, at, {away, talking}});
    check("notice", Notice{agentId.value, at, {agentId, "Sue"}, "Team meeting at 3"});
    check("notice-sent", NoticeSent{agentId.value, {agentId}, {}});
}

void ReportGoldenTest::settingsKeepTheirForm() {
    TenantSettings settings;
    settings.widget.title = "Help";
    settings.widget.allowedOrigins = {"https://shop.example"};
    settings.updatedAt = at;
    check("tenant-settings", settings);
    check("my-settings", MySettings{"de", Theme::Dark, {true, false, true}, "de-DE", true, 3});
    check("language-list", LanguageList{{{"en", "English"}, {"zh-CN", "简体中文"}}, "zh-CN"});
    check("theme-list", ThemeList{{{Theme::System}, {Theme::Light}, {Theme::Dark}}});
    SystemStatus status;
    status.version = "1";
    status.startedAt = status.at = at;
    status.database.isReachable = true;
    status.database.latencyMs = 0.5;
    status.disk = DiskStatus{"/data", 1000, 400};
    check("system-status", status);
}

void ReportGoldenTest::floorRowsKeepTheirForm() {
    FloorAgent agent;
    agent.id = agentId;
    agent.name = "Ada";
    check("floor-agent-plain", agent);
    agent.chatCapacity = 4;
    agent.chatLoad = 2;
    agent.skills = {{"billing", 5}};
    agent.groupIds = {groupId};
    agent.nextPresence = Presence::Away;
    agent.nextReason = "lunch";
    check("floor-agent", agent);
    FloorContact contact;
    contact.id = contactId;
    contact.customer = {customerId, "Grace"};
    contact.tags = {"vip"};
    contact.quality = FloorQuality{1.5, 12, 80, 4.1, Party::Agent, at};
    check("floor-contact-quality", contact);
    FloorQueue queue;
    queue.id = queueId;
    queue.name = "support";
    queue.today = FloorQueueDay{10, 8, 6, 2, 0, 1, 1, 7, 120.5, 0.6666666666666666, {0, 4, 6}, {0, 0, 2}};
    check("floor-queue-day", queue);
}

void ReportGoldenTest::patchesNameTheVersionTheyWereMadeFrom() {
    TagPatch patch;
    patch.set(&TagSettings::name, "urgent");
    const auto without = json::encode(patch);
    patch.version = 4;
    check("tag-patch", patch);
    QVERIFY2(without.find("version") == std::string::npos, without.c_str());
}

QTEST_GUILESS_MAIN(ReportGoldenTest)
#include "report_golden_test.moc"
