#include "tests/console/sample_floor.h"

#include <chrono>

namespace callroom::console {
namespace {

using core::Channel;
using core::ContactStatus;
using core::DisplayState;
using core::Presence;
using std::chrono::minutes;
using std::chrono::seconds;

enum Kind { QueueKind = 1, AgentKind = 2, ContactKind = 3, CustomerKind = 4, OfferKind = 5, GroupKind = 6 };

core::Uuid idOf(int kind, int number) {
    core::Uuid id;
    id.bytes = {0x01, 0x9a, 0x4c, 0x2e, 0x71, static_cast<std::uint8_t>(kind), 0x7b, 0x13, 0x9d};
    id.bytes[14] = static_cast<std::uint8_t>(number * 37 + kind);
    id.bytes[15] = static_cast<std::uint8_t>(number);
    return id;
}

protocol::FloorAgent agentOf(int number, const char* name, DisplayState state, core::Timestamp stateSince,
                             core::Timestamp presenceSince, std::vector<int> contacts = {}, const char* reason = "") {
    protocol::FloorAgent agent;
    agent.id = {idOf(AgentKind, number)};
    agent.name = name;
    agent.state = state;
    agent.presence = state == DisplayState::Offline ? Presence::Offline
                     : state == DisplayState::Away  ? Presence::Away
                                                    : Presence::Available;
    agent.reason = reason;
    agent.stateSince = stateSince;
    agent.presenceSince = presenceSince;
    for (const int contact : contacts)
        agent.contactIds.push_back({idOf(ContactKind, contact)});
    agent.callLoad = static_cast<int>(contacts.size());
    agent.connected = state != DisplayState::Offline;
    return agent;
}

/// A day so far: how many of those who came were answered, in time, and how many gave up.
protocol::FloorQueueDay dayOf(int answered, int inTime, int abandoned, std::vector<int> offered,
                              std::vector<int> gaveUp) {
    protocol::FloorQueueDay day;
    day.offered = answered + abandoned;
    day.answered = answered;
    day.handled = answered;
    day.answeredWithin = inTime;
    day.abandoned = abandoned;
    day.serviceLevel = static_cast<double>(inTime) / day.offered;
    day.offeredTrend = std::move(offered);
    day.abandonedTrend = std::move(gaveUp);
    return day;
}

/// What the sample's people can do, and the teams they are in.
void addSkills(std::vector<protocol::FloorAgent>& agents) {
    const protocol::Skill german{"german", 4};
    const protocol::Skill hardware{"hardware", 5};
    const protocol::Skill contracts{"contracts", 3};
    for (std::size_t i = 0; i < agents.size(); ++i) {
        auto& agent = agents[i];
        agent.chatCapacity = 4;
        agent.skills = i % 3 == 0   ? std::vector{german, hardware}
                       : i % 3 == 1 ? std::vector{contracts}
                                    : std::vector{hardware, contracts};
        agent.groupIds = {core::GroupId{idOf(GroupKind, i < 6 ? 1 : 2)}};
    }
}

struct CallPlot {
    int number;
    const char* customer;
    Channel channel;
    ContactStatus status;
    int queue;
    int agent; ///< 0: none
    const char* subject;
    seconds queuedAgo;
    seconds answeredAgo{0};
    int position = 0;
    int priority = 0;
    seconds deadlineIn{0};
};

protocol::FloorContact contactOf(const CallPlot& plot, core::Timestamp now) {
    protocol::FloorContact contact;
    contact.id = {idOf(ContactKind, plot.number)};
    contact.channel = plot.channel;
    contact.status = plot.status;
    contact.queueId = core::QueueId{idOf(QueueKind, plot.queue)};
    if (plot.agent != 0) contact.agentId = core::UserId{idOf(AgentKind, plot.agent)};
    contact.customer = {{idOf(CustomerKind, plot.number)}, plot.customer};
    contact.subject = plot.subject;
    contact.priority = plot.priority;
    contact.createdAt = now - plot.queuedAgo;
    contact.queuedAt = contact.createdAt;
    if (plot.answeredAgo.count() > 0) contact.answeredAt = now - plot.answeredAgo;
    if (plot.position > 0) contact.position = plot.position;
    if (plot.deadlineIn.count() > 0) contact.deadline = now + plot.deadlineIn;
    if (plot.status == ContactStatus::Held) contact.heldSince = now - seconds(38);
    return contact;
}

} // namespace

protocol::FloorSnapshot sampleFloor(core::Timestamp now) {
    protocol::FloorSnapshot floor;
    floor.at = now;
    const auto ago = [now](auto time) { return now - time; };
    using enum Channel;
    floor.queues = {{{idOf(QueueKind, 1)},
                     "Support",
                     {Call, Video, Chat},
                     3,
                     ago(seconds(134)),
                     1,
                     3,
                     1,
                     6,
                     1,
                     protocol::EstimatedWait{45, 130},
                     std::nullopt},
                    {{idOf(QueueKind, 2)},
                     "Sales",
                     {Call, Video},
                     1,
                     ago(seconds(21)),
                     0,
                     1,
                     0,
                     4,
                     1,
                     protocol::EstimatedWait{15, 40},
                     std::nullopt},
                    {{idOf(QueueKind, 3)}, "Billing", {Call}, 0, {}, 0, 0, 0, 3, 2, std::nullopt, std::nullopt}};
    floor.agents = {agentOf(1, "Amara Okafor", DisplayState::Active, ago(seconds(402)), ago(minutes(187)), {1}),
                    agentOf(2, "Jonas Weber", DisplayState::Active, ago(seconds(95)), ago(minutes(64)), {2}),
                    agentOf(3, "Priya Raman", DisplayState::Ringing, ago(seconds(6)), ago(minutes(122)), {3}),
                    agentOf(4, "Lucía Fernández", DisplayState::Available, ago(seconds(72)), ago(minutes(205))),
                    agentOf(5, "Tomasz Nowak", DisplayState::Wrapping, ago(seconds(17)), ago(minutes(141)), {4}),
                    agentOf(6, "Mei Tanaka", DisplayState::Available, ago(seconds(230)), ago(minutes(33))),
                    agentOf(7, "Oliver Grant", DisplayState::Away, ago(seconds(540)), ago(seconds(540)), {}, "Lunch"),
                    agentOf(8, "Sofie Lindqvist", DisplayState::Active, ago(seconds(771)), ago(minutes(96)), {5, 10}),
                    agentOf(9, "Daniel Moreau", DisplayState::Offline, ago(minutes(1012)), ago(minutes(1012)))};
    floor.agents[7].callCapacity = 2;
    addSkills(floor.agents);
    floor.queues[0].agents = {1, 1, 2, 1, 1, 1};
    floor.queues[1].agents = {1, 0, 2, 0, 1, 0};
    floor.queues[2].agents = {2, 0, 1, 0, 0, 1};
    floor.queues[0].serviceLevelSeconds = 60;
    floor.queues[1].serviceLevelSeconds = 30;
    floor.queues[0].today = dayOf(171, 138, 12, {4, 6, 9, 12, 15, 14, 11, 13, 17, 16, 12, 9, 14, 15, 11, 5},
                                  {0, 0, 1, 0, 2, 1, 0, 1, 2, 1, 0, 0, 1, 2, 1, 0});
    floor.queues[1].today = dayOf(64, 61, 1, {2, 3, 5, 4, 6, 5, 3, 4, 6, 5, 4, 3, 5, 4, 4, 2},
                                  {0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0});
    floor.queues[2].today = dayOf(23, 23, 0, {1, 0, 2, 1, 3, 2, 1, 2, 2, 1, 2, 1, 2, 1, 1, 1},
                                  {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    const std::vector<CallPlot> plots{
        {1, "Hannah Fischer", Call, ContactStatus::Active, 1, 1, "Router loses the connection", seconds(449),
         seconds(402)},
        {2, "Mateo Álvarez", Video, ContactStatus::Active, 2, 2, "Quote for twelve seats", seconds(113), seconds(95)},
        {3, "Ingrid Solberg", Call, ContactStatus::Offered, 1, 3, "Invoice cannot be opened", seconds(88), seconds(0),
         0, 0, seconds(14)},
        {4, "Samuel Adeyemi", Call, ContactStatus::Wrapping, 1, 5, "New password", seconds(410), seconds(380), 0, 0,
         seconds(13)},
        {5, "Charlotte Dubois", Video, ContactStatus::Held, 1, 8, "Camera set-up", seconds(802), seconds(771)},
        {6, "Kenji Watanabe", Call, ContactStatus::Queued, 1, 0, "Delivery is late", seconds(134), seconds(0), 1},
        {7, "Elena Petrova", Call, ContactStatus::Queued, 1, 0, "Change of address", seconds(61), seconds(0), 2},
        {8, "Noah Williams", Video, ContactStatus::Queued, 1, 0, "Installation on a tablet", seconds(34), seconds(0),
         3},
        {9, "Aisha Rahman", Call, ContactStatus::Queued, 2, 0, "Contract renewal", seconds(21), seconds(0), 1, 10},
        {10, "Pavel Novák", Call, ContactStatus::Active, 1, 8, "Second line for the office", seconds(211),
         seconds(190)}};
    for (const auto& plot : plots)
        floor.contacts.push_back(contactOf(plot, now));
    floor.contacts[0].tags = {"hardware"};
    floor.contacts[0].quality = protocol::FloorQuality{0.4, 8, 46, 4.3, core::Party::Customer, now - seconds(3)};
    floor.contacts[1].quality = protocol::FloorQuality{6.2, 41, 310, 2.9, core::Party::Agent, now - seconds(2)};
    floor.contacts[9].quality = protocol::FloorQuality{1.1, 15, 88, 4.1, core::Party::Customer, now - seconds(4)};
    return floor;
}

void addColleagues(protocol::FloorSnapshot& floor) {
    using enum Channel;
    const auto consult = [&](int number, int asker, int colleague, int about) {
        auto contact = contactOf({number, floor.agents[static_cast<std::size_t>(asker - 1)].name.c_str(), Call,
                                  ContactStatus::Active, 1, colleague, "", seconds(36), seconds(30)},
                                 floor.at);
        contact.queueId.reset();
        contact.customer.id = {idOf(AgentKind, asker)};
        contact.subject = floor.contacts[static_cast<std::size_t>(about - 1)].subject;
        contact.consultOf = core::ContactId{idOf(ContactKind, about)};
        contact.preferredAgentId = contact.agentId;
        auto& agent = floor.agents[static_cast<std::size_t>(colleague - 1)];
        agent.state = DisplayState::Active;
        agent.stateSince = floor.at - seconds(30);
        agent.contactIds = {{idOf(ContactKind, number)}};
        agent.callLoad = 1;
        floor.contacts.push_back(contact);
    };
    consult(11, 8, 6, 5);
    consult(12, 2, 4, 2);
    floor.contacts[1].conferenceAgentId = core::UserId{idOf(AgentKind, 4)};
}

std::vector<protocol::OfferHistory> sampleOffers(core::Timestamp now) {
    const auto agent = [](int number) { return core::UserId{idOf(AgentKind, number)}; };
    const auto id = [&](int number) { return core::toString(agent(number)); };
    const auto offer = [&](int number, int to, core::OfferStatus status, seconds ago, seconds rang,
                           std::vector<protocol::CandidateWhy> others) {
        protocol::OfferHistory made;
        made.id = {idOf(OfferKind, number)};
        made.agentId = agent(to);
        made.status = status;
        made.offeredAt = now - ago;
        if (rang.count() > 0) made.endedAt = made.offeredAt + rang;
        others.push_back({agent(to), "chosen"}); // the server tells the candidates by their reasons
        made.why = {agent(to), std::move(others)};
        return made;
    };
    using enum core::OfferStatus;
    return {offer(1, 4, TimedOut, seconds(70), seconds(20),
                  {{agent(6), "lost_to:" + id(4)}, {agent(3), "no_slot"}, {agent(7), "away"}, {agent(9), "offline"}}),
            offer(2, 6, Rejected, seconds(46), seconds(7),
                  {{agent(4), "rejected"}, {agent(3), "no_slot"}, {agent(7), "away"}, {agent(9), "offline"}}),
            offer(3, 3, Pending, seconds(6), seconds(0),
                  {{agent(4), "rejected"},
                   {agent(6), "rejected"},
                   {agent(1), "no_slot"},
                   {agent(2), "skill:billing<3"},
                   {agent(5), "kept_for:" + id(3)},
                   {agent(8), "tier_closed"},
                   {agent(7), "away"},
                   {agent(9), "offline"}})};
}

int RandomFloor::below(int limit) {
    return std::uniform_int_distribution<int>(0, limit - 1)(m_engine);
}

core::Uuid RandomFloor::id(int kind, int number) const {
    return idOf(kind, number);
}

protocol::FloorQueue RandomFloor::queue(core::Timestamp at) {
    protocol::FloorQueue queue;
    queue.id = {id(QueueKind, below(8))};
    queue.name = "queue " + std::to_string(below(30));
    queue.waiting = below(5);
    if (below(2) == 0) queue.longestWaitSince = at - seconds(below(500));
    queue.available = below(4);
    queue.agents = {queue.available, below(2), below(3), below(2), below(2), below(4)};
    queue.staffed =
        queue.available + queue.agents.ringing + queue.agents.active + queue.agents.wrapping + queue.agents.away;
    if (below(2) == 0) queue.estimatedWait = protocol::EstimatedWait{below(60), 60 + below(60)};
    if (below(2) == 0)
        queue.today = dayOf(10 + below(20), below(10), below(5), {below(4), below(4)}, {below(2), below(2)});
    queue.isOpen = below(5) != 0;
    return queue;
}

protocol::FloorAgent RandomFloor::agent(core::Timestamp at) {
    static constexpr auto states = core::Words<DisplayState>::table;
    std::vector<int> contacts;
    for (int i = below(3); i > 0; --i)
        contacts.push_back(below(40));
    auto agent = agentOf(below(20), "agent", states[static_cast<std::size_t>(below(int{states.size()}))].first,
                         at - seconds(below(900)), at - seconds(below(9000)), contacts);
    agent.name += ' ' + std::to_string(below(50));
    agent.connected = below(4) != 0;
    agent.ready = below(4) != 0;
    for (int i = below(3); i > 0; --i)
        agent.skills.push_back({"skill " + std::to_string(below(5)), 1 + below(5)});
    if (below(2) == 0) agent.groupIds = {core::GroupId{id(GroupKind, below(4))}};
    return agent;
}

protocol::FloorContact RandomFloor::contact(core::Timestamp at) {
    static constexpr auto statuses = core::Words<ContactStatus>::table;
    const auto status = statuses[static_cast<std::size_t>(below(int{statuses.size()}))].first;
    auto contact =
        contactOf({below(40), "customer", below(2) == 0 ? Channel::Call : Channel::Video, status, below(8), below(20),
                   "subject", seconds(below(600)), seconds(below(200)), below(6), below(10), seconds(below(60))},
                  at);
    if (below(3) == 0)
        contact.quality = protocol::FloorQuality{1.0 * below(9), 1.0 * below(50),    1.0 * below(400),
                                                 1.0 + below(4), core::Party::Agent, at};
    if (below(4) == 0) contact.consultOf = core::ContactId{id(ContactKind, below(40))};
    if (below(4) == 0) contact.conferenceAgentId = core::UserId{id(AgentKind, below(20))};
    if (below(4) == 0) contact.preferredAgentId = core::UserId{id(AgentKind, below(20))};
    return contact;
}

protocol::FloorSnapshot RandomFloor::snapshot(core::Timestamp at) {
    protocol::FloorSnapshot floor;
    floor.at = at;
    for (int i = below(6); i > 0; --i)
        floor.queues.push_back(queue(at));
    for (int i = below(15); i > 0; --i)
        floor.agents.push_back(agent(at));
    for (int i = below(30); i > 0; --i)
        floor.contacts.push_back(contact(at));
    return floor;
}

protocol::FloorDelta RandomFloor::delta(core::Timestamp at) {
    protocol::FloorDelta change;
    change.at = at;
    for (int i = below(3); i > 0; --i)
        change.queues.push_back(queue(at));
    for (int i = below(4); i > 0; --i)
        change.agents.push_back(agent(at));
    for (int i = below(8); i > 0; --i)
        change.contacts.push_back(contact(at));
    for (int i = below(8); i > 0; --i)
        change.removedContacts.push_back({id(ContactKind, below(40))});
    for (int i = below(3); i > 0; --i)
        change.removedAgents.push_back({id(AgentKind, below(20))});
    for (int i = below(2); i > 0; --i)
        change.removedQueues.push_back({id(QueueKind, below(8))});
    return change;
}

} // namespace callroom::console
