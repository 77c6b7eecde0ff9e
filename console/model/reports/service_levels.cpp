#include "console/model/reports/service_levels.h"

#include <QCoreApplication>

namespace callroom::console {
namespace {

/// The translations' context.
struct Levels {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::ServiceLevels)
};

} // namespace

std::optional<double> levelBy(const protocol::ServiceLevels& levels, int formula) {
    switch (formula) {
    case 1:
        return levels.formula1;
    case 2:
        return levels.formula2;
    case 3:
        return levels.formula3;
    default:
        return levels.formula4;
    }
}

QString levelFormula(int formula) {
    switch (formula) {
    case 1:
        return Levels::tr("answered in time ÷ answered");
    case 2:
        return Levels::tr("(answered + hung up) in time ÷ (answered + hung up)");
    case 3:
        return Levels::tr("answered in time ÷ (answered + hung up − hung up at once)");
    default:
        return Levels::tr("left the line in time ÷ offered");
    }
}

Figure levelFigure(int formula) {
    return {"serviceLevels.formula" + std::to_string(formula), Levels::tr("Service level, formula %1").arg(formula),
            Unit::Share, Better::More,
            [formula](const ReportLine& line) { return levelBy(line.row.ratios.serviceLevels, formula); }};
}

} // namespace callroom::console
