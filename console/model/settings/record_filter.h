#pragma once

#include <QSortFilterProxyModel>

namespace callroom::console {

/// A store's records by name, those that match a search; the removed ones only on demand, after the others.
class RecordFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RecordFilter(QObject* parent = nullptr);

    void setSearch(const QString& text);
    void showRemoved(bool isShown);

private:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& one, const QModelIndex& other) const override;

    QString m_search;
    bool m_showsRemoved = false;
};

} // namespace callroom::console
