#include "server/simulation/control_variates.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace callroom::simulation {
namespace {

using Row = std::vector<double>;
using Matrix = std::vector<Row>;

/// Gauss and Jordan with the largest pivot: each row ends as [unit | solution].
void solve(Matrix& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::size_t pivot = i;
        for (std::size_t r = i + 1; r < rows.size(); ++r)
            if (std::abs(rows[r][i]) > std::abs(rows[pivot][i])) pivot = r;
        std::swap(rows[i], rows[pivot]);
        const double divisor = rows[i][i];
        if (divisor == 0) continue; // a control that never varies tells nothing
        for (double& cell : rows[i])
            cell /= divisor;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            if (r == i) continue;
            const double factor = rows[r][i];
            for (std::size_t c = i; c < rows[r].size(); ++c)
                rows[r][c] -= factor * rows[i][c];
        }
    }
}

/// Of the least-squares plane through all samples but one.
Row slopes(const std::vector<Sample>& samples, std::size_t without) {
    const std::size_t controls = samples.front().controls.size();
    const auto count = static_cast<double>(samples.size() - 1);
    double mean = 0;
    Row means(controls);
    for (std::size_t s = 0; s < samples.size(); ++s) {
        if (s == without) continue;
        mean += samples[s].value / count;
        for (std::size_t i = 0; i < controls; ++i)
            means[i] += samples[s].controls[i] / count;
    }
    Matrix equations(controls, Row(controls + 1));
    for (std::size_t s = 0; s < samples.size(); ++s) {
        if (s == without) continue;
        for (std::size_t i = 0; i < controls; ++i) {
            const double deviation = samples[s].controls[i] - means[i];
            for (std::size_t k = 0; k < controls; ++k)
                equations[i][k] += deviation * (samples[s].controls[k] - means[k]);
            equations[i][controls] += deviation * (samples[s].value - mean);
        }
    }
    solve(equations);
    Row found;
    for (const Row& equation : equations)
        found.push_back(equation.back());
    return found;
}

} // namespace

Estimate estimate(const std::vector<Sample>& samples, const std::vector<double>& expectedControls) {
    const auto count = static_cast<double>(samples.size());
    double sum = 0;
    double squares = 0;
    for (std::size_t s = 0; s < samples.size(); ++s) {
        const Row along = slopes(samples, s);
        double value = samples[s].value;
        for (std::size_t i = 0; i < expectedControls.size(); ++i)
            value -= along[i] * (samples[s].controls[i] - expectedControls[i]);
        sum += value;
        squares += value * value;
    }
    const double mean = sum / count;
    const double variance = std::max(0.0, squares - count * mean * mean) / (count - 1);
    return {mean, std::sqrt(variance / count)};
}

} // namespace callroom::simulation
