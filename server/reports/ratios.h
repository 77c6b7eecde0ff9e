#pragma once

#include "shared/protocol/analytics.h"

/// What follows from what was counted: DOMAIN.md's formulas. Pure; any thread.
namespace callroom::reports {

using protocol::ReportComponents;
using protocol::ReportRatios;

/// Sums; the longest wait is the longer one.
void add(ReportComponents& to, const ReportComponents& other);

[[nodiscard]] protocol::ServiceLevels serviceLevels(const ReportComponents& counted);
/// By the formula of that number, 1–4.
[[nodiscard]] std::optional<double> serviceLevel(const ReportComponents& counted, int formula);
[[nodiscard]] ReportRatios ratiosOf(const ReportComponents& counted, int formula, bool isProvisional);

/// The formula in the names of the components.
[[nodiscard]] protocol::FormulaInfo formulaInfo(int number);
/// Every figure of a line, with its formula and the filter that lists its contacts. A short abandon that is not the
/// tenant's own is named in the filter.
[[nodiscard]] std::vector<protocol::FigureInfo> figureCatalogue(int formula, std::optional<int> shortAbandonSeconds);

/// Occupancy and utilisation of the times, where these are known.
void deriveShares(protocol::AgentTimes& times);

} // namespace callroom::reports
