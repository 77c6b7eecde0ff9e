#pragma once

#include "console/model/settings/form_model.h"
#include "console/model/settings/merge.h"
#include "console/model/settings/record_store.h"

namespace callroom::console {

/// Takes one record of a store through its edit: open, change, save, remove, take back. Somebody else's edit of other
/// fields is joined with mine without a question; of the same fields, it is asked about. GUI thread.
class RecordEditor : public QObject {
    Q_OBJECT

public:
    /// `store` outlives this object.
    explicit RecordEditor(RecordStore& store, QObject* parent = nullptr);

    [[nodiscard]] RecordStore& store() { return m_store; }
    [[nodiscard]] FormModel& form() { return m_form; }
    [[nodiscard]] const FormModel& form() const { return m_form; }
    /// Of the open record; empty when there is none or it is new.
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool isRemoved() const { return m_store.isRemoved(m_id); }

    void open(const QString& id);
    void openNew(const QJsonObject& values = {});
    void close();
    void discard();
    /// Does nothing while there are faults, but shows them all: then the answer is the first faulty field's name.
    QString save();
    void remove();
    void restore();
    /// Goes on saving after a conflict, with what was chosen of it.
    void settle(const QJsonObject& theirs, const std::vector<FieldChange>& changes);

Q_SIGNALS:
    void busyChanged();
    void saved(const QString& id);
    void removed(const QString& id);
    /// Nothing has been changed, for a reason that no field can show.
    void refused(const QString& text);
    void conflicted(const QJsonObject& theirs, const std::vector<callroom::console::FieldChange>& changes);

private:
    void setBusy(bool isBusy);
    /// Whether the server itself finds somebody else's edit.
    [[nodiscard]] bool goesByVersion() const;
    void create();
    void compare();
    void onTheirs(const QJsonObject& theirs);
    void send();
    void onSaved(const core::Result<QJsonObject>& answer);
    void onRefused(const core::Error& error);
    /// The answer's receiver, deaf once another record is open.
    template <typename Answer>
    std::function<void(core::Result<Answer>)> heard(void (RecordEditor::*on)(const core::Result<Answer>&));

    RecordStore& m_store;
    FormModel m_form;
    QString m_id;
    bool m_isBusy = false;
    int m_visit = 0;  ///< counts openings
    int m_merges = 0; ///< of this save; somebody who saves without end is not outrun
};

} // namespace callroom::console
