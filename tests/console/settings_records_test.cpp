#include "console/model/cell_table_model.h"
#include "console/model/settings/nouns.h"
#include "console/model/settings/record_editor.h"
#include "console/model/settings/record_filter.h"
#include "tests/client/test_server.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace callroom;
using namespace callroom::console;
using client::TestServer;

namespace {

using By = FieldChange::By;

QByteArray textOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject tag(const char* id, const char* name, const char* colour, int version) {
    QJsonObject object{{QStringLiteral("id"), QString::fromLatin1(id)},
                       {QStringLiteral("name"), QString::fromLatin1(name)},
                       {QStringLiteral("color"), QString::fromLatin1(colour)}};
    if (version > 0) object.insert(QStringLiteral("version"), version);
    return object;
}

/// The test server answers those alone who have signed in.
void signIn(client::ApiClient& api) {
    bool isIn = false;
    protocol::LoginRequest request;
    request.email = "nora@demo.test";
    request.password = "right";
    api.login(request, &api, [&isIn](const core::Result<protocol::User>& user) { isIn = user.has_value(); });
    QVERIFY(QTest::qWaitFor([&isIn] { return isIn; }));
}

/// A server of tags that goes by their versions when they have any, and a store before it.
struct Desk {
    Desk() {
        server.onRequest = [this](const TestServer::Request& request) { return answer(request); };
        signIn(api);
        store.follow(&api);
    }

    TestServer::Answer answer(const TestServer::Request& request) {
        if (isBroken) return {503, R"({"status":503,"code":"unavailable"})"};
        if (request.path.startsWith(QStringLiteral("audit?limit=200&action=tag.delete"))) return page(removed);
        if (request.path.startsWith(QStringLiteral("tags?"))) return page(tags);
        const auto body = QJsonDocument::fromJson(request.body).object();
        if (request.verb == "POST" && request.path == u"tags") {
            auto made = body;
            made.insert(QStringLiteral("id"), QStringLiteral("new"));
            tags.push_back(made);
            return {201, textOf(made)};
        }
        const auto id = request.path.section(u'/', 1, 1);
        for (auto& one : tags) {
            if (one.value(u"id").toString() != id) continue;
            if (request.verb == "DELETE") return {204, {}};
            if (request.verb == "GET") return {200, textOf(one)};
            if (one.contains(u"version") && body.value(u"version") != one.value(u"version"))
                return {409, R"({"status":409,"code":"version_conflict"})"};
            for (auto field = body.begin(); field != body.end(); ++field)
                one.insert(field.key(), field.value());
            if (one.contains(u"version")) one.insert(QStringLiteral("version"), one.value(u"version").toInt() + 1);
            return {200, textOf(one)};
        }
        return {404, R"({"status":404,"code":"not_found"})"};
    }

    static TestServer::Answer page(const std::vector<QJsonObject>& records) {
        QJsonArray items;
        for (const auto& one : records)
            items.append(one);
        return {200, textOf({{QStringLiteral("items"), items}, {QStringLiteral("nextCursor"), QJsonValue::Null}})};
    }

    [[nodiscard]] bool load() {
        store.load();
        return QTest::qWaitFor([this] { return store.state() != RecordStore::State::Loading; });
    }

    TestServer server;
    client::ApiClient api{server.url()};
    RecordStore store{tagNoun()};
    std::vector<QJsonObject> tags;
    std::vector<QJsonObject> removed;
    bool isBroken = false;
};

} // namespace

class SettingsRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheServersRecords();
    void tellsWhenTheyCannotBeHad();
    void showsRemovedOnesOnDemand();
    void dropsAnswersToAnAccountThatHasGone();
    void savesANewOne();
    void joinsAnothersEditOfOtherFields_data();
    void joinsAnothersEditOfOtherFields();
    void asksAboutAnothersEditOfTheSameField_data();
    void asksAboutAnothersEditOfTheSameField();
    void tellsARefusalAndKeepsTheDraft();
    void removesAndKeepsInMind();
};

