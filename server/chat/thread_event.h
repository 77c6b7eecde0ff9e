#pragma once

#include "shared/core/ids.h"
#include "shared/core/time.h"
#include "shared/core/words.h"

#include <optional>
#include <string>

namespace callroom::chat {

/// Who wrote: a person, or the bot of a queue, which has the queue's id.
struct Author {
    core::UserId id;
    core::AuthorRole role = core::AuthorRole::Customer;
    std::string name; ///< as shown now; not stored with the event
    friend bool operator==(const Author&, const Author&) = default;
};

[[nodiscard]] constexpr core::AuthorRole authorRole(core::Role role) {
    return static_cast<core::AuthorRole>(role);
}
static_assert(authorRole(core::Role::Admin) == core::AuthorRole::Admin);

/// A file as its thread shows it.
struct FileRef {
    core::FileId id;
    std::string name;
    std::string mediaType;
    std::int64_t sizeBytes = 0;
    friend bool operator==(const FileRef&, const FileRef&) = default;
};

/// One immutable fact of a contact's thread: what somebody wrote, or what happened.
struct ThreadEvent {
    core::EventId id;
    core::ContactId contactId;
    std::int64_t seq = 0; ///< from 1, without a gap in its thread
    core::Timestamp at{};
    core::ThreadEventType type = core::ThreadEventType::Message;
    std::optional<Author> by; ///< none: the server
    std::string clientId;     ///< the writer's own name for it; empty when he gave none
    std::string text;
    std::optional<FileRef> file;
    std::string data; ///< a JSON object that says more of what happened, or empty
    friend bool operator==(const ThreadEvent&, const ThreadEvent&) = default;
};

/// Customers are not shown what staff writes for itself.
[[nodiscard]] constexpr bool isForStaffOnly(core::ThreadEventType type) {
    return type == core::ThreadEventType::Note || type == core::ThreadEventType::Tagged;
}

/// How far a person has got in a thread; grows only.
struct Mark {
    core::ContactId contactId;
    core::UserId userId;
    std::int64_t deliveredUpTo = 0;
    std::int64_t readUpTo = 0;
    friend bool operator==(const Mark&, const Mark&) = default;
};

} // namespace callroom::chat
