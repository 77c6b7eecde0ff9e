#include "server/storage/ledger_batch.h"

#include "server/storage/candidates_json.h"
#include "server/storage/event_json.h"
#include "server/storage/floor_json.h"
#include "sql/queries/ledger.h"

#include <unordered_map>

namespace callroom::storage {
namespace {

template <typename T> struct OfTenant {
    core::TenantId tenant;
    const T* row;
    bool isNew = true; ///< the batch holds its first version
};

/// The newest version of each row, in the order of first appearance.
template <typename T, typename Key> class Newest {
public:
    void add(core::TenantId tenant, const T& row, const Key& key) {
        const auto [found, isFirstSeen] = m_places.try_emplace(key, m_rows.size());
        if (isFirstSeen) m_rows.push_back({tenant, &row, row.version == 1});
        auto& newest = m_rows[found->second];
        if (newest.row->version < row.version) newest.row = &row;
    }
    [[nodiscard]] const std::vector<OfTenant<T>>& rows() const { return m_rows; }

private:
    std::unordered_map<Key, std::size_t> m_places;
    std::vector<OfTenant<T>> m_rows;
};

/// Writes one column; NULLs are left out, since an absent column reads as NULL.
template <typename T> void put(json::Writer& writer, std::string_view column, const T& value) {
    if constexpr (json::IsOptional<T>::value) {
        if (value) put(writer, column, *value);
    } else {
        writer.key(column);
        json::encodeValue(writer, value);
    }
}

void putRaw(json::Writer& writer, std::string_view column, std::string_view json) {
    writer.key(column);
    writer.raw(json);
}

void writeRow(json::Writer& writer, core::TenantId tenant, const floor::Contact& row) {
    writer.startObject();
    put(writer, "id", row.id);
    put(writer, "tenant_id", tenant);
    put(writer, "customer_id", row.customerId);
    put(writer, "conversation_id", row.conversationId);
    put(writer, "queue_id", row.queueId);
    put(writer, "preferred_agent_id", row.preferredAgentId);
    put(writer, "agent_id", row.agentId);
    put(writer, "created_at", row.createdAt);
    put(writer, "queued_at", row.queuedAt);
    put(writer, "offered_at", row.offeredAt);
    put(writer, "answered_at", row.answeredAt);
    put(writer, "ended_at", row.endedAt);
    put(writer, "wrapped_at", row.wrappedAt);
    put(writer, "held_since", row.heldSince);
    put(writer, "line_key", row.lineKey);
    put(writer, "deadline", row.deadline);
    put(writer, "customer_lost_at", row.customerLostAt);
    put(writer, "agent_lost_at", row.agentLostAt);
    put(writer, "version", row.version);
    put(writer, "held_milliseconds", row.heldFor);
    put(writer, "estimated_p50_seconds", row.estimatedP50Seconds);
    put(writer, "estimated_p90_seconds", row.estimatedP90Seconds);
    put(writer, "priority", row.priority);
    put(writer, "channel", row.channel);
    put(writer, "status", row.status);
    put(writer, "outcome", row.outcome);
    put(writer, "customer_name", row.customerName);
    put(writer, "subject", row.subject);
    put(writer, "disposition", row.disposition);
    put(writer, "notes", row.notes);
    put(writer, "skills", row.skills);
    put(writer, "tags", row.tags);
    putRaw(writer, "metadata", row.metadata);
    put(writer, "return_queue_id", row.returnQueueId);
    put(writer, "return_agent_id", row.returnAgentId);
    put(writer, "callback", row.callback);
    put(writer, "consult_of", row.consultOf);
    put(writer, "consult_id", row.consultId);
    put(writer, "conference_agent_id", row.conferenceAgentId);
    writer.endObject();
}

void writeRow(json::Writer& writer, core::TenantId tenant, const floor::Offer& row, bool isNew) {
    writer.startObject();
    put(writer, "contact_id", row.contactId);
    put(writer, "id", row.id);
    put(writer, "tenant_id", tenant);
    put(writer, "agent_id", row.agentId);
    put(writer, "offered_at", row.offeredAt);
    put(writer, "deadline", row.deadline);
    put(writer, "ended_at", row.endedAt);
    put(writer, "version", row.version);
    put(writer, "status", row.status);
    writer.key("candidates");
    writeCandidates(writer, isNew ? *row.candidates : std::vector<floor::Candidate>{});
    writer.endObject();
}

void writeRow(json::Writer& writer, core::TenantId tenant, const floor::AgentState& row) {
    writer.startObject();
    put(writer, "agent_id", row.id);
    put(writer, "tenant_id", tenant);
    put(writer, "presence_since", row.presenceSince);
    put(writer, "idle_since", row.idleSince);
    put(writer, "version", row.version);
    put(writer, "missed_in_a_row", row.missedInARow);
    put(writer, "presence", row.presence);
    put(writer, "away_reason", row.awayReason);
    put(writer, "next_presence", row.nextPresence);
    put(writer, "next_away_reason", row.nextAwayReason);
    put(writer, "wrap_ups", row.wrapUps);
    writer.endObject();
}

void writeRow(json::Writer& writer, core::TenantId tenant, const floor::Event& event) {
    writer.startObject();
    put(writer, "id", event.id);
    put(writer, "contact_id", event.contactId);
    put(writer, "agent_id", event.agentId);
    put(writer, "tenant_id", tenant);
    put(writer, "at", event.at);
    writer.key("type");
    writer.value(eventType(event.body));
    writer.key("data");
    writeEventData(writer, event.body);
    writer.endObject();
}

void writeRow(json::Writer& writer, core::TenantId tenant, const AuditEntry& entry) {
    writer.startObject();
    put(writer, "id", entry.id);
    put(writer, "tenant_id", tenant);
    put(writer, "actor_id", entry.actorId);
    put(writer, "at", entry.at);
    put(writer, "action", entry.action);
    put(writer, "subject", entry.subject);
    put(writer, "subject_id", entry.subjectId);
    put(writer, "address", entry.address);
    putRaw(writer, "before", entry.before);
    putRaw(writer, "after", entry.after);
    writer.endObject();
}

void writeRow(json::Writer& writer, core::TenantId tenant, const IdempotentAnswer& answer) {
    writer.startObject();
    put(writer, "tenant_id", tenant);
    put(writer, "user_id", answer.userId);
    put(writer, "key", answer.key);
    put(writer, "request_hash", answer.requestHash);
    put(writer, "status", answer.status);
    put(writer, "answer", answer.answer);
    put(writer, "created_at", answer.at);
    writer.endObject();
}

template <typename T> Parameter arrayOf(const std::vector<OfTenant<T>>& rows) {
    json::Writer writer;
    writer.startArray();
    for (const auto& [tenant, row, isNew] : rows)
        if constexpr (std::is_same_v<T, floor::Offer>)
            writeRow(writer, tenant, *row, isNew);
        else
            writeRow(writer, tenant, *row);
    writer.endArray();
    return Parameter(writer.text());
}

template <typename T>
std::vector<OfTenant<T>> gather(std::span<const LedgerItem> items, std::vector<T> LedgerItem::*of) {
    std::vector<OfTenant<T>> rows;
    for (const auto& item : items)
        for (const auto& row : item.*of)
            rows.push_back({item.tenantId, &row});
    return rows;
}

} // namespace

std::vector<Parameter> encodeFloor(std::span<const LedgerItem> items) {
    Newest<floor::Contact, core::ContactId> contacts;
    Newest<floor::Offer, core::OfferId> offers;
    Newest<floor::AgentState, core::UserId> agents;
    std::vector<OfTenant<floor::Event>> events;
    for (const auto& item : items) {
        for (const auto& contact : item.changes.contacts)
            contacts.add(item.tenantId, contact, contact.id);
        for (const auto& offer : item.changes.offers)
            offers.add(item.tenantId, offer, offer.id);
        for (const auto& agent : item.changes.agents)
            agents.add(item.tenantId, agent, agent.id);
        for (const auto& event : item.changes.events)
            events.push_back({item.tenantId, &event});
    }
    return {arrayOf(contacts.rows()),
            arrayOf(offers.rows()),
            arrayOf(agents.rows()),
            arrayOf(events),
            arrayOf(gather(items, &LedgerItem::audits)),
            arrayOf(gather(items, &LedgerItem::answers))};
}

std::vector<BatchStatement> statementsFor(std::span<const LedgerItem> items, bool isAgain) {
    bool hasFloor = false;
    bool hasThreads = false;
    bool hasMarks = false;
    for (const auto& item : items) {
        const auto& changes = item.changes;
        hasFloor |= !changes.events.empty() || !changes.contacts.empty() || !changes.offers.empty() ||
                    !changes.agents.empty() || !item.audits.empty() || !item.answers.empty();
        hasThreads |= !item.threadEvents.empty();
        hasMarks |= !item.marks.empty();
    }
    namespace queries = queries::ledger;
    std::vector<BatchStatement> statements;
    if (hasFloor) statements.push_back({&queries::append, encodeFloor(items)});
    if (hasThreads)
        statements.push_back(
            {isAgain ? &queries::appendThreadsAgain : &queries::appendThreads, encodeThreads(items), true});
    if (hasMarks) statements.push_back({&queries::appendMarks, encodeMarks(items), true});
    return statements;
}

} // namespace callroom::storage
