#pragma once

#include "console/model/reports/reports.h"
#include "console/view/page.h"
#include "console/view/workplace.h"

class QComboBox;
class QLabel;
class QTabBar;
class QTableView;

namespace callroom::console {

class AskBar;
class CellTable;
class FigureTile;
class FloorChoice;
class PeriodPicker;
class ReportChart;
struct ReportSheet;

/// The reports of a period, compared with the one before it: the head, the service level by all four formulas, and
/// the lines by interval, queue or agent as a chart and a table. Each number opens how it comes about and the contacts
/// behind it. All of it goes into a file of values or onto paper.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const Workplace& at, QWidget* parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] QList<QAction*> commands() const override;
    void restoreLayout(const QSettings& settings) override;
    void saveLayout(QSettings& settings) const override;

    [[nodiscard]] Reports& reports() { return m_reports; }
    [[nodiscard]] QTableView& table();
    void showKind(Reports::Kind kind);
    /// Writes the report as it is shown now; ends in remarked.
    void writePdf(const QString& file);

private:
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] ReportRequest request() const;
    QLayout* makeFilters();
    QLayout* makeTiles();
    QLayout* makeLevels();
    void ask();
    void showReports();
    void showHead();
    void showLines();
    void openFigure(const QModelIndex& index);
    void openFigure(const Figure& figure, const ReportLine& line, const protocol::ReportFrame& frame);
    void exportCsv();
    void exportPdf();
    [[nodiscard]] ReportSheet sheet();
    void showIcons();

    Workplace m_at;
    ReportQueries m_queries;
    Reports m_reports;
    PeriodPicker* m_period;
    FloorChoice* m_queue;
    QComboBox* m_channel;
    QComboBox* m_interval;
    QComboBox* m_formula;
    std::vector<Figure> m_figures;
    std::vector<FigureTile*> m_tiles;
    std::vector<FigureTile*> m_levels;
    QLabel* m_about;
    QTabBar* m_kinds;
    ReportChart* m_chart;
    CellTable* m_table;
    AskBar* m_state;
    QAction* m_csv;
    QAction* m_pdf;
    QAction* m_refresh;
};

} // namespace callroom::console
