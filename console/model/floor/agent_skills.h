#pragma once

#include "console/net/floor_commands.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace callroom::console {

/// What one agent can do, to be changed: a row for each skill with its level, and how much he takes at once. Read from
/// the server when made; saved against the version that was read, so that nobody's change is lost. GUI thread.
class AgentSkills : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Level };
    enum class State {
        Loading,
        Ready,
        Saving,
        Unread, ///< it could not be read; `load` tries again
    };
    static constexpr int leastLevel = 1;
    static constexpr int mostLevel = 5;

    /// `commands` may go before this object: then nothing can be read or saved.
    AgentSkills(FloorCommands* commands, core::UserId agent, QObject* parent = nullptr);

    void load();
    /// What is wrong with it is told by `fault`, and nothing is asked of the server.
    void save();
    /// Ends with a row that has no name yet; its number.
    int addSkill();
    void removeSkill(int row);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const protocol::Capacity& capacity() const { return m_capacity; }
    void setCapacity(const protocol::Capacity& capacity) { m_capacity = capacity; }
    /// Why it could not be read or saved, as a sentence; else empty.
    [[nodiscard]] const QString& fault() const { return m_fault; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Refuses a level that there is not.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The state or the fault is another.
    void stateChanged();
    void saved();

private:
    void take(const core::Result<protocol::Agent>& agent);
    void settle(State state, const QString& fault);
    /// What the server would refuse, as a sentence; empty when there is nothing.
    [[nodiscard]] QString check() const;

    QPointer<FloorCommands> m_commands;
    core::UserId m_agent;
    State m_state = State::Loading;
    QString m_fault;
    std::vector<protocol::Skill> m_skills;
    protocol::Capacity m_capacity;
    std::int64_t m_version = 0;
};

} // namespace callroom::console
