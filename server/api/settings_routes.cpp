#include "server/api/managed_routes.h"
#include "server/directory/away_reasons.h"
#include "server/directory/business_hours.h"
#include "server/directory/canned_responses.h"
#include "server/directory/dispositions.h"
#include "server/directory/tags.h"

namespace callroom::api {
namespace {

/// A text of full length, each byte of it escaped, beside the rest.
constexpr std::size_t cannedBody = 6 * protocol::longestCannedText + 65'536;

} // namespace

void addSettingsRoutes(Routes& routes) {
    using managed::addRoutes;
    using managed::Floors;
    addRoutes<directory::awayReasons, Floors::Follow>(routes, {.path = "/api/v1/away-reasons",
                                                               .one = "AwayReason",
                                                               .many = "AwayReasons",
                                                               .listed = "The reasons that an agent may be away for",
                                                               .shown = "One reason to be away",
                                                               .created = "A new reason to be away",
                                                               .changed = "Change a reason to be away",
                                                               .removed = "Remove a reason; history keeps its code",
                                                               .restored = "Take a removed reason back"});
    addRoutes<directory::dispositions, Floors::Follow>(routes, {.path = "/api/v1/dispositions",
                                                                .one = "Disposition",
                                                                .many = "Dispositions",
                                                                .listed = "The results that a wrap-up may name",
                                                                .shown = "One result of a conversation",
                                                                .created = "A new result",
                                                                .changed = "Change a result",
                                                                .removed = "Remove a result; history keeps its code",
                                                                .restored = "Take a removed result back"});
    addRoutes<directory::businessHours, Floors::Follow>(routes,
                                                        {.path = "/api/v1/business-hours",
                                                         .one = "BusinessHours",
                                                         .many = "BusinessHours",
                                                         .listed = "The hours that queues may go by",
                                                         .shown = "One set of business hours",
                                                         .created = "New business hours",
                                                         .changed = "Change hours; queues open or close at once",
                                                         .removed = "Remove hours that no queue goes by",
                                                         .restored = "Take removed hours back"});
    addRoutes<directory::tags, Floors::Ignore>(routes, {.path = "/api/v1/tags",
                                                        .one = "Tag",
                                                        .many = "Tags",
                                                        .listed = "The tags that staff marks contacts with",
                                                        .shown = "One tag",
                                                        .created = "A new tag",
                                                        .changed = "Change a tag",
                                                        .removed = "Remove a tag; contacts keep its name",
                                                        .restored = "Take a removed tag back"});
    addRoutes<directory::cannedResponses, Floors::Ignore>(routes, {.path = "/api/v1/canned-responses",
                                                                   .one = "CannedResponse",
                                                                   .many = "CannedResponses",
                                                                   .listed = "The texts that agents have at hand",
                                                                   .shown = "One canned response",
                                                                   .created = "A new canned response",
                                                                   .changed = "Change a canned response",
                                                                   .removed = "Remove a canned response",
                                                                   .restored = "Take a removed canned response back",
                                                                   .lowestKeeper = core::Role::Supervisor,
                                                                   .maxBody = cannedBody});
}

} // namespace callroom::api
