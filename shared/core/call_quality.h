#pragma once

namespace callroom::core {

/// How a call is heard, as a mean opinion score from 1 (bad) to 4.5, estimated from what a browser measures: packets
/// lost (percent), jitter and round-trip time (milliseconds). Pure; any thread.
///
/// The E-model of ITU-T G.107 with its defaults (R0 = 93.2) and two impairments: delay, Id = 0.024 d + 0.11 (d − 177.3)
/// from 177.3 ms on, and loss, Ie,eff = 95 · loss / (loss + Bpl), Bpl = 25.1 as G.113 gives for random loss that is
/// concealed. One way takes half the round trip, twice the jitter for the receiver's buffer, and 25 ms for coding.
[[nodiscard]] double meanOpinionScore(double lossPercent, double jitterMs, double rttMs);

} // namespace callroom::core
