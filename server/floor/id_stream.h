#pragma once

#include "server/floor/types.h"
#include "shared/core/random.h"

#include <array>

namespace callroom::floor {

/// The ids that one floor gives: version 7, and strictly growing even within a millisecond or when the clock goes back
/// (RFC 9562, 6.2: the twelve bits after the version count). So who joined first has the smaller id.
class IdStream {
public:
    explicit IdStream(core::RandomSource& random)
        : m_random(&random) {}

    [[nodiscard]] core::Uuid next(Timestamp now);

private:
    core::RandomSource* m_random;
    std::array<std::uint8_t, 512> m_bytes{}; ///< fetched ahead: the system's source costs a system call each time
    std::size_t m_used = sizeof m_bytes;
    Timestamp m_at{};
    unsigned m_count = 0;
};

} // namespace callroom::floor
