#include "server/storage/connection.h"
#include "server/storage/login_powers.h"
#include "server/storage/migrator.h"
#include "tests/storage/test_database.h"

#include <QFile>
#include <QTest>

using namespace callroom;
using namespace callroom::storage;

namespace {

/// Columns, constraints, indexes, policies and grants of the schema, one a line, in a fixed order.
constexpr std::string_view printSchema = R"sql(
SELECT string_agg(line, E'\n' ORDER BY relation, kind, line) FROM (
    SELECT c.relname AS relation, 0 AS kind, format('%s rls=%s forced=%s options=%s', c.relname, c.relrowsecurity,
        c.relforcerowsecurity, coalesce(array_to_string(c.reloptions, ','), '')) AS line
    FROM pg_class c WHERE c.relnamespace = 'callroom'::regnamespace AND c.relkind = 'r'
    UNION ALL
    SELECT c.relname, 1, format('%s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
        coalesce(' ' || CASE a.attgenerated WHEN 's' THEN 'generated ' ELSE 'default ' END || pg_get_expr(d.adbin, d.adrelid), ''))
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relnamespace = 'callroom'::regnamespace AND c.relkind = 'r'
    UNION ALL
    SELECT c.relname, 2, format('%s constraint %s %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE c.relnamespace = 'callroom'::regnamespace
    UNION ALL
    SELECT tablename, 3, format('%s %s', tablename, indexdef) FROM pg_indexes WHERE schemaname = 'callroom'
    UNION ALL
    SELECT tablename, 4, format('%s policy %s for %s to %s using %s check %s', tablename, policyname, cmd,
        array_to_string(roles, ','), qual, with_check) FROM pg_policies WHERE schemaname = 'callroom'
    UNION ALL
    SELECT table_name, 5, format('%s grant %s to %s', table_name, string_agg(privilege_type, ',' ORDER BY privilege_type), grantee)
    FROM information_schema.role_table_grants
    WHERE table_schema = 'callroom' AND grantee <> 'callroom_owner' GROUP BY table_name, grantee
) lines
)sql";

constexpr Statement seeUsers{"test/see_users", "SELECT count(*) FROM users", 100'000};
constexpr Statement insertUser{"test/insert_user",
                               "INSERT INTO users (id, tenant_id, role, name, created_at, updated_at) VALUES ($1, $2, "
                               "'customer', 'x', now(), now())",
                               100'001};
constexpr Statement moveUsers{"test/move_users", "UPDATE users SET tenant_id = $1", 100'002};

} // namespace

class SchemaTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_database = std::make_unique<test::TestDatabase>(); }
    void cleanupTestCase() { m_database.reset(); }

    void equalsThePrintedSchema();
    void protectsEveryTableOfATenant();
    void rolesAreNeitherOwnerNorAboveTheLaw();
    void ledgerMayTouchItsOwnTablesOnly();
    void auditAndEventsAreAppendOnly();
    void showsNothingWithoutATenant();
    void refusesRowsOfAnotherTenant();
    void migratingAgainChangesNothing();
    void refusesAChangedMigration();
    void refusesADatabaseNewerThanTheProgram();
    void aFailedMigrationLeavesNothing();
    void migratesADatabaseGivenByUrl();
    void tellsWhatALoginCouldDoBeyondItsRole();

private:
    std::unique_ptr<test::TestDatabase> m_database;
};

void SchemaTest::equalsThePrintedSchema() {
    const QString path = qEnvironmentVariable("CALLROOM_ROOT") + QStringLiteral("/sql/schema.sql");
    const QByteArray printed = "-- Printed by test_storage_schema from the catalogue; not to be edited.\n" +
                               QByteArray::fromStdString(m_database->sql(printSchema)) + "\n";
    QFile file(path);
    if (qEnvironmentVariableIsSet("CALLROOM_WRITE_SCHEMA")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(printed);
        file.close();
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    QCOMPARE(printed.split('\n'), file.readAll().split('\n'));
}

void SchemaTest::protectsEveryTableOfATenant() {
    const auto unprotected = m_database->sql(R"sql(
        SELECT string_agg(c.relname, ', ') FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
        WHERE c.relnamespace = 'callroom'::regnamespace AND c.relkind IN ('r', 'p') AND (NOT c.relrowsecurity
            OR NOT c.relforcerowsecurity OR NOT EXISTS (
                SELECT FROM pg_policies p WHERE p.schemaname = 'callroom' AND p.tablename = c.relname
                    AND p.roles = '{callroom_app}' AND p.cmd = 'ALL'
                    AND p.qual LIKE '%tenant_id = %callroom.tenant%' AND p.with_check = p.qual)))sql");
    QCOMPARE(unprotected, std::string());
    QVERIFY(std::stoi(m_database->sql("SELECT count(*) FROM pg_policies WHERE schemaname = 'callroom'")) >= 16);
    // No policy reaches the application beside the tenant's own.
    QCOMPARE(
        m_database->sql("SELECT count(*) FROM pg_policies WHERE schemaname = 'callroom' AND policyname <> 'tenant' "
                        "AND roles <> '{callroom_ledger}'"),
        std::string("0"));
}

void SchemaTest::rolesAreNeitherOwnerNorAboveTheLaw() {
    QCOMPARE(m_database->sql("SELECT count(*) FROM pg_roles WHERE rolname IN ('callroom_app', 'callroom_ledger', "
                             "'callroom_owner') AND NOT rolsuper AND NOT rolbypassrls AND NOT rolcreaterole"),
             std::string("3"));
    QCOMPARE(m_database->sql("SELECT count(*) FROM pg_class WHERE relnamespace = 'callroom'::regnamespace AND "
                             "pg_get_userbyid(relowner) <> 'callroom_owner'"),
             std::string("0"));
    QCOMPARE(m_database->sql("SELECT count(*) FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member "
                             "WHERE r.rolname IN ('callroom_app', 'callroom_ledger')"),
             std::string("0"));
}

void SchemaTest::ledgerMayTouchItsOwnTablesOnly() {
    QCOMPARE(m_database->sql("SELECT string_agg(DISTINCT table_name, ',' ORDER BY table_name) FROM "
                             "information_schema.role_table_grants WHERE grantee = 'callroom_ledger'"),
             std::string("agent_states,audit,contacts,events,idempotency_keys,ledger_term,message_words,"
                         "message_words_until,offers,thread_events,thread_marks"));
}

void SchemaTest::auditAndEventsAreAppendOnly() {
    QCOMPARE(m_database->sql("SELECT count(*) FROM information_schema.role_table_grants WHERE table_name IN ('audit', "
                             "'events', 'thread_events') AND privilege_type NOT IN ('SELECT', 'INSERT') AND grantee <> "
                             "'callroom_owner'"),
             std::string("0"));
}

void SchemaTest::showsNothingWithoutATenant() {
    const auto tenant = m_database->makeTenant("seen");
    const auto other = m_database->makeTenant("unseen");
    for (int i = 0; i < 3; ++i)
        (void)m_database->makeUser(tenant, core::Role::Agent, "seen");
    Connection connection(m_database->address(), DatabaseRole::Application);
    QVERIFY(connection.open());
    const auto count = [&] { return connection.run(seeUsers, {}, nullptr)->front().integer(0); };
    QCOMPARE(count(), std::int64_t(0));
    QVERIFY(connection.setTenant(tenant));
    QCOMPARE(count(), std::int64_t(3));
    QVERIFY(connection.setTenant(other));
    QCOMPARE(count(), std::int64_t(0));
    QVERIFY(connection.setTenant(core::TenantId{}));
    QCOMPARE(count(), std::int64_t(0));
    // A tenant set inside a transaction that is rolled back is not left behind.
    QVERIFY(connection.setTenant(tenant));
    QVERIFY(connection.begin());
    connection.rollBack();
    QCOMPARE(count(), std::int64_t(3));
}

void SchemaTest::refusesRowsOfAnotherTenant() {
    const auto tenant = m_database->makeTenant("mine");
    const auto other = m_database->makeTenant("theirs");
    (void)m_database->makeUser(tenant, core::Role::Agent, "mine");
    Connection connection(m_database->address(), DatabaseRole::Application);
    QVERIFY(connection.open());
    QVERIFY(connection.setTenant(tenant));
    const std::array<Parameter, 2> mine{m_database->newId<core::UserId>(), tenant};
    QVERIFY(connection.run(insertUser, mine, nullptr));
    const std::array<Parameter, 2> theirs{m_database->newId<core::UserId>(), other};
    QVERIFY(!connection.run(insertUser, theirs, nullptr));
    const std::array<Parameter, 1> move{other};
    QVERIFY(!connection.run(moveUsers, move, nullptr));
    QCOMPARE(m_database->sql("SELECT count(*) FROM users WHERE tenant_id = '" + core::toString(other) + "'"),
             std::string("0"));
}

void SchemaTest::migratingAgainChangesNothing() {
    const auto before = m_database->sql(printSchema);
    const auto applied = migrate(m_database->address());
    QVERIFY(applied);
    QCOMPARE(*applied, 0);
    QCOMPARE(m_database->sql(printSchema), before);
}

void SchemaTest::refusesAChangedMigration() {
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    const std::string changed = std::string(steps.front().text) + "\n-- changed";
    steps.front().text = changed;
    const auto applied = migrate(m_database->address(), steps);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, std::string("migration_changed"));
}

void SchemaTest::refusesADatabaseNewerThanTheProgram() {
    const auto applied = migrate(m_database->address(), {});
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, std::string("database_newer"));
}

