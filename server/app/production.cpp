#include "server/app/production.h"

#include "server/accounts/tenants.h"
#include "server/app/demo.h"
#include "server/net/peer_address.h"
#include "server/storage/database_address.h"
#include "server/storage/login_powers.h"
#include "sql/queries/accounts.h"

#include <sys/stat.h>

#include <algorithm>
#include <set>

namespace callroom::app {
namespace {

constexpr std::size_t shortestSecret = 32;
constexpr std::size_t shortestPassword = 12;
constexpr std::size_t fewestCharacters = 6; // different ones: `aaaaaaaaaaaa` is long and weak

bool isReadableByOthers(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0;
}

bool isWeakPassword(const std::string& password, const std::string& email) {
    return password.size() < shortestPassword || password == demo::password || password == email ||
           std::set<char>(password.begin(), password.end()).size() < fewestCharacters;
}

/// Whether the connections to that PostgreSQL leave the machine in plain text, or might.
bool isPlainDatabase(const std::string& url) {
    const auto address = storage::DatabaseAddress::fromUrl(url);
    if (!address) return false; // refused as what it is when the storage starts
    if (address->host.starts_with('/') || isLoopback(address->host)) return false;
    const auto& mode = address->sslMode;
    return mode != "require" && mode != "verify-ca" && mode != "verify-full";
}

/// An entry that trusts every address, or none.
bool isBadProxy(const std::string& entry) {
    return entry.ends_with("/0") || !net::AddressSet().add(entry);
}

class Refusals {
public:
    void add(const std::string& setting, const std::string& why) {
        m_text += (m_text.empty() ? "--production refuses\n  --" : "\n  --") + setting + ": " + why;
    }
    [[nodiscard]] core::Result<void> result() const {
        if (m_text.empty()) return {};
        return core::fail(core::invalid("bad_setting", m_text));
    }

private:
    std::string m_text;
};

} // namespace

core::Result<void> checkForProduction(const Configuration& configuration) {
    Refusals refusals;
    const auto proxies = splitList(configuration.trustedProxies);
    if (configuration.tlsCertificate.empty() && !isLoopback(configuration.address) && proxies.empty())
        refusals.add("address", configuration.address +
                                    " would be served in plain HTTP; set --tls-certificate and --tls-key, or name the "
                                    "proxy that ends TLS in --trusted-proxies");
    if (std::any_of(proxies.begin(), proxies.end(), isBadProxy))
        refusals.add("trusted-proxies", "names addresses or networks, and not all of them");
    const auto origins = splitList(configuration.allowedOrigins);
    if (std::find(origins.begin(), origins.end(), "*") != origins.end())
        refusals.add("allowed-origins", "* lets the pages of every site in; name them");
    for (const auto& [setting, url] : {std::pair("database", configuration.databaseUrl),
                                       std::pair("database-ledger", configuration.databaseLedgerUrl),
                                       std::pair("database-owner", configuration.databaseOwnerUrl)})
        if (!url.empty() && isPlainDatabase(url))
            refusals.add(setting, "a PostgreSQL on another machine is reached by TLS only; add sslmode=verify-full");
    if (!configuration.adminPassword.empty() && isWeakPassword(configuration.adminPassword, configuration.adminEmail))
        refusals.add("admin-password", "has at least " + std::to_string(shortestPassword) +
                                           " characters, and is neither a default nor the e-mail address");
    if (!configuration.turnUrls.empty() && configuration.turnSecret.size() < shortestSecret)
        refusals.add("turn-secret", "has at least " + std::to_string(shortestSecret) + " bytes");
    for (const auto& file : configuration.secretFiles)
        if (isReadableByOthers(file.path))
            refusals.add(file.setting, file.path + " may be read by its owner only (chmod 600)");
    const auto keptSecret = configuration.dataFolder + "/token-secret";
    if (configuration.tokenSecret.empty() && isReadableByOthers(keptSecret))
        refusals.add("data", keptSecret + " may be read by its owner only (chmod 600)");
    return refusals.result();
}

core::Result<void> refuseStrongLogins(const storage::DatabaseAddress& application,
                                      const storage::DatabaseAddress& ledger) {
    using storage::DatabaseRole;
    Refusals refusals;
    const auto look = [&refusals](const std::string& setting, const storage::DatabaseAddress& address,
                                  DatabaseRole role) -> core::Result<void> {
        const auto powers = storage::powersBeyond(address, role);
        if (!powers) return core::fail(powers.error());
        if (!powers->empty())
            refusals.add(setting, "the login " + address.user + " may do more than " +
                                      std::string(storage::roleName(role)) + " may: " + *powers +
                                      "; use three logins, see --database-ledger and --database-owner");
        return {};
    };
    return look("database", application, DatabaseRole::Application)
        .and_then([&] { return look("database-ledger", ledger, DatabaseRole::Ledger); })
        .and_then([&] { return refusals.result(); });
}

core::Result<void> refuseDemoAccounts(storage::DatabaseWorkers& workers, const accounts::PasswordHasher& hasher) {
    struct Account {
        std::string email;
        std::string hash;
    };
    const auto tenant = workers.runAndWait(
        core::TenantId{}, [](storage::Session& session) { return accounts::findTenant(session, demo::tenant); });
    if (!tenant)
        return tenant.error().kind == core::ErrorKind::NotFound ? core::Result<void>() : core::fail(tenant.error());
    const auto accounts = workers.runAndWait(*tenant, [](storage::Session& session) {
        return session.all(
            storage::queries::accounts::staffWithEmails,
            [](const storage::Row& row) {
                return Account{row.text(0), row.text(1)};
            },
            demo::staffEmails());
    });
    if (!accounts) return core::fail(accounts.error());
    std::string open;
    for (const auto& account : *accounts)
        if (hasher.isRightNow(std::string(demo::password), account.hash)) open += ' ' + account.email;
    if (open.empty()) return {};
    return core::fail(core::invalid("bad_setting", "--production refuses a database with the demonstration's accounts, "
                                                   "whose password is known; disable them or change it:" +
                                                       open));
}

} // namespace callroom::app
