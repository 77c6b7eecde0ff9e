#pragma once

#include "server/directory/paging.h"
#include "server/directory/reader.h"
#include "server/storage/database_workers.h"
#include "shared/protocol/contact.h"
#include "shared/protocol/contact_history.h"

/// What is stored of contacts, for reading. Blocking; database workers.
namespace callroom::directory {

/// What a contact may count for in a report: see the view contact_counts.
enum class ReportFigure : std::uint8_t {
    Offered,
    Answered,
    AnsweredWithin,
    Abandoned,
    AbandonedWithin,
    ShortAbandoned,
    Callbacks,
    CallbacksWithin,
    CallbacksKept,
    Voicemails,
    OtherwiseClosed,
    Open,
    Handled,
    Repeated,
    Ratings,
    GoodRatings,
};

/// Filters of `GET contacts`; all that are given must hold.
struct ContactQuery {
    std::optional<core::ContactStatus> status{};
    std::optional<core::Outcome> outcome{};
    std::optional<core::Channel> channel{};
    std::optional<core::QueueId> queueId{};
    std::optional<core::UserId> agentId{};
    std::optional<core::UserId> customerId{};
    std::optional<core::Timestamp> from{}; ///< created at or after
    std::optional<core::Timestamp> to{};   ///< created before
    std::optional<std::string> q{};        ///< part of the subject or the customer's name, without regard to case
    std::optional<ReportFigure> figure{};  ///< those behind a figure of a report
    std::optional<int> waitBelowSeconds{}; ///< who waited less, as the reports count it
    std::optional<bool> direct{};          ///< calls of one agent by name, which had no queue
    int limit = 50;
    std::optional<std::string> cursor{};
};

/// Newest first. A customer's list is of his own contacts, an agent's of those he served, whatever the filters say; but
/// messages (`outcome=voicemail`) wait for every agent.
[[nodiscard]] core::Result<protocol::Page<protocol::Contact>>
listContacts(storage::Session& session, const Reader& reader, const ContactQuery& query, core::Timestamp now);

/// One contact with its feedback.
[[nodiscard]] core::Result<protocol::Contact> getContact(storage::Session& session, const Reader& reader,
                                                         core::ContactId contact, core::Timestamp now);

/// The statement for `DatabaseWorkers::readByKey`: the hot path of `GET contacts/:id`.
[[nodiscard]] const storage::Statement& contactStatement();

/// A row of it as the reader's JSON, ready to send; none when it is not his to see. Worker's thread:
///
///     workers.readByKey(receiver, tenant, contactStatement(), id.value,
///         [reader, tenant, now](const storage::Row& row) { return contactJson(row, tenant, reader, now); },
///         [](core::Result<std::optional<std::string>> json) { … });
[[nodiscard]] std::optional<std::string> contactJson(const storage::Row& row, core::TenantId tenant,
                                                     const Reader& reader, core::Timestamp now);

/// Every offer of the contact, oldest first, with why. For staff who may read the contact.
[[nodiscard]] core::Result<std::vector<protocol::OfferHistory>>
listOffers(storage::Session& session, const Reader& reader, core::ContactId contact);

/// How its browsers heard the call, oldest first. For staff who may read the contact.
[[nodiscard]] core::Result<std::vector<protocol::QualityPoint>>
listQuality(storage::Session& session, const Reader& reader, core::ContactId contact);

/// In the order they happened. For staff who may read the contact.
[[nodiscard]] core::Result<std::vector<protocol::ContactEvent>>
listEvents(storage::Session& session, const Reader& reader, core::ContactId contact);

/// A contact by the columns of the lists of contacts.
[[nodiscard]] protocol::Contact readListedContact(const storage::Row& row, core::TenantId tenant, const Reader& reader,
                                                  core::Timestamp now);

} // namespace callroom::directory

template <> struct callroom::core::Words<callroom::directory::ReportFigure> {
    using F = directory::ReportFigure;
    static constexpr std::array<std::pair<F, std::string_view>, 16> table{{{F::Offered, "offered"},
                                                                           {F::Answered, "answered"},
                                                                           {F::AnsweredWithin, "answeredWithin"},
                                                                           {F::Abandoned, "abandoned"},
                                                                           {F::AbandonedWithin, "abandonedWithin"},
                                                                           {F::ShortAbandoned, "shortAbandoned"},
                                                                           {F::Callbacks, "callbacks"},
                                                                           {F::CallbacksWithin, "callbacksWithin"},
                                                                           {F::CallbacksKept, "callbacksKept"},
                                                                           {F::Voicemails, "voicemails"},
                                                                           {F::OtherwiseClosed, "otherwiseClosed"},
                                                                           {F::Open, "open"},
                                                                           {F::Handled, "handled"},
                                                                           {F::Repeated, "repeated"},
                                                                           {F::Ratings, "ratings"},
                                                                           {F::GoodRatings, "goodRatings"}}};
};

namespace callroom::json {

template <> struct Description<directory::ContactQuery> {
    using Q = directory::ContactQuery;
    static constexpr std::string_view name = "ContactQuery";
    static constexpr auto fields =
        Fields{field("status", &Q::status),
               field("outcome", &Q::outcome),
               field("channel", &Q::channel),
               field("queueId", &Q::queueId),
               field("agentId", &Q::agentId),
               field("customerId", &Q::customerId),
               field("from", &Q::from),
               field("to", &Q::to),
               field("q", &Q::q, {.minLength = 1, .maxLength = 200}),
               field("figure", &Q::figure),
               field("waitBelowSeconds", &Q::waitBelowSeconds, {.minimum = 0, .maximum = 86'400}),
               field("direct", &Q::direct),
               field("limit", &Q::limit, pageLimit),
               field("cursor", &Q::cursor, pageCursor)};
};

} // namespace callroom::json
