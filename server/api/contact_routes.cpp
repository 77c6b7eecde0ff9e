#include "server/api/caller.h"
#include "server/api/contact_commands.h"
#include "server/api/routes.h"
#include "server/directory/contacts.h"
#include "server/directory/feedback.h"

#include <algorithm>

namespace callroom::api {
namespace {

using core::Role;
using ContactPage = protocol::Page<protocol::Contact>;

void join(const CallPtr& call) {
    if (auto body = call->body<protocol::ContactJoin>())
        ContactCommands(call->services())
            .join(askerOf(call, 201), std::move(*body), call->answering<protocol::ContactJoined>(201));
}

void list(const CallPtr& call) {
    if (auto query = call->query<directory::ContactQuery>())
        call->read([reader = readerOf(call->claims()), query = std::move(*query), now = call->now()](
                       storage::Session& session) { return directory::listContacts(session, reader, query, now); });
}

/// The hot path: read together with other requests, and encoded where it is read.
void show(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    call->services().workers.readByKey(
        call->receiver(), call->tenant(), directory::contactStatement(), id->value,
        [reader = readerOf(call->claims()), tenant = call->tenant(), now = call->now()](const storage::Row& row) {
            return directory::contactJson(row, tenant, reader, now);
        },
        [call](core::Result<std::optional<std::string>> json) {
            if (!json) return call->fail(json.error());
            if (!*json) return call->fail(core::notFound());
            call->send(200, std::move(**json));
        });
}

/// The open contacts that the caller belongs to, or is being offered.
void listActive(const CallPtr& call) {
    call->services().live.ask(
        call->tenant(), call->receiver(),
        [claims = call->claims(), now = call->now()](const live::TenantFloor& floor) {
            ContactPage page;
            const auto& engine = floor.engine();
            const auto viewer = viewerOf(claims);
            const auto show = [&](const floor::Contact& contact) {
                page.items.push_back(directory::contactView(contact, claims.tenantId, viewer, now));
                page.items.back().position = engine.position(contact);
            };
            if (claims.role == Role::Customer) {
                for (const auto id : engine.contactsOf(claims.userId))
                    if (const auto* contact = engine.contact(id); contact->status != core::ContactStatus::Wrapping)
                        show(*contact);
            } else if (const auto* agent = engine.agent(claims.userId)) {
                for (const auto id : agent->contacts) {
                    const auto& contact = *engine.contact(id);
                    show(contact);
                    const auto* joined = contact.consultOf ? engine.contact(*contact.consultOf) : nullptr;
                    if (joined && joined->conferenceAgentId == claims.userId) show(*joined);
                }
                for (const auto id : engine.contactsOf(claims.userId)) // whom he asks
                    show(*engine.contact(id));
                for (const auto& wrapUp : agent->state.wrapUps)
                    show(wrapUp);
                for (const auto offerId : agent->offers) {
                    const auto& offer = engine.state().offers.at(offerId);
                    show(*engine.contact(offer.contactId));
                    page.items.back().offer = protocol::PendingOffer{offer.id, offer.deadline};
                }
            }
            return page;
        },
        call->answering<ContactPage>());
}

/// Whether the caller has, asks about or is offered the contact, or may see every one.
bool hasPartIn(const floor::Floor& engine, const floor::Contact& contact, const accounts::Claims& claims) {
    if (claims.role != Role::Customer && claims.role != Role::Agent) return true;
    if (contact.customerId == claims.userId) return true;
    if (claims.role == Role::Customer) return false;
    if (contact.agentId == claims.userId || contact.conferenceAgentId == claims.userId) return true;
    const auto* agent = engine.agent(claims.userId);
    return agent && std::any_of(agent->offers.begin(), agent->offers.end(), [&](core::OfferId offer) {
               return engine.state().offers.at(offer).contactId == contact.id;
           });
}

/// While it waits; `null` for both once it does not.
void showPosition(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    using Found = std::optional<protocol::QueuePosition>;
    call->services().live.ask(
        call->tenant(), call->receiver(),
        [id = *id, claims = call->claims()](const live::TenantFloor& floor) -> Found {
            const auto* contact = floor.engine().contact(id);
            if (!contact || !hasPartIn(floor.engine(), *contact, claims)) return {};
            protocol::QueuePosition position{id, floor.engine().position(*contact), std::nullopt};
            if (const auto wait = floor.engine().estimatedWait(*contact))
                position.estimatedWait = {wait->p50Seconds, wait->p90Seconds};
            return position;
        },
        [call, id = *id](const core::Result<Found>& found) {
            if (!found) return call->fail(found.error());
            if (*found) return call->answer(**found);
            // Not on the floor: closed, or not the caller's to know of.
            call->services().workers.read(
                call->receiver(), call->tenant(),
                [reader = readerOf(call->claims()), id, now = call->now()](storage::Session& session) {
                    return directory::getContact(session, reader, id, now).map([id](const protocol::Contact&) {
                        return protocol::QueuePosition{id, std::nullopt, std::nullopt};
                    });
                },
                call->answering<protocol::QueuePosition>());
        });
}

void perform(const CallPtr& call, core::ContactId contact, floor::CommandBody command) {
    ContactCommands(call->services())
        .perform(askerOf(call), contact, std::move(command), call->answering<protocol::ContactAnswer>());
}

/// A command that carries nothing but its contact.
template <typename Command> void performPlain(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (id && call->body<json::Empty>()) perform(call, *id, Command{*id});
}

/// Accept and reject.
template <typename Command> void performOnOffer(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    if (const auto body = call->body<protocol::OfferChoice>()) perform(call, *id, Command{*id, body->offerId});
}

void wrapUp(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    if (const auto body = call->body<protocol::WrapUp>())
        perform(call, *id,
                floor::WrapUp{*id, body->disposition.value_or(""), body->notes.value_or(""),
                              body->tags.value_or(std::vector<std::string>{})});
}

void extendWrapUp(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    if (const auto body = call->body<protocol::WrapUpExtension>())
        perform(call, *id, floor::ExtendWrapUp{*id, body->seconds});
}

void giveFeedback(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    if (auto body = call->body<protocol::FeedbackCreate>())
        call->run([act = call->act(), id = *id, body = std::move(*body)](
                      storage::Session& session) { return directory::giveFeedback(session, act, id, body); },
                  201);
}

void recordQuality(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    if (auto body = call->body<protocol::QualitySample>())
        call->run([act = call->act(), id = *id, body = *body](
                      storage::Session& session) { return directory::recordQuality(session, act, id, body); },
                  204,
                  [call, id = *id, body = *body](int, const std::function<void()>& leave) {
                      call->services().live.noteQuality(call->tenant(), id, call->claims().userId, body);
                      leave();
                  });
}

void listQuality(const CallPtr& call) {
    if (const auto id = call->id<core::ContactId>())
        call->read([reader = readerOf(call->claims()), id = *id](storage::Session& session) {
            return directory::listQuality(session, reader, id).map([](std::vector<protocol::QualityPoint> points) {
                return protocol::Page<protocol::QualityPoint>{std::move(points), std::nullopt};
            });
        });
}

void listOffers(const CallPtr& call) {
    if (const auto id = call->id<core::ContactId>())
        call->read([reader = readerOf(call->claims()), id = *id](storage::Session& session) {
            return directory::listOffers(session, reader, id).map([](std::vector<protocol::OfferHistory> offers) {
                return protocol::Page<protocol::OfferHistory>{std::move(offers), std::nullopt};
            });
        });
}

void listHistory(const CallPtr& call) {
    if (const auto id = call->id<core::ContactId>())
        call->read([reader = readerOf(call->claims()), id = *id](storage::Session& session) {
            return directory::listEvents(session, reader, id).map([](std::vector<protocol::ContactEvent> events) {
                return protocol::Page<protocol::ContactEvent>{std::move(events), std::nullopt};
            });
        });
}

/// A command's description: `POST /api/v1/contacts/:id/<name>`.
RouteInfo command(std::string_view pattern, std::string_view operation, std::string_view summary, Access access) {
    return {.method = "POST",
            .pattern = std::string(pattern),
            .operation = std::string(operation),
            .summary = std::string(summary),
            .access = access,
            .responseSchema = schema<protocol::ContactAnswer>()};
}

RouteInfo withBody(RouteInfo info, std::function<std::string(json::SchemaBook&)> body) {
    info.requestSchema = std::move(body);
    return info;
}

} // namespace

void addContactRoutes(Routes& routes) {
    using namespace protocol;
    const auto anyone = Access::signedIn();
    const auto agents = Access::from(Role::Agent);
    const auto customers = Access::of({Role::Customer});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/contacts",
                       .operation = "joinQueue",
                       .summary = "Ask for service: wait in a queue, or call one agent",
                       .access = customers,
                       .successStatus = 201,
                       .requestSchema = schema<ContactJoin>(),
                       .responseSchema = schema<ContactJoined>()},
                      join});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/contacts",
                       .operation = "listContacts",
                       .summary = "History: a customer's own, an agent's served, a supervisor's all",
                       .access = anyone,
                       .responseSchema = schema<ContactPage>(),
                       .queryFields = querySchema<directory::ContactQuery>()},
                      list});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/contacts/active",
                       .operation = "listActiveContacts",
                       .summary = "The caller's open contacts",
                       .access = anyone,
                       .responseSchema = schema<ContactPage>()},
                      listActive});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/contacts/:id",
                       .operation = "showContact",
                       .summary = "One contact",
                       .access = anyone,
                       .responseSchema = schema<protocol::Contact>()},
                      show});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/contacts/:id/position",
                       .operation = "showPosition",
                       .summary = "Place in line and the wait ahead",
                       .access = anyone,
                       .responseSchema = schema<QueuePosition>()},
                      showPosition});
    routes.push_back({withBody(command("/api/v1/contacts/:id/accept", "acceptContact",
                                       "Take an offered contact; or, if the queue allows it, one that waits", agents),
                               schema<OfferChoice>()),
                      performOnOffer<floor::Accept>});
    routes.push_back({withBody(command("/api/v1/contacts/:id/reject", "rejectContact", "Decline an offer", agents),
                               schema<OfferChoice>()),
                      performOnOffer<floor::Reject>});
    routes.push_back({command("/api/v1/contacts/:id/hold", "holdContact", "Put the customer on hold", agents),
                      performPlain<floor::Hold>});
    routes.push_back({command("/api/v1/contacts/:id/resume", "resumeContact", "Take the customer off hold", agents),
                      performPlain<floor::Resume>});
    routes.push_back({command("/api/v1/contacts/:id/end", "endContact", "Hang up; a supervisor closes", anyone),
                      performPlain<floor::End>});
    routes.push_back({command("/api/v1/contacts/:id/cancel", "cancelContact", "Leave the line", customers),
                      performPlain<floor::Cancel>});
    routes.push_back(
        {withBody(command("/api/v1/contacts/:id/wrap-up", "wrapUpContact", "Finish the work after", agents),
                  schema<WrapUp>()),
         wrapUp});
    routes.push_back(
        {withBody(command("/api/v1/contacts/:id/extend", "extendWrapUp", "More time for the work after", agents),
                  schema<WrapUpExtension>()),
         extendWrapUp});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/contacts/:id/feedback",
                       .operation = "giveFeedback",
                       .summary = "Rate the contact, once, after it ended",
                       .access = customers,
                       .successStatus = 201,
                       .requestSchema = schema<FeedbackCreate>(),
                       .responseSchema = schema<Feedback>()},
                      giveFeedback});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/contacts/:id/quality",
                       .operation = "listQuality",
                       .summary = "How the call was heard, sample by sample, with the opinion score",
                       .access = agents,
                       .responseSchema = schema<Page<QualityPoint>>()},
                      listQuality});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/contacts/:id/quality",
                       .operation = "recordQuality",
                       .summary = "One sample of the call's quality",
                       .access = anyone,
                       .successStatus = 204,
                       .requestSchema = schema<QualitySample>()},
                      recordQuality});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/contacts/:id/offers",
                       .operation = "listOffers",
                       .summary = "To whom it was offered, and why",
                       .access = agents,
                       .responseSchema = schema<Page<OfferHistory>>()},
                      listOffers});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/contacts/:id/history",
                       .operation = "listHistory",
                       .summary = "All that the floor did with it, in order",
                       .access = agents,
                       .responseSchema = schema<Page<ContactEvent>>()},
                      listHistory});
}

} // namespace callroom::api
