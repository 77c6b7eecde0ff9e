#include "tests/console/big_floor.h"

#include <array>
#include <chrono>
#include <string>

namespace callroom::console {
namespace {

using core::ContactStatus;
using core::DisplayState;
using std::chrono::seconds;

constexpr std::array firstNames{"Amara", "Jonas", "Priya", "Lucía", "Tomasz", "Mei",    "Oliver", "Sofie",
                                "Kenji", "Elena", "Noah",  "Aisha", "Pavel",  "Hannah", "Mateo",  "Ingrid"};
constexpr std::array lastNames{"Okafor", "Weber",    "Raman",   "Fernández", "Nowak",  "Tanaka", "Grant", "Lindqvist",
                               "Moreau", "Watanabe", "Petrova", "Williams",  "Rahman", "Novák",  "Dubois"};

std::string nameOf(std::uint32_t number) {
    return std::string(firstNames[number % firstNames.size()]) + ' ' +
           lastNames[number / firstNames.size() % lastNames.size()] + ' ' + std::to_string(number);
}

} // namespace

BigFloor::BigFloor(const BigFloorSize& size, unsigned seed, core::Timestamp now)
    : m_engine(seed) {
    for (int i = 0; i < size.queues; ++i) {
        protocol::FloorQueue queue;
        queue.id = {nextId()};
        queue.name = "Queue " + std::to_string(i + 1);
        queue.channels = {core::Channel::Call, core::Channel::Chat};
        queue.staffed = 5;
        queue.agents = {1, 1, 2, 0, 1, 1};
        protocol::FloorQueueDay day;
        day.offered = 200 + below(200);
        day.answered = day.offered - below(40);
        day.serviceLevel = 0.5 + below(50) / 100.0;
        for (int quarter = 0; quarter < 16; ++quarter) {
            day.offeredTrend.push_back(below(20));
            day.abandonedTrend.push_back(below(3));
        }
        queue.today = day;
        m_queues.push_back(queue);
    }
    for (int i = 0; i < size.agents; ++i) {
        protocol::FloorAgent agent;
        agent.id = {nextId()};
        agent.name = nameOf(m_lastId);
        agent.presence = core::Presence::Available;
        agent.state = DisplayState::Available;
        agent.stateSince = agent.presenceSince = now - seconds(below(7200));
        agent.connected = true;
        agent.chatCapacity = 4;
        agent.skills = {{"german", 1 + below(5)}, {"billing", 1 + below(5)}};
        m_agents.push_back(agent);
    }
    for (int i = 0; i < size.contacts; ++i) {
        m_contacts.push_back(newContact(now - seconds(below(600))));
        for (int step = below(5); step > 0; --step)
            advance(m_contacts.back(), now - seconds(below(300)));
    }
}

int BigFloor::below(int limit) {
    return std::uniform_int_distribution<int>(0, limit - 1)(m_engine);
}

core::Uuid BigFloor::nextId() {
    core::Uuid id;
    ++m_lastId;
    for (std::size_t byte = 0; byte < 4; ++byte)
        id.bytes[15 - byte] = static_cast<std::uint8_t>(m_lastId >> (8 * byte));
    id.bytes[6] = 0x70;
    id.bytes[8] = 0x80;
    return id;
}

protocol::FloorContact BigFloor::newContact(core::Timestamp now) {
    protocol::FloorContact contact;
    contact.id = {nextId()};
    contact.channel = below(3) == 0 ? core::Channel::Chat : core::Channel::Call;
    contact.queueId = m_queues[static_cast<std::size_t>(below(static_cast<int>(m_queues.size())))].id;
    contact.customer = {{nextId()}, nameOf(m_lastId)};
    contact.subject = "Question " + std::to_string(m_lastId);
    contact.createdAt = now;
    contact.queuedAt = now;
    contact.position = 1 + below(30);
    return contact;
}

/// The next thing that happens to it.
void BigFloor::advance(protocol::FloorContact& contact, core::Timestamp now) {
    switch (contact.status) {
    case ContactStatus::Queued:
        contact.status = ContactStatus::Offered;
        contact.agentId = m_agents[static_cast<std::size_t>(below(static_cast<int>(m_agents.size())))].id;
        contact.offeredAt = now;
        contact.deadline = now + seconds(20);
        contact.position.reset();
        return;
    case ContactStatus::Offered:
        contact.status = ContactStatus::Active;
        contact.answeredAt = now;
        contact.deadline.reset();
        contact.quality = protocol::FloorQuality{1, 12, 60, 4.1, core::Party::Customer, now};
        return;
    case ContactStatus::Active:
        contact.status = ContactStatus::Wrapping;
        contact.deadline = now + seconds(30);
        return;
    default:
        contact.quality.reset();
        contact.agentId.reset();
        contact.answeredAt.reset();
        contact.deadline.reset();
        contact.status = ContactStatus::Queued;
        contact.queuedAt = now;
        contact.position = 1 + below(30);
        return;
    }
}

protocol::FloorSnapshot BigFloor::snapshot(core::Timestamp now) const {
    return {now, m_queues, m_agents, m_contacts};
}

protocol::FloorDelta BigFloor::change(int rows, core::Timestamp now) {
    protocol::FloorDelta delta;
    delta.at = now;
    const auto place = [this](const auto& of) { return static_cast<std::size_t>(below(static_cast<int>(of.size()))); };
    for (int i = 0; i < rows; ++i) {
        const int kind = i % 10;
        if (kind == 0) {
            auto& queue = m_queues[place(m_queues)];
            queue.waiting = below(12);
            queue.longestWaitSince = queue.waiting > 0 ? std::optional(now - seconds(below(200))) : std::nullopt;
            queue.active = below(9);
            queue.available = below(5);
            queue.estimatedWait = protocol::EstimatedWait{10 + below(50), 60 + below(90)};
            delta.queues.push_back(queue);
        } else if (kind <= 2) {
            auto& agent = m_agents[place(m_agents)];
            static constexpr auto states = core::Words<DisplayState>::table;
            agent.state = states[static_cast<std::size_t>(below(int{states.size()}))].first;
            agent.stateSince = now;
            agent.contactIds = {m_contacts[place(m_contacts)].id};
            agent.callLoad = below(2);
            delta.agents.push_back(agent);
        } else if (kind == 3) { // one goes, another comes
            auto& contact = m_contacts[place(m_contacts)];
            delta.removedContacts.push_back(contact.id);
            contact = newContact(now);
            delta.contacts.push_back(contact);
        } else {
            auto& contact = m_contacts[place(m_contacts)];
            advance(contact, now);
            delta.contacts.push_back(contact);
        }
    }
    return delta;
}

} // namespace callroom::console
