#pragma once

#include "console/model/settings/record_store.h"

#include <QAbstractTableModel>

namespace callroom::console {

/// Who can what: a row for each agent, a column for each skill that anybody has. GUI thread.
class SkillMatrix final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `agents` outlives this object.
    explicit SkillMatrix(const RecordStore& agents, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const QStringList& skills() const { return m_skills; }

private:
    struct Row {
        QString id;
        QString name;
        QHash<QString, int> levels;
    };

    void read();
    [[nodiscard]] int countOf(const QString& skill) const;

    const RecordStore& m_agents;
    std::vector<Row> m_rows;
    QStringList m_skills;
};

} // namespace callroom::console
