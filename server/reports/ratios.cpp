#include "server/reports/ratios.h"

#include <algorithm>

namespace callroom::reports {
namespace {

template <typename Number> std::optional<double> share(Number part, Number whole) {
    if (whole <= Number{0}) return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> mean(double sum, std::int64_t count) {
    return share(sum, static_cast<double>(count));
}

constexpr std::string_view formulas[] = {
    "answeredWithin / answered",
    "(answeredWithin + abandonedWithin) / (answered + abandoned)",
    "answeredWithin / (answered + abandoned - shortAbandoned)",
    "(answeredWithin + abandonedWithin + callbacksWithin) / offered",
};

std::string figureFilter(std::string_view figure) {
    return "figure=" + std::string(figure);
}

} // namespace

void add(ReportComponents& to, const ReportComponents& other) {
    to.offered += other.offered;
    to.answered += other.answered;
    to.answeredWithin += other.answeredWithin;
    to.abandoned += other.abandoned;
    to.abandonedWithin += other.abandonedWithin;
    to.shortAbandoned += other.shortAbandoned;
    to.callbacks += other.callbacks;
    to.callbacksWithin += other.callbacksWithin;
    to.callbacksKept += other.callbacksKept;
    to.voicemails += other.voicemails;
    to.otherwiseClosed += other.otherwiseClosed;
    to.open += other.open;
    to.handled += other.handled;
    to.repeated += other.repeated;
    to.ratings += other.ratings;
    to.goodRatings += other.goodRatings;
    to.ratingSum += other.ratingSum;
    to.answeredWaitSeconds += other.answeredWaitSeconds;
    to.abandonedWaitSeconds += other.abandonedWaitSeconds;
    to.longestWaitSeconds = std::max(to.longestWaitSeconds, other.longestWaitSeconds);
    to.talkSeconds += other.talkSeconds;
    to.holdSeconds += other.holdSeconds;
    to.wrapSeconds += other.wrapSeconds;
}

protocol::ServiceLevels serviceLevels(const ReportComponents& c) {
    return {share(c.answeredWithin, c.answered), share(c.answeredWithin + c.abandonedWithin, c.answered + c.abandoned),
            share(c.answeredWithin, c.answered + c.abandoned - c.shortAbandoned),
            share(c.answeredWithin + c.abandonedWithin + c.callbacksWithin, c.offered)};
}

std::optional<double> serviceLevel(const ReportComponents& counted, int formula) {
    const auto levels = serviceLevels(counted);
    switch (formula) {
    case 1:
        return levels.formula1;
    case 2:
        return levels.formula2;
    case 4:
        return levels.formula4;
    default:
        return levels.formula3;
    }
}

ReportRatios ratiosOf(const ReportComponents& c, int formula, bool isProvisional) {
    ReportRatios ratios;
    ratios.serviceLevel = serviceLevel(c, formula);
    ratios.serviceLevels = serviceLevels(c);
    ratios.asaSeconds = mean(c.answeredWaitSeconds, c.answered);
    ratios.ahtSeconds = mean(c.talkSeconds + c.holdSeconds + c.wrapSeconds, c.handled);
    ratios.acwSeconds = mean(c.wrapSeconds, c.handled);
    ratios.abandonment = share(c.abandoned - c.shortAbandoned, c.offered - c.shortAbandoned);
    ratios.csat = share(c.goodRatings, c.ratings);
    ratios.meanRating = share(c.ratingSum, c.ratings);
    ratios.firstContactResolution = share(c.handled - c.repeated, c.handled);
    ratios.isFirstContactResolutionProvisional = isProvisional;
    return ratios;
}

protocol::FormulaInfo formulaInfo(int number) {
    const int known = std::clamp(number, 1, 4);
    return {known, std::string(formulas[known - 1])};
}

std::vector<protocol::FigureInfo> figureCatalogue(int formula, std::optional<int> shortAbandonSeconds) {
    std::vector<protocol::FigureInfo> figures;
    for (const auto name : {"offered", "answered", "answeredWithin", "abandoned", "abandonedWithin", "shortAbandoned",
                            "callbacks", "callbacksWithin", "callbacksKept", "voicemails", "otherwiseClosed", "open",
                            "handled", "repeated", "ratings", "goodRatings"})
        figures.push_back({name, {}, figureFilter(name)});
    if (shortAbandonSeconds)
        figures[5].contactsFilter =
            figureFilter("abandoned") + "&waitBelowSeconds=" + std::to_string(*shortAbandonSeconds);
    const auto derived = [&](std::string_view name, std::string_view text, std::string_view of) {
        figures.push_back({std::string(name), std::string(text), figureFilter(of)});
    };
    derived("serviceLevel", formulaInfo(formula).text, "answeredWithin");
    for (int number = 1; number <= 4; ++number)
        derived("serviceLevels.formula" + std::to_string(number), formulaInfo(number).text, "answeredWithin");
    derived("asaSeconds", "answeredWaitSeconds / answered", "answered");
    derived("ahtSeconds", "(talkSeconds + holdSeconds + wrapSeconds) / handled", "handled");
    derived("acwSeconds", "wrapSeconds / handled", "handled");
    derived("abandonment", "(abandoned - shortAbandoned) / (offered - shortAbandoned)", "abandoned");
    derived("csat", "goodRatings / ratings", "ratings");
    derived("meanRating", "ratingSum / ratings", "ratings");
    derived("firstContactResolution", "(handled - repeated) / handled", "repeated");
    return figures;
}

void deriveShares(protocol::AgentTimes& times) {
    if (times.onContactSeconds && times.idleSeconds) {
        const double busy = *times.onContactSeconds;
        times.occupancy = share(busy, busy + *times.idleSeconds);
        if (times.loggedInSeconds) times.utilisation = share(busy + *times.idleSeconds, *times.loggedInSeconds);
    }
}

} // namespace callroom::reports
