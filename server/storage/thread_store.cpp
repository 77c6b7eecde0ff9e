#include "server/storage/thread_store.h"

#include "sql/queries/floor.h"

namespace callroom::storage {
namespace {

using ByContact = std::unordered_map<core::ContactId, chat::StoredThread>;

chat::Recent readPost(const Row& row) {
    const auto hash =
        chat::contentHash(row.word<core::ThreadEventType>(3), row.view(4), row.optionalId<core::FileId>(5));
    return {row.optionalId<core::UserId>(1).value_or(core::UserId{}),
            row.text(2),
            hash,
            row.id<core::EventId>(6),
            row.integer(7),
            row.timestamp(8)};
}

} // namespace

core::Result<std::vector<chat::StoredThread>> loadThreads(Session& session,
                                                          const std::vector<floor::Contact>& contacts) {
    ByContact threads;
    for (const auto& contact : contacts)
        if (!contact.consultOf)
            threads[contact.id] = {contact.id,   0,  contact.status == core::ContactStatus::Wrapping,
                                   contact.tags, {}, {}};

    const auto each = [&](const Statement& statement, auto take) -> core::Result<void> {
        const auto rows = session.query(statement);
        if (!rows) return core::fail(rows.error());
        for (const Row row : *rows)
            if (const auto thread = threads.find(row.id<core::ContactId>(0)); thread != threads.end())
                take(thread->second, row);
        return {};
    };
    namespace queries = queries::floor;
    auto read = each(queries::sizesOfThreads, [](chat::StoredThread& thread, const Row& row) {
        thread.lastSeq = row.integer(1);
        thread.writtenBytes = row.number<std::size_t>(2);
    });
    if (read)
        read = each(queries::recentPosts,
                    [](chat::StoredThread& thread, const Row& row) { thread.posts.push_back(readPost(row)); });
    if (read)
        read = each(queries::marksOfThreads, [](chat::StoredThread& thread, const Row& row) {
            thread.marks.push_back({thread.contactId, row.id<core::UserId>(1), row.integer(2), row.integer(3)});
        });
    if (!read) return core::fail(read.error());

    std::vector<chat::StoredThread> stored;
    stored.reserve(threads.size());
    for (auto& [id, thread] : threads)
        stored.push_back(std::move(thread));
    return stored;
}

} // namespace callroom::storage
