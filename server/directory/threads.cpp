#include "server/directory/threads.h"

#include "server/accounts/audit.h"
#include "server/directory/paging.h"
#include "server/directory/thread_rows.h"
#include "server/directory/thread_view.h"
#include "sql/queries/directory.h"

#include <algorithm>
#include <charconv>

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using core::ThreadEventType;

/// Where a page begins: after a number, or before one.
struct Place {
    std::int64_t seq = 0;
    bool isBackwards = false;
};

/// `a17` and `b17`; opaque to clients.
std::string cursorText(const Place& place) {
    return (place.isBackwards ? "b" : "a") + std::to_string(place.seq);
}

core::Result<Place> placeOf(const ThreadQuery& query) {
    if (!query.cursor) {
        if (query.before) return Place{*query.before, true};
        return Place{query.after.value_or(0), false};
    }
    const std::string& text = *query.cursor;
    Place place;
    const char* end = text.data() + text.size();
    const bool isMarked = text.size() > 1 && (text[0] == 'a' || text[0] == 'b');
    const auto [rest, error] = std::from_chars(text.data() + (isMarked ? 1 : 0), end, place.seq);
    if (!isMarked || error != std::errc() || rest != end || place.seq < 0)
        return core::fail(core::malformed("bad_cursor", "the cursor is none of ours"));
    place.isBackwards = text[0] == 'b';
    return place;
}

core::Result<std::vector<protocol::ThreadMark>> readMarks(storage::Session& session, core::ContactId contact) {
    return session.all(
        queries::marksOfThread,
        [](const storage::Row& row) {
            return protocol::ThreadMark{row.id<core::UserId>(0), row.integer(1), row.integer(2)};
        },
        contact);
}

/// The reader's thread, closed and his to write in.
core::Result<void> requireClosed(storage::Session& session, const Reader& reader, core::ContactId contact) {
    const auto status = findThread(session, reader, contact);
    if (!status) return core::fail(status.error());
    if (*status != core::ContactStatus::Closed) return core::fail(core::conflict("wrong_state", "the contact is open"));
    return session.execute(queries::lockThread, contact).map([](std::int64_t) {});
}

/// Adds an event behind the last one; the thread is locked.
core::Result<protocol::ThreadEvent> append(storage::Session& session, core::ContactId contact,
                                           chat::ThreadEvent event) {
    const auto text = [](const std::string& value) { return value.empty() ? std::nullopt : std::optional(value); };
    const auto seq = session.one(
        queries::appendToClosed, [](const storage::Row& row) { return row.integer(0); }, contact, event.id, event.at,
        event.by->id, event.by->role, event.type, text(event.clientId), text(event.text), text(event.data));
    if (!seq) return core::fail(seq.error());
    event.contactId = contact;
    event.seq = *seq;
    return threadEventView(event);
}

chat::ThreadEvent begin(const accounts::Act& act, ThreadEventType type) {
    chat::ThreadEvent event;
    event.id = core::EventId::create(act.at, act.random);
    event.at = act.at;
    event.type = type;
    event.by = chat::Author{act.by.value_or(core::UserId{}), chat::authorRole(act.role), {}};
    return event;
}

} // namespace

core::Result<core::ContactStatus> findThread(storage::Session& session, const Reader& reader, core::ContactId contact) {
    return session.one(
        queries::threadForReader, [](const storage::Row& row) { return row.word<core::ContactStatus>(0); }, contact,
        reader.userId, reader.role);
}