void SettingsRecordsTest::followsTheServersRecords() {
    Desk desk;
    const QAbstractItemModelTester tester(&desk.store, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RecordFilter filter;
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&desk.store);
    desk.tags = {tag("1", "vip", "#ff0000", 1), tag("2", "Billing", "#00ff00", 1)};
    QVERIFY(desk.load());
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Billing"));
    QCOMPARE(filter.index(1, 0).data(RecordColourRole).toString(), QStringLiteral("#ff0000"));
    filter.setSearch(QStringLiteral("VI"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearch({});

    const QSignalSpy resets(&desk.store, &QAbstractItemModel::modelReset);
    desk.tags = {tag("2", "billing", "#00ff00", 2), tag("3", "new", "#0000ff", 1)};
    QVERIFY(desk.load());
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(filter.index(0, 0).data(IdRole).toString(), QStringLiteral("2"));
    QVERIFY(resets.isEmpty());
}

void SettingsRecordsTest::tellsWhenTheyCannotBeHad() {
    Desk desk;
    desk.isBroken = true;
    QVERIFY(desk.load());
    QCOMPARE(desk.store.state(), RecordStore::State::Failed);
    QCOMPARE(desk.store.error().code, "unavailable");
    desk.isBroken = false;
    desk.tags = {tag("1", "vip", "#ff0000", 1)};
    QVERIFY(desk.load());
    QCOMPARE(desk.store.state(), RecordStore::State::Ready);
    QCOMPARE(desk.store.rowCount(), 1);
}

void SettingsRecordsTest::showsRemovedOnesOnDemand() {
    Desk desk;
    RecordFilter filter;
    filter.setSourceModel(&desk.store);
    desk.tags = {tag("1", "vip", "#ff0000", 1)};
    desk.removed = {{{QStringLiteral("before"), tag("2", "Alone", "#00ff00", 1)}},
                    {{QStringLiteral("before"), tag("1", "vip", "#ff0000", 1)}}}; // taken back since
    QVERIFY(desk.load());
    QCOMPARE(desk.store.rowCount(), 1);
    desk.store.includeRemoved();
    QTRY_COMPARE(desk.store.rowCount(), 2);
    QCOMPARE(filter.rowCount(), 1);
    filter.showRemoved(true);
    QCOMPARE(filter.rowCount(), 2);
    QVERIFY(filter.index(1, 0).data(RemovedRole).toBool());
}

void SettingsRecordsTest::dropsAnswersToAnAccountThatHasGone() {
    Desk desk;
    desk.tags = {tag("1", "vip", "#ff0000", 1)};
    desk.store.load();
    desk.store.follow(nullptr);
    QTRY_COMPARE(desk.server.count(QStringLiteral("tags?limit=200")), 1);
    QTest::qWait(50);
    QCOMPARE(desk.store.rowCount(), 0);
    QCOMPARE(desk.store.state(), RecordStore::State::Idle);
}

void SettingsRecordsTest::savesANewOne() {
    Desk desk;
    QVERIFY(desk.load());
    RecordEditor editor(desk.store);
    const QSignalSpy saved(&editor, &RecordEditor::saved);
    editor.openNew();
    QCOMPARE(editor.save(), QStringLiteral("name")); // still empty
    QVERIFY(!editor.isBusy());
    editor.form().setValue(QStringLiteral("name"), QStringLiteral("vip"));
    QVERIFY(editor.save().isEmpty());
    QVERIFY(editor.isBusy());
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(editor.id(), QStringLiteral("new"));
    QVERIFY(!editor.form().isNew());
    QVERIFY(!editor.form().isDirty());
    QCOMPARE(desk.store.rowCount(), 1);
}

void SettingsRecordsTest::joinsAnothersEditOfOtherFields_data() {
    QTest::addColumn<int>("version");
    QTest::newRow("a server that counts versions") << 1;
    QTest::newRow("one that does not") << 0;
}

void SettingsRecordsTest::joinsAnothersEditOfOtherFields() {
    QFETCH(int, version);
    Desk desk;
    desk.tags = {tag("1", "vip", "#ff0000", version)};
    QVERIFY(desk.load());
    RecordEditor editor(desk.store);
    const QSignalSpy saved(&editor, &RecordEditor::saved);
    const QSignalSpy conflicted(&editor, &RecordEditor::conflicted);
    editor.open(QStringLiteral("1"));
    editor.form().setValue(QStringLiteral("name"), QStringLiteral("gold"));
    desk.tags = {tag("1", "vip", "#00ff00", version == 0 ? 0 : version + 1)};
    QVERIFY(editor.save().isEmpty());
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(conflicted.count(), 0);
    QCOMPARE(desk.tags[0].value(u"name").toString(), QStringLiteral("gold"));
    QCOMPARE(desk.tags[0].value(u"color").toString(), QStringLiteral("#00ff00"));
    QCOMPARE(editor.form().value(QStringLiteral("color")).toString(), QStringLiteral("#00ff00"));
}

void SettingsRecordsTest::asksAboutAnothersEditOfTheSameField_data() {
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("keepsMine");
    QTest::newRow("mine stands") << 1 << true;
    QTest::newRow("theirs stands") << 1 << false;
    QTest::newRow("mine stands without versions") << 0 << true;
}

void SettingsRecordsTest::asksAboutAnothersEditOfTheSameField() {
    QFETCH(int, version);
    QFETCH(bool, keepsMine);
    Desk desk;
    desk.tags = {tag("1", "vip", "#ff0000", version)};
    QVERIFY(desk.load());
    RecordEditor editor(desk.store);
    const QSignalSpy saved(&editor, &RecordEditor::saved);
    QJsonObject theirs;
    std::vector<FieldChange> changes;
    connect(&editor, &RecordEditor::conflicted, this,
            [&](const QJsonObject& record, const std::vector<FieldChange>& found) {
                theirs = record;
                changes = found;
            });
    editor.open(QStringLiteral("1"));
    editor.form().setValue(QStringLiteral("name"), QStringLiteral("gold"));
    desk.tags = {tag("1", "silver", "#ff0000", version == 0 ? 0 : version + 1)};
    QVERIFY(editor.save().isEmpty());
    QTRY_COMPARE(changes.size(), std::size_t{1});
    QCOMPARE(changes[0].by, By::Conflict);
    QCOMPARE(changes[0].base.toString(), QStringLiteral("vip"));
    QCOMPARE(changes[0].mine.toString(), QStringLiteral("gold"));
    QCOMPARE(changes[0].theirs.toString(), QStringLiteral("silver"));
    QVERIFY(!editor.isBusy());
    QCOMPARE(editor.form().value(QStringLiteral("name")).toString(), QStringLiteral("gold"));

    changes[0].keepsMine = keepsMine;
    editor.settle(theirs, changes);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(desk.tags[0].value(u"name").toString(), keepsMine ? QStringLiteral("gold") : QStringLiteral("silver"));
    QVERIFY(!editor.form().isDirty());
}

void SettingsRecordsTest::tellsARefusalAndKeepsTheDraft() {
    Desk desk;
    desk.tags = {tag("1", "vip", "#ff0000", 1)};
    QVERIFY(desk.load());
    RecordEditor editor(desk.store);
    const QSignalSpy refused(&editor, &RecordEditor::refused);
    editor.open(QStringLiteral("1"));
    editor.form().setValue(QStringLiteral("name"), QStringLiteral("gold"));
    desk.server.onRequest = [](const auto&) {
        return TestServer::Answer{409, R"({"status":409,"code":"name_taken"})"};
    };
    QVERIFY(editor.save().isEmpty());
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(editor.form().faults(QStringLiteral("name")).size(), std::size_t{1});
    QCOMPARE(editor.form().value(QStringLiteral("name")).toString(), QStringLiteral("gold"));
    QVERIFY(editor.form().isDirty());
}

void SettingsRecordsTest::removesAndKeepsInMind() {
    Desk desk;
    desk.tags = {tag("1", "vip", "#ff0000", 1)};
    QVERIFY(desk.load());
    RecordEditor editor(desk.store);
    const QSignalSpy removed(&editor, &RecordEditor::removed);
    editor.open(QStringLiteral("1"));
    editor.remove();
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(!editor.form().isOpen());
    QVERIFY(desk.store.isRemoved(QStringLiteral("1")));
    desk.tags.clear();
    QVERIFY(desk.load());
    QVERIFY(desk.store.isRemoved(QStringLiteral("1"))); // to be taken back
}

QTEST_GUILESS_MAIN(SettingsRecordsTest)
#include "settings_records_test.moc"
