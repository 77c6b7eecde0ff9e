#pragma once

#include "server/chat/thread.h"
#include "server/floor/events.h"
#include "server/floor/id_stream.h"
#include "shared/core/result.h"

#include <functional>
#include <unordered_map>

namespace callroom::chat {

/// Who people and queues are, for what threads tell of them.
struct Names {
    std::function<std::string(core::UserId)> person;
    std::function<std::string(core::QueueId)> queue;
};

/// What somebody wants to write.
struct Post {
    core::ContactId contactId;
    Author author;
    core::ThreadEventType type = core::ThreadEventType::Message; ///< message, file or note
    std::string clientId;
    std::string text;
    std::optional<FileRef> file;
};

struct Posted {
    ThreadEvent event;
    bool isRepeat = false; ///< it stands there already
};

/// How a thread stood when the server stopped.
struct StoredThread {
    core::ContactId contactId;
    std::int64_t lastSeq = 0;
    bool isOver = false;
    std::vector<std::string> tags;
    std::vector<Recent> posts; ///< oldest first
    std::vector<Mark> marks;
    std::size_t writtenBytes = 0; ///< of text
};

/// How large one thread may grow.
struct ThreadLimits {
    std::int64_t events = 50'000;
    std::size_t bytes = 50 * 1024 * 1024; ///< of text
};

/// The threads of one tenant's open contacts: gives every event its number. Has no thread, clock or I/O of its own; one
/// thread at a time, the floor's.
class Threads {
public:
    explicit Threads(core::RandomSource& random, ThreadLimits limits = {})
        : m_limits(limits)
        , m_ids(random) {}

    void restore(std::vector<StoredThread> stored);

    /// What the floor's changes mean for the threads, in their order. Threads begin with their contact and end when it
    /// is closed; two agents who confer have none. `actor`: who asked for the changes, if a person did.
    [[nodiscard]] std::vector<ThreadEvent> follow(const floor::Changes& changes, const std::optional<Author>& actor,
                                                  const Names& names);

    /// One post by somebody who may write there. Errors: `not_found` (no such thread), `wrong_state` (the conversation
    /// is over for all but notes), `client_id_reused` (409) for other content under the same name,
    /// `thread_full` (409) when the thread has grown past its limits.
    [[nodiscard]] core::Result<Posted> post(Post post, core::Timestamp now);

    /// A reminder of the server's own; none when the thread is over or gone.
    [[nodiscard]] std::optional<ThreadEvent> nudge(core::ContactId contact, core::Timestamp now);

    /// The reader's mark, if it has moved. Error: `not_found`.
    [[nodiscard]] core::Result<std::optional<Mark>> mark(core::ContactId contact, core::UserId user,
                                                         std::int64_t delivered, std::int64_t read);

    [[nodiscard]] const Thread* find(core::ContactId contact) const;
    [[nodiscard]] std::size_t size() const { return m_threads.size(); }

private:
    [[nodiscard]] ThreadEvent next(Thread& thread, core::ContactId contact, core::ThreadEventType type,
                                   core::Timestamp at);

    const ThreadLimits m_limits;
    std::unordered_map<core::ContactId, Thread> m_threads;
    floor::IdStream m_ids;
};

} // namespace callroom::chat
