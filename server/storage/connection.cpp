#include "server/storage/connection.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>

#include <atomic>
#include <cstdlib>
#include <libpq-fe.h>
#include <mutex>

namespace callroom::storage {
namespace {

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// QPSQL's own result, as QSqlResult::handle documents it; none when the driver is another.
const PGresult* resultOf(const QSqlQuery& query) {
    const QVariant handle = query.result()->handle();
    const QByteArrayView type(handle.typeName());
    if (type != "PGresult*" && type != "pg_result*") return nullptr;
    return *static_cast<PGresult* const*>(handle.constData());
}

/// The same for the connection.
PGconn* connectionOf(const QSqlDriver& driver) {
    const QVariant handle = driver.handle();
    const QByteArrayView type(handle.typeName());
    if (type != "PGconn*" && type != "pg_conn*") return nullptr;
    return *static_cast<PGconn* const*>(handle.constData());
}

std::string_view fieldOf(const PGresult* result, int field) {
    const char* text = result == nullptr ? nullptr : PQresultErrorField(result, field);
    return text == nullptr ? std::string_view() : std::string_view(text);
}

/// QSqlDatabase keeps one registry for the whole process, and QPSQL is not safe to open on two threads at once.
std::mutex& openingMutex() {
    static std::mutex mutex;
    return mutex;
}

QString nextConnectionName() {
    static std::atomic<quint64> count = 0;
    return QStringLiteral("callroom-") + QString::number(++count);
}

} // namespace

Connection::Connection(DatabaseAddress address, DatabaseRole role)
    : m_address(std::move(address))
    , m_role(role)
    , m_name(nextConnectionName()) {}

Connection::~Connection() {
    close();
}

core::Result<void> Connection::open() {
    close();
    const std::scoped_lock lock(openingMutex());
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    m_database.setHostName(toQString(m_address.host));
    m_database.setPort(m_address.port);
    m_database.setDatabaseName(toQString(m_address.database));
    m_database.setUserName(toQString(m_address.loginName(m_role)));
    m_database.setPassword(toQString(m_address.password));
    m_database.setConnectOptions(toQString(m_address.connectOptions(m_role)));
    if (!m_database.open()) {
        core::Error error = core::unavailable();
        error.logDetail = "cannot connect: " + m_database.lastError().databaseText().toStdString();
        m_lastFailure = FailureClass::ConnectionLost;
        return core::fail(std::move(error));
    }
    m_isOpen = true;
    return {};
}

void Connection::close() {
    m_isOpen = false;
    m_tenant.reset();
    if (!m_database.isValid()) return;
    const std::scoped_lock lock(openingMutex());
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

core::Result<void> Connection::setTenant(core::TenantId tenant) {
    if (m_tenant == tenant) return {};
    const std::string value = tenant.isNil() ? std::string() : core::toString(tenant);
    auto done = runScript("SELECT set_config('callroom.tenant', '" + value + "', false)");
    if (done) m_tenant = tenant;
    return done;
}

void Connection::rollBack() {
    if (!m_isOpen) return;
    const auto cause = m_lastFailure;
    if (!runScript("ROLLBACK")) m_isOpen = false;
    m_lastFailure = cause;
}

core::Result<Rows> Connection::run(const Statement& statement, std::span<const Parameter> parameters,
                                   const RowFault& fault) {
    if (!m_isOpen) {
        m_lastFailure = FailureClass::ConnectionLost;
        return core::fail(core::unavailable());
    }
    auto& prepared = m_prepared[statement.index];
    if (prepared == nullptr) {
        auto query = std::make_unique<QSqlQuery>(m_database);
        if (!query->prepare(toQString(statement.text))) return core::fail(failureOf(*query));
        prepared = std::move(query);
    }
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto& text = parameters[i].text();
        if (text && text->find('\0') != std::string::npos) {
            m_lastFailure = FailureClass::Lasting;
            return core::fail(core::malformed("nul_character", "a text holds a NUL character"));
        }
        prepared->bindValue(static_cast<int>(i),
                            text ? QVariant(toQString(*text)) : QVariant(QMetaType(QMetaType::QString)));
    }
    if (!prepared->exec()) return core::fail(failureOf(*prepared));
    return rowsOf(*prepared, fault);
}

core::Result<void> Connection::runScript(std::string_view sql) {
    // Not through QSqlQuery, which looks at the answer of the first command only and would miss the failure of a later.
    PGconn* const connection = m_isOpen ? connectionOf(*m_database.driver()) : nullptr;
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        connection == nullptr ? nullptr : PQexec(connection, std::string(sql).c_str()), PQclear);
    const auto status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) return {};
    const char* message = connection == nullptr ? "not connected" : PQerrorMessage(connection);
    return core::fail(failureOf(result.get(), fieldOf(result.get(), PG_DIAG_SQLSTATE), message));
}

core::Result<Rows> Connection::select(std::string_view sql) {
    QSqlQuery query(m_database);
    if (!m_isOpen || !query.exec(toQString(sql))) return core::fail(failureOf(query));
    return rowsOf(query, nullptr);
}

core::Result<void> Connection::check(const Statement& statement) {
    QSqlQuery query(m_database);
    if (!m_isOpen || !query.prepare(toQString(statement.text))) return core::fail(failureOf(query));
    return {};
}

core::Error Connection::failureOf(const QSqlQuery& query) {
    const PGresult* result = resultOf(query);
    std::string sqlState(fieldOf(result, PG_DIAG_SQLSTATE));
    if (sqlState.empty()) sqlState = query.lastError().nativeErrorCode().toStdString();
    return failureOf(result, sqlState, query.lastError().databaseText().trimmed().toStdString());
}

core::Error Connection::failureOf(const pg_result* result, std::string_view sqlState, std::string_view message) {
    m_lastFailure = classify(sqlState);
    if (m_lastFailure == FailureClass::ConnectionLost) m_isOpen = false;
    return errorOf(sqlState, fieldOf(result, PG_DIAG_CONSTRAINT_NAME), message);
}

core::Result<Rows> Connection::rowsOf(const QSqlQuery& query, const RowFault& fault) const {
    const PGresult* result = resultOf(query);
    if (result == nullptr) return core::fail(core::internal("the SQL driver is not QPSQL"));
    const std::int64_t affected = std::strtoll(PQcmdTuples(const_cast<PGresult*>(result)), nullptr, 10);
    return Rows(std::make_shared<const ResultSet>(result, affected, fault));
}

} // namespace callroom::storage
