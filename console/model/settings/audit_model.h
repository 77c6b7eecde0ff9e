#pragma once

#include "console/model/cell_table_model.h"
#include "console/model/settings/audit_words.h"
#include "console/net/record_api.h"

#include <QDateTime>

namespace callroom::console {

/// What the audit log is asked for; what is empty does not narrow it.
struct AuditFilter {
    QString text{};
    QString subject{};
    QString actorId{};
    QString subjectId{};
    QDateTime from{};
    friend bool operator==(const AuditFilter&, const AuditFilter&) = default;
};

/// The audit log, the newest first, read page by page as the view asks for more. GUI thread.
class AuditModel final : public CellTableModel {
    Q_OBJECT

public:
    enum Column { At, Who, What, Subject, Name, From };
    enum class State { Idle, Loading, Ready, Failed };

    explicit AuditModel(QObject* parent = nullptr);

    /// Asks through this from now on; null forgets all.
    void follow(client::ApiClient* api);
    /// Asks anew, from the newest on.
    void ask(const AuditFilter& filter);
    void askAgain() { ask(m_filter); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const core::Error& error() const { return m_error; }
    [[nodiscard]] const AuditFilter& filter() const { return m_filter; }
    /// As the server wrote it.
    [[nodiscard]] const QJsonObject& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] int count() const override { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] Cell cell(int row, int column) const override;
    void askForPage();
    [[nodiscard]] QString pagePath() const;
    void setState(State state);

    RecordApi m_api;
    AuditFilter m_filter;
    std::vector<QJsonObject> m_entries;
    QString m_cursor;
    bool m_hasMore = false;
    State m_state = State::Idle;
    core::Error m_error;
    int m_question = 0; ///< answers to earlier ones are dropped
};

/// Field by field what one entry changed.
class AuditChangeModel final : public CellTableModel {
    Q_OBJECT

public:
    enum Column { Field, Before, After };

    explicit AuditChangeModel(QObject* parent = nullptr);

    void setChanges(std::vector<AuditChange> changes);

private:
    [[nodiscard]] int count() const override;
    [[nodiscard]] Cell cell(int row, int column) const override;

    std::vector<AuditChange> m_changes;
};

} // namespace callroom::console
