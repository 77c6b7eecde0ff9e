#include "console/view/wallboard/tile_painter.h"

#include "console/model/wallboard/measure_words.h"
#include "console/model/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace callroom::console {
namespace {

/// The translations' context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::TilePainter)
};

const WallFigure& figureOf(const WallTile& tile, Measure measure) {
    return *std::find_if(tile.figures.begin(), tile.figures.end(),
                         [measure](const WallFigure& figure) { return figure.measure == measure; });
}

} // namespace

StateLook stateLook(const Colours& colours, core::DisplayState state) {
    const auto& tone = colours.of(toneOf(state));
    if (state == core::DisplayState::Away) return {tone.tint, tone.text, colours.text};
    return {tone.text, tone.text, colours.surface};
}

TilePainter::TilePainter(QPainter& painter, const Colours& colours, const QFont& font, const QRectF& area)
    : m_painter(painter)
    , m_colours(colours)
    , m_font(font)
    , m_area(area)
    , m_unit(area.height() / 100) {}

QFont TilePainter::fontOf(qreal share, QFont::Weight weight) const {
    QFont font = m_font;
    font.setPixelSize(std::max(static_cast<int>(share * m_unit), 8));
    font.setWeight(weight);
    return font;
}

void TilePainter::text(const QRectF& area, Qt::Alignment alignment, const QString& text, const QFont& font,
                       const QColor& colour) {
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine,
                       QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
}

void TilePainter::paint(const WallTile& tile) {
    const auto& tone = m_colours.of(toneOf(tile.alarm));
    const bool isCalm = tile.alarm == Alarm::Calm;
    m_painter.setPen(QPen(isCalm ? m_colours.border : tone.text, isCalm ? 1 : std::max(1.5 * m_unit / 1.5, 1.5)));
    m_painter.setBrush(isCalm ? m_colours.surface : tone.tint);
    m_painter.drawRoundedRect(m_area.adjusted(0.5, 0.5, -0.5, -0.5), 4 * m_unit, 4 * m_unit);
    head(tile);

    const qreal pad = 6 * m_unit;
    const QRectF inside = m_area.adjusted(pad, 0, -pad, 0);
    const qreal top = m_area.top() + 20 * m_unit;
    const qreal half = inside.width() * 0.42;
    mainFigure({inside.left(), top, half, 32 * m_unit}, figureOf(tile, Measure::Waiting));
    const QRectF right(inside.left() + half + pad, top, inside.width() - half - pad, 32 * m_unit);
    figure({right.left(), right.top(), right.width(), 16 * m_unit}, figureOf(tile, Measure::LongestWait));
    figure({right.left(), right.top() + 16 * m_unit, right.width(), 16 * m_unit},
           figureOf(tile, Measure::EstimatedWait));
    const qreal second = top + 34 * m_unit;
    figure({inside.left(), second, half, 16 * m_unit}, figureOf(tile, Measure::ServiceLevel));
    figure({right.left(), second, right.width(), 16 * m_unit}, figureOf(tile, Measure::Abandoned));
    const qreal third = second + 17 * m_unit;
    agents({inside.left(), third, inside.width(), 13 * m_unit}, tile);
    trend({inside.left(), third + 14 * m_unit, inside.width(), m_area.bottom() - third - 18 * m_unit}, tile);
}

void TilePainter::head(const WallTile& tile) {
    const qreal pad = 6 * m_unit;
    QRectF line(m_area.left() + pad, m_area.top() + 5 * m_unit, m_area.width() - 2 * pad, 13 * m_unit);
    if (!tile.state.isEmpty()) {
        const auto font = fontOf(7, QFont::DemiBold);
        const qreal width = QFontMetricsF(font).horizontalAdvance(tile.state);
        const bool isBad = tile.alarm == Alarm::Alert;
        text({line.right() - width, line.top(), width, line.height()}, Qt::AlignRight | Qt::AlignVCenter, tile.state,
             font, isBad ? m_colours.bad.text : m_colours.muted.text);
        line.setRight(line.right() - width - 3 * m_unit);
    }
    text(line, Qt::AlignLeft | Qt::AlignVCenter, tile.name, fontOf(9.5, QFont::DemiBold), m_colours.text);
}

void TilePainter::mainFigure(const QRectF& area, const WallFigure& figure) {
    const auto colour = figure.alarm == Alarm::Calm ? m_colours.text : m_colours.of(toneOf(figure.alarm)).text;
    text({area.left(), area.top(), area.width(), 23 * m_unit}, Qt::AlignLeft | Qt::AlignVCenter, figure.value,
         fontOf(25, QFont::Bold), colour);
    text({area.left(), area.top() + 23 * m_unit, area.width(), 8 * m_unit}, Qt::AlignLeft | Qt::AlignVCenter,
         nameOf(figure.measure), fontOf(6.5, QFont::Normal), m_colours.softText);
}

