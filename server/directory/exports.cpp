#include "server/directory/exports.h"

#include "server/directory/conversation_rows.h"
#include "server/directory/thread_rows.h"
#include "server/directory/threads.h"
#include "shared/json/encode.h"
#include "sql/queries/directory.h"

#include <algorithm>

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;

/// Of events, the longest of which have some hundred kilobytes.
constexpr std::int64_t eventsAtOnce = 200;

core::Result<std::vector<protocol::ThreadEvent>> eventsAfter(storage::Session& session, const Reader& reader,
                                                             core::ContactId contact, std::int64_t seq) {
    return session.all(queries::threadAfter, readThreadEvent, contact, seq, reader.viewer() == Viewer::Staff,
                       eventsAtOnce);
}

/// `2026-11-21 18:30:05  Carla: Good morning`; what has no words says what it is.
std::string lineOf(const protocol::ThreadEvent& event) {
    std::string at = core::toRfc3339(event.at);
    at.resize(19); // without the fraction and the zone, which the heading names
    std::replace(at.begin(), at.end(), 'T', ' ');
    std::string said = event.text.value_or("");
    if (event.file) said = event.file->name;
    const std::string who = event.by ? event.by->name : std::string();
    const std::string kind(core::toText(event.type));
    if (event.type == core::ThreadEventType::Message) return at + "  " + who + ": " + said;
    return at + "  [" + kind + "]" + (who.empty() ? "" : " " + who) + (said.empty() ? "" : ": " + said);
}

/// A described value whose last field is an empty list, without what closes that and the value.
template <typename T> std::string opened(const T& value) {
    std::string text = json::encode(value);
    text.resize(text.size() - std::string_view("]}").size());
    return text;
}

} // namespace

core::Result<std::optional<std::string>> TranscriptExport::next(storage::Session& session) {
    if (!m_seq) {
        if (const auto found = findThread(session, m_reader, m_contact); !found) return core::fail(found.error());
        m_seq = 0;
        return "Transcript of " + core::toString(m_contact) + ", times in UTC\n\n";
    }
    const auto events = eventsAfter(session, m_reader, m_contact, *m_seq);
    if (!events) return core::fail(events.error());
    if (events->empty()) return std::nullopt;
    m_seq = events->back().seq;
    std::string text;
    for (const auto& event : *events)
        text += lineOf(event) + '\n';
    return text;
}

core::Result<std::optional<std::string>> ConversationExport::next(storage::Session& session) {
    if (m_stage == Stage::Done) return std::nullopt;
    auto piece = m_stage == Stage::Beginning ? begin(session) : continueThread(session);
    if (!piece) return core::fail(std::move(piece.error()));
    if (m_thread == m_threads.size()) {
        m_stage = Stage::Done;
        *piece += "]}";
    }
    return std::move(*piece);
}

core::Result<std::string> ConversationExport::begin(storage::Session& session) {
    auto head = findConversation(session, m_reader, m_conversation);
    if (!head) return core::fail(std::move(head.error()));
    auto threads = threadsOf(session, m_reader, *head, m_now);
    if (!threads) return core::fail(std::move(threads.error()));
    std::reverse(threads->begin(), threads->end());
    m_threads = std::move(*threads);
    m_stage = Stage::Threads;
    return opened(protocol::ConversationExport{head->id, std::move(head->customer), m_now, {}});
}

core::Result<std::string> ConversationExport::continueThread(storage::Session& session) {
    auto& contact = m_threads[m_thread];
    const auto events = eventsAfter(session, m_reader, contact.id, m_seq.value_or(0));
    if (!events) return core::fail(events.error());
    std::string text;
    bool isFirst = !m_seq;
    if (isFirst) text = (m_thread > 0 ? "," : "") + opened(protocol::ThreadExport{contact, {}});
    for (const auto& event : *events) {
        if (!std::exchange(isFirst, false)) text += ',';
        text += json::encode(event);
        m_seq = event.seq;
    }
    if (events->size() < static_cast<std::size_t>(eventsAtOnce)) {
        text += "]}";
        m_seq.reset();
        ++m_thread;
    }
    return text;
}

} // namespace callroom::directory
