#pragma once

#include "console/model/settings/record_editor.h"
#include "console/model/settings/settings_models.h"
#include "console/view/settings/field_editor.h"
#include "console/view/settings/settings_place.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace callroom::console {

class FormView;
class RecordList;
class SaveBar;

/// The place of one noun: its records at the left, the form of the open one at the right. Nothing that is not saved is
/// lost without a question.
class RecordPlace : public SettingsPlace {
    Q_OBJECT

public:
    /// All outlive this object.
    RecordPlace(SettingsModels& models, RecordStore& store, const EditorContext& context, QWidget* parent = nullptr);

    void enter() override;
    void startSearch() override;
    [[nodiscard]] bool hasChanges() const override;
    void leave(std::function<void()> then) override;

    [[nodiscard]] RecordEditor& editor() { return m_editor; }
    [[nodiscard]] FormView& formView() { return *m_form; }
    [[nodiscard]] RecordList& list() { return *m_list; }
    /// Opens a record, or a new one, after asking about changes of the one before.
    void open(const QString& id);
    void openNew();
    void save();
    /// What is shown while nothing is open, reached by a button of this name.
    void setOverview(const QString& name, QWidget* overview);

private:
    void makeForm();
    void makeJumps(QVBoxLayout& column);
    void afterSaved(std::function<void()> then);
    void showEditor();
    void showEmpty();
    void onRecordsChanged();
    void onStateChanged();
    void onConflict(const QJsonObject& theirs, const std::vector<FieldChange>& changes);
    void askToRemove();
    [[nodiscard]] QString nameOfOpen() const;
    [[nodiscard]] bool mayEdit() const;

    SettingsModels& m_models;
    RecordStore& m_store;
    EditorContext m_context;
    RecordEditor m_editor;
    RecordList* m_list;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QWidget* m_open;
    QWidget* m_overview = nullptr;
    QHBoxLayout* m_head;
    QPushButton* m_retry;
    QLabel* m_title;
    FormView* m_form;
    SaveBar* m_bar;
    QPushButton* m_remove;
    QPushButton* m_restore;
    bool m_isJumping = false;
    std::function<void()> m_then; ///< to be done once what is open has been saved
};

} // namespace callroom::console
