#pragma once

#include "console/model/tone.h"
#include "shared/core/error.h"
#include "shared/core/time.h"
#include "shared/core/words.h"

#include <QString>

#include <vector>

/// The field's words in the user's language, with what they mean and the icon that stands for them.
namespace callroom::console {

[[nodiscard]] QString nameOf(core::DisplayState state);
[[nodiscard]] QString nameOf(core::Presence presence);
[[nodiscard]] QString nameOf(core::ContactStatus status);
/// In the words of the channel: people chat in a chat and talk in a call.
[[nodiscard]] QString nameOf(core::ContactStatus status, core::Channel channel);
[[nodiscard]] QString nameOf(core::Channel channel);
[[nodiscard]] QString nameOf(const std::vector<core::Channel>& channels);

[[nodiscard]] Tone toneOf(core::DisplayState state);
[[nodiscard]] Tone toneOf(core::ContactStatus status);

/// The names of the icons that are bundled.
[[nodiscard]] QString iconOf(core::DisplayState state);
[[nodiscard]] QString iconOf(core::ContactStatus status);
[[nodiscard]] QString iconOf(core::Channel channel);

/// `0:42`, `12:05`, `1:02:33`; a negative time is `0:00`.
[[nodiscard]] QString durationText(core::Milliseconds time);

/// What stands where there is nothing to tell.
[[nodiscard]] QString noValue();

/// A sentence for the user, by the error's stable code.
[[nodiscard]] QString explain(const core::Error& error);

} // namespace callroom::console
