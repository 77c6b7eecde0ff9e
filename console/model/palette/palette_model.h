#pragma once

#include "console/model/floor/floor_state.h"
#include "console/model/palette/fuzzy.h"

#include <QAbstractListModel>

#include <vector>

namespace callroom::console {

/// One thing that the command palette finds.
struct PaletteEntry {
    enum class Kind { Page, Action, Queue, Agent, Contact };
    Kind kind = Kind::Page;
    QString id;    ///< a page's key, an action's number, a row's UUID
    QString title; ///< what is searched
    QString note;  ///< beside it: where it belongs
    QString icon{};
    QString shortcut{};
};

/// What a few letters may mean: the pages and actions that are given, and the queues, agents and contacts of the floor
/// as they are when the question is asked. The best come first; without letters the pages and actions alone, in the
/// order in which they were given. GUI thread.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NoteRole = Qt::UserRole + 100,
        IconNameRole,
        ShortcutRole,
        PlacesRole, ///< QList<int>: the letters of the title that were found
    };

    /// `floor` outlives this object.
    explicit PaletteModel(const FloorState& floor, QObject* parent = nullptr);

    /// Pages and actions; asks anew.
    void setEntries(std::vector<PaletteEntry> entries);
    void setQuery(const QString& query);
    [[nodiscard]] const PaletteEntry& entry(int row) const { return m_shown[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] std::vector<PaletteEntry> find() const;

    const FloorState& m_floor;
    FuzzyMatcher m_matcher{QString()};
    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteEntry> m_shown;
};

} // namespace callroom::console
