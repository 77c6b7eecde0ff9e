#pragma once

#include "console/view/floor/floor_table.h"
#include "console/view/page.h"
#include "console/view/workplace.h"

#include <QAction>

class QMenu;
class QSplitter;
class QVBoxLayout;

namespace callroom::console {

class DetailsPanel;
class PageHead;

/// What names a page.
struct PageName {
    QString key;
    QString title;
    QString icon;
};

/// A table of the floor as a page: its head with the search, the table, and at its side the details of the chosen row.
class FloorPage : public Page {
    Q_OBJECT

public:
    /// `model` and what `at` names outlive this object.
    FloorPage(const PageName& name, FloorTableModel& model, const Workplace& at, const TableLayout& layout);

    [[nodiscard]] FloorTable& floorTable() { return *m_floorTable; }
    [[nodiscard]] QTableView& table() { return m_floorTable->table(); }
    [[nodiscard]] int rowCount() const { return m_floorTable->rowCount(); }
    [[nodiscard]] std::optional<Details> chosen() const { return m_floorTable->chosen(); }
    /// Shows the row of this UUID, though a search hid it.
    virtual void goTo(const QString& id);

    void startSearch() override;
    [[nodiscard]] QList<QAction*> commands() const override;
    void restoreLayout(const QSettings& settings) override;
    void saveLayout(QSettings& settings) const override;

protected:
    [[nodiscard]] PageHead& head() { return *m_head; }
    /// Stands between the head and the table.
    void addAbove(QWidget& widget);
    /// Stands below the details.
    void addBeside(QWidget& widget);
    /// The UUID of the row that is meant: nothing while the page is hidden, for a row behind is not.
    [[nodiscard]] QString meantId() const;
    /// Another row is meant, or none any more.
    virtual void onMeant() {}
    /// Puts into the menu of a row what can be done with it.
    virtual void fillRowMenu(QMenu& menu) { Q_UNUSED(menu) }
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showChosen();
    void offerRowMenu(const QPoint& at);
    void showCount();

    const Appearance& m_appearance;
    PageHead* m_head;
    FloorTable* m_floorTable;
    QVBoxLayout* m_column;
    QSplitter* m_splitter;
    QSplitter* m_side;
    DetailsPanel* m_details;
    QAction m_detailsAction;
};

} // namespace callroom::console
