#include "server/storage/floor_store.h"

#include "server/storage/candidates_json.h"
#include "server/storage/event_json.h"
#include "server/storage/floor_json.h"
#include "shared/json/decode.h"
#include "sql/queries/floor.h"

#include <algorithm>
#include <array>

namespace callroom::storage {
namespace {

/// A described JSON object; a text that does not fit spoils the row.
template <typename T> T readObject(const Row& row, int column) {
    auto object = json::decodeText<T>(row.view(column));
    if (!object) row.spoil(column, "JSON object");
    return std::move(object).value_or(T{});
}

/// A JSON array of described values; a text that does not fit spoils the row.
template <typename T> std::vector<T> readList(const Row& row, int column) {
    const auto document = json::parseDocument(row.view(column));
    std::vector<T> values;
    json::Faults faults;
    if (document) json::decodeValue(*document, values, json::anyLength, faults);
    if (!document || !faults.isEmpty()) row.spoil(column, "JSON list");
    return values;
}

template <core::Word E> std::vector<E> readWords(const Row& row, int column) {
    std::vector<E> words;
    for (const auto& text : row.texts(column)) {
        const auto word = core::parseWord<E>(text);
        if (!word) row.spoil(column, "list of words");
        words.push_back(word.value_or(E{}));
    }
    return words;
}

floor::QueueConfig readQueue(const Row& row) {
    floor::QueueConfig queue;
    queue.id = row.id<core::QueueId>(0);
    queue.name = row.text(1);
    queue.channels = readWords<core::Channel>(row, 2);
    queue.strategy = row.word<core::Strategy>(3);
    queue.tiers = readList<floor::QueueTier>(row, 4);
    queue.requiredSkills = readList<floor::SkillLevel>(row, 5);
    queue.serviceLevelSeconds = row.number<int>(6);
    queue.offerTimeoutSeconds = row.number<int>(7);
    queue.wrapUpSeconds = row.number<int>(8);
    queue.maxWaitSeconds = row.number<int>(9);
    queue.maxLength = row.number<int>(10);
    queue.priority = row.number<int>(11);
    queue.weight = row.number<int>(12);
    queue.stickySeconds = row.number<int>(13);
    queue.rings = readList<floor::QueueRing>(row, 14);
    queue.overflow = readList<floor::OverflowRule>(row, 15);
    queue.allowsCherryPick = row.boolean(16);
    queue.ringAtMost = row.number<int>(17);
    queue.callbackAttempts = row.number<int>(18);
    queue.callbackSpacingSeconds = row.number<int>(19);
    queue.alternatives = readList<core::QueueId>(row, 20);
    return queue;
}

floor::AgentConfig readAgent(const Row& row) {
    floor::AgentConfig agent;
    agent.id = row.id<core::UserId>(0);
    agent.name = row.text(1);
    agent.skills = readList<floor::SkillLevel>(row, 2);
    agent.callCapacity = row.number<int>(3);
    agent.chatCapacity = row.number<int>(4);
    agent.weight = row.number<int>(5);
    for (const auto& text : row.texts(6)) {
        const auto group = core::GroupId::parse(text);
        if (!group) row.spoil(6, "list of ids");
        agent.groups.push_back(group.value_or(core::GroupId{}));
    }
    return agent;
}

floor::AgentState readAgentState(const Row& row) {
    floor::AgentState state;
    state.id = row.id<core::UserId>(0);
    state.presence = row.word<core::Presence>(1);
    state.awayReason = row.text(2);
    state.nextPresence = row.optionalWord<core::Presence>(3);
    state.nextAwayReason = row.text(4);
    state.presenceSince = row.timestamp(5);
    state.idleSince = row.timestamp(6);
    state.missedInARow = row.number<int>(7);
    state.version = row.number<std::uint64_t>(8);
    state.wrapUps = readList<floor::Contact>(row, 9);
    return state;
}

floor::ShiftFact readShiftFact(const Row& row) {
    using Kind = floor::ShiftFact::Kind;
    static constexpr std::array<std::pair<std::string_view, Kind>, 4> kinds{{{"came_on", Kind::CameOn},
                                                                             {"went_off", Kind::WentOff},
                                                                             {"accepted", Kind::Accepted},
                                                                             {"finished", Kind::Finished}}};
    floor::ShiftFact fact;
    fact.agentId = row.id<core::UserId>(0);
    fact.at = row.timestamp(1);
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto& one) { return one.first == row.view(2); });
    if (kind == kinds.end())
        row.spoil(2, "kind of fact");
    else
        fact.kind = kind->second;
    fact.talk = row.milliseconds(3);
    return fact;
}

} // namespace

