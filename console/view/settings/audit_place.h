#pragma once

#include "console/model/settings/audit_model.h"
#include "console/model/settings/settings_models.h"
#include "console/view/settings/field_editor.h"
#include "console/view/settings/settings_place.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace callroom::console {

class CellTable;

/// Who changed what: the log with its filters, and below what the chosen entry changed, field by field.
class AuditPlace final : public SettingsPlace {
    Q_OBJECT

public:
    /// All outlive this object.
    AuditPlace(SettingsModels& models, const EditorContext& context, QWidget* parent = nullptr);

    void enter() override;
    void startSearch() override;
    [[nodiscard]] CellTable& table() { return *m_table; }
    [[nodiscard]] AuditChangeModel& changes() { return m_changes; }

private:
    [[nodiscard]] QWidget* makeFilters();
    void fillPeople();
    void ask();
    void showState();
    void showChanges();

    SettingsModels& m_models;
    AuditModel& m_log;
    AuditChangeModel m_changes;
    QTimer m_typing; ///< so that not each letter is a question
    QLineEdit* m_search;
    QComboBox* m_noun;
    QComboBox* m_person;
    QComboBox* m_period;
    CellTable* m_table;
    CellTable* m_details;
    QPushButton* m_retry;
};

} // namespace callroom::console
