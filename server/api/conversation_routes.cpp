#include "server/api/routes.h"
#include "server/directory/conversations.h"

namespace callroom::api {
namespace {

constexpr int ok = 200;

directory::Reader readerOf(const CallPtr& call) {
    return {call->claims().userId, call->claims().role};
}

void list(const CallPtr& call) {
    if (auto query = call->query<directory::ConversationQuery>())
        call->read([reader = readerOf(call), query = std::move(*query)](storage::Session& session) {
            return directory::listConversations(session, reader, query);
        });
}

void search(const CallPtr& call) {
    if (auto query = call->query<directory::MessageQuery>())
        call->read([reader = readerOf(call), query = std::move(*query)](storage::Session& session) {
            return directory::searchMessages(session, reader, query);
        });
}

void show(const CallPtr& call) {
    if (const auto id = call->id<core::ConversationId>())
        call->read([reader = readerOf(call), id = *id, now = call->now()](storage::Session& session) {
            return directory::showConversation(session, reader, id, now);
        });
}

/// A file to keep rather than something to look at.
net::Response download(std::string name, std::string contentType, std::string body) {
    net::Response response{ok, std::move(contentType), {}, std::move(body), nullptr, std::nullopt, {}};
    response.setHeader("Content-Disposition", "attachment; filename=\"" + std::move(name) + '"');
    response.setHeader("X-Content-Type-Options", "nosniff");
    return response;
}

void exportAll(const CallPtr& call) {
    const auto id = call->id<core::ConversationId>();
    if (!id) return;
    call->services().workers.read(
        call->receiver(), call->tenant(),
        [reader = readerOf(call), id = *id, now = call->now()](storage::Session& session) {
            return directory::exportConversation(session, reader, id, now);
        },
        [call, id = *id](const core::Result<protocol::ConversationExport>& all) {
            if (!all) return call->fail(all.error());
            call->respond(
                download("conversation-" + core::toString(id) + ".json", "application/json", json::encode(*all)));
        });
}

void transcript(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    call->services().workers.read(
        call->receiver(), call->tenant(),
        [reader = readerOf(call), id = *id](storage::Session& session) {
            return directory::transcriptOf(session, reader, id);
        },
        [call, id = *id](core::Result<std::string> text) {
            if (!text) return call->fail(text.error());
            call->respond(
                download("transcript-" + core::toString(id) + ".txt", "text/plain; charset=utf-8", std::move(*text)));
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
                       .access = anyone,
                       .responseSchema = schema<Page<Conversation>>(),
                       .queryFields = querySchema<directory::ConversationQuery>()},
                      list});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/conversations/search",
                       .operation = "searchMessages",
                       .summary = "Messages with these words, newest first",
                       .access = anyone,
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
