#pragma once

#include <vector>

namespace callroom::simulation {

struct Estimate {
    double mean = 0;
    double standardError = 0;
};

/// One replication's value, with what else was seen of the same random numbers.
struct Sample {
    double value = 0;
    std::vector<double> controls;
};

/// The mean of independent samples, corrected for chance that the controls show: each sample is moved to where its
/// controls have their expected values, along the least-squares plane through all the others. (Law, "Simulation
/// Modeling and Analysis", 11.4; leaving the sample itself out keeps the mean unbiased: Avramidis and Wilson, "A
/// splitting scheme for control variates", 1993.) At least three samples more than controls, each with as many controls
/// as are expected; none gives the plain mean. Pure; any thread.
[[nodiscard]] Estimate estimate(const std::vector<Sample>& samples, const std::vector<double>& expectedControls);

} // namespace callroom::simulation
