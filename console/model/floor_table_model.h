#pragma once

#include "console/model/floor_state.h"
#include "console/model/tone.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace callroom::console {

/// What the tables' views read beside Qt's own roles.
enum FloorRole {
    SortRole = Qt::UserRole + 1, ///< number or text to sort by
    SearchRole,                  ///< on column 0: all text of the row that a search looks at
    ToneRole,                    ///< int of Tone
    IconRole,                    ///< name of a bundled icon, or empty
    BadgeRole,                   ///< bool: shown as a badge in its tone
    DetailsRole,                 ///< on column 0: Details of the row
    IdRole,                      ///< on column 0: the row's UUID as text
};

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

/// What one cell shows.
struct Cell {
    QString text;
    QVariant sortKey; ///< the text when not given
    Tone tone = Tone::Neutral;
    QString icon{};
};

/// One table of the floor, a row for each row of a RowTable. The kinds differ in what their cells say.
class FloorTableModel : public QAbstractTableModel, public RowObserver {
    Q_OBJECT

public:
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The columns that are on the screen; only these count on at a tick. None while the table is hidden.
    void setShownColumns(const std::set<int>& columns);
    /// A second has passed: running times of shown columns have changed.
    void tick();

protected:
    struct Column {
        QString title;
        bool isNumber = false;
        bool isTime = false; ///< may count on by itself
        bool isBadge = false;
    };

    FloorTableModel(FloorState& floor, std::vector<Column> columns, QObject* parent);

    /// Tells of a change in the whole column: what it shows comes from other rows.
    void tellColumnChanged(int column);

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual Cell cell(int row, int column) const = 0;
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

    std::vector<Column> m_columns;
    std::set<int> m_shownColumns;
};

} // namespace callroom::console

Q_DECLARE_METATYPE(callroom::console::Details)
