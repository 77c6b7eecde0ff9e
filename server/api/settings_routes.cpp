#include "server/api/kept_routes.h"
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
    using namespace directory;
    kept::Routing<protocol::AwayReason, core::AwayReasonId, protocol::AwayReasonCreate, protocol::AwayReasonPatch,
                  listAwayReasons, findAwayReason, createAwayReason, changeAwayReason, deleteAwayReason,
                  restoreAwayReason>::add(routes, {.path = "/api/v1/away-reasons",
                                                   .idPath = "/api/v1/away-reasons/:id",
                                                   .backPath = "/api/v1/away-reasons/:id/restore",
                                                   .list = "listAwayReasons",
                                                   .show = "showAwayReason",
                                                   .create = "createAwayReason",
                                                   .change = "changeAwayReason",
                                                   .remove = "deleteAwayReason",
                                                   .restore = "restoreAwayReason",
                                                   .all = "The reasons that an agent may be away for",
                                                   .one = "One reason to be away",
                                                   .made = "A new reason to be away",
                                                   .changed = "Change a reason to be away",
                                                   .removed = "Remove a reason; history keeps its code",
                                                   .restored = "Take a removed reason back"});
    kept::Routing<protocol::Disposition, core::DispositionId, protocol::DispositionCreate, protocol::DispositionPatch,
                  listDispositions, findDisposition, createDisposition, changeDisposition, deleteDisposition,
                  restoreDisposition>::add(routes, {.path = "/api/v1/dispositions",
                                                    .idPath = "/api/v1/dispositions/:id",
                                                    .backPath = "/api/v1/dispositions/:id/restore",
                                                    .list = "listDispositions",
                                                    .show = "showDisposition",
                                                    .create = "createDisposition",
                                                    .change = "changeDisposition",
                                                    .remove = "deleteDisposition",
                                                    .restore = "restoreDisposition",
                                                    .all = "The results that a wrap-up may name",
                                                    .one = "One result of a conversation",
                                                    .made = "A new result",
                                                    .changed = "Change a result",
                                                    .removed = "Remove a result; history keeps its code",
                                                    .restored = "Take a removed result back"});
    kept::Routing<protocol::BusinessHours, core::BusinessHoursId, protocol::BusinessHoursCreate,
                  protocol::BusinessHoursPatch, listBusinessHours, findBusinessHours, createBusinessHours,
                  changeBusinessHours, deleteBusinessHours,
                  restoreBusinessHours>::add(routes, {.path = "/api/v1/business-hours",
                                                      .idPath = "/api/v1/business-hours/:id",
                                                      .backPath = "/api/v1/business-hours/:id/restore",
                                                      .list = "listBusinessHours",
                                                      .show = "showBusinessHours",
                                                      .create = "createBusinessHours",
                                                      .change = "changeBusinessHours",
                                                      .remove = "deleteBusinessHours",
                                                      .restore = "restoreBusinessHours",
                                                      .all = "The hours that queues may go by",
                                                      .one = "One set of business hours",
                                                      .made = "New business hours",
                                                      .changed = "Change hours; queues open or close at once",
                                                      .removed = "Remove hours that no queue goes by",
                                                      .restored = "Take removed hours back"});
    kept::Routing<protocol::Tag, core::TagId, protocol::TagCreate, protocol::TagPatch, listTags, findTag, createTag,
                  changeTag, deleteTag, restoreTag>::add(routes, {.path = "/api/v1/tags",
                                                                  .idPath = "/api/v1/tags/:id",
                                                                  .backPath = "/api/v1/tags/:id/restore",
                                                                  .list = "listTags",
                                                                  .show = "showTag",
                                                                  .create = "createTag",
                                                                  .change = "changeTag",
                                                                  .remove = "deleteTag",
                                                                  .restore = "restoreTag",
                                                                  .all = "The tags that staff marks contacts with",
                                                                  .one = "One tag",
                                                                  .made = "A new tag",
                                                                  .changed = "Change a tag",
                                                                  .removed = "Remove a tag; contacts keep its name",
                                                                  .restored = "Take a removed tag back"});
    kept::Routing<protocol::CannedResponse, core::CannedResponseId, protocol::CannedResponseCreate,
                  protocol::CannedResponsePatch, listCannedResponses, findCannedResponse, createCannedResponse,
                  changeCannedResponse, deleteCannedResponse,
                  restoreCannedResponse>::add(routes, {.path = "/api/v1/canned-responses",
                                                       .idPath = "/api/v1/canned-responses/:id",
                                                       .backPath = "/api/v1/canned-responses/:id/restore",
                                                       .list = "listCannedResponses",
                                                       .show = "showCannedResponse",
                                                       .create = "createCannedResponse",
                                                       .change = "changeCannedResponse",
                                                       .remove = "deleteCannedResponse",
                                                       .restore = "restoreCannedResponse",
                                                       .all = "The texts that agents have at hand",
                                                       .one = "One canned response",
                                                       .made = "A new canned response",
                                                       .changed = "Change a canned response",
                                                       .removed = "Remove a canned response",
                                                       .restored = "Take a removed canned response back",
                                                       .lowestKeeper = core::Role::Supervisor,
                                                       .maxBody = cannedBody});
}

} // namespace callroom::api
