#pragma once

#include <QAbstractProxyModel>
#include <QCollator>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace callroom::console {

/// Sorts a table by its sort keys and shows the rows that meet the condition, if there is one, and in which every word
/// of the search occurs, in either case. The source is flat: rows without children.
///
/// Made for thousands of rows of which hundreds change at once: keys are kept, and where the source is a
/// FloorTableModel all that one message of the floor changes is put in order once, at its end. GUI thread.
class FloorFilter final : public QAbstractProxyModel {
    Q_OBJECT

public:
    using Condition = std::function<bool(int sourceRow)>;

    explicit FloorFilter(QObject* parent = nullptr);

    void setSearch(const QString& text);
    /// Asked anew for each row that changes; none when empty.
    void setCondition(Condition condition);

    void setSourceModel(QAbstractItemModel* source) override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By the source's own order for a column below 0.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    /// What a row is sorted by.
    struct Key {
        double number = 0;
        std::optional<QCollatorSortKey> text;
    };

    [[nodiscard]] bool accepts(int sourceRow) const;
    [[nodiscard]] Key keyOf(int sourceRow) const;
    [[nodiscard]] bool isBefore(int one, int other) const;
    void reset();
    void onInserted(int first, int last);
    void onAboutToRemove(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles);
    void settle();
    void settleUnlessBatching();
    void filterAll();
    void removeShown(const std::vector<int>& sourceRows);
    void appendShown(const std::vector<int>& sourceRows);
    /// Takes these rows of the source as the order, which holds the same rows as before.
    void arrange(std::vector<int> order);
    [[nodiscard]] std::vector<int> merged() const;
    void rebuildPlaces();
    void tellChanged();

    QStringList m_words;
    Condition m_condition;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QCollator m_collator;
    std::vector<int> m_shown;    ///< the source row of each row
    std::vector<int> m_places;   ///< the row of each source row; -1 while it is not shown
    std::vector<Key> m_keys;     ///< of each source row
    std::vector<bool> m_isDirty; ///< of each source row: its key or acceptance may be another
    std::vector<int> m_dirty;    ///< those rows
    bool m_isBatching = false;
};

} // namespace callroom::console
