#include "tests/accounts/accounts_fixture.h"

#include "server/accounts/people.h"

#include <QDebug>

namespace callroom::test {

using namespace accounts;

AccountsFixture::AccountsFixture() {
    clock.set(core::SystemClock().now());
    tenant = database.makeTenant("main");
    workers = std::make_unique<storage::DatabaseWorkers>(database.address(), storage::WorkerSettings{.threads = 4});
    if (const auto started = workers->start(); !started) qFatal("%s", started.error().detail.c_str());
    hasher = std::make_unique<PasswordHasher>(HasherSettings{.threads = 2});
    tokens = std::move(*AccessTokens::create({.secret = std::string(secret)}, clock));
    logins = std::make_unique<Logins>(*tokens, secret);
    revocations = std::make_unique<Revocations>(clock, logins->settings().visitorLifetime);
    tenants = std::make_unique<TenantSlugs>(*workers, "main");
    devices = std::make_unique<KnownDevices>(secret, clock, random);
    signIn = std::make_unique<SignIn>(
        SignIn::Parts{clock, random, *workers, *hasher, *logins, *revocations, *tenants, *devices},
        SignInSettings{.logins = {.perSource = 5, .perAccount = 8, .perAddress = 12},
                       .registrations = {.perMinute = 10, .burst = 10}});
}

AccountsFixture::~AccountsFixture() {
    workers->stop();
    hasher->stop();
}

protocol::User AccountsFixture::makePerson(core::TenantId of, const std::string& email, core::Role role) {
    static const std::string hash = hasher->hashNow("correct horse").value_or("");
    const auto made = in(of, [&](storage::Session& session) {
        return createUser(session, act(), {"Person", email, role, hash});
    });
    if (!made) qFatal("%s", made.error().code.c_str());
    return *made;
}

core::Result<protocol::TokenPair> AccountsFixture::login(const std::string& email, const std::string& password,
                                                         const std::string& address, std::optional<std::string> slug) {
    return loginFrom({address, "test"}, email, password, std::move(slug));
}

core::Result<protocol::TokenPair> AccountsFixture::loginFrom(const Origin& origin, const std::string& email,
                                                             const std::string& password,
                                                             std::optional<std::string> slug) {
    return executor.await<protocol::TokenPair>([&](const core::Receiver& receiver, auto callback) {
        signIn->login({std::move(slug), email, password}, origin, receiver, std::move(callback));
    });
}

core::Result<protocol::TokenPair> AccountsFixture::refresh(const std::string& token) {
    return executor.await<protocol::TokenPair>([&](const core::Receiver& receiver, auto callback) {
        signIn->refresh({token}, {"127.0.0.1", "test"}, receiver, std::move(callback));
    });
}

core::Result<protocol::WidgetSession> AccountsFixture::visit(protocol::VisitorRequest visitor,
                                                             std::optional<std::string> slug) {
    return executor.await<protocol::WidgetSession>([&](const core::Receiver& receiver, auto callback) {
        signIn->openWidgetSession({std::move(slug), std::move(visitor)}, {"127.0.0.1", "test"}, receiver,
                                  std::move(callback));
    });
}

int AccountsFixture::audited(const std::string& action) {
    return count("audit WHERE action = '" + action + "'");
}

int AccountsFixture::count(const std::string& fromWhere) {
    return std::stoi(database.sql("SELECT count(*) FROM " + fromWhere));
}

} // namespace callroom::test
