#include "server/chat/thread.h"

#include <algorithm>

namespace callroom::chat {

std::size_t contentHash(core::ThreadEventType type, std::string_view text, const std::optional<core::FileId>& file) {
    std::size_t hash = std::hash<std::string_view>{}(text)*31 + static_cast<std::size_t>(type);
    if (file) hash = hash * 31 + std::hash<core::FileId>{}(*file);
    return hash;
}

const Recent* Thread::find(core::UserId author, std::string_view clientId) const {
    // The newest first: what is asked again has mostly just been asked.
    for (std::size_t back = 0; back < m_recent.size(); ++back) {
        const auto& post = m_recent[(m_oldest + m_recent.size() - 1 - back) % m_recent.size()];
        if (post.author == author && post.clientId == clientId) return &post;
    }
    return nullptr;
}

void Thread::remember(Recent post) {
    if (m_recent.size() < rememberedPosts) {
        m_recent.push_back(std::move(post));
        return;
    }
    m_recent[m_oldest] = std::move(post);
    m_oldest = (m_oldest + 1) % rememberedPosts;
}

std::optional<Mark> Thread::mark(core::ContactId contact, core::UserId user, std::int64_t delivered,
                                 std::int64_t read) {
    auto found = std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark& mark) { return mark.userId == user; });
    if (found == m_marks.end()) found = m_marks.insert(found, Mark{contact, user, 0, 0});
    const Mark before = *found;
    found->readUpTo = std::max(found->readUpTo, std::min(read, m_lastSeq));
    found->deliveredUpTo = std::max({found->deliveredUpTo, std::min(delivered, m_lastSeq), found->readUpTo});
    return *found == before ? std::nullopt : std::optional(*found);
}

void Thread::restore(std::int64_t lastSeq, std::vector<Recent> posts, std::vector<Mark> marks) {
    m_lastSeq = lastSeq;
    m_recent = std::move(posts);
    m_oldest = 0;
    m_marks = std::move(marks);
}

} // namespace callroom::chat
