#include "server/api/caller.h"
#include "server/api/chat_commands.h"
#include "server/api/routes.h"
#include "server/directory/threads.h"

namespace callroom::api {
namespace {

using core::Role;

void readThread(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    if (auto query = call->query<directory::ThreadQuery>())
        call->read([reader = readerOf(call->claims()), id = *id, query = std::move(*query)](storage::Session& session) {
            return directory::readThread(session, reader, id, query);
        });
}

/// What the floor does not hold may be closed: then it is a note, or nothing.
void noteOnClosed(const CallPtr& call, core::ContactId id, const protocol::ThreadPost& post) {
    call->run([reader = readerOf(call->claims()), act = call->act(), id,
               post](storage::Session& session) { return directory::noteOnClosed(session, reader, act, id, post); },
              201);
}

void post(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    const auto body = call->body<protocol::ThreadPost>();
    if (!body) return;
    ChatCommands(call->services())
        .write(askerOf(call, 201), call->act(), *id, *body, core::SessionId{},
               [call, id = *id, body = *body](const core::Result<live::JsonText>& written) {
                   if (!written && written.error().kind == core::ErrorKind::NotFound)
                       return noteOnClosed(call, id, body);
                   if (!written) return call->fail(written.error());
                   call->send(201, std::string(eventPart(**written)));
               });
}

void setTags(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    if (auto body = call->body<protocol::TagList>())
        ChatCommands(call->services())
            .setTags(askerOf(call), call->act(), *id, std::move(body->tags),
                     call->answering<protocol::ContactAnswer>());
}

} // namespace

void addChatRoutes(Routes& routes) {
    using namespace protocol;
    const auto anyone = Access::signedIn();
    const auto agents = Access::from(Role::Agent);
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/contacts/:id/events",
                       .operation = "readThread",
                       .summary = "What was written and what happened, by number",
                       .access = anyone,
                       .responseSchema = schema<ThreadPage>(),
                       .queryFields = querySchema<directory::ThreadQuery>()},
                      readThread});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/contacts/:id/events",
                       .operation = "writeInThread",
                       .summary = "Write a message, a file or a note; the same clientId is the same event",
                       .access = anyone,
                       .successStatus = 201,
                       .requestSchema = schema<ThreadPost>(),
                       .responseSchema = schema<ThreadEvent>()},
                      post});
    routes.push_back({{.method = "PUT",
                       .pattern = "/api/v1/contacts/:id/tags",
                       .operation = "tagContact",
                       .summary = "Say what the contact is about",
                       .access = agents,
                       .requestSchema = schema<TagList>(),
                       .responseSchema = schema<ContactAnswer>()},
                      setTags});
}

} // namespace callroom::api
