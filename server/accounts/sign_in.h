#pragma once

#include "server/accounts/known_devices.h"
#include "server/accounts/logins.h"
#include "server/accounts/password_hasher.h"
#include "server/accounts/rate_limit.h"
#include "server/accounts/revocations.h"
#include "server/accounts/tenants.h"
#include "server/storage/database_workers.h"
#include "shared/protocol/auth.h"

#include <functional>

namespace callroom::accounts {

struct SignInSettings {
    LoginLimitSettings logins;
    BucketSettings registrations{.perMinute = 20, .burst = 40};          ///< by address
    BucketSettings widgetSessions{.perMinute = 30'000, .burst = 30'000}; ///< by address
};

/// The whole way of each call of `auth/*` and `widget/sessions`: limits, tenant, password, transaction. Any thread;
/// each callback runs once on its receiver's thread. Outlives the database workers' and the hasher's threads.
class SignIn {
public:
    struct Parts {
        const core::Clock& clock;
        core::RandomSource& random;
        storage::DatabaseWorkers& workers;
        PasswordHasher& hasher;
        Logins& logins;
        Revocations& revocations;
        TenantSlugs& tenants;
        const KnownDevices& devices;
    };
    SignIn(Parts parts, SignInSettings settings = {});

    template <typename T> using Callback = std::function<void(core::Result<T>)>;

    /// 401 `bad_credentials` for a wrong password, an unknown account or tenant, and a disabled person alike, after the
    /// same work. 429 when there were too many failures: see LoginLimits.
    void login(protocol::LoginRequest request, Origin origin, core::Receiver receiver,
               Callback<protocol::TokenPair> callback);

    /// What the browser is to keep after that sign-in has succeeded: see KnownDevices.
    [[nodiscard]] std::string deviceMarks(const std::optional<std::string>& tenant, std::string email,
                                          const Origin& origin) const;

    /// A new customer. 409 `email_taken`: registration tells that an address is known, as a person must learn it; it is
    /// slowed down by address instead. 404 `tenant_not_found`.
    void registerCustomer(protocol::RegisterRequest request, Origin origin, core::Receiver receiver,
                          Callback<protocol::User> callback);

    /// See Logins::refresh.
    void refresh(protocol::RefreshRequest request, Origin origin, core::Receiver receiver,
                 Callback<protocol::TokenPair> callback);

    void logout(Claims claims, protocol::LogoutRequest request, Origin origin, core::Receiver receiver,
                Callback<void> callback);

    /// Ends the person's other logins. 403 `wrong_password`; guessing is limited as at login.
    void changePassword(Claims claims, protocol::PasswordChange change, Origin origin, core::Receiver receiver,
                        Callback<void> callback);

    void openWidgetSession(protocol::WidgetSessionRequest request, Origin origin, core::Receiver receiver,
                           Callback<protocol::WidgetSession> callback);

    [[nodiscard]] const LoginSettings& loginSettings() const { return m_parts.logins.settings(); }

private:
    /// Takes the steps between two threads' work where the first has ended, instead of by way of the asker's thread.
    class OnTheSpot final : public core::Executor {
    public:
        void post(std::function<void()> work) override { work(); }
    };
    struct Attempt;

    [[nodiscard]] core::Receiver onTheSpot() { return core::Receiver(m_onTheSpot); }
    [[nodiscard]] Act actOf(const Claims& claims, const Origin& origin) const;
    [[nodiscard]] Act serverAct(const Origin& origin) const;
    [[nodiscard]] std::string accountOf(const std::optional<std::string>& tenant, const std::string& email) const;
    void checkPassword(const std::shared_ptr<Attempt>& attempt);
    void openLogin(const std::shared_ptr<Attempt>& attempt, std::optional<std::string> rehashed);

    OnTheSpot m_onTheSpot;
    Parts m_parts;
    LoginLimits m_limits;
    TokenBuckets m_registrations;
    TokenBuckets m_widgetSessions;
};

} // namespace callroom::accounts
