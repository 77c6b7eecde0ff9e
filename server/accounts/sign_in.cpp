#include "server/accounts/sign_in.h"

#include "server/accounts/audit.h"
#include "server/accounts/people.h"
#include "server/accounts/visitors.h"
#include "sql/queries/accounts.h"

#include <algorithm>

namespace callroom::accounts {
namespace {

namespace queries = storage::queries::accounts;

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
    return text;
}

core::Error badCredentials() {
    return core::unauthenticated("bad_credentials", "the e-mail address or the password is wrong");
}

/// What is stored of an account for checking its password.
struct Credentials {
    protocol::User user;
    std::optional<std::string> hash;
};

Credentials readCredentials(const storage::Row& row) {
    return {readUser(row), row.optionalText(9)};
}

core::Result<std::optional<Credentials>> findCredentials(storage::Session& session, const std::string& email) {
    auto found = session.all(queries::userByEmail, readCredentials, email);
    if (!found) return core::fail(std::move(found.error()));
    // The database folds more letters than ASCII's: an address written with such a one counts as unknown, since
    // failures are counted by the address as lowered here.
    if (found->empty() || found->front().user.email != email) return std::nullopt;
    return std::move(found->front());
}

/// The new hash, the end of the other logins and, of staff, the audit entry.
core::Result<Revoked> storePassword(storage::Session& session, const Act& act, const Claims& claims,
                                    const std::string& hash) {
    const auto updated = session.execute(queries::updatePassword, claims.userId, hash, act.at);
    if (!updated) return core::fail(updated.error());
    if (claims.role != core::Role::Customer)
        if (const auto recorded =
                recordAudit(session, act, "user.password", claims.userId.value, std::nullopt, std::nullopt);
            !recorded)
            return core::fail(recorded.error());
    return revokeLogins(session, act, claims.userId, "password_changed", claims.loginId)
        .map([](std::vector<core::LoginId> logins) {
            return Revoked{std::move(logins), {}};
        });
}

template <typename T>
void refuse(const core::Receiver& receiver, std::function<void(core::Result<T>)> callback, core::Error error) {
    receiver.deliver([callback = std::move(callback), error = std::move(error)] { callback(core::fail(error)); });
}

} // namespace

/// One sign-in on its way through limits, database and hasher.
struct SignIn::Attempt {
    SignIn& signIn;
    protocol::LoginRequest request;
    Origin origin;
    core::Receiver receiver;
    Callback<protocol::TokenPair> callback;
    LoginSource source; ///< what failures are counted with
    std::optional<Credentials> credentials;
    core::TenantId tenant;

    void answer(core::Result<protocol::TokenPair> result) {
        if (result || result.error().kind != core::ErrorKind::Unauthenticated) signIn.m_limits.forgive(source);
        receiver.deliver([result = std::move(result), callback = std::move(callback)] { callback(result); });
    }
};

SignIn::SignIn(Parts parts, SignInSettings settings)
    : m_parts(parts)
    , m_limits(settings.logins, parts.clock)
    , m_registrations(settings.registrations, parts.clock)
    , m_widgetSessions(settings.widgetSessions, parts.clock) {}

std::string SignIn::accountOf(const std::optional<std::string>& tenant, const std::string& email) const {
    return tenant.value_or(m_parts.tenants.defaultSlug()) + ' ' + email;
}

std::string SignIn::deviceMarks(const std::optional<std::string>& tenant, std::string email,
                                const Origin& origin) const {
    return m_parts.devices.remember(origin.deviceMarks, accountOf(tenant, lowered(std::move(email))));
}

Act SignIn::actOf(const Claims& claims, const Origin& origin) const {
    return {claims.userId, claims.role, origin.address, m_parts.clock.now(), m_parts.random};
}

Act SignIn::serverAct(const Origin& origin) const {
    return {std::nullopt, core::Role::Customer, origin.address, m_parts.clock.now(), m_parts.random};
}

