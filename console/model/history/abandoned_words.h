#pragma once

#include "console/model/tone.h"
#include "shared/core/words.h"

#include <QString>

/// How far a customer who hung up has been looked after, in the user's language.
namespace callroom::console {

[[nodiscard]] QString nameOf(core::AbandonedStatus status);
[[nodiscard]] Tone toneOf(core::AbandonedStatus status);
[[nodiscard]] QString iconOf(core::AbandonedStatus status);

/// Whether somebody should still see to him.
[[nodiscard]] constexpr bool isWaitingForUs(core::AbandonedStatus status) {
    return status == core::AbandonedStatus::Open || status == core::AbandonedStatus::Claimed;
}

} // namespace callroom::console
