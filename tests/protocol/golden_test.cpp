#include "shared/protocol/auth.h"
#include "shared/protocol/away_reason.h"
#include "shared/protocol/bot.h"
#include "shared/protocol/business_hours.h"
#include "shared/protocol/canned_response.h"
#include "shared/protocol/chat.h"
#include "shared/protocol/disposition.h"
#include "shared/protocol/file.h"
#include "shared/protocol/floor.h"
#include "shared/protocol/group.h"
#include "shared/protocol/handover.h"
#include "shared/protocol/live.h"
#include "shared/protocol/page.h"
#include "shared/protocol/queue.h"
#include "shared/protocol/rtc.h"
#include "shared/protocol/tag.h"
#include "tests/protocol/golden.h"

using namespace callroom;
using namespace callroom::protocol;

/// The wire contract as files: what each message looks like is read in tests/protocol/golden, and a change of a
/// description that changes the wire fails here. Set CALLROOM_GOLDEN_WRITE=1 to write them anew after a wanted change.
class GoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void authKeepsItsForm();
    void peopleKeepTheirForm();
    void queueKeepsItsForm();
    void settingsKeepTheirForm();
    void contactKeepsItsForm();
    void floorKeepsItsForm();
    void liveFramesKeepTheirForm();
    void threadsKeepTheirForm();
    void conversationsKeepTheirForm();
};

namespace {

using golden::check;
using golden::id;

const auto tenant = id<core::TenantId>("00000000-0000-7000-8000-000000000001");
const auto agentId = id<core::UserId>("00000000-0000-7000-8000-000000000002");
const auto customerId = id<core::UserId>("00000000-0000-7000-8000-000000000003");
const auto queueId = id<core::QueueId>("00000000-0000-7000-8000-000000000004");
const auto contactId = id<core::ContactId>("00000000-0000-7000-8000-000000000005");
const auto offerId = id<core::OfferId>("00000000-0000-7000-8000-000000000006");
const auto conversationId = id<core::ConversationId>("00000000-0000-7000-8000-000000000007");
const auto at = core::fromEpochMilliseconds(1'800'000'000'123);

User user() {
    return {agentId, tenant, "Ada", "ada@demo.test", Role::Agent, false, at, at};
}

Contact waitingContact() {
    Contact contact;
    contact.id = contactId;
    contact.tenantId = tenant;
    contact.status = ContactStatus::Queued;
    contact.queueId = queueId;
    contact.customer = {customerId, "Grace <b>"};
    contact.conversationId = conversationId;
    contact.subject = "Invoice";
    contact.skills = {{"billing", 3}};
    contact.position = 2;
    contact.createdAt = at;
    contact.queuedAt = at;
    contact.waitSeconds = 1.5;
    contact.metadata.text = R"({"page":"/prices"})";
    return contact;
}

Contact closedContact() {
    Contact contact = waitingContact();
    contact.status = ContactStatus::Closed;
    contact.outcome = Outcome::Handled;
    contact.agentId = agentId;
    contact.position.reset();
    contact.offeredAt = contact.answeredAt = contact.endedAt = contact.wrappedAt = at;
    contact.tags = {"vip"};
    contact.disposition = "solved";
    contact.notes = "Paid twice.";
    contact.feedback = Feedback{5, "Thanks", at};
    return contact;
}

} // namespace

