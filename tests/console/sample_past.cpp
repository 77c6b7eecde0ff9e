#include "tests/console/sample_past.h"

#include <array>

namespace callroom::console {
namespace {

using core::Outcome;
using std::chrono::minutes;
using std::chrono::seconds;

template <typename T> T numbered(int kind, int number) {
    T id;
    id.value.bytes = {0x01, 0xa3, 0x22, static_cast<std::uint8_t>(kind)};
    for (int byte = 0; byte < 4; ++byte)
        id.value.bytes[static_cast<std::size_t>(12 + byte)] = static_cast<std::uint8_t>(number >> (8 * (3 - byte)));
    return id;
}

constexpr std::array<const char*, 12> customers{
    "Hannah Fischer",   "Mateo Álvarez",  "Ingrid Solberg", "<b>Bob</b> <script>",
    "Charlotte Dubois", "Kenji Watanabe", "Zoë O'Neil",     "Elif Yıldırım",
    "Anna Kowalska",    "王小明",         "Thomas Berger",  "Grace Mwangi"};
constexpr std::array<const char*, 8> subjects{"Invoice 4711 is wrong", "", "Delivery", "=HYPERLINK(\"evil\")",
                                              "Password forgotten",    "", "Upgrade",  "Order, \"urgent\""};
constexpr std::array<Outcome, 8> outcomes{Outcome::Handled,     Outcome::Handled,           Outcome::Abandoned,
                                          Outcome::Handled,     Outcome::Voicemail,         Outcome::CallbackKept,
                                          Outcome::Transferred, Outcome::ClosedBySupervisor};
constexpr std::array<core::Channel, 4> channels{core::Channel::Call, core::Channel::Chat, core::Channel::Video,
                                                core::Channel::Callback};

template <typename List> auto of(const List& list, int number) {
    return list[static_cast<std::size_t>(number) % list.size()];
}

} // namespace

protocol::Contact pastContact(core::Timestamp now, const protocol::FloorSnapshot& floor, int number) {
    protocol::Contact contact;
    contact.id = numbered<core::ContactId>(1, number);
    contact.tenantId = numbered<core::TenantId>(2, 1);
    contact.conversationId = numbered<core::ConversationId>(3, number);
    contact.channel = of(channels, number * 5 / 3);
    contact.status = core::ContactStatus::Closed;
    contact.outcome = of(outcomes, number);
    contact.queueId = of(floor.queues, number).id;
    contact.customer = {numbered<core::UserId>(4, number % 12), of(customers, number)};
    contact.subject = of(subjects, number);
    contact.createdAt = now - minutes(9) * (number + 1) - seconds(number * 13 % 60);
    contact.queuedAt = contact.createdAt;
    contact.waitSeconds = number * 37 % 180;
    contact.endedAt = contact.createdAt + seconds(400 + number % 90);
    const bool isAnswered = contact.outcome == Outcome::Handled || contact.outcome == Outcome::Transferred;
    if (isAnswered) {
        contact.agentId = of(floor.agents, number).id;
        contact.offeredAt = contact.createdAt + seconds(5);
        contact.answeredAt = contact.createdAt + seconds(number * 37 % 180);
        contact.talkSeconds = 60 + number * 71 % 700;
        contact.wrapSeconds = 20;
        contact.wrappedAt = *contact.endedAt + seconds(20);
        if (number % 3 != 2) contact.feedback = protocol::Feedback{1 + number * 3 % 5, std::nullopt, *contact.endedAt};
        contact.tags = std::vector<std::string>{"billing"};
        contact.notes = "Called twice about the same invoice.";
    }
    return contact;
}

std::vector<protocol::Contact> samplePast(core::Timestamp now, const protocol::FloorSnapshot& floor, int count) {
    std::vector<protocol::Contact> contacts;
    for (int number = 0; number < count; ++number)
        contacts.push_back(pastContact(now, floor, number));
    return contacts;
}

} // namespace callroom::console
