#pragma once

#include "server/accounts/access_tokens.h"
#include "server/accounts/logins.h"
#include "server/accounts/password_hasher.h"
#include "server/accounts/rate_limit.h"
#include "server/accounts/revocations.h"
#include "server/accounts/ws_tickets.h"
#include "server/api/turn_credentials.h"
#include "server/live/live_floors.h"
#include "server/net/net_metrics.h"
#include "server/storage/database_workers.h"

namespace callroom::api {

/// What the routes and sessions work with. Made once by the composition root; all of it may be used from any thread.
struct Services {
    const core::Clock& clock;
    core::RandomSource& random;
    storage::DatabaseWorkers& workers;
    storage::Ledger& ledger;
    live::LiveFloors& live;
};

} // namespace callroom::api
