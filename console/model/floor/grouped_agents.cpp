#include "console/model/floor/grouped_agents.h"

#include "console/model/words.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace callroom::console {

GroupedAgents::GroupedAgents(AgentModel& agents, const GroupNames& groups, FloorFilter& filter, QObject* parent)
    : QAbstractTableModel(parent)
    , m_agents(agents)
    , m_groups(groups)
    , m_filter(filter) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &GroupedAgents::update);
    const auto later = [this] { updateLater(); };
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, later);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&m_filter, &QAbstractItemModel::rowsMoved, this, later);
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, later);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, later);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, later);
    connect(&m_groups, &GroupNames::changed, this, later);
}

void GroupedAgents::setKey(Key key) {
    m_key = key;
    update();
}

void GroupedAgents::updateLater() {
    if (m_key != Key::None && !m_soon.isActive()) m_soon.start();
}

void GroupedAgents::sort(int column, Qt::SortOrder order) {
    m_filter.sort(column, order);
}

QString GroupedAgents::sectionOf(const protocol::FloorAgent& agent) const {
    if (m_key == Key::State) return nameOf(agent.state);
    for (const auto& group : m_groups.items()) // by the alphabet
        if (std::find(agent.groupIds.begin(), agent.groupIds.end(), group.id) != agent.groupIds.end())
            return group.name;
    return tr("In no group");
}

std::vector<GroupedAgents::Entry> GroupedAgents::wanted() const {
    std::vector<Entry> entries;
    if (m_key == Key::None) return entries;
    std::vector<QString> order;
    if (m_key == Key::State) {
        using enum core::DisplayState;
        for (const auto state : {Available, Ringing, Active, Wrapping, Away, Offline})
            order.push_back(nameOf(state));
    } else {
        for (const auto& group : m_groups.items())
            order.push_back(group.name);
        order.push_back(tr("In no group"));
    }
    std::map<QString, std::vector<core::UserId>> sections;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const auto& agent = m_agents.at(m_filter.mapToSource(m_filter.index(row, 0)).row());
        sections[sectionOf(agent)].push_back(agent.id);
    }
    for (const auto& title : order) {
        const auto section = sections.find(title);
        if (section == sections.end()) continue;
        entries.push_back({std::nullopt, title, static_cast<int>(section->second.size())});
        for (const auto& agent : section->second)
            entries.push_back({agent, {}, 0});
        sections.erase(section); // two groups of one name are one section
    }
    return entries;
}

void GroupedAgents::update() {
    m_soon.stop();
    const auto entries = wanted();
    dropOthers(entries);
    append(entries);
    arrange(entries);
    if (!m_entries.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void GroupedAgents::dropOthers(const std::vector<Entry>& wanted) {
    for (std::size_t row = m_entries.size(); row-- > 0;) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(),
                                       [&](const Entry& entry) { return entry.isSameAs(m_entries[row]); });
        if (stays) continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
    }
}

void GroupedAgents::append(const std::vector<Entry>& wanted) {
    std::vector<Entry> fresh;
    for (const auto& entry : wanted)
        if (std::none_of(m_entries.begin(), m_entries.end(), [&](const Entry& known) { return known.isSameAs(entry); }))
            fresh.push_back(entry);
    if (fresh.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_entries.insert(m_entries.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

/// Both have the same entries by now; what is chosen goes where its agent goes.
void GroupedAgents::arrange(const std::vector<Entry>& wanted) {
    const bool isArranged = std::equal(wanted.begin(), wanted.end(), m_entries.begin(), m_entries.end(),
                                       [](const Entry& a, const Entry& b) { return a.isSameAs(b); });
    if (isArranged) {
        m_entries = wanted; // the counts
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const auto before = persistentIndexList();
    QModelIndexList after;
    for (const auto& place : before) {
        const auto& entry = m_entries[static_cast<std::size_t>(place.row())];
        const auto found =
            std::find_if(wanted.begin(), wanted.end(), [&](const Entry& other) { return other.isSameAs(entry); });
        after.append(index(static_cast<int>(found - wanted.begin()), place.column()));
    }
    m_entries = wanted;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

int GroupedAgents::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int GroupedAgents::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_agents.columnCount();
}

QVariant GroupedAgents::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (!entry.agent) {
        if (role == HeadingRole) return true;
        if (role != Qt::DisplayRole || index.column() != 0) return {};
        return tr("%1  %2", "a heading and how many are below").arg(entry.heading, QLocale().toString(entry.count));
    }
    const int row = m_agents.rowOf(*entry.agent);
    return row < 0 ? QVariant() : m_agents.index(row, index.column()).data(role); // he may have gone a moment ago
}

QVariant GroupedAgents::headerData(int section, Qt::Orientation orientation, int role) const {
    return m_agents.headerData(section, orientation, role);
}

Qt::ItemFlags GroupedAgents::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (!m_entries[static_cast<std::size_t>(index.row())].agent) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace callroom::console
