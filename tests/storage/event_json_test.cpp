#include "server/storage/candidates_json.h"
#include "server/storage/event_json.h"
#include "tests/storage/sample_floor.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace callroom;
using namespace callroom::storage;

namespace {

/// One line for each event: its type and its body.
std::string allEvents() {
    test::SampleFloor sample;
    std::string text;
    for (const auto& body : sample.everyEvent())
        text += std::string(eventType(body)) + " " + eventData(body) + "\n";
    return text;
}

} // namespace

class EventJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEachEventAsTheGoldenFileSays();
    void readsEachEventBackAsItWas();
    void writesEveryKindOnce();
    void refusesWhatIsNoEvent_data();
    void refusesWhatIsNoEvent();
    void gathersCandidatesByReason();
    void keepsCountsOfCandidates();
};

void EventJsonTest::writesEachEventAsTheGoldenFileSays() {
    const QString path = qEnvironmentVariable("CALLROOM_ROOT") + QStringLiteral("/tests/storage/golden/events.txt");
    QFile file(path);
    if (qEnvironmentVariableIsSet("CALLROOM_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(allEvents()));
        file.close();
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const auto expected = file.readAll().split('\n');
    const auto written = QByteArray::fromStdString(allEvents()).split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), written.size()); ++i)
        QCOMPARE(written[i], expected[i]);
    QCOMPARE(written.size(), expected.size());
}

void EventJsonTest::readsEachEventBackAsItWas() {
    test::SampleFloor sample;
    for (const auto& body : sample.everyEvent()) {
        const auto read = readEventBody(eventType(body), eventData(body));
        QVERIFY2(read.has_value(), read ? "" : read.error().logDetail.c_str());
        QCOMPARE(read->index(), body.index());
        QCOMPARE(eventData(*read), eventData(body));
        if (const auto* joined = std::get_if<floor::ContactJoined>(&body))
            QVERIFY(std::get<floor::ContactJoined>(*read).contact == joined->contact);
        if (const auto* offered = std::get_if<floor::ContactOffered>(&body)) {
            floor::Offer withoutCandidates = offered->offer;
            withoutCandidates.candidates = {};
            QVERIFY(std::get<floor::ContactOffered>(*read).offer == withoutCandidates);
        }
    }
}

void EventJsonTest::writesEveryKindOnce() {
    test::SampleFloor sample;
    std::set<std::size_t> kinds;
    std::set<std::string_view> types;
    for (const auto& body : sample.everyEvent()) {
        kinds.insert(body.index());
        types.insert(eventType(body));
    }
    QCOMPARE(kinds.size(), std::variant_size_v<floor::EventBody>);
    QCOMPARE(types.size(), std::variant_size_v<floor::EventBody>);
}

void EventJsonTest::refusesWhatIsNoEvent_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("unknown type") << QByteArray("contact_vanished") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("party_lost") << QByteArray("{");
    QTest::newRow("missing field") << QByteArray("party_lost") << QByteArray("{}");
    QTest::newRow("unknown word") << QByteArray("party_lost") << QByteArray(R"({"party":"nobody"})");
}

void EventJsonTest::refusesWhatIsNoEvent() {
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, data);
    const auto read = readEventBody(type.toStdString(), data.toStdString());
    QVERIFY(!read);
    QVERIFY(read.error().kind == core::ErrorKind::Internal);
}

void EventJsonTest::gathersCandidatesByReason() {
    test::SampleFloor sample;
    const auto one = sample.newId<core::UserId>();
    const auto two = sample.newId<core::UserId>();
    const auto three = sample.newId<core::UserId>();
    const auto quote = sample.newId<core::UserId>();
    json::Writer writer;
    writeCandidates(writer, {{one, "chosen"}, {two, "away"}, {quote, "skill:\"x\"<3"}, {three, "away"}});
    const std::vector<floor::Candidate> expected{
        {one, "chosen"}, {two, "away"}, {three, "away"}, {quote, "skill:\"x\"<3"}};
    QCOMPARE(std::string(writer.text()).find("away"), std::string(writer.text()).rfind("away"));
    const auto read = readCandidates(writer.text());
    QVERIFY(read && *read == expected);
    for (const auto* wrong :
         {"[]", "{\"away\":\"x\"}", "{\"away\":[0]}", "{\"away\":[-1]}", "{\"away\":[1.5]}", "{\"away\":[{}]}", "{"})
        QVERIFY(!readCandidates(wrong));
}

void EventJsonTest::keepsCountsOfCandidates() {
    test::SampleFloor sample;
    const auto one = sample.newId<core::UserId>();
    const auto two = sample.newId<core::UserId>();
    const std::vector<floor::Candidate> candidates{
        {one, "chosen"}, {two, "away"}, {{}, "skill:billing<3", 41}, {{}, "away", 9'000}};
    json::Writer writer;
    writeCandidates(writer, candidates);
    const auto read = readCandidates(writer.text());
    QVERIFY(read);
    QVERIFY((*read == std::vector<floor::Candidate>{
                          {one, "chosen"}, {two, "away"}, {{}, "away", 9'000}, {{}, "skill:billing<3", 41}}));
}

QTEST_GUILESS_MAIN(EventJsonTest)
#include "event_json_test.moc"
