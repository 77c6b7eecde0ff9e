#pragma once

#include "server/floor/types.h"

namespace callroom::floor {

/// How a queue's estimated waits came true, and what that teaches. Of those who had to wait; the newest count most.
class WaitRecord {
public:
    /// Someone who was told this on joining waited so long until he was answered.
    void learn(const EstimatedWait& told, Milliseconds waited);

    /// What an estimate is multiplied by, so that half of the waits are longer than the P50 that was told: a step down
    /// for each that was shorter, one up for each that was longer (Robbins and Monro's stochastic approximation).
    [[nodiscard]] double scale() const { return m_scale; }
    /// None until someone has waited.
    [[nodiscard]] const std::optional<EstimateError>& error() const { return m_error; }

private:
    double m_scale = 1;
    std::optional<EstimateError> m_error;
};

} // namespace callroom::floor
