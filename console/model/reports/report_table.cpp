#include "console/model/reports/report_table.h"

namespace callroom::console {
namespace {

template <typename Column> std::vector<Column> columnsOf(const QString& first, const std::vector<Figure>& figures) {
    std::vector<Column> columns{{first}};
    for (const auto& figure : figures)
        columns.push_back({figure.title, true});
    return columns;
}

} // namespace

ReportTable::ReportTable(const QString& first, std::vector<Figure> figures, QObject* parent)
    : CellTableModel(columnsOf<Column>(first, figures), parent)
    , m_figures(std::move(figures)) {}

void ReportTable::setLines(protocol::ReportFrame frame, std::vector<ReportLine> lines,
                           const protocol::ReportRow& total) {
    beginResetModel();
    m_frame = std::move(frame);
    m_lines = std::move(lines);
    m_lines.push_back({tr("All together"), total, {}, {}});
    endResetModel();
}

void ReportTable::clear() {
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

const Figure* ReportTable::figureAt(int column) const {
    const auto number = static_cast<std::size_t>(column - 1);
    return column > 0 && number < m_figures.size() ? &m_figures[number] : nullptr;
}

Cell ReportTable::cell(int row, int column) const {
    const auto& line = m_lines[static_cast<std::size_t>(row)];
    const auto* figure = figureAt(column);
    if (!figure) return {line.name, {}};
    const auto value = figure->value(line);
    const bool isNothing = !value || (figure->unit == Unit::Count && *value == 0);
    return {figureText(figure->unit, value), value.value_or(-1), isNothing ? Tone::Muted : Tone::Neutral};
}

} // namespace callroom::console
