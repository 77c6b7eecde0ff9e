#pragma once

#include "shared/core/time.h"
#include "shared/json/describe.h"

#include <string>

/// A socket whose access token ends goes on with the token of a fresh ticket.
namespace callroom::protocol {

/// `session.expiring`, pushed a minute before.
struct SessionExpiring {
    core::Timestamp at{}; ///< when the server closes the socket (4401), unless it is renewed
};

/// `session.renew`
struct SessionRenew {
    std::string ticket; ///< of `POST ws-tickets`, asked for with a newer token of the same person
};

/// Its answer.
struct SessionRenewed {
    core::Timestamp expiresAt{};
};

} // namespace callroom::protocol

namespace callroom::json {

template <> struct Description<protocol::SessionExpiring> {
    static constexpr std::string_view name = "SessionExpiring";
    static constexpr auto fields = Fields{field("at", &protocol::SessionExpiring::at)};
};

template <> struct Description<protocol::SessionRenew> {
    static constexpr std::string_view name = "SessionRenew";
    static constexpr auto fields =
        Fields{field("ticket", &protocol::SessionRenew::ticket, {.minLength = 1, .maxLength = 200})};
};

template <> struct Description<protocol::SessionRenewed> {
    static constexpr std::string_view name = "SessionRenewed";
    static constexpr auto fields = Fields{field("expiresAt", &protocol::SessionRenewed::expiresAt)};
};

} // namespace callroom::json
