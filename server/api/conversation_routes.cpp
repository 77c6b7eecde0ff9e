#include "server/api/caller.h"
#include "server/api/download.h"
#include "server/api/routes.h"
#include "server/directory/conversations.h"

namespace callroom::api {
namespace {

void list(const CallPtr& call) {
    if (auto query = call->query<directory::ConversationQuery>())
        call->read([reader = readerOf(call->claims()), query = std::move(*query)](storage::Session& session) {
            return directory::listConversations(session, reader, query);
        });
}

void search(const CallPtr& call) {
    if (auto query = call->query<directory::MessageQuery>())
    if (const auto wait = call->services().searches.take(core::toString(call->claims().userId)))
        return call->fail(core::tooMany(*wait));
        call->read([reader = readerOf(call->claims()), query = std::move(*query)](storage::Session& session) {
            return directory::searchMessages(session, reader, query);
        });
}

void show(const CallPtr& call) {
    if (const auto id = call->id<core::ConversationId>())
        call->read([reader = readerOf(call->claims()), id = *id, now = call->now()](storage::Session& session) {
            return directory::showConversation(session, reader, id, now);
        });
}

void exportAll(const CallPtr& call) {
    const auto id = call->id<core::ConversationId>();
    if (!id) return;
    call->services().workers.read(
        call->receiver(), call->tenant(),
        [reader = readerOf(call->claims()), id = *id, now = call->now()](storage::Session& session) {
            return directory::exportConversation(session, reader, id, now);
        },
        [call, id = *id](const core::Result<protocol::ConversationExport>& all) {
            if (!all) return call->fail(all.error());
            call->respond(downloadResponse(json::encode(*all), "application/json",
                                           "filename=\"conversation-" + core::toString(id) + ".json\""));
        });
}

void transcript(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    call->services().workers.read(
        call->receiver(), call->tenant(),
        [reader = readerOf(call->claims()), id = *id](storage::Session& session) {
            return directory::transcriptOf(session, reader, id);
        },
        [call, id = *id](core::Result<std::string> text) {
            if (!text) return call->fail(text.error());
            call->respond(downloadResponse(std::move(*text), "text/plain; charset=utf-8",
                                           "filename=\"transcript-" + core::toString(id) + ".txt\""));
        });
}

} // namespace

void addConversationRoutes(Routes& routes) {
    using namespace protocol;
    const auto anyone = Access::signedIn();
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/conversations",
                       .operation = "listConversations",
                       .summary = "One of each customer: his own, an agent's, a supervisor's all",
                       .access = Access::from(core::Role::Agent),
                       .responseSchema = schema<Page<Conversation>>(),
                       .queryFields = querySchema<directory::ConversationQuery>()},
                      list});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/conversations/search",
                       .operation = "searchMessages",
                       .summary = "Messages with these words, newest first",
                       .access = anyone,
                       .cost = 5,
                       .responseSchema = schema<Page<MessageFound>>(),
                       .queryFields = querySchema<directory::MessageQuery>()},
                      search});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/conversations/:id",
                       .operation = "showConversation",
                       .summary = "One conversation with its threads, newest first",
                       .access = anyone,
                       .responseSchema = schema<ConversationDetail>()},
                      show});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/conversations/:id/export",
                       .operation = "exportConversation",
                       .summary = "All of it as one file",
                       .access = anyone,
                       .cost = 5,
                       .responseSchema = schema<ConversationExport>()},
                      exportAll});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/contacts/:id/transcript",
                       .operation = "transcript",
                       .summary = "What was said, as text to keep",
                       .access = anyone},
                      transcript});
}

} // namespace callroom::api
