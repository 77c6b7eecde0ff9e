#include "console/model/settings/settings_models.h"

#include "console/model/settings/nouns.h"

#include <algorithm>

namespace callroom::console {

SettingsModels::SettingsModels(QObject* parent)
    : QObject(parent)
    , m_system(QStringLiteral("settings/system")) {
    for (auto& noun : allNouns()) {
        m_stores.push_back(std::make_unique<RecordStore>(std::move(noun)));
        m_references.add(*m_stores.back());
    }
}

void SettingsModels::follow(Session& session) {
    const auto enter = [this, &session] { use(session.api(), session.user()->role, session.account()); };
    connect(&session, &Session::signedIn, this, enter);
    connect(&session, &Session::signedOut, this, [this] { use(nullptr, core::Role::Customer, {}); });
    if (session.user()) enter();
}

void SettingsModels::use(client::ApiClient* api, core::Role role, const Account& account) {
    m_role = role;
    m_account = account;
    for (const auto& store : m_stores)
        store->follow(api);
    m_audit.follow(api);
    m_system.follow(api);
    Q_EMIT accountChanged();
}

RecordStore& SettingsModels::store(const QString& key) {
    const auto found =
        std::find_if(m_stores.begin(), m_stores.end(), [&](const auto& store) { return store->noun().key == key; });
    Q_ASSERT(found != m_stores.end());
    return **found;
}

} // namespace callroom::console
