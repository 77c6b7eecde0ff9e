#pragma once

#include "shared/protocol/contact.h"

/// `analytics/abandoned`: who hung up, once per customer, and who looks after him.
namespace callroom::protocol {

using core::AbandonedStatus;

struct PersonName {
    core::UserId id;
    std::string name;
};

struct AbandonedCustomer {
    Customer customer;
    std::optional<std::string> phone{};
    std::optional<std::string> email{};
    core::ContactId contactId; ///< the last that he abandoned in the period
    std::optional<core::QueueId> queueId{};
    Channel channel = Channel::Call;
    Timestamp lastAt{}; ///< when that was created
    double lastWaitSeconds = 0;
    int tries = 1;               ///< abandoned in the period
    double totalWaitSeconds = 0; ///< of all of them
    AbandonedStatus status = AbandonedStatus::Open;
    std::optional<PersonName> owner{};
    std::optional<std::string> note{};
    std::optional<Timestamp> changedAt{};              ///< when owner, status or note was set last
    std::optional<core::ContactId> reachedContactId{}; ///< the first handled one after `lastAt`
    std::optional<Timestamp> reachedAt{};
    std::int64_t version = 0;    ///< of owner, status and note; 0: none was set since `lastAt`
    std::string contactsQuery{}; ///< of `GET contacts`: the abandoned ones of the period
};

/// Body of `PUT analytics/abandoned/:customerId`. What is not named stays. `claimed` needs an owner and makes the
/// caller the owner when there is none; `open` takes the owner away. `reached` cannot be set: it follows from a later
/// contact that was handled.
struct AbandonedUpdate {
    std::optional<AbandonedStatus> status{};
    std::optional<std::optional<core::UserId>> ownerId{};
    std::optional<std::optional<std::string>> note{};
    std::optional<std::int64_t> version{}; ///< as read: another is refused, `version_conflict` (409)
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<PersonName> {
    static constexpr std::string_view name = "PersonName";
    static constexpr auto fields = Fields{field("id", &PersonName::id), field("name", &PersonName::name)};
};

template <> struct Description<AbandonedCustomer> {
    using A = AbandonedCustomer;
    static constexpr std::string_view name = "AbandonedCustomer";
    static constexpr auto fields = Fields{field("customer", &A::customer),
                                          field("phone", &A::phone),
                                          field("email", &A::email),
                                          field("contactId", &A::contactId),
                                          field("queueId", &A::queueId),
                                          field("channel", &A::channel),
                                          field("lastAt", &A::lastAt),
                                          field("lastWaitSeconds", &A::lastWaitSeconds),
                                          field("tries", &A::tries),
                                          field("totalWaitSeconds", &A::totalWaitSeconds),
                                          field("status", &A::status),
                                          field("owner", &A::owner),
                                          field("note", &A::note),
                                          field("changedAt", &A::changedAt),
                                          field("reachedContactId", &A::reachedContactId),
                                          field("reachedAt", &A::reachedAt),
                                          field("version", &A::version),
                                          field("contactsQuery", &A::contactsQuery)};
};

template <> struct Description<AbandonedUpdate> {
    using U = AbandonedUpdate;
    static constexpr std::string_view name = "AbandonedUpdate";
    static constexpr auto fields =
        Fields{field("status", &U::status), field("ownerId", &U::ownerId), field("note", &U::note, {.maxLength = 2000}),
               field("version", &U::version, {.minimum = 0})};
};

} // namespace callroom::json
