#include "server/api/chat_commands.h"

#include "server/api/caller.h"
#include "server/directory/contact_view.h"

namespace callroom::api {
namespace {

using core::ThreadEventType;

/// What is posted, if it is one thing and the kind named for it.
core::Result<ThreadEventType> typeOf(const protocol::ThreadPost& post) {
    if (post.text.has_value() == post.fileId.has_value())
        return core::fail(core::invalid("empty_post", "a post is a text or a file"));
    const auto type = post.type.value_or(post.fileId ? ThreadEventType::File : ThreadEventType::Message);
    const bool isText = type == ThreadEventType::Message || (type == ThreadEventType::Note && post.text);
    const bool isFile = type == ThreadEventType::File || (type == ThreadEventType::Note && post.fileId);
    if (post.text ? isText : isFile) return type;
    return core::fail(core::invalid("unknown_type", "a text is a message or a note, a file is a file or a note"));
}

} // namespace

std::string_view eventPart(std::string_view chatEvent) {
    constexpr std::string_view key = "\"event\":";
    const auto from = chatEvent.find(key) + key.size();
    return chatEvent.substr(from, chatEvent.size() - from - 1);
}

void ChatCommands::write(const Asker& asker, const accounts::Act& act, core::ContactId contact,
                         protocol::ThreadPost post, core::SessionId from, live::WritingAnswer answer) const {
    const auto type = typeOf(post);
    if (!type) return answer(core::fail(type.error()));
    chat::Post written;
    written.contactId = contact;
    written.author = {asker.claims.userId, chat::authorRole(asker.claims.role), {}};
    written.type = *type;
    written.clientId = std::move(post.clientId).value_or("");
    written.text = std::move(post.text).value_or("");
    std::optional<idempotency::KeptAnswer<live::JsonText>> keep;
    if (asker.key)
        keep = {*asker.key, [isRest = from.isNil(), status = asker.status](const live::JsonText& event) {
                    return idempotency::Answer{status, std::string(isRest ? eventPart(*event) : *event)};
                }};
    if (!post.fileId)
        return m_services->live.write(asker.claims.tenantId, std::move(written), from, asker.receiver,
                                      std::move(answer), std::move(keep));
    m_services->records.fileToSend(
        asker.receiver, asker.claims.tenantId, act, *post.fileId, contact,
        [services = m_services, asker, written = std::move(written), from, answer = std::move(answer),
         keep = std::move(keep)](const core::Result<protocol::ThreadFile>& file) {
            if (!file) return answer(core::fail(file.error()));
            auto with = written;
            with.file = chat::FileRef{file->id, file->name, file->mediaType, file->sizeBytes};
            services->live.write(asker.claims.tenantId, std::move(with), from, asker.receiver, answer, keep);
        });
}

void ChatCommands::mark(const Asker& asker, live::Reading reading, live::WritingAnswer answer) const {
    reading.userId = asker.claims.userId;
    reading.role = asker.claims.role;
    m_services->live.mark(asker.claims.tenantId, reading, asker.receiver, std::move(answer));
}

void ChatCommands::setTags(const Asker& asker, const accounts::Act& act, core::ContactId contact,
                           std::vector<std::string> tags, Reply<protocol::ContactAnswer> reply) const {
    for (const auto& tag : tags)
        if (tag.empty() || tag.size() > 100)
            return reply(core::fail(core::invalid("bad_tag", "a tag has 1 to 100 bytes")));
    const auto ofClosed = [services = m_services, asker, act, contact, tags, reply] {
        services->records.tagClosed(
            asker.receiver, asker.claims.tenantId, readerOf(asker.claims), act, contact, tags,
            [reply](core::Result<protocol::Contact> tagged) {
                reply(tagged.map([](protocol::Contact& view) { return protocol::ContactAnswer{std::move(view)}; }));
            });
    };
    m_services->live.command(
        asker.claims.tenantId, {actorOf(asker.claims, asker.address), floor::SetTags{contact, std::move(tags)}},
        asker.receiver, [services = m_services, asker, reply, ofClosed](const core::Result<live::Done>& done) {
            if (!done && done.error().kind == core::ErrorKind::NotFound) return ofClosed();
            if (!done) return reply(core::fail(done.error()));
            reply(protocol::ContactAnswer{
                directory::contactView(*done->contact, asker.claims.tenantId, directory::Viewer::Staff, done->at)});
        });
}

} // namespace callroom::api