void SignIn::login(protocol::LoginRequest request, Origin origin, core::Receiver receiver,
                   Callback<protocol::TokenPair> callback) {
    request.email = lowered(std::move(request.email));
    LoginSource source{accountOf(request.tenant, request.email), origin.limitKey(), {}};
    source.device = m_parts.devices.find(origin.deviceMarks, source.account).value_or("");
    if (const auto wait = m_limits.admit(source))
        return refuse(receiver, std::move(callback), core::tooMany(*wait, "too_many_attempts"));
    const auto attempt =
        std::make_shared<Attempt>(Attempt{*this, std::move(request), std::move(origin), std::move(receiver),
                                          std::move(callback), std::move(source), std::nullopt, core::TenantId{}});
    m_parts.tenants.resolve(attempt->request.tenant, onTheSpot(), [this, attempt](core::Result<core::TenantId> tenant) {
        if (!tenant && tenant.error().kind != core::ErrorKind::NotFound)
            return attempt->answer(core::fail(std::move(tenant.error())));
        if (!tenant) return checkPassword(attempt);
        attempt->tenant = *tenant;
        m_parts.workers.read(
            onTheSpot(), *tenant,
            [email = attempt->request.email](storage::Session& session) { return findCredentials(session, email); },
            [this, attempt](core::Result<std::optional<Credentials>> found) {
                if (!found) return attempt->answer(core::fail(std::move(found.error())));
                attempt->credentials = std::move(*found);
                checkPassword(attempt);
            });
    });
}

void SignIn::checkPassword(const std::shared_ptr<Attempt>& attempt) {
    const auto stored = attempt->credentials ? attempt->credentials->hash : std::nullopt;
    m_parts.hasher.verify(attempt->request.password, stored, onTheSpot(),
                          [this, attempt](core::Result<PasswordHasher::Verdict> verdict) {
                              if (!verdict) return attempt->answer(core::fail(std::move(verdict.error())));
                              if (!verdict->isRight || attempt->credentials->user.disabled)
                                  return attempt->answer(core::fail(badCredentials()));
                              openLogin(attempt, std::move(verdict->rehashed));
                          });
}

void SignIn::openLogin(const std::shared_ptr<Attempt>& attempt, std::optional<std::string> rehashed) {
    m_parts.workers.run(
        onTheSpot(), attempt->tenant,
        [this, attempt, rehashed](storage::Session& session) -> core::Result<protocol::TokenPair> {
            const auto& [checked, hash] = *attempt->credentials;
            const auto now = session.all(queries::lockUserForLogin, readCredentials, checked.id);
            if (!now) return core::fail(now.error());
            if (now->empty() || now->front().user.disabled || now->front().hash != hash)
                return core::fail(badCredentials());
            const auto& user = now->front().user;
            if (rehashed)
                if (const auto replaced = session.execute(queries::replacePasswordHash, user.id, hash, *rehashed);
                    !replaced)
                    return core::fail(replaced.error());
            return m_parts.logins.open(session, serverAct(attempt->origin), user, attempt->origin);
        },
        [attempt](core::Result<protocol::TokenPair> pair) { attempt->answer(std::move(pair)); });
}

void SignIn::registerCustomer(protocol::RegisterRequest request, Origin origin, core::Receiver receiver,
                              Callback<protocol::User> callback) {
    if (const auto wait = m_registrations.take(origin.limitKey()))
        return refuse(receiver, std::move(callback), core::tooMany(*wait, "too_many_attempts"));
    if (const auto checked = checkEmail(request.email); !checked)
        return refuse(receiver, std::move(callback), checked.error());
    const auto answer = [receiver, callback = std::move(callback)](core::Result<protocol::User> result) {
        receiver.deliver([callback, result = std::move(result)] { callback(result); });
    };
    const Act act = serverAct(origin);
    m_parts.tenants.resolve(
        request.tenant, onTheSpot(), [this, request, act, answer](const core::Result<core::TenantId>& tenant) {
            if (!tenant) return answer(core::fail(tenant.error()));
            m_parts.hasher.hash(
                request.password, onTheSpot(),
                [this, tenant = *tenant, request, act, answer](const core::Result<std::string>& hash) {
                    if (!hash) return answer(core::fail(hash.error()));
                    m_parts.workers.run(
                        onTheSpot(), tenant,
                        [act, person = NewUser{request.name, request.email, core::Role::Customer, *hash}](
                            storage::Session& session) { return createUser(session, act, person); },
                        answer);
                });
        });
}

