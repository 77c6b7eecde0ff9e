#pragma once

#include "console/model/tone.h"
#include "shared/protocol/analytics.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

/// The numbers of the reports: what each is called, how it is written, and where it is found in a line. What follows
/// from what is the server's: here nothing is computed but the difference between two periods.
namespace callroom::console {

enum class Unit { Count, Seconds, Share, Rating };
/// Which way is better.
enum class Better { Neither, More, Less };

/// One line of a report, whatever it is a line of.
struct ReportLine {
    QString name;
    protocol::ReportRow row{};
    std::optional<protocol::OfferCounts> offers{}; ///< of an agent
    std::optional<protocol::AgentTimes> times{};   ///< of an agent
};

struct Figure {
    std::string name; ///< the server's, such as `abandonment`
    QString title;
    Unit unit = Unit::Count;
    Better better = Better::Neither;
    std::function<std::optional<double>(const ReportLine&)> value;
};

/// What the head of the page shows, in its order.
[[nodiscard]] std::vector<Figure> headFigures();
/// The columns of the reports by interval and by queue.
[[nodiscard]] std::vector<Figure> lineFigures();
/// Those of the report by agent.
[[nodiscard]] std::vector<Figure> agentFigures();

/// Every component by the server's name: what formulas are made of.
[[nodiscard]] std::vector<Figure> componentFigures();

/// In the locale's form; a dash when it is not known.
[[nodiscard]] QString figureText(Unit unit, const std::optional<double>& value);

/// How a number differs from that of the period before.
struct Difference {
    QString text; ///< such as `+12 %`, `−3.1 points`; empty when there is nothing to compare
    Tone tone = Tone::Muted;
    friend bool operator==(const Difference&, const Difference&) = default;
};

[[nodiscard]] Difference differenceOf(const Figure& figure, const std::optional<double>& now,
                                      const std::optional<double>& before);

/// What the server says of a figure; null when it says nothing.
[[nodiscard]] const protocol::FigureInfo* infoOf(const protocol::ReportFrame& frame, const std::string& name);

/// The query that lists the contacts behind one figure of a line; empty when there is none.
[[nodiscard]] QString contactsBehind(const protocol::ReportFrame& frame, const ReportLine& line,
                                     const std::string& figure);

/// A formula in words: the components' names as the console calls them.
[[nodiscard]] QString formulaText(const std::string& formula);

} // namespace callroom::console