core::Result<protocol::ThreadPage> readThread(storage::Session& session, const Reader& reader, core::ContactId contact,
                                              const ThreadQuery& query) {
    const auto place = placeOf(query);
    if (!place) return core::fail(place.error());
    if (const auto allowed = findThread(session, reader, contact); !allowed) return core::fail(allowed.error());
    auto events = session.all(place->isBackwards ? queries::threadBefore : queries::threadAfter, readThreadEvent,
                              contact, place->seq, reader.viewer() == Viewer::Staff, query.limit + 1);
    if (!events) return core::fail(std::move(events.error()));
    auto marks = readMarks(session, contact);
    if (!marks) return core::fail(std::move(marks.error()));

    protocol::ThreadPage page;
    const auto count = itemsOfPage(*events, query.limit);
    const bool isMore = events->size() > count;
    events->erase(events->begin() + static_cast<std::ptrdiff_t>(count), events->end());
    if (place->isBackwards) std::reverse(events->begin(), events->end());
    page.items = std::move(*events);
    page.marks = std::move(*marks);
    if (page.items.empty()) return page;
    // On the way back there is always something after, and on the way on something before, unless it is the beginning.
    if (place->isBackwards ? true : isMore) page.nextCursor = cursorText({page.items.back().seq, false});
    if (place->isBackwards ? isMore : page.items.front().seq > 1)
        page.previousCursor = cursorText({page.items.front().seq, true});
    return page;
}

core::Result<protocol::ThreadEvent> noteOnClosed(storage::Session& session, const Reader& reader,
                                                 const accounts::Act& act, core::ContactId contact,
                                                 const protocol::ThreadPost& post) {
    if (const auto closed = requireClosed(session, reader, contact); !closed) return core::fail(closed.error());
    if (reader.viewer() != Viewer::Staff || post.type != ThreadEventType::Note || !post.text)
        return core::fail(core::conflict("wrong_state", "the conversation is over"));
    const auto write = [&](chat::ThreadEvent event) -> core::Result<protocol::ThreadEvent> {
        auto written = append(session, contact, std::move(event));
        if (!written) return written;
        // That it was written; what it says stands in the thread.
        const auto place =
            "{\"eventId\":\"" + core::toString(written->id) + "\",\"seq\":" + std::to_string(written->seq) + "}";
        if (const auto recorded =
                accounts::recordAudit(session, act, "contact.note", contact.value, std::nullopt, place);
            !recorded)
            return core::fail(recorded.error());
        return written;
    };
    chat::ThreadEvent note = begin(act, ThreadEventType::Note);
    note.clientId = post.clientId.value_or("");
    note.text = *post.text;
    if (note.clientId.empty()) return write(std::move(note));
    const auto former = session.one(
        queries::postByClientId,
        [&](const storage::Row& row) {
            chat::ThreadEvent event = note;
            event.id = row.id<core::EventId>(0);
            event.seq = row.integer(1);
            event.at = row.timestamp(2);
            event.type = row.word<ThreadEventType>(3);
            event.text = row.text(4);
            return event;
        },
        contact, reader.userId, note.clientId);
    if (!former && former.error().kind != core::ErrorKind::NotFound) return core::fail(former.error());
    if (!former) return write(std::move(note));
    if (former->type != note.type || former->text != note.text)
        return core::fail(core::conflict("client_id_reused", "something else was sent under this clientId"));
    return threadEventView(*former);
}

core::Result<void> tagClosed(storage::Session& session, const Reader& reader, const accounts::Act& act,
                             core::ContactId contact, const std::vector<std::string>& tags) {
    if (reader.viewer() != Viewer::Staff) return core::fail(core::notFound());
    if (const auto closed = requireClosed(session, reader, contact); !closed) return core::fail(closed.error());
    const auto text = json::encode(tags);
    const auto changed = session.execute(queries::tagClosedContact, contact, text);
    if (!changed) return core::fail(changed.error());
    if (*changed == 0) return {};
    chat::ThreadEvent tagged = begin(act, ThreadEventType::Tagged);
    tagged.data = "{\"tags\":" + text + "}";
    if (const auto told = append(session, contact, std::move(tagged)); !told) return core::fail(told.error());
    return accounts::recordAudit(session, act, "contact.tag", contact.value, std::nullopt, "{\"tags\":" + text + "}");
}

} // namespace callroom::directory
