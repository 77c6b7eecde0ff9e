#include "tests/console/past_desk.h"

#include "shared/json/encode.h"
#include "shared/protocol/recording.h"
#include "shared/protocol/tag.h"

#include <array>
#include <cmath>

namespace callroom::console {
namespace {

using core::AuthorRole;
using core::ThreadEventType;
using std::chrono::seconds;

template <typename T> client::TestServer::Answer answerOf(const T& value) {
    return {200, QByteArray::fromStdString(json::encode(value))};
}

struct Line {
    ThreadEventType type;
    AuthorRole by;
    const char* text;
};

constexpr std::array<Line, 11> lines{
    {{ThreadEventType::Queued, AuthorRole::Customer, R"({"queueName":"support"})"},
     {ThreadEventType::Message, AuthorRole::Customer, "Hello, my invoice 4711 has the wrong address on it."},
     {ThreadEventType::Assigned, AuthorRole::Agent, R"({"agentName":"Amara Okafor"})"},
     {ThreadEventType::Message, AuthorRole::Agent, "Good morning! I am looking at it.\nWhich address should it be?"},
     {ThreadEventType::Message, AuthorRole::Customer,
      "Musterstraße 7, 10115 Berlin. <b>Please</b> hurry: <script>alert('late')</script>"},
     {ThreadEventType::File, AuthorRole::Customer, "invoice 4711.pdf"},
     {ThreadEventType::Note, AuthorRole::Agent, "Second time this month. The address in the shop is an old one."},
     {ThreadEventType::Message, AuthorRole::Agent,
      "Thank you. I have changed the address, both of this invoice and in your account, so that the next one is right "
      "from the start. You will have it by e-mail within a few minutes."},
     {ThreadEventType::Tagged, AuthorRole::Agent, R"({"tags":["billing","vip"]})"},
     {ThreadEventType::Message, AuthorRole::Supervisor, "I have added a voucher for the trouble."},
     {ThreadEventType::Message, AuthorRole::Customer, "That is kind, thank you!"}}};

std::vector<protocol::ContactEvent> historyOf(const protocol::Contact& contact, const protocol::FloorSnapshot& floor) {
    const auto agent = R"({"agentId":")" + core::toString(floor.agents.front().id) + R"("})";
    const auto other = R"({"offer":{"agentId":")" + core::toString(floor.agents[2].id) + R"("}})";
    const auto offer = R"({"offer":{"agentId":")" + core::toString(floor.agents.front().id) + R"("}})";
    const auto queue = core::toString(floor.queues.front().id);
    const std::vector<std::tuple<const char*, std::string, int>> steps{
        {"contact_joined", R"({"contact":{"queueId":")" + queue + R"(","subject":"Invoice 4711"}})", 0},
        {"contact_offered", other, 4},
        {"offer_ended", R"({"status":"timed_out"})", 24},
        {"contact_queued", R"({"queueId":")" + queue + R"(","reason":"offer_ended"})", 24},
        {"contact_offered", offer, 25},
        {"offer_ended", R"({"status":"accepted"})", 31},
        {"contact_accepted", agent, 31},
        {"contact_connected", "{}", 32},
        {"party_lost", R"({"party":"customer"})", 190},
        {"party_returned", R"({"party":"customer"})", 196},
        {"contact_held", "{}", 220},
        {"contact_resumed", "{}", 251},
        {"contact_tagged", R"({"tags":["billing","vip"]})", 300}};
    std::vector<protocol::ContactEvent> events;
    for (const auto& [type, data, at] : steps) {
        protocol::ContactEvent event;
        event.seq = static_cast<std::int64_t>(events.size()) + 1;
        event.type = type;
        event.at = contact.createdAt + seconds(at);
        event.data.text = data;
        events.push_back(event);
    }
    return events;
}

std::vector<protocol::QualityPoint> qualityOf(const protocol::Contact& contact) {
    std::vector<protocol::QualityPoint> points;
    for (int sample = 0; sample < 140; ++sample) {
        protocol::QualityPoint point;
        point.at = contact.createdAt + seconds(5 * (sample / 2));
        point.party = sample % 2 == 0 ? core::Party::Customer : core::Party::Agent;
        const double trouble = sample > 60 && sample < 84 ? std::sin((sample - 60) / 24.0 * 3.14159) : 0;
        const double wave = std::sin(sample * 0.9) + std::sin(sample * 0.37);
        point.lossPercent = std::max(0.2 + 0.15 * wave + 4.2 * trouble, 0.0);
        point.jitterMs = 9 + 2 * wave + 48 * trouble;
        point.rttMs = 62 + 8 * wave + 240 * trouble + (sample % 2) * 14;
        point.mos = 4.38 - 0.03 * wave - 1.15 * trouble;
        points.push_back(point);
    }
    return points;
}

std::vector<protocol::Recording> recordingsOf(const protocol::Contact& contact) {
    protocol::Recording recording;
    recording.contactId = contact.id;
    recording.status = protocol::RecordingStatus::Complete;
    recording.sizeBytes = 1'843'201;
    recording.durationSeconds = 342;
    recording.createdAt = contact.createdAt;
    auto running = recording;
    running.status = protocol::RecordingStatus::Uploading;
    running.durationSeconds.reset();
    running.sizeBytes = 20'480;
    return {recording, running};
}

} // namespace

PastDesk::PastDesk() {
    chat = pastContact(clock.now(), floor, 0);
    chat.channel = core::Channel::Chat;
    chat.status = core::ContactStatus::Active;
    chat.outcome.reset();
    chat.endedAt.reset();
    chat.feedback.reset();
    chat.tags = std::vector<std::string>{"billing", "vip"};
    chat.metadata.text = R"({"page":"/checkout?step=2","cart":"129.90 €"})";
    server.onRequest = [this](const client::TestServer::Request& request) { return answer(request); };
    server.onFrame = [](const std::string&) { return std::string("{}"); };
}

std::vector<protocol::ThreadEvent> PastDesk::thread() const {
    std::vector<protocol::ThreadEvent> events;
    for (const auto& line : lines) {
        protocol::ThreadEvent event;
        event.seq = static_cast<std::int64_t>(events.size()) + 1;
        event.id.value.bytes[15] = static_cast<std::uint8_t>(event.seq);
        event.type = line.type;
        event.at = chat.createdAt + seconds(40 * event.seq);
        const bool isPerson = line.type == ThreadEventType::Message || line.type == ThreadEventType::File ||
                              line.type == ThreadEventType::Note;
        if (!isPerson) {
            event.data = json::RawJsonObject{line.text};
        } else {
            event.by = line.by == AuthorRole::Customer
                           ? protocol::ThreadAuthor{chat.customer.id, chat.customer.name, line.by}
                           : protocol::ThreadAuthor{floor.agents.front().id,
                                                    line.by == AuthorRole::Agent ? floor.agents.front().name
                                                                                 : std::string("Nora Lang"),
                                                    line.by};
            if (line.type == ThreadEventType::File)
                event.file = protocol::ThreadFile{{}, line.text, "application/pdf", 184'320};
            else
                event.text = line.text;
        }
        events.push_back(event);
    }
    return events;
}

client::TestServer::Answer PastDesk::answer(const client::TestServer::Request& request) {
    if (isFailing) return refusal(503, "unavailable");
    const auto path = request.path.section(u'?', 0, 0);
    const QUrlQuery query(request.path.section(u'?', 1));
    const auto is = [&](const char* name) { return path == QString::fromLatin1(name); };
    const auto ends = [&](const char* name) { return path.endsWith(QString::fromLatin1(name)); };
    if (is("analytics/overview")) return answerOf(sampleOverview(day));
    if (is("analytics/calls")) return answerOf(sampleIntervals(day));
    if (is("analytics/queues")) return answerOf(sampleQueueReport(day, floor));
    if (is("analytics/agents")) return answerOf(sampleAgentReport(day, floor));
    if (is("analytics/insights")) return answerOf(sampleInsights(day, floor));
    if (is("analytics/abandoned")) return pageAnswer(sampleAbandoned(clock.now(), floor));
    if (is("conversations/search")) {
        std::vector<protocol::MessageFound> found;
        for (const auto& event : thread())
            if (event.text) found.push_back({chat.id, chat.conversationId, chat.customer, event});
        return pageAnswer(found);
    }
    if (is("contacts")) {
        const int from = query.queryItemValue(QStringLiteral("cursor")).toInt();
        protocol::Page<protocol::Contact> page;
        for (int number = from; number < std::min(from + 200, contactCount); ++number)
            page.items.push_back(pastContact(clock.now(), floor, number));
        if (from + 200 < contactCount) page.nextCursor = std::to_string(from + 200);
        return answerOf(page);
    }
    if (ends("/history")) return pageAnswer(historyOf(chat, floor));
    if (ends("/offers")) return pageAnswer(sampleOffers(clock.now()));
    if (ends("/recordings")) return pageAnswer(recordingsOf(chat));
    if (ends("/quality")) return pageAnswer(qualityOf(chat));
    if (is("tags"))
        return pageAnswer(std::vector<protocol::Tag>{{{"billing", "#2f5bd7"}, {}}, {{"vip", "#b3261e"}, {}}});
    if (ends("/events")) {
        protocol::ThreadPage page;
        const auto after = query.queryItemValue(QStringLiteral("after")).toLongLong();
        for (const auto& event : thread())
            if (event.seq > after) page.items.push_back(event);
        page.marks = {{chat.customer.id, 9, 9}};
        return answerOf(page);
    }
    if (path.startsWith(QStringLiteral("contacts/"))) return answerOf(chat);
    return refusal(404, "not_found");
}

} // namespace callroom::console
