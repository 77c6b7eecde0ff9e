#include "console/model/wallboard/thresholds.h"

#include <QSettings>

namespace callroom::console {
namespace {

QString keyOf(Measure measure) {
    switch (measure) {
    case Measure::Waiting:
        return QStringLiteral("waiting");
    case Measure::LongestWait:
        return QStringLiteral("longestWait");
    case Measure::EstimatedWait:
        return QStringLiteral("estimatedWait");
    case Measure::ServiceLevel:
        return QStringLiteral("serviceLevel");
    case Measure::Abandoned:
        return QStringLiteral("abandoned");
    }
    return {};
}

double numberOr(const QVariant& stored, double standard) {
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    return isNumber ? number : standard;
}

} // namespace

Thresholds::Thresholds()
    : m_limits{{{true, 5, 10}, {true, 60, 120}, {true, 120, 300}, {true, 80, 60}, {true, 5, 10}}} {}

Alarm Thresholds::judge(Measure measure, std::optional<double> value) const {
    const auto& limit = of(measure);
    if (!limit.isOn || !value) return Alarm::Calm;
    const auto isBeyond = [&](double bound) { return isLowBad(measure) ? *value < bound : *value >= bound; };
    if (isBeyond(limit.alert)) return Alarm::Alert;
    return isBeyond(limit.warning) ? Alarm::Warning : Alarm::Calm;
}

Thresholds Thresholds::read(const QSettings& settings, const QString& group, const Thresholds& standard) {
    Thresholds thresholds;
    for (const auto measure : allMeasures) {
        const QString folder = group % u'/' % keyOf(measure);
        const auto& otherwise = standard.of(measure);
        thresholds.set(measure, {settings.value(folder % u"/on", otherwise.isOn).toBool(),
                                 numberOr(settings.value(folder % u"/warning"), otherwise.warning),
                                 numberOr(settings.value(folder % u"/alert"), otherwise.alert)});
    }
    return thresholds;
}

void Thresholds::write(QSettings& settings, const QString& group) const {
    for (const auto measure : allMeasures) {
        const QString folder = group % u'/' % keyOf(measure);
        settings.setValue(folder % u"/on", of(measure).isOn);
        settings.setValue(folder % u"/warning", of(measure).warning);
        settings.setValue(folder % u"/alert", of(measure).alert);
    }
}

std::optional<double> valueOf(Measure measure, const protocol::FloorQueue& queue, core::Timestamp now) {
    switch (measure) {
    case Measure::Waiting:
        return queue.waiting;
    case Measure::LongestWait:
        if (!queue.longestWaitSince) return std::nullopt;
        return core::toSeconds(std::max(now - *queue.longestWaitSince, core::Milliseconds(0)));
    case Measure::EstimatedWait:
        if (!queue.estimatedWait) return std::nullopt;
        return static_cast<double>(queue.estimatedWait->p90Seconds);
    case Measure::ServiceLevel:
        if (!queue.today || !queue.today->serviceLevel) return std::nullopt;
        return *queue.today->serviceLevel * 100;
    case Measure::Abandoned: {
        if (!queue.today) return std::nullopt;
        const int counted = queue.today->offered - queue.today->shortAbandoned;
        if (counted <= 0) return std::nullopt;
        return 100.0 * (queue.today->abandoned - queue.today->shortAbandoned) / counted;
    }
    }
    return std::nullopt;
}

} // namespace callroom::console
