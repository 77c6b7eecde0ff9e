#include "console/model/floor/agent_skills.h"

#include "console/model/refusal_words.h"
#include "console/model/text.h"

#include <set>

namespace callroom::console {

AgentSkills::AgentSkills(FloorCommands* commands, core::UserId agent, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
    , m_agent(agent) {
    load();
}

void AgentSkills::load() {
    if (!m_commands) return settle(State::Unread, explainRefusal(core::unavailable("disconnected")));
    settle(State::Loading, {});
    m_commands->showAgent(m_agent, this, [this](const core::Result<protocol::Agent>& agent) { take(agent); });
}

void AgentSkills::take(const core::Result<protocol::Agent>& agent) {
    if (!agent) return settle(State::Unread, explainRefusal(agent.error()));
    beginResetModel();
    m_skills = agent->skills;
    m_capacity = agent->capacity;
    m_version = agent->version;
    endResetModel();
    settle(State::Ready, {});
}

void AgentSkills::save() {
    if (const auto fault = check(); !fault.isEmpty()) return settle(State::Ready, fault);
    if (!m_commands) return settle(State::Ready, explainRefusal(core::unavailable("disconnected")));
    protocol::AgentPatch change;
    change.skills = m_skills;
    change.capacity = m_capacity;
    change.version = m_version;
    settle(State::Saving, {});
    m_commands->changeAgent(m_agent, change, this, [this](const core::Result<protocol::Agent>& agent) {
        if (agent) return Q_EMIT saved();
        settle(State::Ready,
               agent.error().code == "version_conflict"
                   ? tr("Somebody has changed this agent meanwhile. Read it again and repeat your change.")
                   : explainRefusal(agent.error()));
    });
}

QString AgentSkills::check() const {
    std::set<std::string> names;
    for (const auto& skill : m_skills) {
        if (skill.name.empty()) return tr("A skill needs a name.");
        if (!names.insert(skill.name).second) return tr("“%1” is there twice.", "skill").arg(fromUtf8(skill.name));
    }
    return {};
}

void AgentSkills::settle(State state, const QString& fault) {
    m_state = state;
    m_fault = fault;
    Q_EMIT stateChanged();
}

int AgentSkills::addSkill() {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_skills.push_back({});
    endInsertRows();
    return row;
}

void AgentSkills::removeSkill(int row) {
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    m_skills.erase(m_skills.begin() + row);
    endRemoveRows();
}

int AgentSkills::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_skills.size());
}

int AgentSkills::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 2;
}

QVariant AgentSkills::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    const auto& skill = m_skills[static_cast<std::size_t>(index.row())];
    return index.column() == Name ? QVariant(fromUtf8(skill.name)) : QVariant(skill.level);
}

bool AgentSkills::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    auto& skill = m_skills[static_cast<std::size_t>(index.row())];
    if (index.column() == Name) {
        constexpr int longestName = 100;
        const auto name = value.toString().trimmed();
        if (name.isEmpty() || name.size() > longestName) return false;
        skill.name = name.toStdString();
    } else {
        const int level = value.toInt();
        if (level < leastLevel || level > mostLevel) return false;
        skill.level = level;
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant AgentSkills::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Name ? tr("Skill") : tr("Level");
}

Qt::ItemFlags AgentSkills::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

} // namespace callroom::console
