#pragma once

#include "server/chat/thread_event.h"

#include <vector>

namespace callroom::chat {

/// What was posted lately under a name that its writer gave, so that a retry is known.
struct Recent {
    core::UserId author;
    std::string clientId;
    std::size_t contentHash = 0;
    core::EventId id;
    std::int64_t seq = 0;
    core::Timestamp at{};
    friend bool operator==(const Recent&, const Recent&) = default;
};

/// What retries are told by: of the type, the text and the file.
[[nodiscard]] std::size_t contentHash(core::ThreadEventType type, std::string_view text,
                                      const std::optional<core::FileId>& file);

/// The live end of one contact's thread: the last number, who has read how far, and the newest posts. What stands in
/// the thread itself is in the database. One thread of execution at a time.
class Thread {
public:
    /// A retry later than this many posts of the thread is taken for a new post.
    static constexpr std::size_t rememberedPosts = 256;

    [[nodiscard]] std::int64_t lastSeq() const { return m_lastSeq; }
    [[nodiscard]] std::int64_t nextSeq() { return ++m_lastSeq; }

    [[nodiscard]] std::size_t writtenBytes() const { return m_writtenBytes; }
    void noteWritten(std::size_t bytes) { m_writtenBytes += bytes; }

    [[nodiscard]] const Recent* find(core::UserId author, std::string_view clientId) const;
    void remember(Recent post);

    /// The mark as it stands now; none if it has not moved. Nobody has read further than the thread goes.
    [[nodiscard]] std::optional<Mark> mark(core::ContactId contact, core::UserId user, std::int64_t delivered,
                                           std::int64_t read);
    [[nodiscard]] const std::vector<Mark>& marks() const { return m_marks; }

    /// As stored; posts oldest first.
    void restore(std::int64_t lastSeq, std::vector<Recent> posts, std::vector<Mark> marks);

    bool isOver = false;           ///< the conversation: what comes now is written by staff
    std::vector<std::string> tags; ///< as last told
    friend bool operator==(const Thread&, const Thread&) = default;

private:
    std::int64_t m_lastSeq = 0;
    std::size_t m_writtenBytes = 0;   ///< of text
    std::vector<Recent> m_recent;     ///< a ring once it is full
    std::vector<std::size_t> m_names; ///< of each of these a hash of author and clientId, which a search goes by
    std::size_t m_oldest = 0;
    std::vector<Mark> m_marks;
};

} // namespace callroom::chat
