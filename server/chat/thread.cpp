#include "server/chat/thread.h"

#include <algorithm>

namespace callroom::chat {

namespace {

std::size_t nameHash(core::UserId author, std::string_view clientId) {
    return std::hash<core::UserId>{}(author)*31 + std::hash<std::string_view>{}(clientId);
}

} // namespace

std::size_t contentHash(core::ThreadEventType type, std::string_view text, const std::optional<core::FileId>& file) {
    std::size_t hash = std::hash<std::string_view>{}(text)*31 + static_cast<std::size_t>(type);
    if (file) hash = hash * 31 + std::hash<core::FileId>{}(*file);
    return hash;
}

const Recent* Thread::find(core::UserId author, std::string_view clientId) const {
    const auto name = nameHash(author, clientId);
    for (auto found = m_names.begin(); (found = std::find(found, m_names.end(), name)) != m_names.end(); ++found) {
        const auto& post = m_recent[static_cast<std::size_t>(found - m_names.begin())];
        if (post.author == author && post.clientId == clientId) return &post;
    }
    return nullptr;
}

void Thread::remember(Recent post) {
    const auto name = nameHash(post.author, post.clientId);
    if (m_recent.size() < rememberedPosts) {
        m_names.push_back(name);
        m_recent.push_back(std::move(post));
        return;
    }
    m_names[m_oldest] = name;
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
    m_writtenBytes = 0;
    m_recent.clear();
    m_names.clear();
    m_oldest = 0;
    for (auto& post : posts)
        remember(std::move(post));
    m_marks = std::move(marks);
}

} // namespace callroom::chat
