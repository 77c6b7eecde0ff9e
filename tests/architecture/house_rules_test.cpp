#include "tests/architecture/house_rules.h"
#include "tests/architecture/layers.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>

using namespace callroom::architecture;
namespace fs = std::filesystem;

using Check = std::vector<Violation> (*)(const fs::path&);
Q_DECLARE_METATYPE(Check)

namespace {

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

QString listed(const std::vector<Violation>& violations) {
    QStringList lines;
    for (const Violation& violation : violations)
        lines += QString::fromStdString(toString(violation));
    return lines.join(u'\n');
}

/// A checkout in which every rule holds.
void writeSoundHouse(const fs::path& root) {
    write(root / "shared/core/error.h", "#pragma once\n#include <string>\n");
    write(root / "shared/core/CMakeLists.txt",
          "callroom_library(callroom_core\n  SOURCES error.h\n  LINK Qt6::Core)\n");
    write(root / "server/floor/floor.h", "#pragma once\n#include \"shared/core/error.h\"\n");
    write(root / "server/floor/CMakeLists.txt",
          "callroom_library(callroom_floor SOURCES floor.h LINK callroom_core)\n");
    write(root / "server/storage/ledger.h", "#include \"server/floor/floor.h\"\n#include <QSqlQuery>\n");
    write(root / "server/storage/CMakeLists.txt",
          "callroom_library(callroom_storage\n  SOURCES ledger.h\n  LINK callroom_floor Qt6::Sql)\n");
    write(root / "sql/queries/floor/load.sql", "SELECT 1\n");
    write(root / "server/storage/floor_store.cpp", "#include \"sql/queries/floor.h\"\n");
    write(root / "console/net/feed.h", "#include \"shared/core/error.h\"\n");
    write(root / "console/net/CMakeLists.txt",
          "callroom_library(callroom_console_net SOURCES feed.h LINK callroom_core)\n");
    write(root / "server/api/tag_routes.cpp", "auto tag = call->body<protocol::TagCreate>();\n");
    write(root / "tests/fuzz/body_types.h", "using BodyTypes = Types<protocol::TagCreate>;\n");
}

} // namespace

class TestHouseRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdInThisCheckout_data();
    void holdInThisCheckout();
    void holdInASoundHouse();
    void findThePlantedViolation_data();
    void findThePlantedViolation();
    void everyLayerIncludesOnlyLowerLayers();
};

void TestHouseRules::holdInThisCheckout_data() {
    QTest::addColumn<Check>("check");
    QTest::newRow("includes") << Check(checkIncludes);
    QTest::newRow("links") << Check(checkLinks);
    QTest::newRow("hosts") << Check(checkHosts);
    QTest::newRow("remarks") << Check(checkRemarks);
    QTest::newRow("fuzzed bodies") << Check(checkFuzzedBodies);
}

void TestHouseRules::holdInThisCheckout() {
    QFETCH(Check, check);
    const fs::path root = qEnvironmentVariable("CALLROOM_ROOT").toStdString();
    QVERIFY2(fs::exists(root / "CMakePresets.json"), "CALLROOM_ROOT does not name a checkout");
    const auto violations = check(root);
    QVERIFY2(violations.empty(), qPrintable(u'\n' + listed(violations)));
}

void TestHouseRules::holdInASoundHouse() {
    QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    writeSoundHouse(root);
    for (const Check check : {checkIncludes, checkLinks, checkHosts, checkRemarks, checkFuzzedBodies})
        QCOMPARE(listed(check(root)), QString());
}

void TestHouseRules::findThePlantedViolation_data() {
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* name, Check check, const char* file, const std::string& text,
                        const char* expected) {
        QTest::newRow(name) << check << QString::fromUtf8(file) << QString::fromStdString(text)
                            << QString::fromUtf8(expected);
    };
    row("a lower layer includes a higher one", checkIncludes, "shared/core/bad.h",
        "\n#include \"server/floor/floor.h\"\n", "shared/core/bad.h:2: shared/core may not use server/floor");
    row("the console includes the server", checkIncludes, "console/net/bad.cpp", "#include \"server/floor/floor.h\"\n",
        "console/net/bad.cpp:1: console/net may not use server/floor");
    row("the server includes the console", checkIncludes, "server/floor/bad.cpp", "#include \"console/net/feed.h\"\n",
        "server/floor/bad.cpp:1: server/floor may not use console/net");
    row("an include beside the file", checkIncludes, "server/floor/bad.cpp", "#include \"floor.h\"\n",
        "server/floor/bad.cpp:1: \"floor.h\" is no file from the root of the checkout");
    row("a folder nobody decided on", checkIncludes, "server/helpers/bad.h", "#pragma once\n",
        "server/helpers/bad.h:1: this folder is not in the layer table");
    row("SQL outside of storage", checkIncludes, "server/floor/bad.cpp", "#  include <QSqlDatabase>\n",
        "server/floor/bad.cpp:1: server/floor may not use Qt6::Sql");
    row("statements outside of storage", checkIncludes, "console/net/bad.cpp", "#include \"sql/queries/floor.h\"\n",
        "console/net/bad.cpp:1: console/net may not use sql/queries/floor.h");
    row("a library linked upwards", checkLinks, "shared/core/CMakeLists.txt",
        "callroom_library(callroom_core SOURCES error.h\n  LINK Qt6::Core callroom_floor)\n",
        "shared/core/CMakeLists.txt:1: shared/core may not use callroom_floor");
    row("a library linked upwards later", checkLinks, "console/net/extra/CMakeLists.txt",
        "# why\ntarget_link_libraries(callroom_console_net PUBLIC callroom_storage)\n",
        "console/net/extra/CMakeLists.txt:2: console/net may not use callroom_storage");
    row("widgets below the views", checkLinks, "console/net/CMakeLists.txt",
        "callroom_library(callroom_console_net SOURCES feed.h LINK Qt6::Widgets)\n",
        "console/net/CMakeLists.txt:1: console/net may not use Qt6::Widgets");
    row("a lock file with download addresses", checkHosts, "server/web/package-lock.json",
        "{\n  \"resolved\": \"https://example.org/ws.tgz\"\n}\n",
        "server/web/package-lock.json:2: names a host that packages come from");
    row("a host of packages", checkHosts, "docs/setup.md",
        "npm --registry https://registry."
        "example.org\n",
        "docs/setup.md:1: names a host that packages come from");
    row("work left open", checkRemarks, "server/floor/bad.cpp",
        "// TO"
        "DO: later\n",
        "server/floor/bad.cpp:1: work left open without an issue number");
    row("a body that is not fuzzed", checkFuzzedBodies, "server/api/bad.cpp",
        "auto join = data<protocol::Join>(frame);\n",
        "server/api/bad.cpp:1: protocol::Join is not in tests/fuzz/body_types.h");
}

void TestHouseRules::findThePlantedViolation() {
    QFETCH(Check, check);
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    writeSoundHouse(root);
    write(root / file.toStdString(), text.toStdString());
    QCOMPARE(listed(check(root)), expected);
}

/// The table itself has no cycle: it is written lowest first, and nothing names what comes later.
void TestHouseRules::everyLayerIncludesOnlyLowerLayers() {
    QStringList lower;
    for (const Layer& layer : layers()) {
        for (const auto used : layer.mayInclude)
            QVERIFY2(lower.contains(QString::fromUtf8(used)), qPrintable(QString::fromUtf8(layer.folder)));
        lower += QString::fromUtf8(layer.folder);
    }
}

QTEST_GUILESS_MAIN(TestHouseRules)
#include "house_rules_test.moc"
