#pragma once

#include "console/model/reports/insights.h"
#include "console/view/page.h"
#include "console/view/workplace.h"

class QLabel;
class QTableView;

namespace callroom::console {

class AskBar;
class CellTable;
class FloorChoice;
class PeriodPicker;

/// What stands out in a period, each opening the contacts behind it, and how many agents its busiest hours would have
/// taken.
class InsightsPage : public Page {
    Q_OBJECT

public:
    explicit InsightsPage(const Workplace& at, QWidget* parent = nullptr);
    ~InsightsPage() override;

    [[nodiscard]] QList<QAction*> commands() const override;
    void restoreLayout(const QSettings& settings) override;
    void saveLayout(QSettings& settings) const override;

    [[nodiscard]] Insights& insights() { return m_insights; }
    [[nodiscard]] QTableView& findings();

private:
    void showEvent(QShowEvent* event) override;
    void ask();
    void showInsights();
    void openContacts(const QModelIndex& index);
    void showIcons();

    Workplace m_at;
    ReportQueries m_queries;
    Insights m_insights;
    PeriodPicker* m_period;
    FloorChoice* m_queue;
    CellTable* m_findings;
    CellTable* m_staffing;
    AskBar* m_state;
    QAction* m_refresh;
};

} // namespace callroom::console
