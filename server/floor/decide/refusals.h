#pragma once

#include "shared/core/result.h"

/// Refusals that most decisions know.
namespace callroom::floor {

inline core::Failure wrongState(const char* detail) {
    return core::fail(core::conflict("wrong_state", detail));
}

inline core::Failure notFound() {
    return core::fail(core::notFound());
}

} // namespace callroom::floor
