#include "server/storage/connection.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <atomic>
#include <mutex>
#include <vector>

namespace callroom::storage {
namespace {

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// QPSQL's own connection, as QSqlDriver::handle documents it; none when the driver is another.
PGconn* handleOf(const QSqlDatabase& database) {
    const QVariant handle = database.driver()->handle();
    const QByteArrayView type(handle.typeName());
    if (type != "PGconn*" && type != "pg_conn*") return nullptr;
    return *static_cast<PGconn* const*>(handle.constData());
}

std::string_view fieldOf(const PGresult* result, int field) {
    const char* text = result == nullptr ? nullptr : PQresultErrorField(result, field);
    return text == nullptr ? std::string_view() : std::string_view(text);
}

std::string nameOf(const Statement& statement) {
    std::string name("s");
    name += std::to_string(statement.index);
    return name;
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
        error.logDetail = "cannot connect: " + m_database.lastError().databaseText().trimmed().toStdString();
        m_lastFailure = FailureClass::ConnectionLost;
        return core::fail(std::move(error));
    }
    m_handle = handleOf(m_database);
    if (m_handle == nullptr) return core::fail(core::internal("the SQL driver is not QPSQL"));
    m_isOpen = true;
    return {};
}

void Connection::close() {
    m_isOpen = false;
    m_handle = nullptr;
    m_tenant.reset();
    m_prepared.clear();
    m_sent.clear();
    if (!m_database.isValid()) return;
    const std::scoped_lock lock(openingMutex());
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

struct Connection::Bound {
    std::string name;
    std::vector<const char*> values; ///< null for NULL
    std::vector<int> lengths;
    std::vector<int> forms; ///< 1: binary

    [[nodiscard]] int count() const { return static_cast<int>(values.size()); }
};

core::Result<Connection::Bound> Connection::bind(const Call& call) {
    if (auto prepared = ensurePrepared(*call.statement); !prepared) return core::fail(std::move(prepared.error()));
    Bound bound;
    bound.name = nameOf(*call.statement);
    for (const auto& parameter : call.parameters) {
        const auto& text = parameter.text();
        if (text && !call.isBinary && text->find('\0') != std::string::npos) {
            m_lastFailure = FailureClass::Lasting;
            return core::fail(core::malformed("nul_character", "a text holds a NUL character"));
        }
        bound.values.push_back(text ? text->c_str() : nullptr);
        bound.lengths.push_back(text ? static_cast<int>(text->size()) : 0);
        bound.forms.push_back(call.isBinary ? 1 : 0);
    }
    return bound;
}

core::Result<Rows> Connection::run(const Statement& statement, std::span<const Parameter> parameters,
                                   const RowFault& fault) {
    return run({&statement, parameters}, fault);
}

core::Result<Rows> Connection::run(const Call& call, const RowFault& fault) {
    const auto bound = bind(call);
    if (!bound) return core::fail(bound.error());
    auto result = judge(
        ResultPointer(m_isOpen ? PQexecPrepared(m_handle, bound->name.c_str(), bound->count(), bound->values.data(),
                                                bound->lengths.data(), bound->forms.data(), 0)
                               : nullptr));
    if (!result) return core::fail(std::move(result.error()));
    return Rows(std::make_shared<const ResultSet>(std::move(*result), fault));
}

core::Result<void> Connection::send(std::span<const Call> calls) {
    std::vector<Bound> all;
    for (const auto& call : calls) {
        auto bound = bind(call);
        if (!bound) return core::fail(std::move(bound.error()));
        all.push_back(std::move(*bound));
    }
    if (!m_isOpen || PQenterPipelineMode(m_handle) == 0) return judge(nullptr).map([](const ResultPointer&) {});
    bool isSent = true;
    for (const auto& bound : all)
        isSent = isSent && PQsendQueryPrepared(m_handle, bound.name.c_str(), bound.count(), bound.values.data(),
                                               bound.lengths.data(), bound.forms.data(), 0) != 0;
    if (!isSent || PQpipelineSync(m_handle) == 0) {
        m_isOpen = false; // half a pipeline cannot be taken back
        return judge(nullptr).map([](const ResultPointer&) {});
    }
    m_sent.push_back(all.size());
    return {};
}

bool Connection::isAnswered() const {
    return m_isOpen && PQisBusy(m_handle) == 0;
}

int Connection::descriptor() const {
    return m_isOpen ? PQsocket(m_handle) : -1;
}

core::Result<void> Connection::stillStands() {
    if (m_isOpen && PQconsumeInput(m_handle) != 0 && PQstatus(m_handle) == CONNECTION_OK) return {};
    return judge(nullptr).map([](const ResultPointer&) {});
}

core::Result<void> Connection::finish() {
    core::Result<void> outcome;
    for (auto calls = m_sent.front(); calls > 0; --calls) {
        auto result = ResultPointer(PQgetResult(m_handle));
        // What follows a failure is reported as aborted by it.
        if (outcome)
            if (auto judged = judge(std::move(result)); !judged) outcome = core::fail(std::move(judged.error()));
        if (!m_isOpen) return outcome;
        while (ResultPointer(PQgetResult(m_handle)))
            continue;
    }
    m_sent.pop_front();
    // The transaction commits only now, behind the answers of its statements, and may fail by that.
    if (auto committed = endTransaction(); !committed && outcome) outcome = std::move(committed);
    if (m_isOpen && m_sent.empty() && PQexitPipelineMode(m_handle) == 0) m_isOpen = false;
    return outcome;
}

core::Result<void> Connection::endTransaction() {
    core::Result<void> outcome;
    for (int pauses = 0; pauses < 2;) {
        auto result = ResultPointer(PQgetResult(m_handle));
        if (PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC) return outcome;
        if (!result) {
            ++pauses; // one may end the results of a failure, another nothing but a lost connection
            continue;
        }
        if (auto judged = judge(std::move(result)); !judged && outcome) outcome = core::fail(std::move(judged.error()));
        if (!m_isOpen) return outcome;
    }
    return judge(nullptr).map([](const ResultPointer&) {});
}

core::Result<void> Connection::ensurePrepared(const Statement& statement) {
    return m_prepared.contains(statement.index) ? core::Result<void>{} : prepare(statement);
}

core::Result<void> Connection::runScript(std::string_view sql) {
    auto result = judge(ResultPointer(m_isOpen ? PQexec(m_handle, std::string(sql).c_str()) : nullptr));
    if (!result) return core::fail(std::move(result.error()));
    return {};
}

core::Result<Rows> Connection::select(std::string_view sql) {
    auto result = judge(ResultPointer(m_isOpen ? PQexec(m_handle, std::string(sql).c_str()) : nullptr));
    if (!result) return core::fail(std::move(result.error()));
    return Rows(std::make_shared<const ResultSet>(std::move(*result), nullptr));
}

core::Result<void> Connection::prepare(const Statement& statement) {
    auto result = judge(ResultPointer(
        m_isOpen ? PQprepare(m_handle, nameOf(statement).c_str(), std::string(statement.text).c_str(), 0, nullptr)
                 : nullptr));
    if (!result) return core::fail(std::move(result.error()));
    m_prepared.insert(statement.index);
    return {};
}

core::Result<std::vector<AnswerColumn>> Connection::describe(const Statement& statement) {
    if (auto prepared = ensurePrepared(statement); !prepared) return core::fail(std::move(prepared.error()));
    const auto result = judge(ResultPointer(PQdescribePrepared(m_handle, nameOf(statement).c_str())));
    if (!result) return core::fail(result.error());
    std::vector<AnswerColumn> columns;
    for (int column = 0; column < PQnfields(result->get()); ++column)
        columns.push_back({PQfname(result->get(), column), PQftype(result->get(), column)});
    return columns;
}

core::Result<ResultPointer> Connection::judge(ResultPointer result) {
    const auto status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) return result;
    const std::string_view sqlState = fieldOf(result.get(), PG_DIAG_SQLSTATE);
    m_lastFailure = classify(sqlState);
    // Only the first line: the details quote values of the row, which may be a person's.
    std::string message(fieldOf(result.get(), PG_DIAG_MESSAGE_PRIMARY));
    if (message.empty()) message = m_handle == nullptr ? "not connected" : PQerrorMessage(m_handle);
    while (!message.empty() && message.back() == '\n')
        message.pop_back();
    if (m_lastFailure == FailureClass::ConnectionLost) m_isOpen = false;
    return core::fail(errorOf(sqlState, fieldOf(result.get(), PG_DIAG_CONSTRAINT_NAME), message));
}

} // namespace callroom::storage
