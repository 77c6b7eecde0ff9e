#pragma once

#include "shared/protocol/contact.h"

/// Threads of contacts: what people write and what happens, as immutable events with a gapless number in each thread.
namespace callroom::protocol {

using core::AuthorRole;
using core::ThreadEventType;

inline constexpr std::size_t longestMessage = 102'400; ///< bytes of UTF-8

/// A queue's bot has the queue's id.
struct ThreadAuthor {
    core::UserId id;
    std::string name;
    AuthorRole role = AuthorRole::Customer;
};

/// A file as a thread shows it; its bytes are at `files/:id/content`.
struct ThreadFile {
    core::FileId id;
    std::string name;
    std::string mediaType;
    std::int64_t sizeBytes = 0;
};

struct ThreadEvent {
    core::EventId id;
    std::int64_t seq = 0; ///< in its thread, from 1
    ThreadEventType type = ThreadEventType::Message;
    Timestamp at{};
    std::optional<ThreadAuthor> by; ///< none: the server
    std::optional<std::string> clientId;
    std::optional<std::string> text;
    std::optional<ThreadFile> file;
    std::optional<json::RawJsonObject> data; ///< of what happened; its members depend on the type
};

/// Data of the push `chat.event`, and of the answer to `chat.send`.
struct ChatEvent {
    core::ContactId contactId;
    std::int64_t seq = 0;
    ThreadEvent event;
};

/// Body of `POST contacts/:id/events`: a text or a file. Retries carry the same clientId and are one event.
struct ThreadPost {
    std::optional<std::string> clientId;
    std::optional<ThreadEventType> type; ///< message, file or note; by what is carried when absent
    std::optional<std::string> text;
    std::optional<core::FileId> fileId;
};

/// Data of `chat.send`.
struct ChatSend {
    core::ContactId contactId;
    std::optional<std::string> clientId;
    std::optional<ThreadEventType> type;
    std::optional<std::string> text;
    std::optional<core::FileId> fileId;
};

/// Data of `chat.typing`; the push says who.
struct ChatTyping {
    core::ContactId contactId;
    bool isTyping = true;
};

struct ChatTypingPush {
    core::ContactId contactId;
    core::UserId userId;
    core::Role role = core::Role::Customer;
    bool isTyping = true;
};

/// Data of `chat.read` and `chat.delivered`: everything up to this number.
struct ChatMark {
    core::ContactId contactId;
    std::int64_t upTo = 0;
};

struct ChatMarkPush {
    core::ContactId contactId;
    core::UserId userId;
    std::int64_t upTo = 0;
};

/// How far one person has got in a thread.
struct ThreadMark {
    core::UserId userId;
    std::int64_t deliveredUpTo = 0;
    std::int64_t readUpTo = 0;
};

/// One page of a thread, oldest first; `previousCursor` pages back.
struct ThreadPage {
    std::vector<ThreadEvent> items;
    std::optional<std::string> nextCursor;
    std::optional<std::string> previousCursor;
    std::vector<ThreadMark> marks;
};

/// Everything of one customer; its threads are his contacts.
struct Conversation {
    core::ConversationId id;
    Customer customer;
    Timestamp createdAt{};
    Timestamp lastAt{}; ///< when its newest thread began
    std::int64_t threadCount = 0;
};

struct ConversationDetail {
    core::ConversationId id;
    Customer customer;
    Timestamp createdAt{};
    std::vector<Contact> threads; ///< newest first
};

/// One message that was found.
struct MessageFound {
    core::ContactId contactId;
    core::ConversationId conversationId;
    Customer customer;
    ThreadEvent event;
};

struct ThreadExport {
    Contact contact;
    std::vector<ThreadEvent> events;
};

struct ConversationExport {
    core::ConversationId id;
    Customer customer;
    Timestamp exportedAt{};
    std::vector<ThreadExport> threads; ///< oldest first
};

/// Body of `PUT contacts/:id/tags`.
struct TagList {
    std::vector<std::string> tags;
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<ThreadAuthor> {
    static constexpr std::string_view name = "ThreadAuthor";
    static constexpr auto fields =
        Fields{field("id", &ThreadAuthor::id), field("name", &ThreadAuthor::name), field("role", &ThreadAuthor::role)};
};

template <> struct Description<ThreadFile> {
    static constexpr std::string_view name = "ThreadFile";
    static constexpr auto fields =
        Fields{field("id", &ThreadFile::id), field("name", &ThreadFile::name),
               field("mediaType", &ThreadFile::mediaType), field("sizeBytes", &ThreadFile::sizeBytes)};
};

template <> struct Description<ThreadEvent> {
    using E = ThreadEvent;
    static constexpr std::string_view name = "ThreadEvent";
    static constexpr auto fields =
        Fields{field("id", &E::id),
               field("seq", &E::seq),
               field("type", &E::type),
               field("at", &E::at),
               field("by", &E::by),
               field("clientId", &E::clientId, {.isOmittedWhenEmpty = true}),
               field("text", &E::text, {.maxLength = longestMessage, .isOmittedWhenEmpty = true}),
               field("file", &E::file, {.isOmittedWhenEmpty = true}),
               field("data", &E::data, {.isOmittedWhenEmpty = true})};
};

template <> struct Description<ChatEvent> {
    static constexpr std::string_view name = "ChatEvent";
    static constexpr auto fields = Fields{field("contactId", &ChatEvent::contactId), field("seq", &ChatEvent::seq),
                                          field("event", &ChatEvent::event)};
};

inline constexpr Limits clientIdLimits{.minLength = 1, .maxLength = 100};
inline constexpr Limits messageText{.minLength = 1, .maxLength = longestMessage};

template <> struct Description<ThreadPost> {
    static constexpr std::string_view name = "ThreadPost";
    static constexpr auto fields =
        Fields{field("clientId", &ThreadPost::clientId, clientIdLimits), field("type", &ThreadPost::type),
               field("text", &ThreadPost::text, messageText), field("fileId", &ThreadPost::fileId)};
};

template <> struct Description<ChatSend> {
    static constexpr std::string_view name = "ChatSend";
    static constexpr auto fields =
        Fields{field("contactId", &ChatSend::contactId), field("clientId", &ChatSend::clientId, clientIdLimits),
               field("type", &ChatSend::type), field("text", &ChatSend::text, messageText),
               field("fileId", &ChatSend::fileId)};
};

template <> struct Description<ChatTyping> {
    static constexpr std::string_view name = "ChatTyping";
    static constexpr auto fields = Fields{field("contactId", &ChatTyping::contactId),
                                          field("isTyping", &ChatTyping::isTyping, {.mayBeAbsent = true})};
};

template <> struct Description<ChatTypingPush> {
    static constexpr std::string_view name = "ChatTypingPush";
    static constexpr auto fields =
        Fields{field("contactId", &ChatTypingPush::contactId), field("userId", &ChatTypingPush::userId),
               field("role", &ChatTypingPush::role), field("isTyping", &ChatTypingPush::isTyping)};
};

template <> struct Description<ChatMark> {
    static constexpr std::string_view name = "ChatMark";
    static constexpr auto fields =
        Fields{field("contactId", &ChatMark::contactId), field("upTo", &ChatMark::upTo, {.minimum = 0})};
};

template <> struct Description<ChatMarkPush> {
    static constexpr std::string_view name = "ChatMarkPush";
    static constexpr auto fields = Fields{field("contactId", &ChatMarkPush::contactId),
                                          field("userId", &ChatMarkPush::userId), field("upTo", &ChatMarkPush::upTo)};
};

template <> struct Description<ThreadMark> {
    static constexpr std::string_view name = "ThreadMark";
    static constexpr auto fields =
        Fields{field("userId", &ThreadMark::userId), field("deliveredUpTo", &ThreadMark::deliveredUpTo),
               field("readUpTo", &ThreadMark::readUpTo)};
};

template <> struct Description<ThreadPage> {
    static constexpr std::string_view name = "ThreadPage";
    static constexpr auto fields =
        Fields{field("items", &ThreadPage::items), field("nextCursor", &ThreadPage::nextCursor),
               field("previousCursor", &ThreadPage::previousCursor), field("marks", &ThreadPage::marks)};
};

template <> struct Description<Conversation> {
    static constexpr std::string_view name = "Conversation";
    static constexpr auto fields =
        Fields{field("id", &Conversation::id), field("customer", &Conversation::customer),
               field("createdAt", &Conversation::createdAt), field("lastAt", &Conversation::lastAt),
               field("threadCount", &Conversation::threadCount)};
};

template <> struct Description<ConversationDetail> {
    using D = ConversationDetail;
    static constexpr std::string_view name = "ConversationDetail";
    static constexpr auto fields = Fields{field("id", &D::id), field("customer", &D::customer),
                                          field("createdAt", &D::createdAt), field("threads", &D::threads)};
};

template <> struct Description<MessageFound> {
    using F = MessageFound;
    static constexpr std::string_view name = "MessageFound";
    static constexpr auto fields =
        Fields{field("contactId", &F::contactId), field("conversationId", &F::conversationId),
               field("customer", &F::customer), field("event", &F::event)};
};

template <> struct Description<ThreadExport> {
    static constexpr std::string_view name = "ThreadExport";
    static constexpr auto fields =
        Fields{field("contact", &ThreadExport::contact), field("events", &ThreadExport::events)};
};

template <> struct Description<ConversationExport> {
    using E = ConversationExport;
    static constexpr std::string_view name = "ConversationExport";
    static constexpr auto fields = Fields{field("id", &E::id), field("customer", &E::customer),
                                          field("exportedAt", &E::exportedAt), field("threads", &E::threads)};
};

template <> struct Description<TagList> {
    static constexpr std::string_view name = "TagList";
    static constexpr auto fields = Fields{field("tags", &TagList::tags, {.maxLength = 50})};
};

} // namespace callroom::json
