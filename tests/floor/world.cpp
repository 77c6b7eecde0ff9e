#include "tests/floor/world.h"

#include <QtGlobal>

#include <algorithm>
#include <map>

namespace callroom::floor {

World::World(FloorSettings settings)
    : m_settings(settings)
    , m_floor(settings, m_random) {}

QueueId World::addQueue(QueueConfig config) {
    if (config.id.isNil()) config.id = newId<QueueId>();
    if (config.name.empty()) config.name = "queue " + std::to_string(m_queues.size() + 1);
    m_queues.push_back(std::move(config));
    const auto id = m_queues.back().id;
    configure();
    return id;
}

UserId World::addAgent(AgentConfig config) {
    if (config.id.isNil()) config.id = newId<UserId>();
    if (config.name.empty()) config.name = "agent " + std::to_string(m_agents.size() + 1);
    m_agents.push_back(std::move(config));
    const auto id = m_agents.back().id;
    configure();
    return id;
}

QueueConfig& World::configOf(QueueId queue) {
    return *std::find_if(m_queues.begin(), m_queues.end(), [&](const auto& one) { return one.id == queue; });
}

AgentConfig& World::configOf(UserId agent) {
    return *std::find_if(m_agents.begin(), m_agents.end(), [&](const auto& one) { return one.id == agent; });
}

void World::removeQueue(QueueId queue) {
    std::erase_if(m_queues, [&](const auto& one) { return one.id == queue; });
    configure();
}

void World::removeAgent(UserId agent) {
    std::erase_if(m_agents, [&](const auto& one) { return one.id == agent; });
    configure();
}

Changes World::configure() {
    auto changes = m_floor.configure(m_queues, m_agents, m_now);
    store(changes);
    return changes;
}

Changes World::setOpenings(const std::vector<QueueOpening>& openings) {
    auto changes = m_floor.setOpenings(openings, m_now);
    store(changes);
    return changes;
}

core::Result<Changes> World::run(Actor actor, CommandBody body) {
    auto changes = m_floor.execute({actor, std::move(body)}, m_now);
    if (changes) store(*changes);
    return changes;
}

Changes World::mustRun(Actor actor, CommandBody body) {
    auto changes = run(actor, std::move(body));
    if (!changes) qFatal("refused: %s", changes.error().code.c_str());
    return std::move(*changes);
}

std::string World::codeOf(Actor actor, CommandBody body) {
    const auto changes = run(actor, std::move(body));
    return changes ? std::string() : changes.error().code;
}

Changes World::advance(Milliseconds by) {
    const auto until = m_now + by;
    Changes all;
    while (const auto due = m_floor.nextDeadline()) {
        if (*due > until) break;
        m_now = std::max(m_now, *due);
        const auto changes = expire();
        all.events.insert(all.events.end(), changes.events.begin(), changes.events.end());
    }
    m_now = until;
    return all;
}

Changes World::expire() {
    auto changes = m_floor.expire(m_now);
    store(changes);
    return changes;
}

void World::crash() {
    m_floor = Floor::load(storedSnapshot(), m_settings, m_random, m_now);
}

UserId World::comeOn(AgentConfig config) {
    const auto id = addAgent(std::move(config));
    connect(id);
    setPresence(id, Presence::Available);
    return id;
}

void World::setPresence(UserId agent, Presence presence, std::string reason) {
    mustRun(asAgent(agent), SetPresence{agent, presence, std::move(reason)});
}

void World::connect(UserId agent) {
    mustRun(asAgent(agent), AgentConnected{agent});
}

void World::disconnect(UserId agent) {
    mustRun(asAgent(agent), AgentDisconnected{agent});
}

ContactId World::join(QueueId queue, Channel channel) {
    Join command;
    command.queueId = queue;
    command.channel = channel;
    return join(std::move(command));
}

ContactId World::join(Join command) {
    if (command.customerId.isNil()) command.customerId = newId<UserId>();
    command.conversationId = newId<ConversationId>();
    const auto changes = mustRun(asCustomer(command.customerId), command);
    return *changes.events.front().contactId;
}

ContactId World::joinAgent(UserId agent) {
    Join command;
    command.agentId = agent;
    return join(std::move(command));
}

Actor World::customerOf(ContactId id) const {
    return asCustomer(contact(id).customerId);
}

void World::accept(ContactId id) {
    mustRun(asAgent(offeredTo(id).value()), Accept{id, std::nullopt});
}

void World::talk(ContactId id) {
    accept(id);
    mustRun(customerOf(id), Connected{id});
}

void World::end(ContactId id) {
    mustRun(customerOf(id), End{id});
}

void World::wrapUp(ContactId id) {
    mustRun(asAgent(contact(id).agentId.value()), WrapUp{id, {}, {}, {}});
}

const Contact& World::contact(ContactId id) const {
    const auto* open = m_floor.contact(id);
    return open ? *open : m_rows.contacts.at(id);
}

const Offer* World::offerOf(ContactId id) const {
    const auto& contacts = m_floor.state().contacts;
    const auto found = contacts.find(id);
    if (found == contacts.end() || found->second.offers.empty()) return nullptr;
    return &m_floor.state().offers.at(found->second.offers.front());
}

std::optional<UserId> World::offeredTo(ContactId id) const {
    const auto* offer = offerOf(id);
    return offer ? std::optional(offer->agentId) : std::nullopt;
}

const AgentState& World::stateOf(UserId id) const {
    return agent(id).state;
}

const AgentRecord& World::agent(UserId id) const {
    return m_floor.state().agents.at(id);
}

FloorSnapshot World::storedSnapshot() const {
    FloorSnapshot snapshot{m_queues, m_agents, {}, {}, {}, {}, {}, {}};
    for (const auto& [id, state] : m_rows.agents)
        snapshot.states.push_back(state);
    for (const auto& [id, contact] : m_rows.contacts)
        if (contact.status != ContactStatus::Closed) snapshot.contacts.push_back(contact);
    for (const auto& [id, offer] : m_rows.offers)
        if (offer.status == OfferStatus::Pending) snapshot.offers.push_back(offer);
    addHistory(snapshot);
    return snapshot;
}

/// What the database answers of the past; see sql/queries/floor.
void World::addHistory(FloorSnapshot& snapshot) const {
    std::map<QueueId, UserId> cursors;
    for (const auto& event : m_events) {
        if (const auto* offered = std::get_if<ContactOffered>(&event.body)) {
            const auto& contact = m_rows.contacts.at(*event.contactId);
            if (contact.queueId && !contact.preferredAgentId) cursors[*contact.queueId] = offered->offer.agentId;
        } else if (const auto* presence = std::get_if<PresenceChanged>(&event.body)) {
            snapshot.shiftFacts.push_back(
                {*event.agentId, event.at,
                 presence->presence == Presence::Offline ? ShiftFact::Kind::WentOff : ShiftFact::Kind::CameOn,
                 Milliseconds(0)});
        }
    }
    snapshot.cursors.assign(cursors.begin(), cursors.end());
    std::vector<const Contact*> served;
    for (const auto& [id, contact] : m_rows.contacts)
        if (contact.agentId && contact.answeredAt) served.push_back(&contact);
    std::sort(served.begin(), served.end(),
              [](const Contact* one, const Contact* other) { return one->answeredAt < other->answeredAt; });
    for (const auto* contact : served) {
        snapshot.services.push_back({contact->customerId, *contact->agentId, contact->id});
        snapshot.shiftFacts.push_back(
            {*contact->agentId, *contact->answeredAt, ShiftFact::Kind::Accepted, Milliseconds(0)});
        if (contact->status == ContactStatus::Closed && contact->endedAt)
            snapshot.shiftFacts.push_back({*contact->agentId, contact->wrappedAt.value_or(*contact->endedAt),
                                           ShiftFact::Kind::Finished, *contact->endedAt - *contact->answeredAt});
    }
    std::stable_sort(snapshot.shiftFacts.begin(), snapshot.shiftFacts.end(),
                     [](const ShiftFact& one, const ShiftFact& other) { return one.at < other.at; });
}

void World::store(const Changes& changes) {
    for (const auto& contact : changes.contacts)
        m_rows.contacts[contact.id] = contact;
    for (const auto& offer : changes.offers)
        m_rows.offers[offer.id] = offer;
    for (const auto& agent : changes.agents)
        m_rows.agents[agent.id] = agent;
    m_events.insert(m_events.end(), changes.events.begin(), changes.events.end());
}

} // namespace callroom::floor
