#include "bench/report.h"

#include <QtTest>

using namespace callroom::bench;
using namespace std::chrono_literals;

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsThreeDigitsThatMatter();
    void tellsRatesAndCostsOfEachUnit();
    void makesOneRowForEachLatency();
    void tellsTheFirstError();
};

void TestReport::showsThreeDigitsThatMatter() {
    QVERIFY(shown(950ns) == "0.95 µs");
    QVERIFY(shown(12'340ns) == "12.3 µs");
    QVERIFY(shown(1'234us) == "1.23 ms");
    QVERIFY(shown(123'400us) == "123 ms");
    QVERIFY(shown(2s) == "2.00 s");
    QVERIFY(shown(std::uint64_t{999}) == "999");
    QVERIFY(shown(std::uint64_t{1'234'567}) == "1,234,567");
    QVERIFY(shownBytes(4915.2) == "4.80 KiB");
    QVERIFY(shownBytes(-2'097'152) == "-2.00 MiB");
}

void TestReport::tellsRatesAndCostsOfEachUnit() {
    Measurement measurement;
    measurement.name = "signalling";
    measurement.unit = "relay";
    measurement.count = 500'000;
    measurement.seconds = 10;
    measurement.cpu = {9, 0.5, 8};
    const auto text = toText(measurement);
    QVERIFY2(text.find("500,000 in 10.0 s, 50,000/s") != std::string::npos, text.c_str());
    QVERIFY2(text.find("18.0 µs a relay, 90.0 % of a core") != std::string::npos, text.c_str());
    QVERIFY2(text.find("1.00 µs a relay") != std::string::npos, text.c_str());
    QVERIFY2(text.find("16.0 µs a relay") != std::string::npos, text.c_str());
}

void TestReport::makesOneRowForEachLatency() {
    Measurement measurement;
    measurement.name = "join";
    measurement.unit = "call";
    measurement.count = 10;
    measurement.seconds = 1;
    Histogram histogram;
    histogram.add(1ms);
    measurement.latencies = {{"acknowledged", histogram}, {"offered", histogram}};
    const auto table = toMarkdown("2 cores", {measurement});
    QVERIFY2(table.find("| join | 10 calls | acknowledged | 1.00 ms | 1.00 ms | 1.00 ms |") != std::string::npos,
             table.c_str());
    QVERIFY2(table.find("| | | offered | 1.00 ms |") != std::string::npos, table.c_str());
    QVERIFY(table.find("2 cores") != std::string::npos);
}

void TestReport::tellsTheFirstError() {
    Measurement measurement;
    measurement.addError("status 500");
    measurement.addError("status 502");
    const auto text = toText(measurement);
    QVERIFY2(text.find("2, the first: status 500") != std::string::npos, text.c_str());
}

QTEST_GUILESS_MAIN(TestReport)
#include "report_test.moc"