void GoldenTest::authKeepsItsForm() {
    check("register-request", RegisterRequest{"demo", "Ada", "ada@demo.test", "a long password"});
    check("login-request", LoginRequest{std::nullopt, "ada@demo.test", "a long password"});
    check("token-pair", TokenPair{"access", "refresh", 900, user()});
    check("ws-ticket", WsTicket{"ticket", 30});
    check("widget-session-request", WidgetSessionRequest{"demo", {"Grace", {}, "+1 555", "en", {}, {}, {}}});
    check("widget-session",
          WidgetSession{"access", 43'200, {customerId, "Grace", {}, {}, "en", "key"}, conversationId});
}

void GoldenTest::peopleKeepTheirForm() {
    check("user", user());
    check("user-page", Page<User>{{user()}, "cursor"});
    check("agent", Agent{agentId,
                         "Ada",
                         "ada@demo.test",
                         Presence::Away,
                         "lunch",
                         DisplayState::Active,
                         at,
                         {{"billing", 5}},
                         {1, 4},
                         {contactId},
                         true,
                         true,
                         3});
    check("presence-set", PresenceSet{Presence::Away, "lunch"});
    check("agent-presence", AgentPresence{agentId, Presence::Available, "", at, Presence::Away, DisplayState::Active});
}

void GoldenTest::queueKeepsItsForm() {
    Queue queue;
    queue.id = queueId;
    queue.name = "support";
    queue.channels = {Channel::Call, Channel::Video};
    queue.tiers = {{id<core::GroupId>("00000000-0000-7000-8000-000000000008"), 30}};
    queue.requiredSkills = {{"billing", 2}};
    queue.weight = 2;
    queue.stickySeconds = 30;
    queue.rings = {{60, "billing", 1}};
    queue.overflow = {{core::OverflowWhen::MaxWait, {queueId}},
                      {core::OverflowWhen::Unstaffed, {}},
                      {core::OverflowWhen::MaxLength, {{}, core::OverflowEnd::Voicemail}}};
    queue.businessHoursId = id<core::BusinessHoursId>("00000000-0000-7000-8000-00000000000a");
    queue.createdAt = queue.updatedAt = at;
    check("queue", queue);
}

template <typename T> T managed(const char* idText, typename T::Settings settings) {
    T value;
    static_cast<typename T::Settings&>(value) = std::move(settings);
    value.id = id<typename T::Id>(idText);
    value.createdAt = value.updatedAt = at;
    return value;
}

void GoldenTest::settingsKeepTheirForm() {
    check(
        "group",
        Group{id<core::GroupId>("00000000-0000-7000-8000-000000000008"), "night", "", {customerId}, {agentId}, at, at});
    check("away-reason",
          managed<AwayReason>("00000000-0000-7000-8000-00000000000b", {"lunch", "Lunch", false, 1800, 2}));
    check("disposition",
          managed<Disposition>("00000000-0000-7000-8000-00000000000c", {"sold", "Sold", "Sales", true, {queueId}}));
    check("business-hours",
          managed<BusinessHours>("00000000-0000-7000-8000-00000000000a",
                                 {"office",
                                  "Europe/Istanbul",
                                  {{1, "09:00", "17:00"}},
                                  {{"2026-12-31", "Eve", "09:00", "12:00"}, {"2027-01-01", "New Year", {}, {}}}}));
    check("tag", managed<Tag>("00000000-0000-7000-8000-00000000000d", {"refund", "#0ea5e9"}));
    check("canned-response", managed<CannedResponse>("00000000-0000-7000-8000-00000000000e",
                                                     {"Greeting",
                                                      "hi",
                                                      "Hello {{customer.name}}",
                                                      {id<core::GroupId>("00000000-0000-7000-8000-000000000008")}}));
    check("file",
          File{id<core::FileId>("00000000-0000-7000-8000-00000000000f"), "Rechnung.pdf", "application/pdf", 4096, at});
}

void GoldenTest::contactKeepsItsForm() {
    check("contact-waiting", waitingContact());
    check("contact-closed", closedContact());
    check("contact-joined", ContactJoined{waitingContact(), 2, EstimatedWait{40, 95}});
    check("queue-position-unknown", QueuePosition{contactId, 2, std::nullopt});
    check(
        "offer-history",
        OfferHistory{
            offerId,
            agentId,
            OfferStatus::TimedOut,
            at,
            at,
            {agentId, {{agentId, "chosen"}, {customerId, "skill:billing<3"}, {std::nullopt, "skill:billing<3", 41}}}});
    check("wrap-up", WrapUp{"solved", "Paid twice.", std::vector<std::string>{"vip"}});
    check("transfer", TransferFrame{contactId, HandoverTarget{std::nullopt, agentId}, TransferMode::Blind});
    check("callback", CallbackFrame{contactId, "+49 30 1234", at});
    check("transfer-complete", TransferFrame{contactId, std::nullopt, TransferMode::Complete});
    check("quality-sample", QualitySample{0.5, 12.25, 40, 32.5, "inbound"});
}

void GoldenTest::floorKeepsItsForm() {
    const FloorQueue queue{queueId,
                           "support",
                           {Channel::Call},
                           3,
                           at,
                           1,
                           2,
                           1,
                           4,
                           0,
                           EstimatedWait{40, 95},
                           EstimateError{12, 7.5, 0.875},
                           false,
                           at,
                           20,
                           std::nullopt,
                           FloorQueueAgents{1, 2, 3, 4, 5, 6}};
    const FloorAgent agent{agentId, "Ada", Presence::Available, "", DisplayState::Ringing, at, at, {contactId}, 1, 1,
                           true,    true};
    const FloorContact contact{contactId,
                               Channel::Call,
                               ContactStatus::Offered,
                               queueId,
                               std::nullopt,
                               {customerId, "Grace"},
                               "Invoice",
                               0,
                               at,
                               at,
                               at,
                               {},
                               {},
                               at,
                               1};
    check("floor-snapshot", FloorSnapshot{at, {queue}, {agent}, {contact}});
    FloorContact consult = contact;
    consult.customer = {agentId, "Ada"};
    consult.preferredAgentId = agentId;
    consult.consultOf = contactId;
    consult.conferenceAgentId = agentId;
    check("floor-contact-consult", consult);
    check("floor-delta", FloorDelta{at, {}, {agent}, {}, {contactId}, {}, {}});
}

void GoldenTest::liveFramesKeepTheirForm() {
    check("session-ready",
          SessionReady{agentId, Role::Agent, tenant, id<core::SessionId>("00000000-0000-7000-8000-000000000009"),
                       "token", 0, at, 20});
    check("contact-offered", ContactOffered{offerId, waitingContact(), at});
    check("offer-ended", OfferEnded{offerId, contactId, "timed_out"});
    check("contact-assigned", ContactAssigned{closedContact(), {agentId, "Ada"}});
    check("peer-change", PeerChange{contactId, Party::Customer, customerId});
    check("signal-send", SignalSend{contactId, std::nullopt, "offer", {R"({"sdp":"v=0\r\n"})"}});
    check("signal-received", SignalReceived{contactId, customerId, "candidate", {R"({"candidate":""})"}});
    check("rtc-config",
          RtcConfig{{{{"turn:127.0.0.1:3478"}, "1800000000:u", "secret"}, {{"stun:127.0.0.1:3478"}, {}, {}}}, "relay"});
}

namespace {

/// One event of each type, as threads show them.
ThreadEvent threadEvent(ThreadEventType type) {
    ThreadEvent event;
    event.id = id<core::EventId>("00000000-0000-7000-8000-000000000008");
    event.seq = 1 + static_cast<std::int64_t>(type);
    event.type = type;
    event.at = at;
    const ThreadAuthor customer{customerId, "Grace", core::AuthorRole::Customer};
    const ThreadAuthor agent{agentId, "Ada", core::AuthorRole::Agent};
    switch (type) {
    case ThreadEventType::Message:
        event.by = customer;
        event.clientId = "c-1";
        event.text = "Good <b>morning</b> \xF0\x9F\x98\x80";
        break;
    case ThreadEventType::File:
        event.by = customer;
        event.clientId = "c-2";
        event.file =
            ThreadFile{id<core::FileId>("00000000-0000-7000-8000-000000000009"), "bill.pdf", "application/pdf", 12'345};
        break;
    case ThreadEventType::Note:
        event.by = agent;
        event.text = "Paid twice.";
        break;
    case ThreadEventType::Tagged:
        event.by = agent;
        event.data = json::RawJsonObject{R"({"tags":["vip"]})"};
        break;
    case ThreadEventType::Queued:
        event.data = json::RawJsonObject{R"({"queueName":"support"})"};
        break;
    case ThreadEventType::Assigned:
    case ThreadEventType::Joined:
    case ThreadEventType::Transferred:
        event.data = json::RawJsonObject{R"({"agentName":"Ada"})"};
        break;
    case ThreadEventType::Closed:
        event.data = json::RawJsonObject{R"({"outcome":"handled","by":"agent"})"};
        break;
    case ThreadEventType::CallbackAsked:
    case ThreadEventType::Nudged:
        break;
    }
    return event;
}

} // namespace

void GoldenTest::threadsKeepTheirForm() {
    for (const auto& [type, name] : core::Words<ThreadEventType>::table) {
        const auto event = threadEvent(type);
        check(("chat-event-" + std::string(name)).c_str(), ChatEvent{contactId, event.seq, event});
    }
    check("thread-page", ThreadPage{{threadEvent(ThreadEventType::Message)}, "a1", "b1", {{agentId, 3, 2}}});
    check("thread-post", ThreadPost{"c-1", ThreadEventType::Message, "Good morning", std::nullopt});
    check("chat-send", ChatSend{contactId, "c-1", std::nullopt, "Good morning", std::nullopt});
    check("chat-typing", ChatTyping{contactId, true});
    check("chat-typing-push", ChatTypingPush{contactId, customerId, Role::Customer, false});
    check("chat-mark", ChatMark{contactId, 7});
    check("chat-mark-push", ChatMarkPush{contactId, agentId, 7});
    check("tag-list", TagList{{"vip"}});
    check("bot-answer", BotAnswer{{{"Hello"}}, true});
    check("queue-welcome", QueueWelcome{queueId,
                                        "support",
                                        {Channel::Chat},
                                        false,
                                        at,
                                        {{"topic", "Topic", "choice", true, {"billing", "delivery"}}}});
}

void GoldenTest::conversationsKeepTheirForm() {
    const Customer customer{customerId, "Grace"};
    check("conversation", Conversation{conversationId, customer, at, at, 3});
    check("conversation-detail", ConversationDetail{conversationId, customer, at, {}});
    check("message-found", MessageFound{contactId, conversationId, customer, threadEvent(ThreadEventType::Message)});
    check("conversation-export", ConversationExport{conversationId, customer, at, {}});
}

QTEST_APPLESS_MAIN(GoldenTest)
#include "golden_test.moc"
