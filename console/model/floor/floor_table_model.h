#pragma once

#include "console/model/cell_table_model.h"
#include "console/model/floor/floor_state.h"

#include <set>
#include <vector>

namespace callroom::console {

/// One line of the details of a row.
struct Detail {
    QString label;
    QString value;
    friend bool operator==(const Detail&, const Detail&) = default;
};

/// All there is to tell of one row.
struct Details {
    QString title;
    QString state;
    Tone tone = Tone::Neutral;
    QString icon;
    std::vector<Detail> lines;
    friend bool operator==(const Details&, const Details&) = default;
};

/// One table of the floor, a row for each row of a RowTable. The kinds differ in what their cells say.
class FloorTableModel : public CellTableModel, public RowObserver {
    Q_OBJECT

public:
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// The columns that are on the screen; only these count on at a tick. None while the table is hidden.
    void setShownColumns(const std::set<int>& columns);
    /// A second has passed: running times of shown columns have changed.
    void tick();

Q_SIGNALS:
    /// What lies between the two came in one message: who keeps rows in order does it once, at the end.
    void changesBegin();
    void changesEnd();

protected:
    FloorTableModel(FloorState& floor, std::vector<Column> columns, QObject* parent);

    /// Tells of a change in the whole column: what it shows comes from other rows, and may be searched for.
    void tellColumnChanged(int column);

    /// At the end of a message: tells of rows that show something of others than themselves.
    virtual void tellDependants() {}
    [[nodiscard]] virtual Details details(int row) const = 0;
    [[nodiscard]] virtual QString searchText(int row) const = 0;
    [[nodiscard]] virtual QString idText(int row) const = 0;

    FloorState& m_floor;

private:
    void aboutToInsert(int first, int last) override;
    void inserted() override;
    void aboutToRemove(int first, int last) override;
    void removed() override;
    void changed(int row) override;
    void tellTimeChanged(int column);

    std::set<int> m_shownColumns;
};

} // namespace callroom::console

Q_DECLARE_METATYPE(callroom::console::Details)
