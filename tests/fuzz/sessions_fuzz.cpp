// Live sessions on three net threads with a hub each, the real floors above a ledger that the fuzzer holds, all in one
// thread. A line is one of
//
//     open c0 1        a socket of that person (c0 c1 c2, a0 a1, s0 s1; c2 and s1 are another tenant's) at that hub
//     0 {…}            a frame from the first socket that was opened, as the WebSocket carries it
//     0 gone           its client vanishes
//     hold 1           that hub works only when it is stepped; so `ledger`, `records`; `nothing` lets go of all
//     step 1           one piece of the hub's work; `settle` the ledger; `look` one call for records
//     wait 1000        milliseconds
//     full on, away on the ledger takes nothing more, records answer nothing; `off`
//     revoke c0        signed out everywhere; `forgive`
//     ticket c0        for `session.renew`
//
// In a frame `$c0` stands for the newest contact, `$o0` for the newest offer, `$a0` and `$q0` for an agent and the
// queue, `$r0` for the resume token of the first socket, `$n0` for the position it has got to, `$t0` for the newest
// ticket. What is not held is done after each line; then all that must hold of sessions, hubs and clients holds, and
// at the end, when everybody has gone, nothing is left.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/session_script.h"

namespace callroom::fuzz {

void run(std::string_view input) {
    constexpr int mostLines = 80;
    SessionScript script;
    Input lines(input);
    for (int i = 0; i < mostLines && !lines.isEmpty(); ++i) {
        script.take(lines.line());
        script.check();
    }
    script.finish();
}

} // namespace callroom::fuzz
