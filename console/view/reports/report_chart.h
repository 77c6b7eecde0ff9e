#pragma once

#include "console/model/reports/reports.h"
#include "console/view/appearance.h"

#include <QChartView>
#include <QImage>

namespace callroom::console {

/// How many contacts a chart's lines had, stacked by what became of them, and a share of each beside. Of queues and
/// agents those with the most.
class ReportChart : public QChartView {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit ReportChart(const Appearance& appearance, QWidget* parent = nullptr);

    /// Keeps what is to be drawn; `table` need not stay.
    void setReport(Reports::Kind kind, const ReportTable& table);

private:
    void draw();

    const Appearance& m_appearance;
    Reports::Kind m_kind = Reports::Kind::Intervals;
    std::vector<ReportLine> m_lines;
};

/// The same on white, for paper; `size` in pixels. GUI thread.
[[nodiscard]] QImage printedChart(Reports::Kind kind, const ReportTable& table, const QSize& size, const QFont& font);

} // namespace callroom::console