void TilePainter::figure(const QRectF& area, const WallFigure& figure) {
    const auto colour = figure.alarm == Alarm::Calm ? m_colours.text : m_colours.of(toneOf(figure.alarm)).text;
    text({area.left(), area.top(), area.width(), 9 * m_unit}, Qt::AlignLeft | Qt::AlignVCenter, figure.value,
         fontOf(8.5, QFont::DemiBold), colour);
    text({area.left(), area.top() + 8.5 * m_unit, area.width(), 6.5 * m_unit}, Qt::AlignLeft | Qt::AlignVCenter,
         nameOf(figure.measure), fontOf(5.5, QFont::Normal), m_colours.softText);
}

/// Who is on, state by state, each as long as its share but never too short for its number.
void TilePainter::agentBar(const QRectF& area, const WallTile& tile) {
    m_painter.setPen(Qt::NoPen);
    if (tile.agents.empty()) {
        m_painter.setBrush(m_colours.border);
        m_painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
        return;
    }
    const QLocale locale;
    const auto font = fontOf(5, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const qreal gap = std::max(0.8 * m_unit, 1.0);
    const qreal padding = 3 * m_unit;
    qreal room = area.width() - gap * static_cast<qreal>(tile.agents.size() - 1);
    int everybody = 0;
    for (const auto& [state, number] : tile.agents) {
        room -= metrics.horizontalAdvance(locale.toString(number)) + padding;
        everybody += number;
    }
    qreal left = area.left();
    for (const auto& [state, number] : tile.agents) {
        const auto label = locale.toString(number);
        const qreal width = metrics.horizontalAdvance(label) + padding + std::max(room, 0.0) * number / everybody;
        const QRectF part(left, area.top(), width, area.height());
        const auto look = stateLook(m_colours, state);
        m_painter.setPen(look.line == look.fill ? QPen(Qt::NoPen) : QPen(look.line, 1));
        m_painter.setBrush(look.fill);
        m_painter.drawRoundedRect(look.line == look.fill ? part : part.adjusted(0.5, 0.5, -0.5, -0.5), 1.2 * m_unit,
                                  1.2 * m_unit);
        text(part, Qt::AlignCenter, label, font, look.label);
        left += width + gap;
    }
}

/// The agents as a bar, how many of them are free, and what goes on.
void TilePainter::agents(const QRectF& area, const WallTile& tile) {
    const int staffed = tile.freeAgents + tile.busyAgents;
    agentBar({area.left(), area.top(), area.width(), 6.4 * m_unit}, tile);
    const QLocale locale;
    const auto font = fontOf(5.8, QFont::Normal);
    const QRectF line(area.left(), area.top() + 7 * m_unit, area.width(), 7 * m_unit);
    text(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        Words::tr("%1 of %2 free", "agents of a queue").arg(locale.toString(tile.freeAgents), locale.toString(staffed)),
        font, m_colours.softText);
    text(line, Qt::AlignRight | Qt::AlignVCenter,
         Words::tr("%1 ringing · %2 talking · %3 wrap-up", "contacts of a queue")
             .arg(locale.toString(tile.ringing), locale.toString(tile.talking), locale.toString(tile.wrapping)),
         font, m_colours.softText);
}

/// A bar for each quarter hour: who came, and of them who left unanswered.
void TilePainter::trend(const QRectF& area, const WallTile& tile) {
    if (tile.offeredTrend.empty() || area.height() < 4) return;
    const int most = std::max(*std::max_element(tile.offeredTrend.begin(), tile.offeredTrend.end()), 1);
    const qreal step = area.width() / static_cast<qreal>(tile.offeredTrend.size());
    const qreal gap = std::min(step * 0.25, 2 * m_unit);
    m_painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < tile.offeredTrend.size(); ++i) {
        const auto bar = [&](int number, const QColor& colour) {
            const qreal height = area.height() * number / most;
            m_painter.setBrush(colour);
            m_painter.drawRect(
                QRectF(area.left() + static_cast<qreal>(i) * step, area.bottom() - height, step - gap, height));
        };
        bar(tile.offeredTrend[i], m_colours.accent);
        bar(std::min(tile.abandonedTrend[i], tile.offeredTrend[i]), m_colours.bad.text);
    }
    m_painter.setBrush(m_colours.border);
    m_painter.drawRect(QRectF(area.left(), area.bottom(), area.width(), std::max(0.5 * m_unit, 1.0)));
}

} // namespace callroom::console
