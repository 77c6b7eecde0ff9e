#include "console/model/wallboard/measure_words.h"

#include "console/model/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace callroom::console {
namespace {

/// The translations' context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::Measure)
};

} // namespace

QString nameOf(Measure measure) {
    switch (measure) {
    case Measure::Waiting:
        return Words::tr("Waiting");
    case Measure::LongestWait:
        return Words::tr("Longest wait");
    case Measure::EstimatedWait:
        return Words::tr("Expected wait");
    case Measure::ServiceLevel:
        return Words::tr("Service level");
    case Measure::Abandoned:
        return Words::tr("Abandoned");
    }
    return {};
}

QString unitOf(Measure measure) {
    switch (measure) {
    case Measure::Waiting:
        return {};
    case Measure::LongestWait:
    case Measure::EstimatedWait:
        return Words::tr(" s", "seconds, behind a number");
    case Measure::ServiceLevel:
    case Measure::Abandoned:
        return Words::tr(" %", "behind a number");
    }
    return {};
}

QString valueText(Measure measure, std::optional<double> value) {
    if (!value) return noValue();
    switch (measure) {
    case Measure::Waiting:
        return QLocale().toString(static_cast<int>(*value));
    case Measure::LongestWait:
    case Measure::EstimatedWait:
        return durationText(core::Milliseconds(static_cast<std::int64_t>(*value * 1000)));
    case Measure::ServiceLevel:
    case Measure::Abandoned:
        return Words::tr("%1 %", "percent").arg(QLocale().toString(*value, 'f', *value < 10 && *value > 0 ? 1 : 0));
    }
    return {};
}

Tone toneOf(Alarm alarm) {
    switch (alarm) {
    case Alarm::Calm:
        return Tone::Neutral;
    case Alarm::Warning:
        return Tone::Soon;
    case Alarm::Alert:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

} // namespace callroom::console
