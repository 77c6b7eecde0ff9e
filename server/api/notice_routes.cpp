#include "server/accounts/people.h"
#include "server/api/caller.h"
#include "server/api/routes.h"
#include "server/directory/groups.h"

#include <algorithm>

namespace callroom::api {
namespace {

using core::Role;
/// Whom a notice goes to; none: to every agent.
using Addressees = std::optional<std::vector<core::UserId>>;

/// The sender's name, and whom it is for.
struct Prepared {
    std::string sender;
    Addressees to;
};

std::string auditText(const protocol::Notice& notice, const Addressees& to) {
    json::Writer writer;
    writer.startObject();
    writer.key("text");
    writer.value(std::string_view(notice.text));
    writer.key("agentIds");
    json::encodeValue(writer, to);
    writer.endObject();
    return std::string(writer.text());
}

storage::AuditEntry auditOf(const Call& call, const core::Uuid& subject, const protocol::Notice& notice,
                            const Addressees& to) {
    storage::AuditEntry entry;
    entry.id = core::newUuid(notice.at, call.services().random);
    entry.at = notice.at;
    entry.actorId = notice.from.id;
    entry.action = "notice.send";
    entry.subject = "notice";
    entry.subjectId = subject;
    entry.address = call.address();
    entry.after = auditText(notice, to);
    return entry;
}

/// `addressees(Session&) -> Result<Addressees>` finds whom it is for; `subject` is whom the log names.
template <typename Find> void send(const CallPtr& call, const core::Uuid& subject, Find addressees) {
    auto body = call->body<protocol::NoticeCreate>();
    if (!body) return;
    call->services().workers.read(
        call->receiver(), call->tenant(),
        [by = call->claims().userId, addressees](storage::Session& session) -> core::Result<Prepared> {
            auto to = addressees(session);
            if (!to) return core::fail(to.error());
            return accounts::findUser(session, by).map([&](const protocol::User& sender) {
                return Prepared{sender.name, std::move(*to)};
            });
        },
        [call, subject, text = std::move(body->text)](core::Result<Prepared> prepared) {
            if (!prepared) return call->fail(prepared.error());
            auto& services = call->services();
            live::NoticeOrder order;
            order.notice = {core::newUuid(call->now(), services.random),
                            call->now(),
                            {call->claims().userId, std::move(prepared->sender)},
                            text};
            order.audit = auditOf(*call, subject, order.notice, prepared->to);
            order.chosen = [to = std::move(prepared->to)](const floor::AgentRecord& agent) {
                return !to || std::find(to->begin(), to->end(), agent.config.id) != to->end();
            };
            if (const auto& key = call->key())
                order.keep = {*key, [](const protocol::NoticeSent& sent) {
                                  return idempotency::Answer{201, json::encode(sent)};
                              }};
            services.live.notify(call->tenant(), std::move(order), call->receiver(),
                                 call->answering<protocol::NoticeSent>(201));
        });
}

void sendToAgent(const CallPtr& call) {
    const auto id = call->id<core::UserId>();
    if (!id) return;
    send(call, id->value, [id = *id](storage::Session& session) -> core::Result<Addressees> {
        const auto person = accounts::findUser(session, id);
        if (!person) return core::fail(person.error());
        if (person->role != Role::Agent) return core::fail(core::notFound());
        return Addressees(std::vector{id});
    });
}

void sendToGroup(const CallPtr& call) {
    const auto id = call->id<core::GroupId>();
    if (!id) return;
    send(call, id->value,
         [id = *id, reader = readerOf(call->claims())](storage::Session& session) -> core::Result<Addressees> {
             auto group = directory::findGroup(session, reader, id);
             if (!group) return core::fail(group.error());
             return Addressees(std::move(group->agentIds));
         });
}

void sendToAll(const CallPtr& call) {
    send(call, call->tenant().value,
         [](storage::Session&) -> core::Result<Addressees> { return Addressees(std::nullopt); });
}

RouteInfo noticeRoute(std::string_view pattern, std::string_view operation, std::string_view summary) {
    return {.method = "POST",
            .pattern = std::string(pattern),
            .operation = std::string(operation),
            .summary = std::string(summary),
            .access = Access::from(Role::Supervisor),
            .successStatus = 201,
            .requestSchema = schema<protocol::NoticeCreate>(),
            .responseSchema = schema<protocol::NoticeSent>()};
}

} // namespace

void addNoticeRoutes(Routes& routes) {
    routes.push_back({noticeRoute("/api/v1/agents/:id/notice", "sendNotice", "Tell an agent something, in his windows"),
                      sendToAgent});
    routes.push_back(
        {noticeRoute("/api/v1/groups/:id/notice", "sendNoticeToGroup", "The same to the agents of a group"),
         sendToGroup});
    routes.push_back({noticeRoute("/api/v1/notices", "sendNoticeToAll", "The same to every agent"), sendToAll});
}

} // namespace callroom::api
