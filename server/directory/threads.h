#pragma once

#include "server/accounts/act.h"
#include "server/chat/thread_event.h"
#include "server/directory/reader.h"
#include "server/storage/session.h"
#include "shared/protocol/chat.h"

/// What stands in the threads of contacts, for reading, and what staff adds to those of closed ones; the open ones are
/// written by the floor. Blocking; database workers.
namespace callroom::directory {

/// `?limit=50&cursor=…` with where to begin: after a number (0: the beginning), or before one. A cursor goes before
/// both.
struct ThreadQuery {
    int limit = 50;
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> after{};
    std::optional<std::int64_t> before{};
};

/// Whether the reader may see the thread, and how its contact stands; `not_found` if not.
[[nodiscard]] core::Result<core::ContactStatus> findThread(storage::Session& session, const Reader& reader,
                                                           core::ContactId contact);

/// One page, oldest first, with everybody's marks. A customer is not shown what staff writes for itself, so that
/// numbers may be missing for him. Errors: `not_found`, `bad_cursor` (400).
[[nodiscard]] core::Result<protocol::ThreadPage> readThread(storage::Session& session, const Reader& reader,
                                                            core::ContactId contact, const ThreadQuery& query);

/// A note on a contact that is closed. Errors: `not_found`, `wrong_state` (409) for anything but a note by staff, and
/// while the contact is open; `client_id_reused` (409).
[[nodiscard]] core::Result<protocol::ThreadEvent> noteOnClosed(storage::Session& session, const Reader& reader,
                                                               const accounts::Act& act, core::ContactId contact,
                                                               const protocol::ThreadPost& post);

/// Tags a contact that is closed; `wrong_state` (409) while it is open. Staff alone. Audited.
[[nodiscard]] core::Result<void> tagClosed(storage::Session& session, const Reader& reader, const accounts::Act& act,
                                           core::ContactId contact, const std::vector<std::string>& tags);

} // namespace callroom::directory

namespace callroom::json {

template <> struct Description<directory::ThreadQuery> {
    using Q = directory::ThreadQuery;
    static constexpr std::string_view name = "ThreadQuery";
    static constexpr auto fields =
        Fields{field("limit", &Q::limit, {.minimum = 1, .maximum = 200, .mayBeAbsent = true}),
               field("cursor", &Q::cursor, {.maxLength = 100}), field("after", &Q::after, {.minimum = 0}),
               field("before", &Q::before, {.minimum = 1})};
};

} // namespace callroom::json
