#include "server/storage/database_address.h"

#include <QUrl>
#include <QUrlQuery>

namespace callroom::storage {

std::string_view roleName(DatabaseRole role) {
    switch (role) {
    case DatabaseRole::Owner:
        return "callroom_owner";
    case DatabaseRole::Application:
        return "callroom_app";
    case DatabaseRole::Ledger:
        return "callroom_ledger";
    }
    return {};
}

core::Result<DatabaseAddress> DatabaseAddress::fromUrl(std::string_view url) {
    const QUrl parsed(QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size())), QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    const bool isPostgres = scheme == QLatin1String("postgresql") || scheme == QLatin1String("postgres");
    const QString database = parsed.path(QUrl::FullyDecoded).mid(1);
    if (!parsed.isValid() || !isPostgres || database.isEmpty())
        return core::fail(core::invalid("invalid_database_url",
                                        "database.url must read postgresql://user:password@host:port/database"));
    const QUrlQuery query(parsed);
    DatabaseAddress address;
    address.host = query.hasQueryItem(QStringLiteral("host"))
                       ? query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded).toStdString()
                       : parsed.host(QUrl::FullyDecoded).toStdString();
    if (address.host.empty()) address.host = "127.0.0.1";
    address.port = parsed.port(5432);
    address.database = database.toStdString();
    address.user = parsed.userName(QUrl::FullyDecoded).toStdString();
    address.password = parsed.password(QUrl::FullyDecoded).toStdString();
    address.sslMode = query.queryItemValue(QStringLiteral("sslmode")).toStdString();
    for (const char c : address.sslMode)
        if ((c < 'a' || c > 'z') && c != '-')
            return core::fail(core::invalid("invalid_database_url", "database.url has an sslmode that is none"));
    return address;
}

std::string DatabaseAddress::loginName(DatabaseRole role) const {
    return hasLoginRoles ? std::string(roleName(role)) : user;
}

std::string DatabaseAddress::connectOptions(DatabaseRole role) const {
    // Spaces within the value of `options` would end an option, so none of the settings holds any.
    std::string options = "connect_timeout=5;keepalives_idle=10;keepalives_interval=5;keepalives_count=3;"
                          "tcp_user_timeout=20000;application_name=callroom;"
                          "options='-c search_path=callroom -c TimeZone=UTC -c DateStyle=ISO "
                          "-c extra_float_digits=1 -c bytea_output=hex -c jit=off -c client_min_messages=warning";
    if (role != DatabaseRole::Owner) {
        options += " -c statement_timeout=30000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=60000";
        // Before a table is first analysed, the planner takes a tenant for a few rows, and would combine the index on
        // ids with a walk over everything the tenant has (measured: 4.2 ms instead of 0.16 ms for 40 ids).
        if (role == DatabaseRole::Application) options += " -c enable_bitmapscan=off";
        // A server whose machine is gone must not keep the ledger's lock for the two hours of the system's keepalive.
        if (role == DatabaseRole::Ledger)
            options += " -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3 "
                       "-c tcp_user_timeout=20000";
        if (!hasLoginRoles) options += " -c role=" + std::string(roleName(role));
    }
    options += '\'';
    if (!sslMode.empty()) options += ";sslmode=" + sslMode;
    return options;
}

} // namespace callroom::storage
