#include "shared/client/push_sequence.h"

namespace callroom::client {

PushSequence::Finding PushSequence::take(std::uint64_t seq) {
    if (seq <= m_last) return Finding::Known;
    const bool isNext = seq == m_last + 1;
    m_last = seq;
    return isNext ? Finding::Next : Finding::Gap;
}

} // namespace callroom::client
