#pragma once

#include "console/model/reports/figures.h"

/// The service level has four formulas; a tenant has one of them, and the console shows all side by side. Source:
/// DOMAIN.md, Metrics.
namespace callroom::console {

inline constexpr int serviceLevelFormulas = 4; ///< numbered from 1

[[nodiscard]] std::optional<double> levelBy(const protocol::ServiceLevels& levels, int formula);
/// The formula in words.
[[nodiscard]] QString levelFormula(int formula);
/// The figure of a report that goes by this formula, whatever the tenant's is.
[[nodiscard]] Figure levelFigure(int formula);

} // namespace callroom::console
