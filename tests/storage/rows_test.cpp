#include "server/storage/parameter.h"
#include "server/storage/result_set.h"
#include "server/storage/row.h"
#include "server/storage/sqlstate.h"

#include <QTest>

#include <libpq-fe.h>

using namespace callroom;
using namespace callroom::storage;

namespace {

struct OneRow {
    explicit OneRow(std::vector<std::optional<std::string>> values)
        : fault(std::make_shared<std::string>()) {
        ResultPointer result(PQmakeEmptyPGresult(nullptr, PGRES_TUPLES_OK));
        std::vector<PGresAttDesc> columns(values.size());
        std::string name("c");
        for (auto& column : columns)
            column = {name.data(), 0, 0, 0, 25, -1, -1};
        PQsetResultAttrs(result.get(), static_cast<int>(columns.size()), columns.data());
        for (std::size_t i = 0; i < values.size(); ++i)
            PQsetvalue(result.get(), 0, static_cast<int>(i), values[i] ? values[i]->data() : nullptr,
                       values[i] ? static_cast<int>(values[i]->size()) : -1);
        rows.emplace(std::make_shared<const ResultSet>(std::move(result), fault));
    }
    std::shared_ptr<std::string> fault;
    std::optional<Rows> rows;
    [[nodiscard]] Row row() const { return rows->front(); }
};

} // namespace

class RowsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEachKindOfColumn();
    void readsTimestamps_data();
    void readsTimestamps();
    void spoilsWhatIsReadAsWhatItIsNot_data();
    void spoilsWhatIsReadAsWhatItIsNot();
    void readsArrays();
    void bindsEachKindOfValue();
    void arraysReadBackAsBound();
    void mapsSqlStates_data();
    void mapsSqlStates();
};

void RowsTest::readsEachKindOfColumn() {
    const OneRow one({"-42", "t", "0190b5f0-0000-7000-8000-000000000001", "timed_out", std::nullopt, "Zoë"});
    QCOMPARE(one.row().integer(0), std::int64_t(-42));
    QVERIFY(one.row().boolean(1));
    QCOMPARE(core::toString(one.row().uuid(2)), std::string("0190b5f0-0000-7000-8000-000000000001"));
    QVERIFY(one.row().word<core::OfferStatus>(3) == core::OfferStatus::TimedOut);
    QVERIFY(!one.row().optionalInteger(4));
    QVERIFY(!one.row().optionalTimestamp(4));
    QCOMPARE(one.row().optionalText(5), std::optional<std::string>("Zoë"));
    QCOMPARE(*one.fault, std::string());
}

void RowsTest::readsTimestamps_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("whole second") << QByteArray("2026-11-21 05:00:00+00") << QByteArray("2026-11-21T05:00:00.000Z");
    QTest::newRow("tenths") << QByteArray("2026-11-21 05:00:00.1+00") << QByteArray("2026-11-21T05:00:00.100Z");
    QTest::newRow("milliseconds") << QByteArray("2028-02-29 23:59:59.999+00") << QByteArray("2028-02-29T23:59:59.999Z");
}

void RowsTest::readsTimestamps() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const OneRow one({text.toStdString()});
    QCOMPARE(core::toRfc3339(one.row().timestamp(0)), expected.toStdString());
    QCOMPARE(*one.fault, std::string());
}

void RowsTest::spoilsWhatIsReadAsWhatItIsNot_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("integer") << 0;
    QTest::newRow("boolean") << 1;
    QTest::newRow("uuid") << 2;
    QTest::newRow("timestamp") << 3;
    QTest::newRow("word") << 4;
    QTest::newRow("array") << 5;
    QTest::newRow("null as text") << 6;
    QTest::newRow("a column that is not there") << 7;
}

