#include "server/directory/contacts.h"

#include "server/storage/floor_store.h"
#include "shared/core/call_quality.h"
#include "shared/json/encode.h"
#include "sql/queries/directory.h"

#include <algorithm>

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using core::Role;

/// Columns that follow those of the contact itself.
enum Column : int { ratingColumn = 36, commentColumn, feedbackAtColumn, recordingsColumn, offeredToColumn };

protocol::Contact viewOf(const storage::Row& row, const floor::Contact& contact, core::TenantId tenant,
                         const Reader& reader, core::Timestamp now) {
    auto view = contactView(contact, tenant, reader.viewer(), now);
    if (!row.isNull(ratingColumn))
        view.feedback = protocol::Feedback{row.number<int>(ratingColumn), row.optionalText(commentColumn),
                                           row.timestamp(feedbackAtColumn)};
    // A customer hears what he said himself: the message that he left.
    if (reader.viewer() == Viewer::Staff || contact.outcome == core::Outcome::Voicemail)
        view.recordingIds = row.texts(recordingsColumn);
    return view;
}

bool isOfferedTo(const storage::Row& row, core::UserId agent) {
    if (row.isNull(offeredToColumn)) return false;
    const auto agents = row.texts(offeredToColumn);
    return std::find(agents.begin(), agents.end(), core::toString(agent)) != agents.end();
}

bool mayRead(const storage::Row& row, const floor::Contact& contact, const Reader& reader) {
    switch (reader.role) {
    case Role::Customer:
        return contact.customerId == reader.userId;
    case Role::Agent:
        // Also who asks or is asked about it, and who was offered it; a message waits for all.
        return contact.agentId == reader.userId || contact.customerId == reader.userId ||
               contact.conferenceAgentId == reader.userId || isOfferedTo(row, reader.userId) ||
               contact.outcome == core::Outcome::Voicemail;
    case Role::Supervisor:
    case Role::Manager:
    case Role::Admin:
        return true;
    }
    return false;
}

std::optional<protocol::Contact> readFor(const storage::Row& row, core::TenantId tenant, const Reader& reader,
                                         core::Timestamp now) {
    const auto contact = storage::readContact(row);
    if (!mayRead(row, contact, reader)) return std::nullopt;
    return viewOf(row, contact, tenant, reader, now);
}

/// A message waits for whichever agent gets to it.
bool isOfOwnOnly(const Reader& reader, const ContactQuery& query) {
    return reader.role == Role::Agent && query.outcome != core::Outcome::Voicemail;
}

/// Those behind a figure of a report, of a queue or a channel at most: what is kept for reports leads to them.
bool isOfFigureAlone(const ContactQuery& query) {
    return query.figure && !query.status && !query.outcome && !query.agentId && !query.customerId && !query.q &&
           !query.waitBelowSeconds;
}

/// Along the index of what is most selective.
const storage::Statement& listStatement(const ContactQuery& query) {
    if (query.customerId) return queries::listContactsOfCustomer;
    if (query.agentId) return queries::listContactsOfAgent;
    if (query.queueId) return queries::listContactsOfQueue;
    return queries::listContacts;
}

core::Result<void> requireStaffReader(storage::Session& session, const Reader& reader, core::ContactId contact) {
    if (reader.role == Role::Customer) return core::fail(core::notFound());
    return getContact(session, reader, contact, core::Timestamp{}).map([](const protocol::Contact&) {});
}

protocol::OfferHistory historyOf(const floor::Offer& offer) {
    protocol::OfferHistory history;
    history.id = offer.id;
    history.agentId = offer.agentId;
    history.status = offer.status;
    history.offeredAt = offer.offeredAt;
    history.endedAt = offer.endedAt;
    history.why.chosen = offer.agentId;
    for (const auto& one : *offer.candidates) {
        auto& why = history.why.candidates.emplace_back();
        why.reason = one.reason == "lost_to" ? "lost_to:" + core::toString(offer.agentId) : one.reason;
        if (one.count > 0)
            why.count = one.count;
        else
            why.agentId = one.agentId;
    }
    return history;
}

} // namespace

protocol::Contact readListedContact(const storage::Row& row, core::TenantId tenant, const Reader& reader,
                                    core::Timestamp now) {
    return viewOf(row, storage::readContact(row), tenant, reader, now);
}

