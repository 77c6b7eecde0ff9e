#include "console/view/reports/report_chart.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace callroom::console {
namespace {

constexpr std::size_t mostBars = 16; ///< of queues and agents; intervals are all shown
constexpr int labelWidth = 92;       ///< that the name of a bar needs, in pixels

/// One stack of bars.
struct Stack {
    QString title;
    QColor colour;
    std::function<std::optional<double>(const ReportLine&)> value;
};

/// What a kind of report shows.
struct Plan {
    std::vector<Stack> stacks;
    Stack share; ///< on the axis at the right
    bool isLine = false;
};

Figure figureNamed(const std::vector<Figure>& figures, const char* name) {
    return *std::find_if(figures.begin(), figures.end(), [&](const Figure& one) { return one.name == name; });
}

Plan planOf(Reports::Kind kind, const Colours& colours) {
    const auto figures = kind == Reports::Kind::Agents ? agentFigures() : lineFigures();
    const auto stack = [&](const char* name, const QColor& colour) {
        const auto figure = figureNamed(figures, name);
        return Stack{figure.title, colour, figure.value};
    };
    if (kind == Reports::Kind::Agents)
        return {{stack("handled", colours.accent), stack("missed", colours.bad.text)},
                stack("occupancy", colours.good.text),
                false};
    return {{stack("answered", colours.accent), stack("callbacks", colours.soon.text),
             stack("abandoned", colours.bad.text)},
            stack("serviceLevel", colours.good.text),
            kind == Reports::Kind::Intervals};
}

double barOf(const Plan& plan, const ReportLine& line) {
    double sum = 0;
    for (const auto& stack : plan.stacks)
        sum += stack.value(line).value_or(0);
    return sum;
}

/// All of them but the sum, which would dwarf the rest; of many queues or agents those with the most.
std::vector<ReportLine> linesToDraw(Reports::Kind kind, const ReportTable& table, const Plan& plan) {
    std::vector<ReportLine> lines(table.lines().begin(), table.lines().begin() + table.lineCount());
    if (kind == Reports::Kind::Intervals) return lines;
    std::stable_sort(lines.begin(), lines.end(), [&](const ReportLine& one, const ReportLine& other) {
        return barOf(plan, one) > barOf(plan, other);
    });
    if (lines.size() > mostBars) lines.resize(mostBars);
    return lines;
}

/// Whole numbers of contacts, some five of them, from 0 to beyond the highest bar.
void scale(QValueAxis& axis, double highest) {
    const double least = std::max(highest, 4.0) / 5;
    double step = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (const double candidate = std::max(step * factor, 1.0); candidate >= least) {
            step = candidate;
            break;
        }
    step = std::max(std::round(step), 1.0);
    axis.setTickType(QValueAxis::TicksDynamic);
    axis.setTickAnchor(0);
    axis.setTickInterval(step);
    axis.setRange(0, std::ceil(std::max(highest, 1.0) / step) * step);
    axis.setLabelFormat(QStringLiteral("%.0f"));
}

/// Draws one chart in one set of colours.
class Drawing {
public:
    Drawing(QChart& chart, const Colours& colours, const QFont& font, int width)
        : m_chart(chart)
        , m_colours(colours)
        , m_font(font)
        , m_width(width) {}

    void draw(const Plan& plan, const std::vector<ReportLine>& lines) {
        m_chart.setLocalizeNumbers(true);
        m_chart.setLocale(QLocale());
        m_chart.setBackgroundBrush(m_colours.surface);
        m_chart.setBackgroundPen(Qt::NoPen);
        m_chart.setBackgroundRoundness(0);
        m_chart.setMargins({8, 4, 8, 4});
        m_chart.legend()->setAlignment(Qt::AlignTop);
        m_chart.legend()->setFont(m_font);
        m_chart.legend()->setLabelColor(m_colours.text);
        if (lines.empty()) return;
        auto* names = nameAxis(lines);
        auto* counts = valueAxis(QCoreApplication::translate("callroom::console::ReportChart", "Contacts"));
        double highest = 0;
        for (const auto& line : lines)
            highest = std::max(highest, barOf(plan, line));
        scale(*counts, highest);
        auto* shares = valueAxis(plan.share.title);
        shares->setRange(0, 100);
        shares->setTickCount(6);
        shares->setLabelFormat(QStringLiteral("%.0f %"));
        shares->setGridLineVisible(false);
        m_chart.addAxis(names, Qt::AlignBottom);
        m_chart.addAxis(counts, Qt::AlignLeft);
        m_chart.addAxis(shares, Qt::AlignRight);
        attach(bars(plan, lines), *names, *counts);
        for (auto* series : shareSeries(plan, lines))
            attach(series, *names, *shares);
        hideRepeatedMarkers();
    }

private:
    void attach(QAbstractSeries* series, QAbstractAxis& names, QAbstractAxis& values) {
        m_chart.addSeries(series);
        series->attachAxis(&names);
        series->attachAxis(&values);
    }

