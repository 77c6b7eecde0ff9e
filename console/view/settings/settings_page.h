#pragma once

#include "console/model/settings/settings_models.h"
#include "console/view/page.h"
#include "console/view/settings/field_editor.h"
#include "console/view/settings/preference_keeper.h"

class QListWidget;
class QStackedWidget;

namespace callroom::console {

class SettingsPlace;

/// The settings: their places at the left, those that the signed-in person may read, and the one that is chosen.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// Works through the session; all outlive this object.
    SettingsPage(Session& session, Appearance& appearance, QSettings& settings, QWidget* parent = nullptr);
    ~SettingsPage() override;

    [[nodiscard]] QList<QAction*> commands() const override { return m_commands; }
    void startSearch() override;
    /// False while something is not saved: then it asks, and `leaveAllowed` follows if nothing is lost by it.
    [[nodiscard]] bool mayLeave() override;
    void restoreLayout(const QSettings& settings) override;
    void saveLayout(QSettings& settings) const override;

    /// Shows a place by its key, after asking about changes of the one before.
    void showPlace(const QString& key);
    [[nodiscard]] SettingsPlace* place(const QString& key) const;
    [[nodiscard]] SettingsModels& models() { return m_models; }

private:
    struct Item {
        SettingsPlace* place;
        core::Role reads;
    };

    void add(SettingsPlace* place, core::Role reads);
    void showAllowed();
    void showIcons();
    void markCurrent();
    [[nodiscard]] SettingsPlace* current() const;
    void showEvent(QShowEvent* event) override;

    SettingsModels m_models;
    Appearance& m_appearance;
    PreferenceKeeper m_preferences;
    EditorContext m_context;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    std::vector<Item> m_items;
    QList<QAction*> m_commands;
};

} // namespace callroom::console
