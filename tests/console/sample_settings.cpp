#include "tests/console/sample_settings.h"

#include "shared/json/encode.h"
#include "shared/protocol/audit.h"
#include "shared/protocol/away_reason.h"
#include "shared/protocol/business_hours.h"
#include "shared/protocol/canned_response.h"
#include "shared/protocol/disposition.h"
#include "shared/protocol/group.h"
#include "shared/protocol/my_settings.h"
#include "shared/protocol/page.h"
#include "shared/protocol/queue.h"
#include "shared/protocol/system_status.h"
#include "shared/protocol/tag.h"
#include "shared/protocol/tenant_settings.h"

namespace callroom::console {
namespace {

using client::TestServer;
using namespace protocol;

template <typename Id> Id id(int kind, int number) {
    Id made;
    made.value.bytes[0] = 0x42;
    made.value.bytes[14] = static_cast<std::uint8_t>(kind);
    made.value.bytes[15] = static_cast<std::uint8_t>(number);
    return made;
}

core::GroupId group(int number) {
    return id<core::GroupId>(1, number);
}
core::UserId person(int number) {
    return id<core::UserId>(2, number);
}
core::QueueId queue(int number) {
    return id<core::QueueId>(3, number);
}

std::vector<User> people() {
    const auto one = [](int number, const char* name, const char* email, Role role) {
        User user;
        user.id = person(number);
        user.name = name;
        user.email = email;
        user.role = role;
        return user;
    };
    auto all = std::vector{one(1, "Ada Okafor", "ada@example.org", Role::Agent),
                           one(2, "Bela Novák", "bela@example.org", Role::Agent),
                           one(3, "Chiara Rossi", "chiara@example.org", Role::Agent),
                           one(4, "Deniz Aydın", "deniz@example.org", Role::Agent),
                           one(5, "Nora Lang", "nora@example.org", Role::Supervisor),
                           one(6, "Olav Berg", "olav@example.org", Role::Manager),
                           one(7, "Petra Šimková", "petra@example.org", Role::Admin)};
    all[3].disabled = true;
    return all;
}

std::vector<Agent> agents() {
    const auto one = [](int number, const char* name, std::vector<Skill> skills) {
        Agent agent;
        agent.id = person(number);
        agent.name = name;
        agent.skills = std::move(skills);
        return agent;
    };
    return {one(1, "Ada Okafor", {{"billing", 5}, {"english", 5}, {"french", 2}}),
            one(2, "Bela Novák", {{"german", 5}, {"hardware", 3}}),
            one(3, "Chiara Rossi", {{"billing", 3}, {"english", 4}, {"italian", 5}}),
            one(4, "Deniz Aydın", {{"german", 3}, {"hardware", 5}, {"turkish", 5}})};
}

std::vector<Group> groups() {
    return {{group(1), "First line", "Answers everything first.", {person(5)}, {person(1), person(2), person(3)}},
            {group(2), "Billing team", "Invoices and payments.", {person(5)}, {person(1), person(3)}},
            {group(3), "Workshop", "", {}, {person(2), person(4)}}};
}

std::vector<Queue> queues() {
    Queue support;
    support.id = queue(1);
    support.name = "Support";
    support.channels = {Channel::Call, Channel::Video, Channel::Chat};
    support.tiers = {{group(1), 0}, {group(3), 45}};
    support.requiredSkills = {{"english", 2}};
    support.rings = {{60, "english", 0}};
    support.businessHoursId = id<core::BusinessHoursId>(4, 1);
    support.overflow = {{core::OverflowWhen::MaxWait, {queue(2)}},
                        {core::OverflowWhen::Closed, {std::nullopt, core::OverflowEnd::Message}}};
    support.alternatives = {queue(2)};
    support.isDefault = true;
    support.stickySeconds = 30;
    support.chat.nudgeSeconds = 120;
    support.chat.closeSeconds = 600;
    support.chat.preChatFields = {{"order", "Order number", "text", false, {}},
                                  {"topic", "What is it about?", "choice", true, {"Delivery", "Invoice", "Other"}}};
    Queue billing;
    billing.id = queue(2);
    billing.name = "Billing";
    billing.channels = {Channel::Call, Channel::Chat};
    billing.strategy = Strategy::BestSkill;
    billing.tiers = {{group(2), 0}};
    Queue sales;
    sales.id = queue(3);
    sales.name = "Sales";
    sales.channels = {Channel::Call, Channel::Video};
    sales.strategy = Strategy::RingAll;
    return {support, billing, sales};
}

std::vector<BusinessHours> hours() {
    BusinessHours office;
    office.id = id<core::BusinessHoursId>(4, 1);
    office.name = "Office";
    office.timeZone = "Europe/Berlin";
    for (int day = 1; day <= 5; ++day) {
        office.weekly.push_back({day, "08:00", "12:30"});
        office.weekly.push_back({day, "13:15", day == 5 ? "16:00" : "18:00"});
    }
    office.weekly.push_back({6, "09:00", "13:00"});
    office.holidays = {{"2026-12-24", "Christmas Eve", "08:00", "12:00"},
                       {"2026-12-25", "Christmas Day", std::nullopt, std::nullopt},
                       {"2026-12-26", "Boxing Day", std::nullopt, std::nullopt},
                       {"2026-11-26", "Team day", "08:00", "12:00"}};
    BusinessHours night;
    night.id = id<core::BusinessHoursId>(4, 2);
    night.name = "On call";
    night.timeZone = "Europe/Istanbul";
    return {office, night};
}

std::vector<Tag> tags() {
    return {{{"Urgent", "#dc2626"}, id<core::TagId>(5, 1)},
            {{"VIP", "#7c3aed"}, id<core::TagId>(5, 2)},
            {{"Invoice", "#0284c7"}, id<core::TagId>(5, 3)},
            {{"Praise", "#16a34a"}, id<core::TagId>(5, 4)}};
}

std::vector<AwayReason> reasons() {
    return {{{"break", "Break", false, 900, 1}, id<core::AwayReasonId>(6, 1)},
            {{"lunch", "Lunch", false, 2700, 2}, id<core::AwayReasonId>(6, 2)},
            {{"training", "Training", true, std::nullopt, 3}, id<core::AwayReasonId>(6, 3)}};
}

std::vector<Disposition> dispositions() {
    return {{{"solved", "Solved", "Support", false, {}}, id<core::DispositionId>(7, 1)},
            {{"escalated", "Escalated", "Support", true, {queue(1)}}, id<core::DispositionId>(7, 2)},
            {{"refund", "Refund", "Billing", true, {queue(2)}}, id<core::DispositionId>(7, 3)}};
}

std::vector<CannedResponse> responses() {
    return {
        {{"Welcome",
          "hi",
          "Hello {{customer.name}}, this is {{agent.name}} of {{queue.name}}. How can I help you with "
          "{{contact.subject}}?",
          {}},
         id<core::CannedResponseId>(8, 1)},
        {{"Please wait", "wait", "One moment please, I am looking it up.", {}}, id<core::CannedResponseId>(8, 2)},
        {{"Goodbye", std::nullopt, "Thank you, and have a good day.", {group(1)}}, id<core::CannedResponseId>(8, 3)}};
}

TenantSettings company() {
    TenantSettings settings;
    settings.timeZone = "Europe/Berlin";
    settings.language = "de";
    settings.widget.color = "#0c6b6b";
    settings.widget.title = "Talk to the workshop";
    settings.widget.greeting = "We answer within two minutes, from Monday to Saturday.";
    settings.widget.buttonText = "Help";
    settings.widget.allowedOrigins = {"https://shop.example.org"};
    return settings;
}

SystemStatus status() {
    SystemStatus status;
    status.version = "0.5.0";
    status.at = core::fromEpochMilliseconds(1'795'000'000'000);
    status.startedAt = core::fromEpochMilliseconds(1'794'700'000'000);
    status.uptimeSeconds = 300'000;
    status.database = {true, 0.4, "15.10", 4'812'345'678, 5, 100, 12};
    status.disk = DiskStatus{"/var/lib/callroom", 512'110'190'592, 31'110'190'592};
    status.host = {8, 33'500'000'000, 212'000'000, 1'204, 65'536};
    status.traffic = {1'180, 1'044, 8'123'456, 0};
    return status;
}

std::vector<AuditEntry> audit() {
    const auto entry = [](int number, int who, const char* name, const char* action, const char* before,
                          const char* after) {
        AuditEntry one;
        one.id.bytes[15] = static_cast<std::uint8_t>(number);
        one.at = core::fromEpochMilliseconds(1'795'000'000'000 - number * 3'720'000LL);
        one.actor = AuditActor{person(who), name, Role::Manager};
        one.action = action;
        one.subject = one.action.substr(0, one.action.find('.'));
        one.address = "192.0.2.17";
        one.before.text = before;
        one.after.text = after;
        return one;
    };
    return {
        entry(
            1, 6, "Olav Berg", "queue.change",
            R"({"name":"Support","serviceLevelSeconds":20,"wrapUpSeconds":30,"strategy":"longest_idle","overflow":[]})",
            R"({"name":"Support","serviceLevelSeconds":30,"wrapUpSeconds":45,"strategy":"least_loaded",)"
            R"("overflow":[{"when":"closed","to":"message"}]})"),
        entry(2, 6, "Olav Berg", "tag.create", "null", R"({"name":"Praise","color":"#16a34a"})"),
        entry(3, 5, "Nora Lang", "agent.change", R"({"skills":[{"name":"billing","level":4}],"weight":1})",
              R"({"skills":[{"name":"billing","level":5}],"weight":2})"),
        entry(4, 7, "Petra Šimková", "user.change", R"({"name":"Deniz Aydın","disabled":false})",
              R"({"name":"Deniz Aydın","disabled":true})"),
        entry(5, 6, "Olav Berg", "business_hours.change", R"({"name":"Office","timeZone":"UTC"})",
              R"({"name":"Office","timeZone":"Europe/Berlin"})")};
}

template <typename Item> TestServer::Answer page(const std::vector<Item>& items) {
    return {200, QByteArray::fromStdString(json::encode(Page<Item>{items, std::nullopt}))};
}

template <typename Value> TestServer::Answer only(const Value& value) {
    return {200, QByteArray::fromStdString(json::encode(value))};
}

} // namespace

TestServer::Answer sampleSettings(const TestServer::Request& request) {
    const auto path = request.path.section(u'?', 0, 0);
    if (path == u"users") {
        std::vector<User> found;
        for (const auto& user : people())
            if (request.path.contains(QString(u"role=" % QString::fromLatin1(core::toText(user.role).data()))))
                found.push_back(user);
        return page(found);
    }
    if (request.path.contains(u".delete")) return page(std::vector<AuditEntry>{});
    if (path == u"agents") return page(agents());
    if (path == u"groups") return page(groups());
    if (path == u"queues") return page(queues());
    if (path == u"business-hours") return page(hours());
    if (path == u"tags") return page(tags());
    if (path == u"away-reasons") return page(reasons());
    if (path == u"dispositions") return page(dispositions());
    if (path == u"canned-responses") return page(responses());
    if (path == u"audit") return page(audit());
    if (path == u"auth/me") return only(people()[6]);
    if (path == u"settings/tenant") return only(company());
    if (path == u"settings/me") return only(MySettings{});
    if (path == u"settings/system") return only(status());
    if (path == u"tenants")
        return {200,
                R"({"items":[{"id":"42000000-0000-0000-0000-000000000901","slug":"demo","name":"Demo Ltd","version":1},
            {"id":"42000000-0000-0000-0000-000000000902","slug":"workshop","name":"The Workshop","version":3}],
            "nextCursor":null})"};
    return {404, R"({"status":404,"code":"not_found"})"};
}

} // namespace callroom::console
