#pragma once

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace callroom::console {

/// The parts of the sidebar.
enum class PlaceGroup { Live, History, Reports, Settings };

[[nodiscard]] QString nameOf(PlaceGroup group);

/// What the sidebar tells of one page.
struct Place {
    PlaceGroup group = PlaceGroup::Live;
    QString key;
    QString title;
    QString icon;
    std::optional<int> count{};
};

/// The places of the console as rows, each group under a heading. A heading can be neither chosen nor entered.
class PlaceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 100, ///< empty for a heading
        IconNameRole,
        CountRole, ///< int; 0 where there is nothing to count
        HeadingRole,
    };

    /// Places of a group stand together.
    explicit PlaceModel(const std::vector<Place>& places, QObject* parent = nullptr);

    void setCount(const QString& key, std::optional<int> count);
    /// The row of the place; -1 when there is none.
    [[nodiscard]] int rowOf(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<Place> m_rows; ///< a heading has no key
};

} // namespace callroom::console
