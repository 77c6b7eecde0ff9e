#pragma once

#include "console/model/settings/settings_models.h"
#include "console/model/settings/system_words.h"
#include "console/view/settings/field_editor.h"
#include "console/view/settings/settings_place.h"

#include <QTimer>

class QGridLayout;
class QLabel;
class QPushButton;

namespace callroom::console {

/// How the installation fares, asked for every few seconds while it is shown.
class SystemPlace final : public SettingsPlace {
    Q_OBJECT

public:
    /// All outlive this object.
    SystemPlace(SettingsModels& models, const EditorContext& context, QWidget* parent = nullptr);

    void enter() override;

private:
    void ask();
    void take(const core::Result<QJsonObject>& answer);
    void showSections();
    void hideEvent(QHideEvent* event) override;

    Appearance& m_appearance;
    RecordApi& m_api;
    std::vector<SystemSection> m_sections;
    QTimer m_timer;
    QLabel* m_remark;
    QPushButton* m_retry;
    QWidget* m_content;
    QGridLayout* m_grid;
    bool m_isAsking = false;
};

} // namespace callroom::console
