#include "server/directory/thread_rows.h"

#include "server/directory/thread_view.h"

namespace callroom::directory {

protocol::ThreadEvent readThreadEvent(const storage::Row& row) {
    chat::ThreadEvent event;
    event.id = row.id<core::EventId>(0);
    event.contactId = row.id<core::ContactId>(1);
    event.seq = row.integer(2);
    event.at = row.timestamp(3);
    event.type = row.word<core::ThreadEventType>(4);
    if (const auto author = row.optionalId<core::UserId>(5))
        event.by = chat::Author{*author, row.word<core::AuthorRole>(6), row.text(7)};
    event.clientId = row.optionalText(8).value_or("");
    event.text = row.optionalText(9).value_or("");
    event.data = row.optionalText(10).value_or("");
    if (const auto file = row.optionalId<core::FileId>(11))
        event.file = chat::FileRef{*file, row.text(12), row.text(13), row.integer(14)};
    return threadEventView(event);
}

} // namespace callroom::directory