core::Result<protocol::Page<protocol::Contact>> listContacts(storage::Session& session, const Reader& reader,
                                                             const ContactQuery& query, core::Timestamp now) {
    const auto cursor = cursorOf(query.cursor);
    if (!cursor) return core::fail(cursor.error());
    ContactQuery allowed = query;
    std::optional<core::UserId>* own = reader.role == Role::Customer ? &allowed.customerId
                                       : isOfOwnOnly(reader, query)  ? &allowed.agentId
                                                                     : nullptr;
    if (own != nullptr) {
        if (own->value_or(reader.userId) != reader.userId) return protocol::Page<protocol::Contact>{};
        *own = reader.userId;
    }
    const auto before = *cursor ? std::optional((*cursor)->at) : std::nullopt;
    const auto beforeId = *cursor ? std::optional((*cursor)->id) : std::nullopt;
    const auto read = [&](const storage::Row& row) { return readListedContact(row, session.tenant(), reader, now); };
    auto contacts =
        isOfFigureAlone(allowed)
            ? session.all(queries::listContactsOfFigure, read, allowed.figure, allowed.queueId, allowed.channel,
                          allowed.direct, allowed.from, allowed.to, before, beforeId, allowed.limit + 1)
            : session.all(listStatement(allowed), read, allowed.status, allowed.channel, allowed.queueId,
                          allowed.agentId, allowed.customerId, allowed.from, allowed.to, allowed.q, before, beforeId,
                          allowed.limit + 1, allowed.outcome, allowed.figure, allowed.waitBelowSeconds, allowed.direct);
    if (!contacts) return core::fail(std::move(contacts.error()));
    return pageOf(std::move(*contacts), allowed.limit);
}

core::Result<protocol::Contact> getContact(storage::Session& session, const Reader& reader, core::ContactId contact,
                                           core::Timestamp now) {
    auto found = session.one(
        queries::contactById, [&](const storage::Row& row) { return readFor(row, session.tenant(), reader, now); },
        std::vector<core::ContactId>{contact});
    if (!found) return core::fail(std::move(found.error()));
    if (!*found) return core::fail(core::notFound());
    return std::move(**found);
}

const storage::Statement& contactStatement() {
    return queries::contactById;
}

std::optional<std::string> contactJson(const storage::Row& row, core::TenantId tenant, const Reader& reader,
                                       core::Timestamp now) {
    const auto contact = readFor(row, tenant, reader, now);
    return contact ? std::optional(json::encode(*contact)) : std::nullopt;
}

core::Result<std::vector<protocol::OfferHistory>> listOffers(storage::Session& session, const Reader& reader,
                                                             core::ContactId contact) {
    if (const auto allowed = requireStaffReader(session, reader, contact); !allowed) return core::fail(allowed.error());
    return session.all(
        queries::offersOfContact, [](const storage::Row& row) { return historyOf(storage::readOffer(row)); }, contact);
}

core::Result<std::vector<protocol::QualityPoint>> listQuality(storage::Session& session, const Reader& reader,
                                                              core::ContactId contact) {
    if (const auto allowed = requireStaffReader(session, reader, contact); !allowed) return core::fail(allowed.error());
    return session.all(
        queries::qualityOfContact,
        [](const storage::Row& row) {
            protocol::QualityPoint point;
            point.at = row.timestamp(0);
            point.userId = row.id<core::UserId>(1);
            point.party = row.boolean(2) ? core::Party::Customer : core::Party::Agent;
            point.direction = row.text(3);
            point.lossPercent = static_cast<double>(row.integer(4)) / 100;
            point.jitterMs = static_cast<double>(row.integer(5)) / 1000;
            point.rttMs = static_cast<double>(row.integer(6)) / 1000;
            point.mos = core::meanOpinionScore(point.lossPercent, point.jitterMs, point.rttMs);
            return point;
        },
        contact);
}

core::Result<std::vector<protocol::ContactEvent>> listEvents(storage::Session& session, const Reader& reader,
                                                             core::ContactId contact) {
    if (const auto allowed = requireStaffReader(session, reader, contact); !allowed) return core::fail(allowed.error());
    return session.all(
        queries::eventsOfContact,
        [](const storage::Row& row) {
            return protocol::ContactEvent{row.id<core::EventId>(0),
                                          row.integer(1),
                                          row.text(2),
                                          row.timestamp(3),
                                          row.optionalId<core::UserId>(4),
                                          json::RawJson{row.text(5)}};
        },
        contact);
}

} // namespace callroom::directory
