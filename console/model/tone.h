#pragma once

namespace callroom::console {

/// What a state means to the one who watches; the view chooses the colours.
enum class Tone {
    Neutral,
    Good,  ///< ready, free, connected
    Busy,  ///< at work
    Soon,  ///< wants attention: ringing, waiting
    Bad,   ///< lost or refused
    Muted, ///< away, offline
};

} // namespace callroom::console
