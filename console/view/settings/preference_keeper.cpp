#include "console/view/settings/preference_keeper.h"

#include "console/model/settings/setting_words.h"

#include <QSettings>

namespace callroom::console {

PreferenceKeeper::PreferenceKeeper(SettingsModels& models, Appearance& appearance, QSettings& settings)
    : m_models(models)
    , m_store(models.store(QStringLiteral("preferences")))
    , m_appearance(appearance)
    , m_settings(settings) {
    connect(&m_store, &RecordStore::recordsChanged, this, &PreferenceKeeper::apply);
    connect(&m_models, &SettingsModels::accountChanged, &m_store, &RecordStore::ensureLoaded);
}

void PreferenceKeeper::apply() {
    const auto* mine = m_store.find(m_store.noun().key);
    if (mine == nullptr) return;
    const auto key = QString(QStringLiteral("preferences/") % m_models.account().key());
    const auto version = mine->value(u"version").toInteger();
    if (version <= m_settings.value(key, 0).toLongLong()) return;
    m_settings.setValue(key, version);
    const auto theme = wordIn<core::Theme>(mine->value(u"theme")).value_or(core::Theme::System);
    const auto scheme = theme == core::Theme::Light  ? Scheme::Light
                        : theme == core::Theme::Dark ? Scheme::Dark
                                                     : Scheme::System;
    m_appearance.setScheme(scheme);
    m_settings.setValue(QStringLiteral("appearance"), static_cast<int>(scheme));
    m_settings.setValue(QStringLiteral("language"), mine->value(u"language").toString());
    m_settings.setValue(QStringLiteral("numberFormat"), mine->value(u"numberFormat").toString());
    m_settings.setValue(QStringLiteral("uses24Hours"), mine->value(u"uses24Hours").toVariant());
}

} // namespace callroom::console
