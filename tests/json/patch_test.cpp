#include "shared/json/patch.h"
#include "shared/json/schema.h"

#include <QTest>

using namespace callroom;

namespace {

struct Lamp {
    std::string name;
    std::optional<int> watts;
    bool isOn = false;
    std::vector<std::string> colours;
};

} // namespace

namespace callroom::json {

template <> struct Description<Lamp> {
    static constexpr std::string_view name = "Lamp";
    static constexpr std::string_view patchName = "LampPatch";
    static constexpr auto fields = Fields{field("name", &Lamp::name, {.minLength = 1, .maxLength = 5}),
                                          field("watts", &Lamp::watts, {.minimum = 1, .maximum = 100}),
                                          field("isOn", &Lamp::isOn), field("colours", &Lamp::colours)};
};

} // namespace callroom::json

using LampPatch = json::Patch<Lamp>;

class PatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesWhatItNames();
    void takesTheValueFromAnOptionalFieldByNull();
    void takesNullForAFieldThatIsNotNamed();
    void keepsToTheLimits_data();
    void keepsToTheLimits();
    void isReadAsItIsWritten();
    void needsNoFieldByItsSchema();
};

void PatchTest::changesWhatItNames() {
    const auto patch = json::decodeText<LampPatch>(R"({"isOn":true,"colours":["red"],"version":7})");
    QVERIFY(patch);
    QVERIFY(patch->names(&Lamp::isOn) && patch->names(&Lamp::colours));
    QVERIFY(!patch->names(&Lamp::name) && !patch->names(&Lamp::watts));
    QCOMPARE(patch->version, std::optional<std::int64_t>(7));
    Lamp lamp{"desk", 40, false, {"blue", "green"}};
    patch->applyTo(lamp);
    QCOMPARE(lamp.name, std::string("desk"));
    QCOMPARE(lamp.watts, std::optional(40));
    QVERIFY(lamp.isOn);
    QCOMPARE(lamp.colours, std::vector<std::string>{"red"});
}

void PatchTest::takesTheValueFromAnOptionalFieldByNull() {
    const auto patch = json::decodeText<LampPatch>(R"({"watts":null})");
    QVERIFY(patch && patch->names(&Lamp::watts));
    Lamp lamp{"desk", 40, true, {}};
    patch->applyTo(lamp);
    QVERIFY(!lamp.watts);
}

void PatchTest::takesNullForAFieldThatIsNotNamed() {
    const auto patch = json::decodeText<LampPatch>(R"({"name":null,"isOn":null,"version":null})");
    QVERIFY(patch);
    QVERIFY(!patch->names(&Lamp::name) && !patch->names(&Lamp::isOn) && !patch->version);
}

void PatchTest::keepsToTheLimits_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("too long") << QByteArray(R"({"name":"standing"})") << QByteArray("name") << QByteArray("too_long");
    QTest::newRow("too large") << QByteArray(R"({"watts":101})") << QByteArray("watts") << QByteArray("too_large");
    QTest::newRow("another type") << QByteArray(R"({"isOn":1})") << QByteArray("isOn") << QByteArray("not_a_boolean");
    QTest::newRow("unknown") << QByteArray(R"({"isof":1})") << QByteArray("isof") << QByteArray("unknown_field");
    QTest::newRow("twice") << QByteArray(R"({"name":"a","name":"b"})") << QByteArray("name")
                           << QByteArray("duplicate_field");
    QTest::newRow("version twice") << QByteArray(R"({"version":1,"version":2})") << QByteArray("version")
                                   << QByteArray("duplicate_field");
    QTest::newRow("a version below 0") << QByteArray(R"({"version":-1})") << QByteArray("version")
                                       << QByteArray("too_small");
}

void PatchTest::keepsToTheLimits() {
    QFETCH(QByteArray, text);
    const auto patch = json::decodeText<LampPatch>(text.toStdString());
    QVERIFY(!patch);
    QCOMPARE(patch.error().fields.size(), std::size_t(1));
    QTEST(QByteArray::fromStdString(patch.error().fields.front().field), "field");
    QTEST(QByteArray::fromStdString(patch.error().fields.front().code), "code");
}

void PatchTest::isReadAsItIsWritten() {
    LampPatch patch;
    patch.set(&Lamp::watts, std::nullopt).set(&Lamp::name, "floor");
    patch.version = 3;
    const auto text = json::encode(patch);
    QCOMPARE(text, std::string(R"({"name":"floor","watts":null,"version":3})"));
    const auto again = json::decodeText<LampPatch>(text);
    QVERIFY(again);
    QCOMPARE(json::encode(*again), text);
    QCOMPARE(json::encode(LampPatch()), std::string("{}"));
}

void PatchTest::needsNoFieldByItsSchema() {
    json::SchemaBook book;
    QCOMPARE(book.schemaOf<LampPatch>(), std::string(R"({"$ref":"#/components/schemas/LampPatch"})"));
    const auto components = book.components();
    QVERIFY2(components.find("required") == std::string::npos, components.c_str());
    QVERIFY2(components.find(R"("version")") != std::string::npos, components.c_str());
    QVERIFY2(components.find(R"("maxLength":5)") != std::string::npos, components.c_str());
}

QTEST_GUILESS_MAIN(PatchTest)
#include "patch_test.moc"
