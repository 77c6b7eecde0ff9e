#pragma once

#include "console/model/cell_table_model.h"
#include "shared/protocol/contact.h"

/// What a contact came to, in the user's language.
namespace callroom::console {

[[nodiscard]] QString nameOf(core::Outcome outcome);
[[nodiscard]] Tone toneOf(core::Outcome outcome);
[[nodiscard]] QString iconOf(core::Outcome outcome);

/// How the contact ended, or where it stands while it is open.
[[nodiscard]] Cell standingOf(const protocol::Contact& contact);

/// A duration of the wire as durationText has it.
[[nodiscard]] QString secondsText(double seconds);

/// `★★★★☆` for a rating of 1–5, read out by its number elsewhere.
[[nodiscard]] QString starsText(int rating);

} // namespace callroom::console
