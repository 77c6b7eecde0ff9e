#include "server/storage/migrator.h"

#include "server/storage/connection.h"
#include "sql/queries/storage.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

#include <array>
#include <map>

namespace callroom::storage {
namespace {

Q_LOGGING_CATEGORY(lcMigrations, "callroom.migrations")

/// Any number that no other program of the same database is likely to lock.
constexpr std::string_view lockStatement = "SELECT pg_advisory_lock(4242001)";

/// The roles of a database that came by URL: no logins of their own, the user who connects takes them by SET ROLE.
constexpr std::string_view makeRoles = R"sql(
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['callroom_owner', 'callroom_app', 'callroom_ledger'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', name);
        END IF;
        IF NOT pg_has_role(current_user, name, 'MEMBER') THEN
            EXECUTE format('GRANT %I TO %I', name, current_user);
        END IF;
    END LOOP;
END
$$;
CREATE SCHEMA IF NOT EXISTS callroom AUTHORIZATION callroom_owner;
SET ROLE callroom_owner;
)sql";

constexpr std::string_view makeGround = R"sql(
GRANT USAGE ON SCHEMA callroom TO callroom_app, callroom_ledger;
CREATE TABLE IF NOT EXISTS migrations (
    number integer PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamptz(3) NOT NULL DEFAULT now()
);
)sql";

std::string checksumOf(std::string_view text) {
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

core::Failure failed(std::string_view what, core::Error error) {
    error.logDetail = std::string(what) + ": " + error.logDetail;
    error.detail = std::string(what) + " failed";
    return core::fail(std::move(error));
}

core::Result<void> apply(Connection& connection, const Migration& step) {
    std::string script("BEGIN;\n");
    script += step.text;
    script += "\n;INSERT INTO migrations (number, name, checksum) VALUES (" + std::to_string(step.number) + ", '" +
              std::string(step.name) + "', '" + checksumOf(step.text) + "');\nCOMMIT";
    auto done = connection.runScript(script);
    if (done) {
        qCInfo(lcMigrations, "applied number=%d name=%s", step.number, std::string(step.name).c_str());
        return {};
    }
    connection.rollBack();
    return failed("migration " + std::to_string(step.number) + " " + std::string(step.name), std::move(done.error()));
}

core::Result<int> applyOutstanding(Connection& connection, std::span<const Migration> steps) {
    auto rows = connection.select("SELECT number, checksum FROM migrations ORDER BY number");
    if (!rows) return failed("reading the applied migrations", std::move(rows.error()));
    std::map<std::int64_t, std::string> applied;
    for (const Row row : *rows)
        applied.emplace(row.integer(0), row.text(1));

    int count = 0;
    for (const Migration& step : steps) {
        const auto found = applied.find(step.number);
        if (found == applied.end()) {
            if (auto done = apply(connection, step); !done) return core::fail(std::move(done.error()));
            ++count;
            continue;
        }
        if (found->second != checksumOf(step.text))
            return core::fail(core::conflict("migration_changed", "migration " + std::to_string(step.number) +
                                                                      " differs from what the database was made with"));
        applied.erase(found);
    }
    if (!applied.empty())
        return core::fail(core::conflict("database_newer", "the database has migration " +
                                                               std::to_string(applied.begin()->first) +
                                                               ", which this program does not know"));
    return count;
}

} // namespace

core::Result<int> migrate(const DatabaseAddress& address, std::span<const Migration> steps) {
    Connection connection(address, DatabaseRole::Owner);
    if (auto opened = connection.open(); !opened)
        return failed("connecting to the database", std::move(opened.error()));
    if (auto locked = connection.select(lockStatement); !locked)
        return failed("locking the migrations", std::move(locked.error()));
    const auto own = address.hasLoginRoles ? std::string_view("CREATE SCHEMA IF NOT EXISTS callroom") : makeRoles;
    if (auto made = connection.runScript(own); !made)
        return failed("making the roles callroom_owner, callroom_app and callroom_ledger (the database user must own "
                      "the database and may create roles)",
                      std::move(made.error()));
    if (auto made = connection.runScript(makeGround); !made)
        return failed("making the schema", std::move(made.error()));
    return applyOutstanding(connection, steps);
}

core::Result<void> admitLogin(const DatabaseAddress& owner, const std::string& login, DatabaseRole role) {
    const std::string what = "letting the login " + login + " act as " + std::string(roleName(role));
    Connection connection(owner, DatabaseRole::Owner);
    auto done = connection.open();
    if (!done) return failed(what, std::move(done.error()));
    const std::array parameters{Parameter(login), Parameter(roleName(role))};
    const auto rows = connection.run(queries::storage::admitLogin, parameters, nullptr);
    if (!rows) return failed(what, rows.error());
    if (rows->front().boolean(0)) return {};
    done = connection.runScript(rows->front().text(1));
    if (!done) return failed(what, std::move(done.error()));
    qCInfo(lcMigrations, "admitted role=%s", std::string(roleName(role)).c_str());
    return {};
}

} // namespace callroom::storage
