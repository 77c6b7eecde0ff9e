#include "bench/options.h"

#include <QtTest>

using namespace callroom::bench;

class TestOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsScenarioAndValuesInAnyOrder();
    void needsNoServerForTheFloor();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void namesEveryOptionInItsHelp();
};

void TestOptions::readsScenarioAndValuesInAnyOrder() {
    const auto options = readOptions({"--server", "/bin/callroomd", "join", "--rate", "200", "--queue", "sales"});
    QVERIFY(options.has_value());
    QVERIFY(options->scenario == "join");
    QVERIFY(options->server == "/bin/callroomd");
    QCOMPARE(options->rate, 200);
    QVERIFY(options->queue == "sales");
    QCOMPARE(options->inflight, Options().inflight);
}

void TestOptions::needsNoServerForTheFloor() {
    QVERIFY(readOptions({"floor"}).has_value());
    QVERIFY(!readOptions({"join"}).has_value());
    QVERIFY(!readOptions({"reports", "--contacts", "1000"}).has_value());
}

void TestOptions::refusesWhatItDoesNotKnow_data() {
    QTest::addColumn<std::vector<std::string>>("arguments");
    using Arguments = std::vector<std::string>;
    QTest::newRow("no scenario") << Arguments{"--url", "http://127.0.0.1:1"};
    QTest::newRow("no server") << Arguments{"http"};
    QTest::newRow("unknown scenario") << Arguments{"smtp", "--url", "http://127.0.0.1:1"};
    QTest::newRow("two scenarios") << Arguments{"http", "join", "--url", "http://127.0.0.1:1"};
    QTest::newRow("unknown option") << Arguments{"http", "--url", "http://127.0.0.1:1", "--fast", "1"};
    QTest::newRow("no value") << Arguments{"http", "--url", "http://127.0.0.1:1", "--seconds"};
    QTest::newRow("no number") << Arguments{"http", "--url", "http://127.0.0.1:1", "--seconds", "5s"};
    QTest::newRow("out of range") << Arguments{"http", "--url", "http://127.0.0.1:1", "--seconds", "0"};
}

void TestOptions::refusesWhatItDoesNotKnow() {
    QFETCH(std::vector<std::string>, arguments);
    const auto options = readOptions(arguments);
    QVERIFY(!options);
    QVERIFY(options.error().code == "bad_option");
    QVERIFY(!options.error().detail.empty());
}

void TestOptions::namesEveryOptionInItsHelp() {
    QVERIFY(readOptions({"--help"})->isHelp);
    for (const char* name :
         {"--url", "--server", "--connections", "--idle", "--pairs", "--rate", "--inflight", "--contacts", "--slowest"})
        QVERIFY2(usage().find(name) != std::string::npos, name);
}

QTEST_GUILESS_MAIN(TestOptions)
#include "options_test.moc"
