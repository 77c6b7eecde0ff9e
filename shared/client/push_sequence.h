#pragma once

#include <cstdint>

namespace callroom::client {

/// Watches the numbers that pushes carry: each session counts its own from 1, without gaps.
class PushSequence {
public:
    enum class Finding {
        Next,  ///< as expected
        Known, ///< seen before: a repeat after a resume
        Gap,   ///< at least one before it is missing
    };

    /// A session begins after `last`.
    void startAfter(std::uint64_t last) { m_last = last; }
    /// Takes a push's number; after a gap the count goes on from it.
    [[nodiscard]] Finding take(std::uint64_t seq);
    [[nodiscard]] std::uint64_t last() const { return m_last; }

private:
    std::uint64_t m_last = 0;
};

} // namespace callroom::client
