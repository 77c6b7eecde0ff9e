#include "server/api/caller.h"
#include "server/api/download.h"
#include "server/api/routes.h"
#include "server/directory/conversations.h"
#include "server/directory/exports.h"

namespace callroom::api {
namespace {

void list(const CallPtr& call) {
    if (auto query = call->query<directory::ConversationQuery>())
        call->read([reader = readerOf(call->claims()), query = std::move(*query)](storage::Session& session) {
            return directory::listConversations(session, reader, query);
        });
}

void search(const CallPtr& call) {
    if (const auto wait = call->services().searches.take(core::toString(call->claims().userId)))
        return call->fail(core::tooMany(*wait));
    if (auto query = call->query<directory::MessageQuery>())
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

/// What an export gives piece by piece.
template <typename Export> void answerExport(const CallPtr& call, Export source, Download download) {
    download.next = [source = std::make_shared<Export>(std::move(source))](storage::Session& session) {
        return source->next(session);
    };
    answerDownload(call, std::move(download));
}

void exportAll(const CallPtr& call) {
    if (const auto id = call->id<core::ConversationId>())
        answerExport(call, directory::ConversationExport(readerOf(call->claims()), *id, call->now()),
                     {nullptr, "application/json", "filename=\"conversation-" + core::toString(*id) + ".json\""});
}

void transcript(const CallPtr& call) {
    if (const auto id = call->id<core::ContactId>())
        answerExport(call, directory::TranscriptExport(readerOf(call->claims()), *id),
                     {nullptr, "text/plain; charset=utf-8", "filename=\"transcript-" + core::toString(*id) + ".txt\""});
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
                       .access = Access::from(core::Role::Agent),
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
                       .responseSchema = schema<protocol::ConversationExport>()},
                      exportAll});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/contacts/:id/transcript",
                       .operation = "transcript",
                       .summary = "What was said, as text to keep",
                       .access = anyone},
                      transcript});
}

} // namespace callroom::api