floor::Contact readContact(const Row& row) {
    floor::Contact contact;
    contact.id = row.id<core::ContactId>(0);
    contact.channel = row.word<core::Channel>(1);
    contact.status = row.word<core::ContactStatus>(2);
    contact.outcome = row.optionalWord<core::Outcome>(3);
    contact.queueId = row.optionalId<core::QueueId>(4);
    contact.preferredAgentId = row.optionalId<core::UserId>(5);
    contact.agentId = row.optionalId<core::UserId>(6);
    contact.customerId = row.id<core::UserId>(7);
    contact.customerName = row.text(8);
    contact.conversationId = row.id<core::ConversationId>(9);
    contact.subject = row.text(10);
    contact.priority = row.number<int>(11);
    contact.skills = readList<floor::SkillLevel>(row, 12);
    contact.tags = readList<std::string>(row, 13);
    contact.metadata = row.text(14);
    contact.createdAt = row.timestamp(15);
    contact.queuedAt = row.optionalTimestamp(16);
    contact.offeredAt = row.optionalTimestamp(17);
    contact.answeredAt = row.optionalTimestamp(18);
    contact.endedAt = row.optionalTimestamp(19);
    contact.wrappedAt = row.optionalTimestamp(20);
    contact.heldFor = row.milliseconds(21);
    contact.heldSince = row.optionalTimestamp(22);
    contact.lineKey = row.timestamp(23);
    contact.deadline = row.optionalTimestamp(24);
    contact.customerLostAt = row.optionalTimestamp(25);
    contact.agentLostAt = row.optionalTimestamp(26);
    contact.estimatedP50Seconds = row.optionalInteger(27);
    contact.estimatedP90Seconds = row.optionalInteger(28);
    contact.disposition = row.text(29);
    contact.notes = row.text(30);
    contact.version = row.number<std::uint64_t>(31);
    if (!row.isNull(32)) contact.callback = readObject<floor::Callback>(row, 32);
    contact.consultOf = row.optionalId<core::ContactId>(33);
    contact.consultId = row.optionalId<core::ContactId>(34);
    contact.conferenceAgentId = row.optionalId<core::UserId>(35);
    return contact;
}

floor::Offer readOffer(const Row& row) {
    floor::Offer offer;
    offer.id = row.id<core::OfferId>(0);
    offer.contactId = row.id<core::ContactId>(1);
    offer.agentId = row.id<core::UserId>(2);
    offer.status = row.word<core::OfferStatus>(3);
    offer.offeredAt = row.timestamp(4);
    offer.deadline = row.timestamp(5);
    offer.endedAt = row.optionalTimestamp(6);
    auto candidates = readCandidates(row.view(7));
    if (!candidates) row.spoil(7, "list of candidates");
    offer.candidates = std::move(candidates).value_or(std::vector<floor::Candidate>{});
    offer.version = row.number<std::uint64_t>(8);
    return offer;
}

namespace {

/// With what only an open contact has.
floor::Contact readOpenContact(const Row& row) {
    floor::Contact contact = readContact(row);
    contact.returnQueueId = row.optionalId<core::QueueId>(36);
    contact.returnAgentId = row.optionalId<core::UserId>(37);
    return contact;
}

} // namespace

core::Result<std::vector<TenantRow>> listTenants(Session& session) {
    return session.all(queries::floor::tenants, [](const Row& row) {
        return TenantRow{row.id<core::TenantId>(0), row.text(1), row.text(2)};
    });
}

core::Result<std::vector<floor::QueueConfig>> loadQueues(Session& session) {
    return session.all(queries::floor::queues, readQueue);
}

core::Result<std::vector<floor::AgentConfig>> loadAgents(Session& session) {
    return session.all(queries::floor::agents, readAgent);
}

core::Result<StoredFloor> loadFloor(Session& session) {
    auto queues = loadQueues(session);
    if (!queues) return core::fail(std::move(queues.error()));
    auto agents = loadAgents(session);
    if (!agents) return core::fail(std::move(agents.error()));
    auto states = session.all(queries::floor::agentStates, readAgentState);
    if (!states) return core::fail(std::move(states.error()));
    auto contacts = session.all(queries::floor::openContacts, readOpenContact);
    if (!contacts) return core::fail(std::move(contacts.error()));
    auto offers = session.all(queries::floor::pendingOffers, readOffer);
    if (!offers) return core::fail(std::move(offers.error()));
    auto cursors = session.all(queries::floor::cursors, [](const Row& row) {
        return std::pair{row.id<core::QueueId>(0), row.id<core::UserId>(1)};
    });
    if (!cursors) return core::fail(std::move(cursors.error()));
    auto services = session.all(
        queries::floor::services,
        [](const Row& row) {
            return floor::Service{row.id<core::UserId>(0), row.id<core::UserId>(1), row.id<core::ContactId>(2)};
        },
        static_cast<int>(floor::LastServed::most));
    if (!services) return core::fail(std::move(services.error()));
    auto shiftFacts = session.all(queries::floor::shiftFacts, readShiftFact);
    if (!shiftFacts) return core::fail(std::move(shiftFacts.error()));
    return StoredFloor{std::move(*queues), std::move(*agents),  std::move(*states),   std::move(*contacts),
                       std::move(*offers), std::move(*cursors), std::move(*services), std::move(*shiftFacts)};
}

core::Result<std::vector<floor::Event>> loadEvents(Session& session, core::ContactId contact) {
    auto rows = session.query(queries::floor::eventsOfContact, contact);
    if (!rows) return core::fail(std::move(rows.error()));
    std::vector<floor::Event> events;
    for (const Row row : *rows) {
        auto body = readEventBody(row.view(4), row.view(5));
        if (!body) return core::fail(std::move(body.error()));
        events.push_back({row.id<core::EventId>(0), row.timestamp(1), row.optionalId<core::ContactId>(2),
                          row.optionalId<core::UserId>(3), std::move(*body)});
    }
    return events;
}

} // namespace callroom::storage
