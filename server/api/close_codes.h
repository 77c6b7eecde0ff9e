#pragma once

/// Why the server closes a WebSocket, beside the codes of RFC 6455.
namespace callroom::api {

/// The sign-in or its token is no longer good, or the session goes on elsewhere.
constexpr int closeSignedOut = 4401;
/// The person has opened too many windows, and this one is the oldest.
constexpr int closeDisplaced = 4429;

} // namespace callroom::api