    void dress(QAbstractAxis& axis) const {
        axis.setLabelsFont(m_font);
        axis.setTitleFont(m_font);
        axis.setLabelsColor(m_colours.softText);
        axis.setTitleBrush(m_colours.softText);
        axis.setLinePenColor(m_colours.border);
        axis.setGridLineColor(m_colours.border);
    }

    /// A name below every so many bars, as many as can be read.
    [[nodiscard]] QCategoryAxis* nameAxis(const std::vector<ReportLine>& lines) const {
        auto* axis = new QCategoryAxis;
        dress(*axis);
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setGridLineVisible(false);
        axis->setRange(-0.5, static_cast<double>(lines.size()) - 0.5);
        const auto places = static_cast<std::size_t>(std::max((m_width - 140) / labelWidth, 1));
        const auto every = (lines.size() + places - 1) / places;
        const int longest = std::max(labelWidth, (m_width - 140) / static_cast<int>(lines.size())) - 6;
        const QFontMetrics metrics(m_font);
        for (std::size_t number = 0; number < lines.size(); number += every)
            axis->append(metrics.elidedText(lines[number].name, Qt::ElideRight, longest) %
                             QString(static_cast<qsizetype>(number), QChar(0x200b)), // labels must differ
                         static_cast<double>(number));
        return axis;
    }

    [[nodiscard]] QValueAxis* valueAxis(const QString& title) const {
        auto* axis = new QValueAxis;
        dress(*axis);
        axis->setTitleText(title);
        return axis;
    }

    [[nodiscard]] QStackedBarSeries* bars(const Plan& plan, const std::vector<ReportLine>& lines) const {
        auto* series = new QStackedBarSeries;
        series->setBarWidth(lines.size() > 40 ? 0.85 : 0.6);
        for (const auto& stack : plan.stacks) {
            auto* set = new QBarSet(stack.title);
            set->setColor(stack.colour);
            set->setBorderColor(stack.colour);
            for (const auto& line : lines)
                set->append(stack.value(line).value_or(0));
            series->append(set);
        }
        return series;
    }

    /// Points, joined where lines follow one another in time: what is not known leaves a gap.
    [[nodiscard]] std::vector<QAbstractSeries*> shareSeries(const Plan& plan,
                                                            const std::vector<ReportLine>& lines) const {
        auto* points = new QScatterSeries;
        points->setName(plan.share.title);
        points->setMarkerSize(lines.size() > 60 ? 4 : 8);
        points->setColor(plan.share.colour);
        points->setBorderColor(m_colours.surface);
        std::vector<QAbstractSeries*> all;
        QLineSeries* run = nullptr;
        for (std::size_t number = 0; number < lines.size(); ++number) {
            const auto share = plan.share.value(lines[number]);
            if (!share) {
                run = nullptr;
                continue;
            }
            const QPointF place(static_cast<double>(number), *share * 100);
            points->append(place);
            if (!plan.isLine) continue;
            if (!run) {
                run = new QLineSeries;
                run->setPen(QPen(plan.share.colour, 2));
                all.push_back(run);
            }
            run->append(place);
        }
        all.push_back(points);
        return all;
    }

    void hideRepeatedMarkers() const {
        for (auto* marker : m_chart.legend()->markers())
            if (marker->series()->type() == QAbstractSeries::SeriesTypeLine) marker->setVisible(false);
    }

    QChart& m_chart;
    const Colours& m_colours;
    QFont m_font;
    int m_width;
};

QFont smallFont(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

ReportChart::ReportChart(const Appearance& appearance, QWidget* parent)
    : QChartView(parent)
    , m_appearance(appearance) {
    setAccessibleName(tr("Chart"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the table below says the same to keys
    setMinimumHeight(190);
    connect(&m_appearance, &Appearance::changed, this, &ReportChart::draw);
    draw();
}

void ReportChart::setReport(Reports::Kind kind, const ReportTable& table) {
    m_kind = kind;
    m_lines = linesToDraw(kind, table, planOf(kind, m_appearance.colours()));
    draw();
}

void ReportChart::draw() {
    auto* former = chart();
    auto* fresh = new QChart;
    Drawing(*fresh, m_appearance.colours(), smallFont(font()), std::max(width(), 640))
        .draw(planOf(m_kind, m_appearance.colours()), m_lines);
    setChart(fresh);
    setBackgroundBrush(m_appearance.colours().surface);
    delete former; // the view has given it back
}

QImage printedChart(Reports::Kind kind, const ReportTable& table, const QSize& size, const QFont& font) {
    constexpr int density = 2;
    const auto plan = planOf(kind, Colours::light());
    QGraphicsScene scene;
    auto* chart = new QChart;
    scene.addItem(chart);
    chart->resize(size);
    Drawing(*chart, Colours::light(), font, size.width()).draw(plan, linesToDraw(kind, table, plan));
    chart->layout()->activate();
    QImage image(size * density, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(), QRectF(QPointF(), size));
    return image;
}

} // namespace callroom::console
