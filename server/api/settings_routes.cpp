#include "server/api/kept_routes.h"
#include "server/directory/away_reasons.h"
#include "server/directory/business_hours.h"
#include "server/directory/dispositions.h"

namespace callroom::api {

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
}

} // namespace callroom::api