void RowsTest::spoilsWhatIsReadAsWhatItIsNot() {
    QFETCH(int, kind);
    const OneRow one({"2026-13-41 05:00:00+00", std::nullopt});
    const Row row = one.row();
    switch (kind) {
    case 0:
        QCOMPARE(row.integer(0), std::int64_t(2026));
        break;
    case 1:
        QVERIFY(!row.boolean(0));
        break;
    case 2:
        QVERIFY(row.uuid(0).isNil());
        break;
    case 3:
        QVERIFY(row.timestamp(0) == core::Timestamp{});
        break;
    case 4:
        QVERIFY(row.word<core::Role>(0) == core::Role{});
        break;
    case 5:
        QVERIFY(row.texts(0).empty());
        break;
    case 6:
        QVERIFY(row.text(1).empty());
        break;
    default:
        QVERIFY(row.text(9).empty());
    }
    QVERIFY(!one.fault->empty());
}

void RowsTest::readsArrays() {
    const OneRow one({R"({call,"with \"quote\" and \\",NULLISH,""})", "{}"});
    QCOMPARE(one.row().texts(0), (std::vector<std::string>{"call", "with \"quote\" and \\", "NULLISH", ""}));
    QVERIFY(one.row().texts(1).empty());
    QCOMPARE(*one.fault, std::string());
}

void RowsTest::bindsEachKindOfValue() {
    QCOMPARE(Parameter(true).text(), std::optional<std::string>("t"));
    QCOMPARE(Parameter(std::uint64_t(7)).text(), std::optional<std::string>("7"));
    QCOMPARE(Parameter(core::Role::Admin).text(), std::optional<std::string>("admin"));
    QCOMPARE(Parameter(std::optional<int>()).text(), std::optional<std::string>());
    QCOMPARE(Parameter(std::nullopt).text(), std::optional<std::string>());
    QCOMPARE(Parameter(core::Milliseconds(1500)).text(), std::optional<std::string>("1500"));
    QCOMPARE(Parameter(core::fromEpochMilliseconds(1)).text(), std::optional<std::string>("1970-01-01T00:00:00.001Z"));
    QCOMPARE(Parameter(std::vector<core::Channel>{core::Channel::Call, core::Channel::Chat}).text(),
             std::optional<std::string>(R"({"call","chat"})"));
}

void RowsTest::arraysReadBackAsBound() {
    const std::vector<std::string> values{"a,b", "\"", "\\", "", "{}", "null"};
    const OneRow one({Parameter(values).text()});
    QCOMPARE(one.row().texts(0), values);
}

void RowsTest::mapsSqlStates_data() {
    QTest::addColumn<QByteArray>("sqlState");
    QTest::addColumn<QByteArray>("constraint");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("unique") << QByteArray("23505") << QByteArray("users_email_key") << 409 << QByteArray("users_email");
    QTest::newRow("check") << QByteArray("23514") << QByteArray("users_role_check") << 422 << QByteArray("users_role");
    QTest::newRow("foreign key") << QByteArray("23503") << QByteArray("groups_supervisor_id_fkey") << 422
                                 << QByteArray("groups_supervisor_id");
    QTest::newRow("not null") << QByteArray("23502") << QByteArray() << 422 << QByteArray("invalid_value");
    QTest::newRow("deadlock") << QByteArray("40P01") << QByteArray() << 503 << QByteArray("unavailable");
    QTest::newRow("stopping") << QByteArray("57P01") << QByteArray() << 503 << QByteArray("unavailable");
    QTest::newRow("broken") << QByteArray() << QByteArray() << 503 << QByteArray("unavailable");
    QTest::newRow("disk full") << QByteArray("53100") << QByteArray() << 503 << QByteArray("unavailable");
    QTest::newRow("nul") << QByteArray("22P05") << QByteArray() << 400 << QByteArray("nul_character");
    QTest::newRow("no such table") << QByteArray("42P01") << QByteArray() << 500 << QByteArray("internal");
}

void RowsTest::mapsSqlStates() {
    QFETCH(QByteArray, sqlState);
    QFETCH(QByteArray, constraint);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const auto error = errorOf(sqlState.toStdString(), constraint.toStdString(), "secret text");
    QCOMPARE(core::httpStatus(error.kind), status);
    QCOMPARE(error.code, code.toStdString());
    QVERIFY(error.detail.find("secret") == std::string::npos);
}

QTEST_GUILESS_MAIN(RowsTest)
#include "rows_test.moc"
