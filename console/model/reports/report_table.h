#pragma once

#include "console/model/cell_table_model.h"
#include "console/model/reports/figures.h"

namespace callroom::console {

/// The lines of one report, a column for each figure and the sum of all as the last line. GUI thread.
class ReportTable final : public CellTableModel {
    Q_OBJECT

public:
    /// `first` is the title of the lines' names.
    ReportTable(const QString& first, std::vector<Figure> figures, QObject* parent = nullptr);

    void setLines(protocol::ReportFrame frame, std::vector<ReportLine> lines, const protocol::ReportRow& total);
    void clear();

    [[nodiscard]] const std::vector<Figure>& figures() const { return m_figures; }
    [[nodiscard]] const protocol::ReportFrame& frame() const { return m_frame; }
    /// The sum is the last, where there is one.
    [[nodiscard]] const std::vector<ReportLine>& lines() const { return m_lines; }
    [[nodiscard]] int lineCount() const { return m_lines.empty() ? 0 : static_cast<int>(m_lines.size()) - 1; }
    /// Null in the first column, which names the line.
    [[nodiscard]] const Figure* figureAt(int column) const;

private:
    [[nodiscard]] int count() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] Cell cell(int row, int column) const override;

    std::vector<Figure> m_figures;
    protocol::ReportFrame m_frame;
    std::vector<ReportLine> m_lines;
};

} // namespace callroom::console
