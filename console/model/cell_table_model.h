#pragma once

#include "console/model/tone.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace callroom::console {

/// What the tables' views read beside Qt's own roles.
enum CellRole {
    SortRole = Qt::UserRole + 1, ///< number or text to sort by
    SearchRole,                  ///< on column 0: all text of the row that a search looks at
    ToneRole,                    ///< int of Tone
    IconRole,                    ///< name of a bundled icon, or empty
    BadgeRole,                   ///< bool: shown as a badge in its tone
    ShareRole,                   ///< double from 0: how much of a target is used up, shown as a bar; invalid for none
    DetailsRole,                 ///< on column 0: Details of the row
    IdRole,                      ///< on column 0: the row's UUID as text
    HeadingRole,                 ///< bool: the row is a heading above others
};

/// What one cell shows.
struct Cell {
    QString text;
    QVariant sortKey; ///< the text when not given
    Tone tone = Tone::Neutral;
    QString icon{};
    std::optional<double> share{}; ///< of a target, where there is one
};

/// A table whose cells are told one by one. What its rows are is the derived model's.
class CellTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    struct Column {
        QString title;
        bool isNumber = false;
        bool isTime = false; ///< may count on by itself
        bool isBadge = false;
    };

    CellTableModel(std::vector<Column> columns, QObject* parent);

    [[nodiscard]] const Column& column(int number) const { return m_columns[static_cast<std::size_t>(number)]; }

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual Cell cell(int row, int column) const = 0;

private:
    std::vector<Column> m_columns;
};

} // namespace callroom::console
