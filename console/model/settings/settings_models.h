#pragma once

#include "console/model/settings/audit_model.h"
#include "console/model/settings/references.h"
#include "console/net/session.h"

#include <memory>

namespace callroom::console {

/// Every kind of settings, for whoever is signed in. GUI thread.
class SettingsModels : public QObject {
    Q_OBJECT

public:
    explicit SettingsModels(QObject* parent = nullptr);

    /// Works through this session, from now on. It outlives this object.
    void follow(Session& session);

    /// By its key, which must be known.
    [[nodiscard]] RecordStore& store(const QString& key);
    [[nodiscard]] References& references() { return m_references; }
    [[nodiscard]] const std::vector<std::unique_ptr<RecordStore>>& stores() const { return m_stores; }
    [[nodiscard]] AuditModel& audit() { return m_audit; }
    /// `settings/system`
    [[nodiscard]] RecordApi& systemApi() { return m_system; }
    /// Where the signed-in person is signed in.
    [[nodiscard]] const Account& account() const { return m_account; }
    /// Of whoever is signed in; a customer's while nobody is.
    [[nodiscard]] core::Role role() const { return m_role; }

Q_SIGNALS:
    /// Somebody else is signed in, or nobody.
    void accountChanged();

private:
    void use(client::ApiClient* api, core::Role role, const Account& account);

    References m_references;
    std::vector<std::unique_ptr<RecordStore>> m_stores;
    AuditModel m_audit;
    RecordApi m_system;
    Account m_account;
    core::Role m_role = core::Role::Customer;
};

} // namespace callroom::console