void SchemaTest::aFailedMigrationLeavesNothing() {
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({9999, "broken", "CREATE TABLE half (id integer); SELECT no_such_function();"});
    const auto applied = migrate(m_database->address(), steps);
    QVERIFY(!applied);
    QVERIFY(applied.error().logDetail.find("9999") != std::string::npos);
    QCOMPARE(m_database->sql("SELECT count(*) FROM pg_class WHERE relname = 'half'"), std::string("0"));
    QCOMPARE(m_database->sql("SELECT count(*) FROM migrations WHERE number = 9999"), std::string("0"));
}

void SchemaTest::migratesADatabaseGivenByUrl() {
    // What an administrator would make: a user of its own that may create roles, owning an empty database.
    m_database->sql("CREATE ROLE outside LOGIN CREATEROLE");
    m_database->sql("CREATE DATABASE elsewhere OWNER outside");
    const std::string url = "postgresql://outside:any@/elsewhere?host=" + m_database->address().host;
    const auto address = DatabaseAddress::fromUrl(url);
    QVERIFY(address);
    const auto applied = migrate(*address);
    QVERIFY2(applied.has_value(), applied ? "" : applied.error().logDetail.c_str());
    QCOMPARE(*applied, static_cast<int>(migrations().size()));

    Connection connection(*address, DatabaseRole::Application);
    QVERIFY(connection.open());
    const auto role = connection.select("SELECT current_user, current_schema(), current_setting('TimeZone')");
    QVERIFY(role);
    QCOMPARE(role->front().text(0), std::string("callroom_app"));
    QCOMPARE(role->front().text(1), std::string("callroom"));
    QCOMPARE(role->front().text(2), std::string("UTC"));
    const auto seen = connection.run(seeUsers, {}, nullptr);
    QVERIFY(seen);
    QCOMPARE(seen->front().integer(0), std::int64_t(0));
}

