#include "console/model/settings/skill_matrix.h"

#include "console/model/cell_table_model.h"

#include <algorithm>

namespace callroom::console {

SkillMatrix::SkillMatrix(const RecordStore& agents, QObject* parent)
    : QAbstractTableModel(parent)
    , m_agents(agents) {
    connect(&m_agents, &RecordStore::recordsChanged, this, &SkillMatrix::read);
    read();
}

/// Columns come and go with the skills, so a change is a new table; it is made only when an agent was changed.
void SkillMatrix::read() {
    beginResetModel();
    m_rows.clear();
    QHash<QString, int> holders;
    for (const auto& agent : m_agents.living()) {
        Row row{agent.value(u"id").toString(), m_agents.titleOf(agent), {}};
        for (const auto& value : agent.value(u"skills").toArray()) {
            const auto skill = value.toObject();
            const auto name = skill.value(u"name").toString();
            row.levels.insert(name, skill.value(u"level").toInt());
            ++holders[name];
        }
        m_rows.push_back(std::move(row));
    }
    m_skills = holders.keys();
    std::sort(m_skills.begin(), m_skills.end(),
              [](const QString& one, const QString& other) { return QString::localeAwareCompare(one, other) < 0; });
    std::sort(m_rows.begin(), m_rows.end(),
              [](const Row& one, const Row& other) { return QString::localeAwareCompare(one.name, other.name) < 0; });
    endResetModel();
}

int SkillMatrix::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SkillMatrix::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_skills.size()) + 1;
}

QVariant SkillMatrix::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IdRole) return row.id;
    if (index.column() == 0) {
        if (role == Qt::DisplayRole) return row.name;
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter))
                                             : QVariant();
    }
    const int level = row.levels.value(m_skills[index.column() - 1]);
    switch (role) {
    case Qt::DisplayRole:
        return level == 0 ? QString() : QString::number(level);
    case Qt::AccessibleTextRole:
        return level == 0 ? tr("%1: not %2", "agent, skill").arg(row.name, m_skills[index.column() - 1])
                          : tr("%1: %2 at level %3").arg(row.name, m_skills[index.column() - 1]).arg(level);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case ToneRole:
        return static_cast<int>(level >= 4 ? Tone::Good : level == 0 ? Tone::Muted : Tone::Neutral);
    default:
        return {};
    }
}

int SkillMatrix::countOf(const QString& skill) const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.levels.contains(skill); }));
}

QVariant SkillMatrix::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter));
    if (role == Qt::ToolTipRole && section > 0)
        return tr("%n agent(s) have it", nullptr, countOf(m_skills[section - 1]));
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return tr("Agent");
    return tr("%1 (%2)", "a skill, how many agents have it")
        .arg(m_skills[section - 1])
        .arg(countOf(m_skills[section - 1]));
}

} // namespace callroom::console
