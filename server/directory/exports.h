#pragma once

#include "server/directory/contacts.h"
#include "server/directory/reader.h"
#include "server/storage/session.h"
#include "shared/protocol/chat.h"

/// Long texts made of many rows, a piece at a time, so that neither memory nor a database connection is taken up by a
/// whole one. Each `next` is one short read: the next piece, or nothing behind the last. Blocking; database workers,
/// one call at a time.
namespace callroom::directory {

/// What was said in one contact, as text to keep: a line for each message. `not_found`.
class TranscriptExport {
public:
    TranscriptExport(const Reader& reader, core::ContactId contact)
        : m_reader(reader)
        , m_contact(contact) {}

    [[nodiscard]] core::Result<std::optional<std::string>> next(storage::Session& session);

private:
    Reader m_reader;
    core::ContactId m_contact;
    std::optional<std::int64_t> m_seq; ///< of the last event written; none before the heading
};

/// A conversation's newest five hundred threads with all that was written in them, oldest first: the JSON of
/// protocol::ConversationExport. `not_found`.
class ConversationExport {
public:
    ConversationExport(const Reader& reader, core::ConversationId conversation, core::Timestamp now)
        : m_reader(reader)
        , m_conversation(conversation)
        , m_now(now) {}

    [[nodiscard]] core::Result<std::optional<std::string>> next(storage::Session& session);

private:
    [[nodiscard]] core::Result<std::string> begin(storage::Session& session);
    [[nodiscard]] core::Result<std::string> continueThread(storage::Session& session);

    enum class Stage { Beginning, Threads, Done };

    Reader m_reader;
    core::ConversationId m_conversation;
    core::Timestamp m_now;
    Stage m_stage = Stage::Beginning;
    std::vector<protocol::Contact> m_threads;
    std::size_t m_thread = 0;          ///< the one being written
    std::optional<std::int64_t> m_seq; ///< of the last event written of it; none before its beginning
};

} // namespace callroom::directory
