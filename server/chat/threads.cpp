#include "server/chat/threads.h"

#include "server/chat/happening.h"

namespace callroom::chat {
namespace {

std::optional<core::FileId> fileOf(const Post& post) {
    return post.file ? std::optional(post.file->id) : std::nullopt;
}

/// Whether the floor's event says something that the thread has not told yet.
bool isNews(const Thread& thread, const floor::Event& event, const Happening& happening) {
    if (happening.type == core::ThreadEventType::Closed) return !thread.isOver;
    if (const auto* done = std::get_if<floor::WrapUpDone>(&event.body)) return done->tags != thread.tags;
    return true;
}

} // namespace

void Threads::restore(std::vector<StoredThread> stored) {
    m_threads.clear();
    for (auto& each : stored) {
        Thread& thread = m_threads[each.contactId];
        thread.restore(each.lastSeq, std::move(each.posts), std::move(each.marks));
        thread.noteWritten(each.writtenBytes);
        thread.isOver = each.isOver;
        thread.tags = std::move(each.tags);
    }
}

ThreadEvent Threads::next(Thread& thread, core::ContactId contact, core::ThreadEventType type, core::Timestamp at) {
    ThreadEvent event;
    event.id = core::EventId{m_ids.next(at)};
    event.contactId = contact;
    event.seq = thread.nextSeq();
    event.at = at;
    event.type = type;
    return event;
}

std::vector<ThreadEvent> Threads::follow(const floor::Changes& changes, const std::optional<Author>& actor,
                                         const Names& names) {
    std::vector<ThreadEvent> told;
    for (const auto& event : changes.events) {
        if (!event.contactId) continue;
        if (const auto* joined = std::get_if<floor::ContactJoined>(&event.body))
            if (!joined->contact->consultOf) m_threads.try_emplace(*event.contactId);
        const auto found = m_threads.find(*event.contactId);
        if (found == m_threads.end()) continue;
        auto happening = happeningOf(event, actor, names);
        if (!happening || !isNews(found->second, event, *happening)) continue;
        auto& thread = found->second;
        auto& next = told.emplace_back(this->next(thread, *event.contactId, happening->type, event.at));
        next.by = std::move(happening->by);
        next.data = std::move(happening->data);
        thread.isOver |= next.type == core::ThreadEventType::Closed;
        if (const auto* tagged = std::get_if<floor::ContactTagged>(&event.body)) thread.tags = tagged->tags;
    }
    for (const auto& contact : changes.contacts)
        if (contact.status == core::ContactStatus::Closed) m_threads.erase(contact.id);
    return told;
}

core::Result<Posted> Threads::post(Post post, core::Timestamp now) {
    const auto found = m_threads.find(post.contactId);
    if (found == m_threads.end()) return core::fail(core::notFound());
    Thread& thread = found->second;
    const auto content = contentHash(post.type, post.text, fileOf(post));
    const auto* former = post.clientId.empty() ? nullptr : thread.find(post.author.id, post.clientId);
    if (former && former->contentHash != content)
        return core::fail(core::conflict("client_id_reused", "something else was sent under this clientId"));
    if (!former && thread.isOver && post.type != core::ThreadEventType::Note)
        return core::fail(core::conflict("wrong_state", "the conversation is over"));
    if (!former && (thread.lastSeq() >= m_limits.events || thread.writtenBytes() + post.text.size() > m_limits.bytes))
        return core::fail(core::conflict("thread_full", "the conversation has become too long"));
    Posted posted;
    if (former) {
        posted.isRepeat = true;
        posted.event.id = former->id;
        posted.event.contactId = post.contactId;
        posted.event.seq = former->seq;
        posted.event.at = former->at;
        posted.event.type = post.type;
    } else {
        posted.event = next(thread, post.contactId, post.type, now);
        thread.noteWritten(post.text.size());
        if (!post.clientId.empty())
            thread.remember(
                {post.author.id, post.clientId, content, posted.event.id, posted.event.seq, posted.event.at});
    }
    posted.event.by = std::move(post.author);
    posted.event.clientId = std::move(post.clientId);
    posted.event.text = std::move(post.text);
    posted.event.file = std::move(post.file);
    return posted;
}

std::optional<ThreadEvent> Threads::nudge(core::ContactId contact, core::Timestamp now) {
    const auto found = m_threads.find(contact);
    if (found == m_threads.end() || found->second.isOver) return std::nullopt;
    return next(found->second, contact, core::ThreadEventType::Nudged, now);
}

core::Result<std::optional<Mark>> Threads::mark(core::ContactId contact, core::UserId user, std::int64_t delivered,
                                                std::int64_t read) {
    const auto found = m_threads.find(contact);
    if (found == m_threads.end()) return core::fail(core::notFound());
    return found->second.mark(contact, user, delivered, read);
}

const Thread* Threads::find(core::ContactId contact) const {
    const auto found = m_threads.find(contact);
    return found == m_threads.end() ? nullptr : &found->second;
}

} // namespace callroom::chat
