#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace callroom::console {

/// Sorts a FloorTableModel by its sort keys and shows the rows in which every word of the search occurs, in either
/// case.
class FloorFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FloorFilter(QObject* parent = nullptr);

    void setSearch(const QString& text);

private:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

    QStringList m_words;
};

} // namespace callroom::console
