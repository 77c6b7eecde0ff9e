#pragma once

#include "console/model/settings/settings_models.h"
#include "console/view/appearance.h"

class QSettings;

namespace callroom::console {

/// Lets what a person prefers on the server count on this computer: the appearance at once, the language from the next
/// start on. Each version counts once, so that what is chosen on this computer afterwards stands; what was never set
/// on the server does not count.
class PreferenceKeeper final : public QObject {
    Q_OBJECT

public:
    /// All outlive this object.
    PreferenceKeeper(SettingsModels& models, Appearance& appearance, QSettings& settings);

private:
    void apply();

    SettingsModels& m_models;
    RecordStore& m_store;
    Appearance& m_appearance;
    QSettings& m_settings;
};

} // namespace callroom::console
