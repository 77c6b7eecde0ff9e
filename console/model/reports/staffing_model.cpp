#include "console/model/reports/staffing_model.h"

#include "console/model/reports/figures.h"
#include "console/model/text.h"
#include "console/model/time_words.h"

#include <QLocale>
#include <QTime>

namespace callroom::console {
namespace {

QString decimal(double number) {
    return QLocale().toString(number, 'f', 1);
}

} // namespace

StaffingModel::StaffingModel(QObject* parent)
    : CellTableModel({{tr("Queue")},
                      {tr("Busiest hour")},
                      {tr("Contacts per hour"), true},
                      {tr("Handling time"), true},
                      {tr("Load in erlangs"), true},
                      {tr("Agents needed"), true},
                      {tr("Service level"), true},
                      {tr("Mean wait"), true},
                      {tr("Occupancy"), true}},
                     parent) {}

void StaffingModel::setAdvice(std::vector<protocol::StaffingAdvice> advice) {
    beginResetModel();
    m_advice = std::move(advice);
    endResetModel();
}

Cell StaffingModel::cell(int row, int column) const {
    const auto& advice = m_advice[static_cast<std::size_t>(row)];
    const auto figure = [](Unit unit, double value) { return Cell{figureText(unit, value), value}; };
    switch (column) {
    case Queue:
        return {fromUtf8(advice.queueName), {}};
    case Hour:
        return {timeText(QTime(advice.hourOfDay, 0)), advice.hourOfDay};
    case Contacts:
        return {decimal(advice.contactsPerHour), advice.contactsPerHour};
    case HandlingTime:
        return figure(Unit::Seconds, advice.ahtSeconds);
    case Load:
        return {decimal(advice.loadErlangs), advice.loadErlangs};
    case Agents:
        return figure(Unit::Count, advice.agents);
    case ServiceLevel:
        return figure(Unit::Share, advice.expectedServiceLevel);
    case MeanWait:
        return figure(Unit::Seconds, advice.expectedAsaSeconds);
    case Occupancy:
        return figure(Unit::Share, advice.expectedOccupancy);
    default:
        return {};
    }
}

} // namespace callroom::console
