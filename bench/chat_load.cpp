#include "bench/chat_load.h"

#include "shared/json/decode.h"
#include "shared/protocol/chat.h"

#include <charconv>

namespace callroom::bench {
namespace {

constexpr int joinId = 1;
constexpr int endId = 2;
constexpr int firstMessageId = 10;
constexpr std::string_view chatEvent = "chat.event";
constexpr std::string_view contactIdName = "\"contactId\":\"";
constexpr std::string_view clientIdName = "\"clientId\":\"";
constexpr unsigned readers = 4;
constexpr std::chrono::seconds readingPatience{600};

std::uint64_t numberIn(std::string_view text) {
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Checks the pages of one thread as they come.
class ThreadCheck {
public:
    explicit ThreadCheck(const ChatLine& line)
        : m_line(line) {}

    [[nodiscard]] std::string path() const {
        return "contacts/" + m_line.contactId + "/events?limit=200&after=" + std::to_string(m_seq);
    }
    /// Whether there is more to read.
    bool take(const protocol::ThreadPage& page, Measurement& measurement) {
        for (const auto& event : page.items) {
            if (event.seq != ++m_seq) measurement.addError("a number is missing in a thread");
            if (event.type != core::ThreadEventType::Message) continue;
            if (numberIn(event.clientId.value_or("")) != ++m_messages)
                measurement.addError("a message is missing, doubled or out of order");
        }
        return page.nextCursor.has_value();
    }
    [[nodiscard]] std::uint64_t messages() const { return m_messages; }
    [[nodiscard]] const ChatLine& line() const { return m_line; }

private:
    const ChatLine& m_line;
    std::int64_t m_seq = 0;
    std::uint64_t m_messages = 0;
};

/// Reads one page after another until the thread is at its end.
void readOn(ApiClient& api, const std::string& token, ThreadCheck& check, Measurement& measurement) {
    api.send({"GET", check.path(), {}, token}, [&](const core::Result<std::string>& body) {
        const auto page = body ? json::decodeText<protocol::ThreadPage>(*body)
                               : core::Result<protocol::ThreadPage>(core::fail(body.error()));
        if (!page) return measurement.addError("a thread cannot be read: " + page.error().detail);
        if (check.take(*page, measurement)) readOn(api, token, check, measurement);
    });
}

} // namespace

ChatCustomer::ChatCustomer(EventLoop& loop, const Endpoint& endpoint, std::string token, ChatLoad& load, ChatLine& line)
    : Participant(loop, endpoint, std::move(token))
    , m_load(load)
    , m_line(line) {
    m_line.sentAt.resize(static_cast<std::size_t>(load.window));
}

void ChatCustomer::join() {
    ask(joinId, "contact.join", "{\"queue\":\"" + m_load.queue + "\",\"channel\":\"chat\"}");
}

void ChatCustomer::begin() {
    for (auto number = m_line.acked + 1; number <= m_line.sent; ++number)
        send(number);
    advance();
}

void ChatCustomer::advance() {
    if (!m_load.isTalking) return;
    while (m_line.sent - std::min(m_line.acked, m_line.delivered) < static_cast<std::uint64_t>(m_load.window))
        send(++m_line.sent);
}

void ChatCustomer::end() {
    ask(endId, "contact.end", contactRef(m_line.contactId));
}

void ChatCustomer::send(std::uint64_t number) {
    m_line.sentAt[number % m_line.sentAt.size()] = SteadyClock::now();
    const std::string text = std::to_string(number);
    ask(firstMessageId + static_cast<int>(number), "chat.send",
        "{\"contactId\":\"" + m_line.contactId + "\",\"clientId\":\"" + text + "\",\"text\":\"Message " + text +
            " about an order that has not arrived yet\"}");
}

void ChatCustomer::onAnswer(int id, bool isOk, std::string_view frame) {
    if (!isOk) return;
    if (id == joinId) {
        m_line.contactId = textAfter(frame, contactIdStart);
        m_load.byContact[m_line.contactId] = &m_line;
        return;
    }
    if (id == endId) {
        m_hasEnded = true;
        return;
    }
    const auto number = static_cast<std::uint64_t>(id - firstMessageId);
    if (number != m_line.acked + 1) m_load.measurement.addError("acknowledged out of order");
    m_line.acked = number;
    if (m_load.isCounting) m_load.acknowledged.add(SteadyClock::now() - m_line.sentAt[number % m_line.sentAt.size()]);
    advance();
}

void ChatCustomer::onPush(std::string_view event, std::string_view) {
    if (event == "contact.assigned") m_isAssigned = true;
}

void ChatAgent::onOtherPush(std::string_view event, std::string_view frame) {
    if (event == "contact.ended") ask(firstFreeId, "contact.wrap_up", contactRef(textAfter(frame, contactIdStart)));
    if (event != chatEvent) return;
    const auto clientId = textAfter(frame, clientIdName);
    if (clientId.empty()) return; // something that happened
    const auto line = m_load.byContact.find(std::string(textAfter(frame, contactIdName)));
    if (line == m_load.byContact.end()) return;
    ChatLine& of = *line->second;
    const auto number = numberIn(clientId);
    if (number <= of.delivered) return; // said again after a restart
    of.delivered = number;
    if (m_load.isCounting) {
        ++m_load.measurement.count;
        m_load.delivered.add(SteadyClock::now() - of.sentAt[number % of.sentAt.size()]);
    }
    if (onHeard) onHeard(of);
}

core::Result<void> verifyThreads(const Stage& stage, const std::vector<ChatLine>& lines, Measurement& measurement) {
    ApiClient api(stage.loop, stage.endpoint, readers);
    std::vector<ThreadCheck> checks;
    for (const auto& line : lines)
        checks.emplace_back(line);
    for (auto& check : checks)
        readOn(api, stage.site.managerToken(), check, measurement);
    if (auto done = api.waitForAll(readingPatience); !done) return done;
    std::uint64_t stored = 0;
    std::uint64_t acknowledged = 0;
    for (const auto& check : checks) {
        stored += check.messages();
        acknowledged += check.line().acked;
        if (check.messages() < check.line().acked || check.messages() > check.line().sent)
            measurement.addError("a thread differs from what was acknowledged");
    }
    measurement.facts.push_back({"read back", shown(acknowledged) + " messages acknowledged, " + shown(stored) +
                                                  " stand, each once and in order"});
    return {};
}

} // namespace callroom::bench
