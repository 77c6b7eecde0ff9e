#include "console/model/contact/quality_track.h"

#include "console/model/time_words.h"

#include <QLocale>

#include <algorithm>

namespace callroom::console {

using Measure = QualityTrack::Measure;

QualityTrack::QualityTrack(ContactArchive* archive, core::ContactId contact, QObject* parent)
    : AskedTableModel({{tr("At")},
                       {tr("Measured by")},
                       {nameOf(Measure::Mos), true},
                       {nameOf(Measure::Loss), true},
                       {nameOf(Measure::Jitter), true},
                       {nameOf(Measure::RoundTrip), true}},
                      parent)
    , m_archive(archive)
    , m_contact(contact) {}

void QualityTrack::refresh() {
    setAskState(AskState::Asking);
    if (!m_archive) return setFailed(core::unavailable("disconnected"));
    m_archive->listQuality(m_contact, this, [this](const core::Result<std::vector<protocol::QualityPoint>>& points) {
        if (!points) return setFailed(points.error());
        beginResetModel();
        m_points = *points;
        std::stable_sort(m_points.begin(), m_points.end(),
                         [](const auto& one, const auto& other) { return one.at < other.at; });
        endResetModel();
        setAskState(AskState::Known);
    });
}

std::optional<QualityTrack::Summary> QualityTrack::summary(Measure measure) const {
    if (m_points.empty()) return std::nullopt;
    Summary summary{valueOf(measure, m_points.front()), 0};
    for (const auto& point : m_points) {
        const double value = valueOf(measure, point);
        summary.worst = measure == Measure::Mos ? std::min(summary.worst, value) : std::max(summary.worst, value);
        summary.mean += value / static_cast<double>(m_points.size());
    }
    return summary;
}

Cell QualityTrack::cell(int row, int column) const {
    const auto& point = m_points[static_cast<std::size_t>(row)];
    if (column == At) {
        const auto at = localTime(point.at);
        return {timeTextWithSeconds(at.time()), at};
    }
    if (column == Whose) return {point.party == core::Party::Customer ? tr("Customer") : tr("Agent"), {}};
    const auto measure = static_cast<Measure>(column - Mos);
    const double value = valueOf(measure, point);
    const auto tone = toneOf(measure, value);
    return {measureText(measure, value), value, tone == Tone::Good ? Tone::Neutral : tone};
}

QString nameOf(Measure measure) {
    switch (measure) {
    case Measure::Mos:
        return QualityTrack::tr("MOS");
    case Measure::Loss:
        return QualityTrack::tr("Loss");
    case Measure::Jitter:
        return QualityTrack::tr("Jitter");
    case Measure::RoundTrip:
        return QualityTrack::tr("Round trip");
    }
    return {};
}

double valueOf(Measure measure, const protocol::QualityPoint& point) {
    switch (measure) {
    case Measure::Mos:
        return point.mos;
    case Measure::Loss:
        return point.lossPercent;
    case Measure::Jitter:
        return point.jitterMs;
    case Measure::RoundTrip:
        return point.rttMs;
    }
    return 0;
}

QString measureText(Measure measure, double value) {
    const QLocale locale;
    switch (measure) {
    case Measure::Mos:
        return locale.toString(value, 'f', 2);
    case Measure::Loss:
        return QualityTrack::tr("%1 %", "a share").arg(locale.toString(value, 'f', 1));
    case Measure::Jitter:
    case Measure::RoundTrip:
        return QualityTrack::tr("%1 ms").arg(locale.toString(value, 'f', 0));
    }
    return {};
}

Tone toneOf(Measure measure, double value) {
    const auto rated = [value](double tolerable, double bad) {
        return value >= bad ? Tone::Bad : value >= tolerable ? Tone::Soon : Tone::Good;
    };
    switch (measure) {
    case Measure::Mos:
        return value < 3.6 ? Tone::Bad : value < 4.0 ? Tone::Soon : Tone::Good;
    case Measure::Loss:
        return rated(1, 3);
    case Measure::Jitter:
        return rated(30, 50);
    case Measure::RoundTrip:
        return rated(300, 500);
    }
    return Tone::Neutral;
}

} // namespace callroom::console
