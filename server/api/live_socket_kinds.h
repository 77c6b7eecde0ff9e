#pragma once

#include "server/api/live_socket.h"
#include "server/api/openapi.h"

namespace callroom::api {

/// What a frame's key is good for.
enum class KeyUse {
    None,   ///< nothing that a retry would do twice: no key is taken
    Answer, ///< the retry is given the answer of the first
    Leg     ///< and its session becomes the contact's leg, as that of the first did
};

/// One event a client may send: who may, with what, and what answers it.
struct LiveSocket::FrameKind {
    FrameInfo info;
    void (LiveSocket::*handle)(const Frame&);
    double cost = 1; ///< ordinary frames that it counts for
    KeyUse key = KeyUse::None;
};

} // namespace callroom::api
