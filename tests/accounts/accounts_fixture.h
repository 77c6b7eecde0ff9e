#pragma once

#include "server/accounts/sign_in.h"
#include "tests/accounts/waiting_executor.h"
#include "tests/storage/test_database.h"

#include <memory>
#include <string>

namespace callroom::test {

/// Everything that signing in needs, on a real PostgreSQL, with a clock that the test moves.
class AccountsFixture {
public:
    static constexpr std::string_view secret = "a secret of thirty-two bytes, ok";

    AccountsFixture();
    ~AccountsFixture();
    AccountsFixture(const AccountsFixture&) = delete;
    AccountsFixture& operator=(const AccountsFixture&) = delete;

    /// Runs `work(Session&)` in one transaction of that tenant.
    template <typename Work> [[nodiscard]] auto in(core::TenantId of, Work work) {
        return workers->runAndWait(of, std::move(work));
    }
    [[nodiscard]] accounts::Act act(std::optional<core::UserId> by = {}, core::Role role = core::Role::Admin) {
        return {by, role, "127.0.0.1", clock.now(), random};
    }
    /// A person with the password `correct horse`.
    [[nodiscard]] protocol::User makePerson(core::TenantId of, const std::string& email, core::Role role);

    [[nodiscard]] core::Result<protocol::TokenPair> login(const std::string& email, const std::string& password,
                                                          const std::string& address = "127.0.0.1",
                                                          std::optional<std::string> slug = {});
    [[nodiscard]] core::Result<protocol::TokenPair> loginFrom(const accounts::Origin& origin, const std::string& email,
                                                              const std::string& password,
                                                              std::optional<std::string> slug = {});
    [[nodiscard]] core::Result<protocol::TokenPair> refresh(const std::string& token);
    [[nodiscard]] core::Result<protocol::WidgetSession> visit(protocol::VisitorRequest visitor,
                                                              std::optional<std::string> slug = {});

    /// How many audit entries of that action there are, as the superuser counts.
    [[nodiscard]] int audited(const std::string& action);
    [[nodiscard]] int count(const std::string& fromWhere);

    TestDatabase database;
    core::ManualClock clock;
    core::SystemRandom random;
    WaitingExecutor executor;
    core::TenantId tenant; ///< `main`, the default one
    std::unique_ptr<storage::DatabaseWorkers> workers;
    std::unique_ptr<accounts::PasswordHasher> hasher;
    std::unique_ptr<accounts::AccessTokens> tokens;
    std::unique_ptr<accounts::Logins> logins;
    std::unique_ptr<accounts::Revocations> revocations;
    std::unique_ptr<accounts::TenantSlugs> tenants;
    std::unique_ptr<accounts::KnownDevices> devices;
    std::unique_ptr<accounts::SignIn> signIn;
};

} // namespace callroom::test
