#pragma once

#include "shared/core/error.h"

#include <tl/expected.hpp>

namespace callroom::core {

/// A value or the reason there is none. Functions that return it are [[nodiscard]].
template <typename T> using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// `return fail(notFound());`
[[nodiscard]] inline Failure fail(Error error) {
    return Failure(std::move(error));
}

} // namespace callroom::core
