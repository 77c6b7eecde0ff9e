#include "console/view/contact/quality_plot.h"

#include "console/model/time_words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace callroom::console {
namespace {

using Measure = QualityTrack::Measure;

constexpr std::array measures{Measure::Mos, Measure::Loss, Measure::Jitter, Measure::RoundTrip};
constexpr int leftPart = 118; ///< for the measure's name and figures
constexpr int stripGap = 14;
constexpr int timesHeight = 22;
constexpr int legendHeight = 24;
/// Without a sample for so long the line is broken: browsers send one every five seconds.
constexpr core::Milliseconds longestGap{20'000};

/// Highest value on the measure's scale: at least what a bad call has, so that a good one looks good.
double scaleOf(Measure measure, double worst) {
    switch (measure) {
    case Measure::Mos:
        return 5;
    case Measure::Loss:
        return std::max(5.0, std::ceil(worst));
    case Measure::Jitter:
        return std::max(60.0, std::ceil(worst / 20) * 20);
    case Measure::RoundTrip:
        return std::max(600.0, std::ceil(worst / 200) * 200);
    }
    return 1;
}

/// Where the measure begins to be bad.
double limitOf(Measure measure) {
    switch (measure) {
    case Measure::Mos:
        return 3.6;
    case Measure::Loss:
        return 3;
    case Measure::Jitter:
        return 50;
    case Measure::RoundTrip:
        return 500;
    }
    return 0;
}

} // namespace

QualityPlot::QualityPlot(const QualityTrack& track, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_track(track)
    , m_appearance(appearance) {
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    connect(&m_track, &QAbstractItemModel::modelReset, this, [this] {
        tellAccessibly();
        update();
    });
    tellAccessibly();
}

void QualityPlot::tellAccessibly() {
    setAccessibleName(tr("Quality of the call"));
    QStringList parts;
    for (const auto measure : measures)
        if (const auto summary = m_track.summary(measure))
            parts.append(
                tr("%1: mean %2, worst %3", "measure")
                    .arg(nameOf(measure), measureText(measure, summary->mean), measureText(measure, summary->worst)));
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

const QColor& QualityPlot::colourOf(core::Party party) const {
    const auto& colours = m_appearance.colours();
    return party == core::Party::Customer ? colours.accent : colours.soon.text;
}

void QualityPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_track.points().empty()) return;
    paintLegend(painter, QRect(leftPart, 0, width() - leftPart, legendHeight));
    const int count = static_cast<int>(measures.size());
    const int height = (this->height() - legendHeight - timesHeight - stripGap * (count - 1)) / count;
    int top = legendHeight;
    for (const auto measure : measures) {
        paintStrip(painter, measure, QRect(0, top, width(), height));
        top += height + stripGap;
    }
    paintTimes(painter, QRect(leftPart, this->height() - timesHeight, width() - leftPart, timesHeight));
}

void QualityPlot::paintLegend(QPainter& painter, const QRect& area) const {
    int left = area.left();
    for (const auto& [party, name] : {std::pair(core::Party::Customer, tr("Measured by the customer")),
                                      std::pair(core::Party::Agent, tr("Measured by the agent"))}) {
        painter.setPen(QPen(colourOf(party), 2.5));
        painter.drawLine(left, area.center().y(), left + 18, area.center().y());
        left += 25;
        painter.setPen(m_appearance.colours().text);
        const int wide = fontMetrics().horizontalAdvance(name);
        painter.drawText(QRect(left, area.top(), wide + 4, area.height()), Qt::AlignVCenter, name);
        left += wide + 24;
    }
}

void QualityPlot::paintStrip(QPainter& painter, Measure measure, const QRect& area) const {
    const auto& colours = m_appearance.colours();
    const auto summary = *m_track.summary(measure);
    const QRect plot = area.adjusted(leftPart, 0, -2, 0);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    const int line = fontMetrics().height();
    painter.drawText(QRect(area.left(), area.top(), leftPart - 12, line), Qt::AlignLeft, nameOf(measure));
    painter.setFont(font());
    painter.setPen(colours.softText);
    painter.drawText(QRect(area.left(), area.top() + line, leftPart - 12, line), Qt::AlignLeft,
                     tr("mean %1").arg(measureText(measure, summary.mean)));
    const auto tone = toneOf(measure, summary.worst);
    painter.setPen(tone == Tone::Good ? colours.softText : colours.of(tone).text);
    painter.drawText(QRect(area.left(), area.top() + 2 * line, leftPart - 12, line), Qt::AlignLeft,
                     tr("worst %1").arg(measureText(measure, summary.worst)));

    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRect(plot);
    const double scale = scaleOf(measure, summary.worst);
    const double least = measure == Measure::Mos ? 1 : 0;
    const auto& points = m_track.points();
    const auto first = points.front().at;
    const double length = std::max(static_cast<double>((points.back().at - first).count()), 1.0);
    const auto placeOf = [&](const protocol::QualityPoint& point) {
        const double across = static_cast<double>((point.at - first).count()) / length;
        const double up = (std::min(valueOf(measure, point), scale) - least) / (scale - least);
        return QPointF(plot.left() + across * plot.width(), plot.bottom() - up * plot.height());
    };
    const double limit = plot.bottom() - (limitOf(measure) - least) / (scale - least) * plot.height();
    painter.setPen(QPen(colours.bad.text, 1, Qt::DotLine));
    painter.drawLine(QPointF(plot.left(), limit), QPointF(plot.right(), limit));

    painter.save();
    painter.setClipRect(plot.adjusted(-2, -2, 2, 2));
    painter.setBrush(Qt::NoBrush);
    for (const auto party : {core::Party::Agent, core::Party::Customer}) {
        QPainterPath path;
        std::optional<core::Timestamp> last;
        painter.setPen(QPen(colourOf(party), 1.8));
        for (const auto& point : points) {
            if (point.party != party) continue;
            const auto place = placeOf(point);
            if (last && point.at - *last <= longestGap)
                path.lineTo(place);
            else {
                path.moveTo(place);
                painter.drawPoint(place); // one alone is seen, too
            }
            last = point.at;
        }
        painter.drawPath(path);
    }
    painter.restore();
}

void QualityPlot::paintTimes(QPainter& painter, const QRect& area) const {
    const auto& points = m_track.points();
    const auto text = [](core::Timestamp at) { return timeTextWithSeconds(localTime(at).time()); };
    painter.setPen(m_appearance.colours().softText);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text(points.front().at));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text(points.back().at));
}

} // namespace callroom::console
