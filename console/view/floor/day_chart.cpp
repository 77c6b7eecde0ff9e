#include "console/view/floor/day_chart.h"

#include "console/model/time_words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace callroom::console {
namespace {

constexpr double contactsTop = 2;
constexpr double contactsHeight = 18;
constexpr double presenceTop = 24;
constexpr double presenceHeight = 9;
constexpr double hoursTop = 38;
constexpr core::Milliseconds hour{3'600'000};

} // namespace

DayChart::DayChart(const AgentDay& day, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_day(day)
    , m_appearance(appearance) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    connect(&m_day, &AgentDay::changed, this, &DayChart::describe);
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

QSize DayChart::sizeHint() const {
    return {230, static_cast<int>(hoursTop) + fontMetrics().height()};
}

void DayChart::describe() {
    QStringList texts;
    for (const auto& bar : m_day.bars())
        texts.append(bar.text);
    setAccessibleName(tr("Timeline of today"));
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    update();
}

core::Timestamp DayChart::start() const {
    for (const auto& bar : m_day.bars())
        if (bar.tone != Tone::Muted) {
            const auto since = std::chrono::duration_cast<core::Milliseconds>(bar.from - m_day.from());
            return m_day.from() + since - since % hour;
        }
    return m_day.from();
}

double DayChart::xOf(core::Timestamp at) const {
    const auto span = static_cast<double>((m_day.to() - start()).count());
    const auto past = static_cast<double>((at - start()).count());
    return span <= 0 ? 0 : std::clamp(past / span, 0.0, 1.0) * width();
}

QRectF DayChart::areaOf(const DayBar& bar) const {
    const bool isContact = bar.lane == DayBar::Lane::Contacts;
    const double left = xOf(bar.from);
    const double right = std::max(xOf(bar.to), left + 1);
    return {left, isContact ? contactsTop : presenceTop, right - left, isContact ? contactsHeight : presenceHeight};
}

/// What is drawn last lies on top.
const DayBar* DayChart::barAt(const QPoint& place) const {
    const auto& bars = m_day.bars();
    const auto found = std::find_if(bars.rbegin(), bars.rend(), [&](const DayBar& bar) {
        return areaOf(bar).adjusted(-1, -1, 1, 1).contains(place) && bar.to > start();
    });
    return found == bars.rend() ? nullptr : &*found;
}

void DayChart::paintHours(QPainter& painter) const {
    const auto& colours = m_appearance.colours();
    const double perHour = xOf(start() + hour) - xOf(start());
    if (perHour <= 0) return;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.82);
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    const int every =
        std::max(static_cast<int>(std::ceil(metrics.horizontalAdvance(timeText(QTime(22, 0))) * 1.3 / perHour)), 1);
    int number = 0;
    for (auto at = start(); at <= m_day.to(); at += hour, ++number) {
        const double x = xOf(at);
        painter.setPen(colours.border);
        painter.drawLine(QPointF(x, contactsTop), QPointF(x, presenceTop + presenceHeight));
        if (number % every != 0) continue;
        const auto text = timeText(localTime(at).time());
        const double wide = metrics.horizontalAdvance(text);
        painter.setPen(colours.softText);
        painter.drawText(QPointF(std::clamp(x - wide / 2, 0.0, width() - wide), hoursTop + metrics.ascent()), text);
    }
}

void DayChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHours(painter);
    painter.setPen(Qt::NoPen);
    const auto& colours = m_appearance.colours();
    const auto begin = start();
    for (const auto& bar : m_day.bars()) {
        if (bar.to <= begin) continue;
        const auto& tone = colours.of(bar.tone);
        painter.setBrush(bar.tone == Tone::Muted ? colours.border : tone.text);
        painter.setOpacity(bar.isStrong || bar.tone == Tone::Muted || bar.tone == Tone::Good ? 1.0 : 0.75);
        painter.drawRect(areaOf(bar));
    }
}

bool DayChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto* bar = barAt(help->pos()))
        QToolTip::showText(help->globalPos(), bar->text.toHtmlEscaped(), this); // a reason is somebody's text
    else
        QToolTip::hideText();
    return true;
}

} // namespace callroom::console
