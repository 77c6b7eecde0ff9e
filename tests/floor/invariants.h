#pragma once

#include "server/floor/engine.h"

namespace callroom::floor {

/// What must hold on any floor at any moment, said by counting everything anew. The first sentence that is not true,
/// or nothing.
[[nodiscard]] std::string brokenInvariant(const Floor& floor, Timestamp now);

/// What must be true of the floor just before it evolves by the event.
[[nodiscard]] std::string whyImpossible(const Floor& floor, const Event& event);

/// The first difference of the open contacts, pending offers and agents' states. When a floor has been loaded anew, who
/// is lost is known to it alone, and not compared.
[[nodiscard]] std::string difference(FloorSnapshot one, FloorSnapshot other, bool withLost);

} // namespace callroom::floor
