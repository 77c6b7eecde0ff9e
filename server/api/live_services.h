#pragma once

#include "server/accounts/revocations.h"
#include "server/accounts/ws_tickets.h"
#include "server/api/live_records.h"
#include "server/idempotency/keys_under_way.h"
#include "server/limits/budgets.h"
#include "server/live/live_floors.h"

namespace callroom::api {

/// What live sockets and live commands work with: the part of Services that needs neither HTTP nor a database beneath
/// it. All of it may be used from any thread.
struct LiveServices {
    const core::Clock& clock;
    core::RandomSource& random;
    live::LiveFloors& live;
    LiveRecords& records;
    accounts::WsTickets& tickets;
    accounts::Revocations& revocations;
    limits::Budgets& budgets;
    idempotency::KeysUnderWay& keys;
    int heartbeatSeconds = 20; ///< that clients are told of
    /// The time that budgets are filled by.
    std::function<limits::Steady::time_point()> steadyNow = &limits::Steady::now;
};

} // namespace callroom::api
