#pragma once

#include "console/model/floor/floor_state.h"

/// Who takes part in a contact, in words: one may also be a consultation, whose customer is an agent who asks another,
/// or a conference, which a colleague has joined.
namespace callroom::console {

/// The customer; of a consultation who asks whom.
[[nodiscard]] QString titleOf(const FloorState& floor, const protocol::FloorContact& contact);
/// Who serves it, both in a conference; while it waits for one agent by name, that one. Empty when nobody is known.
[[nodiscard]] QString agentsOf(const FloorState& floor, const protocol::FloorContact& contact);

/// Whether three talk in it.
[[nodiscard]] bool isConference(const protocol::FloorContact& contact);
/// Whether it is the consultation by which somebody takes part in a conference.
[[nodiscard]] bool isPartOfConference(const FloorState& floor, const protocol::FloorContact& contact);

} // namespace callroom::console
