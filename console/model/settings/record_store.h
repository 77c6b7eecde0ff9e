#pragma once

#include "console/model/floor/row_table.h"
#include "console/model/settings/noun_spec.h"
#include "console/net/record_api.h"

#include <QAbstractListModel>

namespace callroom::console {

/// What views read of a record beside Qt's own roles and CellRole's IdRole and SearchRole.
enum RecordRole {
    SubtitleRole = Qt::UserRole + 50,
    RecordColourRole, ///< QString `#rrggbb`, or empty
    RemovedRole,      ///< bool
};

/// The records of one noun as the server had them last, in its order; the removed ones among them once they have been
/// asked for. GUI thread.
class RecordStore : public QAbstractListModel, private RowObserver {
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed };

    explicit RecordStore(NounSpec noun, QObject* parent = nullptr);

    /// Asks through this from now on; null forgets all.
    void follow(client::ApiClient* api);
    /// Asks anew. What was known stands until the answer comes, and after one that failed.
    void load();
    /// Asks if nobody has asked yet.
    void ensureLoaded();
    /// Asks for removed ones too, from now on: the audit log knows them, which managers and up may read.
    void includeRemoved();

    [[nodiscard]] const NounSpec& noun() const { return m_noun; }
    /// For questions beside those below.
    [[nodiscard]] RecordApi& api() { return m_api; }
    /// The record as the server has it now; nothing is kept of it here.
    void fetch(const QString& id, QObject* receiver, RecordApi::Done<QJsonObject> done);
    void change(const QString& id, const QJsonObject& patch, QObject* receiver, RecordApi::Done<QJsonObject> done);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const core::Error& error() const { return m_error; }
    [[nodiscard]] const QJsonObject* find(const QString& id) const;
    [[nodiscard]] bool isRemoved(const QString& id) const;
    [[nodiscard]] std::vector<QJsonObject> living() const;
    [[nodiscard]] QString titleOf(const QJsonObject& record) const;
    [[nodiscard]] QString idOf(const QJsonObject& record) const;

    /// What the server has answered to a change.
    void put(const QJsonObject& record, bool isRemoved = false);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();
    /// Some record is new, other or gone.
    void recordsChanged();

private:
    struct Record {
        QString id;
        QJsonObject object;
        bool isRemoved = false;
    };

    void aboutToInsert(int first, int last) override;
    void inserted() override;
    void aboutToRemove(int first, int last) override;
    void removed() override;
    void changed(int row) override;
    void setState(State state);
    void loadOnly(int question);
    void loadRemoved(int question, RecordApi::Records living);
    void take(const RecordApi::Records& living, const RecordApi::Records& removed);

    NounSpec m_noun;
    RecordApi m_api;
    RecordApi m_log; ///< tells what has been removed
    RowTable<Record> m_records;
    State m_state = State::Idle;
    core::Error m_error;
    bool m_includesRemoved = false;
    int m_question = 0; ///< answers to earlier ones are dropped
};

} // namespace callroom::console
