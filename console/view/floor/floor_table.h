#pragma once

#include "console/model/floor/floor_filter.h"
#include "console/model/floor/floor_table_model.h"
#include "console/view/appearance.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QTableView;

namespace callroom::console {

class CellTable;

/// How a table of the floor is first shown.
struct TableLayout {
    QString name; ///< for screen readers
    QString emptyText;
    std::vector<int> columnWidths;
    int sortColumn = 0;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    std::vector<int> hiddenColumns{}; ///< until the user shows them
};

/// One table of the floor with sorting, search and choice of columns.
class FloorTable : public QWidget {
    Q_OBJECT

public:
    /// `model` and `appearance` outlive this object.
    FloorTable(FloorTableModel& model, const Appearance& appearance, const TableLayout& layout,
               QWidget* parent = nullptr);

    void setSearch(const QString& text);
    [[nodiscard]] std::optional<Details> chosen() const;
    /// The UUID of the chosen row; empty when none is.
    [[nodiscard]] QString chosenId() const;
    /// Chooses the row of this UUID and scrolls to it; whether it is among those shown.
    bool choose(const QString& id);
    [[nodiscard]] int rowCount() const { return m_filter.rowCount(); }
    [[nodiscard]] QTableView& table();
    [[nodiscard]] FloorFilter& filter() { return m_filter; }

    /// Shows the rows as this model arranges them, which has the same columns and sorts by the filter; as the filter
    /// does when null. It outlives this object.
    void setArrangement(QAbstractItemModel* model);

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);

Q_SIGNALS:
    /// Another row is chosen, or the chosen one says something else. Told once for all that came together.
    void chosenChanged();
    void rowCountChanged();
    /// The chosen row's own menu is wanted, at this place of the screen.
    void menuRequested(const QPoint& at);
    /// The chosen row was entered, by a double click or the Enter key.
    void activated();

private:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void offerColumns(const QPoint& at);
    void tellShownColumns();
    void onRowsChanged();
    void followSelection();
    void tellLater();
    void spanHeadings();

    FloorTableModel& m_model;
    FloorFilter m_filter;
    CellTable* m_table;
    QString m_emptyText;
    QTimer m_tellLater; ///< gathers what one change of the floor does to many rows
    bool m_isSearching = false;
};

} // namespace callroom::console
