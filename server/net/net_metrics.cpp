#include "server/net/net_metrics.h"

namespace callroom::net {

const char* toText(CloseReason reason) {
    switch (reason) {
    case CloseReason::Finished:
        return "finished";
    case CloseReason::PeerReset:
        return "peer_reset";
    case CloseReason::BadRequest:
        return "bad_request";
    case CloseReason::HeaderTimeout:
        return "header_timeout";
    case CloseReason::BodyTimeout:
        return "body_timeout";
    case CloseReason::IdleTimeout:
        return "idle_timeout";
    case CloseReason::SlowReader:
        return "slow_reader";
    case CloseReason::Policy:
        return "policy";
    case CloseReason::TlsFailure:
        return "tls_failure";
    case CloseReason::Shutdown:
        return "shutdown";
    }
    return "finished";
}

} // namespace callroom::net