void SignIn::refresh(protocol::RefreshRequest request, Origin origin, core::Receiver receiver,
                     Callback<protocol::TokenPair> callback) {
    const auto tenant = Logins::tenantOf(request.refreshToken);
    if (!tenant) return refuse(receiver, std::move(callback), tenant.error());
    m_parts.workers.run(
        onTheSpot(), *tenant,
        [this, act = serverAct(origin), token = std::move(request.refreshToken)](storage::Session& session) {
            return m_parts.logins.refresh(session, act, token);
        },
        [this, receiver, callback = std::move(callback)](core::Result<RefreshOutcome> outcome) {
            if (outcome) m_parts.revocations.add(outcome->revoked);
            receiver.deliver([callback, outcome = std::move(outcome)] {
                callback(outcome ? outcome->answer : core::fail(outcome.error()));
            });
        });
}

void SignIn::logout(Claims claims, protocol::LogoutRequest request, Origin origin, core::Receiver receiver,
                    Callback<void> callback) {
    const Act act = actOf(claims, origin);
    const auto tenant = claims.tenantId;
    m_parts.workers.run(
        onTheSpot(), tenant,
        [this, act, claims = std::move(claims), token = std::move(request.refreshToken)](storage::Session& session) {
            return m_parts.logins.logout(session, act, claims, token);
        },
        [this, receiver, callback = std::move(callback)](core::Result<Revoked> revoked) {
            if (revoked) m_parts.revocations.add(*revoked);
            receiver.deliver([callback, done = revoked.map([](const Revoked&) {})] { callback(done); });
        });
}

void SignIn::changePassword(Claims claims, protocol::PasswordChange change, Origin origin, core::Receiver receiver,
                            Callback<void> callback) {
    // Signed in already: a login counts as a device that is known.
    const LoginSource source{core::toString(claims.userId), origin.limitKey(), core::toString(claims.loginId)};
    if (const auto wait = m_limits.admit(source))
        return refuse(receiver, std::move(callback), core::tooMany(*wait, "too_many_attempts"));
    const Act act = actOf(claims, origin);
    const auto answer = [this, receiver, source, callback = std::move(callback)](core::Result<void> result) {
        if (result || result.error().code != "wrong_password") m_limits.forgive(source);
        receiver.deliver([callback, result = std::move(result)] { callback(result); });
    };
    const auto store = [this, claims, act, answer](const std::string& hash) {
        m_parts.workers.run(
            onTheSpot(), claims.tenantId,
            [claims, act, hash](storage::Session& session) { return storePassword(session, act, claims, hash); },
            [this, answer](core::Result<Revoked> revoked) {
                if (revoked) m_parts.revocations.add(*revoked);
                answer(revoked.map([](const Revoked&) {}));
            });
    };
    const auto check = [this, change, answer, store](const std::optional<std::string>& stored) {
        m_parts.hasher.verify(
            change.currentPassword, stored, onTheSpot(),
            [this, change, answer, store](const core::Result<PasswordHasher::Verdict>& verdict) {
                if (!verdict) return answer(core::fail(verdict.error()));
                if (!verdict->isRight)
                    return answer(core::fail(core::forbidden("wrong_password", "the current password is wrong")));
                m_parts.hasher.hash(change.newPassword, onTheSpot(),
                                    [answer, store](const core::Result<std::string>& hash) {
                                        if (!hash) return answer(core::fail(hash.error()));
                                        store(*hash);
                                    });
            });
    };
    m_parts.workers.read(
        onTheSpot(), claims.tenantId,
        [user = claims.userId](storage::Session& session) {
            return session.one(
                queries::passwordOfUser, [](const storage::Row& row) { return row.optionalText(0); }, user);
        },
        [answer, check](const core::Result<std::optional<std::string>>& stored) {
            if (!stored) return answer(core::fail(stored.error()));
            check(*stored);
        });
}

void SignIn::openWidgetSession(protocol::WidgetSessionRequest request, Origin origin, core::Receiver receiver,
                               Callback<protocol::WidgetSession> callback) {
    if (const auto wait = m_widgetSessions.take(origin.limitKey()))
        return refuse(receiver, std::move(callback), core::tooMany(*wait));
    const Act act = serverAct(origin);
    const auto slug = request.tenant;
    m_parts.tenants.resolve(slug, onTheSpot(),
                            [this, act, receiver, request = std::move(request),
                             callback = std::move(callback)](const core::Result<core::TenantId>& tenant) {
                                if (!tenant) return refuse(receiver, callback, tenant.error());
                                m_parts.workers.run(
                                    receiver, *tenant,
                                    [this, act, visitor = request.visitor](storage::Session& session) {
                                        return accounts::openWidgetSession(session, act, m_parts.logins, visitor);
                                    },
                                    callback);
                            });
}

} // namespace callroom::accounts
