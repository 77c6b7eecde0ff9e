#pragma once

#include "console/model/history/abandoned_model.h"
#include "console/view/page.h"
#include "console/view/workplace.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QTableView;

namespace callroom::console {

class CellTable;
class FloorChoice;
class PeriodPicker;

/// Who hung up and has not been reached since: whom to call back, who sees to whom. Shown anew whenever a contact
/// leaves the floor, while the page is looked at.
class AbandonedPage : public Page {
    Q_OBJECT

public:
    explicit AbandonedPage(const Workplace& at, QWidget* parent = nullptr);
    ~AbandonedPage() override;

    /// Whom somebody should see to.
    [[nodiscard]] std::optional<int> count() const override { return m_model.openCount(); }
    [[nodiscard]] QList<QAction*> commands() const override;
    void restoreLayout(const QSettings& settings) override;
    void saveLayout(QSettings& settings) const override;

    [[nodiscard]] AbandonedModel& model() { return m_model; }
    [[nodiscard]] QTableView& table();

private:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    QLayout* makeFilters();
    QWidget* makeHead();
    void ask();
    void onFloor();
    void showState();
    [[nodiscard]] const protocol::AbandonedCustomer* chosen() const;
    void setStatus(core::AbandonedStatus status);
    void claim();
    void askForOwner();
    void askForNote(core::AbandonedStatus status);
    void openContact();
    void showTries();
    void copyReach();
    void offerActions(const QPoint& at);
    void showRefusal(const QString& what, const QString& why);
    void showIcons();

    Workplace m_at;
    AbandonedQueries m_queries;
    AbandonedModel m_model;
    AbandonedFilter m_filter;
    PeriodPicker* m_period;
    FloorChoice* m_queue;
    QCheckBox* m_openOnly;
    CellTable* m_table;
    QLabel* m_count;
    QAction* m_claim;
    QAction* m_assign;
    QAction* m_calledBack;
    QAction* m_clear;
    QAction* m_reopen;
    QAction* m_open;
    QAction* m_tries;
    QAction* m_copy;
    QAction* m_refresh;
    QTimer m_settle;            ///< contacts that end together are one question
    std::size_t m_contacts = 0; ///< that were on the floor when it was last looked at
};

} // namespace callroom::console
