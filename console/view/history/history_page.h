#pragma once

#include "console/model/history/history_model.h"
#include "console/model/history/message_model.h"
#include "console/view/page.h"
#include "console/view/workplace.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace callroom::console {

class CellTable;
class FilterBar;

/// The contacts of the past: filtered, searched by customer and subject or by the words of their messages, scrolled
/// through page by page, written to a file.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(const Workplace& at, QWidget* parent = nullptr);
    ~HistoryPage() override;

    /// Shows the contacts that fit, such as those behind a figure, which `mark` names.
    void showContacts(const ContactFilter& filter, const QString& mark);

    [[nodiscard]] QList<QAction*> commands() const override;
    void startSearch() override;
    void restoreLayout(const QSettings& settings) override;
    void saveLayout(QSettings& settings) const override;

    [[nodiscard]] QTableView& contactTable();
    [[nodiscard]] QTableView& messageTable();

private:
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] bool isSearchingMessages() const;
    [[nodiscard]] ContactFilter wanted() const;
    [[nodiscard]] QTableView& shownTable();
    void makeTable(CellTable& table, QAbstractItemModel& model, const std::vector<int>& widths);
    void ask();
    void showRemarks();
    void openChosen();
    void offerActions(CellTable& table, const QPoint& at);
    void exportContacts();
    void showIcons();

    Workplace m_at;
    ContactArchive m_archive;
    HistoryModel m_history;
    MessageModel m_found;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QComboBox* m_scope;
    FilterBar* m_filters;
    QStackedWidget* m_tables;
    CellTable* m_contacts;
    CellTable* m_messages;
    QLabel* m_count;
    QAction* m_open;
    QAction* m_export;
    QAction* m_refresh;
    QTimer m_typing; ///< a search begins once the typing rests
};

} // namespace callroom::console
