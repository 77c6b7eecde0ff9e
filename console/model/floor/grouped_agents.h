#pragma once

#include "console/model/floor/agent_model.h"
#include "console/model/floor/floor_filter.h"

#include <QTimer>

namespace callroom::console {

/// The agents under headings: the same rows and columns as their model's, in the order of a filter on it, those of one
/// team or one state together. Who is in several teams stands under the first of them. Rows follow the filter a moment
/// later, all that came together at once, and keep what was chosen. GUI thread.
class GroupedAgents final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Key { None, Group, State };

    /// All outlive this object. `filter` has `agents` as its source.
    GroupedAgents(AgentModel& agents, const GroupNames& groups, FloorFilter& filter, QObject* parent = nullptr);

    /// Without a key there are no rows.
    void setKey(Key key);
    [[nodiscard]] Key key() const { return m_key; }
    /// Does at once what would be done a moment later.
    void update();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The filter's: headings stay where they are.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    /// A heading has no agent.
    struct Entry {
        std::optional<core::UserId> agent;
        QString heading;
        int count = 0; ///< of the agents below it
        [[nodiscard]] bool isSameAs(const Entry& other) const {
            return agent == other.agent && heading == other.heading;
        }
    };

    [[nodiscard]] std::vector<Entry> wanted() const;
    [[nodiscard]] QString sectionOf(const protocol::FloorAgent& agent) const;
    void dropOthers(const std::vector<Entry>& wanted);
    void append(const std::vector<Entry>& wanted);
    void arrange(const std::vector<Entry>& wanted);
    void updateLater();

    AgentModel& m_agents;
    const GroupNames& m_groups;
    FloorFilter& m_filter;
    Key m_key = Key::None;
    QTimer m_soon;
    std::vector<Entry> m_entries;
};

} // namespace callroom::console