void SchemaTest::tellsWhatALoginCouldDoBeyondItsRole() {
    // The embedded PostgreSQL's have one role each.
    for (const auto role : {DatabaseRole::Application, DatabaseRole::Ledger})
        QCOMPARE(powersBeyond(m_database->address(), role).value_or("failed"), std::string());
    DatabaseAddress address = m_database->address();
    address.hasLoginRoles = false;
    const auto powers = [&](std::string_view user, DatabaseRole role) {
        address.user = user;
        const auto found = powersBeyond(address, role);
        return found ? *found : found.error().logDetail;
    };
    QCOMPARE(powers("postgres", DatabaseRole::Application),
             std::string("BYPASSRLS, CREATEROLE, REPLICATION, SUPERUSER"));
    m_database->sql("CREATE ROLE plain LOGIN; CREATE ROLE between NOLOGIN; CREATE ROLE strong LOGIN");
    m_database->sql("GRANT callroom_owner TO between; GRANT between, callroom_app TO strong");
    const auto strong = powers("strong", DatabaseRole::Application);
    // The owner of the tables owns the database, too.
    QVERIFY2(strong == "the role between, the role callroom_owner, the role pg_database_owner", strong.c_str());
    DatabaseAddress superuser = m_database->address();
    superuser.hasLoginRoles = false;
    superuser.user = "postgres";
    QVERIFY(admitLogin(superuser, "plain", DatabaseRole::Application));
    QVERIFY(admitLogin(superuser, "plain", DatabaseRole::Application));
    QCOMPARE(powers("plain", DatabaseRole::Application), std::string());
    QVERIFY(!admitLogin(superuser, "nobody here", DatabaseRole::Application));
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
