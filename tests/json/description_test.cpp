#include "shared/json/decode.h"
#include "shared/json/encode.h"
#include "shared/json/schema.h"

#include <QtTest>

using namespace callroom;

namespace {

struct Item {
    std::string name;
    int level = 1;
};

struct Body {
    std::string text;
    std::optional<int> count;
    std::optional<std::optional<std::string>> patch;
    std::vector<Item> items;
    std::optional<core::Presence> presence;
    json::RawJson raw;
    int limit = 50;
};

} // namespace

template <> struct callroom::json::Description<Item> {
    static constexpr std::string_view name = "Item";
    static constexpr auto fields = json::Fields{json::field("name", &Item::name, {.minLength = 1, .maxLength = 5}),
                                                json::field("level", &Item::level, {.minimum = 1, .maximum = 5})};
};

template <> struct callroom::json::Description<Body> {
    static constexpr std::string_view name = "Body";
    static constexpr auto fields =
        json::Fields{json::field("text", &Body::text),
                     json::field("count", &Body::count, {.isOmittedWhenEmpty = true}),
                     json::field("patch", &Body::patch, {.isOmittedWhenEmpty = true}),
                     json::field("items", &Body::items, {.maxLength = 2, .mayBeAbsent = true}),
                     json::field("presence", &Body::presence),
                     json::field("raw", &Body::raw, {.mayBeAbsent = true}),
                     json::field("limit", &Body::limit, {.minimum = 1, .maximum = 100, .mayBeAbsent = true})};
};

class DescriptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void tellsAbsentFromNull();
    void namesEachFault_data();
    void namesEachFault();
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void readsNumbersAsWritten_data();
    void readsNumbersAsWritten();
    void gathersAllFaultsOfABody();
    void keepsTextAsSent();
    void keepsOneValueAsWritten_data();
    void keepsOneValueAsWritten();
    void readsNoFurtherThanTheText();
    void describesItself();
};

void DescriptionTest::readsWhatItWrites() {
    Body body;
    body.text = "ü\"\\\n\xF0\x9F\x99\x82";
    body.count = -3;
    body.items = {{"a", 1}, {"b", 5}};
    body.presence = core::Presence::Away;
    body.raw.text = R"({"k":[1,null]})";
    const auto text = json::encode(body);
    const auto again = json::decodeText<Body>(text);
    QVERIFY(again);
    QCOMPARE(json::encode(*again), text);
    QCOMPARE(again->text, body.text);
    QCOMPARE(again->raw.text, body.raw.text);
}

void DescriptionTest::tellsAbsentFromNull() {
    const auto absent = json::decodeText<Body>(R"({"text":"x"})");
    const auto null = json::decodeText<Body>(R"({"text":"x","patch":null})");
    const auto set = json::decodeText<Body>(R"({"text":"x","patch":"y"})");
    QVERIFY(absent && null && set);
    QVERIFY(!absent->patch);
    QVERIFY(null->patch && !*null->patch);
    QVERIFY(set->patch && *set->patch == "y");
    QCOMPARE(absent->limit, 50);
}

void DescriptionTest::namesEachFault_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const char* text, const char* field, const char* code, int status) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(field) << QString::fromLatin1(code) << status;
    };
    row("missing", R"({})", "text", "required", 400);
    row("unknown", R"({"text":"x","role":"admin"})", "role", "unknown_field", 400);
    row("twice", R"({"text":"x","text":"y"})", "text", "duplicate_field", 400);
    row("type", R"({"text":1})", "text", "not_a_string", 400);
    row("NUL", R"({"text":"a\u0000b"})", "text", "has_nul", 400);
    row("NUL in raw JSON", R"({"text":"x","raw":{"a":["b\u0000"]}})", "raw", "has_nul", 400);
    row("NUL in a name of raw JSON", R"({"text":"x","raw":[{"\u0000":1}]})", "raw", "has_nul", 400);
    row("nested unknown", R"({"text":"x","items":[{"name":"a","level":1,"id":1}]})", "items.0.id", "unknown_field",
        400);
    row("nested range", R"({"text":"x","items":[{"name":"a","level":9}]})", "items.0.level", "too_large", 400);
    row("too many", R"({"text":"x","items":[{},{},{}]})", "items", "too_many", 400);
    row("fraction", R"({"text":"x","limit":1.5})", "limit", "not_an_integer", 400);
    row("huge", R"({"text":"x","limit":1e999999})", "", "malformed_json", 400);
    row("word", R"({"text":"x","presence":"dancing"})", "presence", "unknown_value", 400);
    row("not an object", R"([])", "", "not_an_object", 400);
}

void DescriptionTest::namesEachFault() {
    QFETCH(QByteArray, text);
    QFETCH(QString, field);
    QFETCH(QString, code);
    QFETCH(int, status);
    const auto body = json::decodeText<Body>(text.toStdString());
    QVERIFY(!body);
    QCOMPARE(core::httpStatus(body.error().kind), status);
    if (body.error().fields.empty()) {
        QCOMPARE(QString::fromStdString(body.error().code), code);
    } else {
        QCOMPARE(QString::fromStdString(body.error().fields.front().field), field);
        QCOMPARE(QString::fromStdString(body.error().fields.front().code), code);
    }
}

void DescriptionTest::refusesWhatIsNotJson_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"text":)");
    QTest::newRow("trailing") << QByteArray(R"({"text":"x"}x)");
    QTest::newRow("bad UTF-8") << QByteArray("{\"text\":\"\xC3\x28\"}");
    QTest::newRow("lone surrogate") << QByteArray(R"({"text":"\uD800"})");
    QTest::newRow("lone low surrogate") << QByteArray(R"({"text":"\uDC00"})");
    QTest::newRow("zero behind it") << QByteArray("{\"text\":\"x\"}\0", 13);
    QTest::newRow("zero within") << QByteArray("{\"text\":\"x\0y\"}", 14);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("lone surrogate in raw JSON") << QByteArray(R"({"text":"x","raw":{"a":"\uDC00"}})");
    QTest::newRow("lone surrogate in a name of raw JSON") << QByteArray(R"({"text":"x","raw":{"\uD800":1}})");
    QTest::newRow("comment") << QByteArray("{} // no");
    QTest::newRow("number below every double") << QByteArray(R"({"text":"x","raw":1e-400})");
    QTest::newRow("number above every double") << QByteArray(R"({"text":"x","raw":1e400})");
    QTest::newRow("number whose power is in no table")
        << QByteArray(R"({"text":"x","raw":128.74836467836484838364836483643636483648e-336})");
    QTest::newRow("number of 400 zeros") << QByteArray(R"({"text":"x","raw":0.)" + QByteArray(400, '0') + "1}");
}

void DescriptionTest::refusesWhatIsNotJson() {
    QFETCH(QByteArray, text);
    const auto body = json::decodeText<Body>({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!body);
    QCOMPARE(body.error().code, std::string("malformed_json"));
}

void DescriptionTest::readsNumbersAsWritten_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("again");
    const auto row = [](const char* text, const char* again) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(again);
    };
    row("0", "0");
    row("-0", "0");
    row("-0.0", "-0.0");
    row("-9223372036854775808", "-9223372036854775808");
    row("18446744073709551615", "18446744073709551615");
    row("18446744073709551616", "18446744073709551616.0");
    row("0.1", "0.1");
    row("1e0", "1.0");
    row("-2.5E+3", "-2500.0");
    row("5e-324", "5e-324");
    row("1.7976931348623157e308", "1.7976931348623157e+308");
    row("0.30000000000000004", "0.30000000000000004");
    // The middle between two doubles, and a digit more than that.
    row("9007199254740993.0", "9007199254740992.0");
    row("9007199254740993.00000000000000000000000000000001", "9007199254740994.0");
}

void DescriptionTest::readsNumbersAsWritten() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, again);
    const auto document = json::parseDocument(text.toStdString());
    QVERIFY(document);
    QCOMPARE(QByteArray::fromStdString(json::toText(*document)), again);
}

void DescriptionTest::gathersAllFaultsOfABody() {
    const auto body = json::decodeText<Body>(R"({"limit":0,"presence":"x","count":"one"})");
    QVERIFY(!body);
    QCOMPARE(body.error().fields.size(), std::size_t{4});
}

void DescriptionTest::keepsTextAsSent() {
    const std::string hostile = "<script>\xE2\x80\xAE'; DROP TABLE\xF0\x9F\x92\xA9";
    Body body;
    body.text = hostile;
    QCOMPARE(json::decodeText<Body>(json::encode(body))->text, hostile);
}

void DescriptionTest::keepsOneValueAsWritten_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << QByteArray(R"("v=0\r\na=\"x\" \\")");
    QTest::newRow("number") << QByteArray("-12.5e3");
    QTest::newRow("true") << QByteArray("true");
    QTest::newRow("false") << QByteArray("false");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("nothing in it") << QByteArray("{ }");
    QTest::newRow("list") << QByteArray(R"([ 1 , [ ] , "]" ])");
    QTest::newRow("object") << QByteArray(R"({ "payload" : { "raw" : "}" } , "b" : [ {} ] })");
    QTest::newRow("other letters") << QByteArray("\"\xC3\xA4\xF0\x9F\x98\x80\"");
}

void DescriptionTest::keepsOneValueAsWritten() {
    QFETCH(QByteArray, value);
    const std::string written = value.toStdString();
    const std::array texts{R"({"data":{"raw":)" + written + R"(,"b":1}})",
                           R"({"raw":7,"data":{"a":[{"raw":1}],"raw" : )" + written + "\n}}",
                           R"({ "data" : { "\u0072aw" :)" + written + R"( , "b" : "raw" } , "c" : 1 })"};
    for (const auto& text : texts) {
        const auto made = json::parseKeeping("raw", text);
        QVERIFY(made.has_value());
        QCOMPARE(std::string(made->kept), written);
        QVERIFY(made->document["data"]["raw"].IsNull());
        const auto whole = json::parseDocument(text);
        QVERIFY(whole.has_value());
        QCOMPARE(json::toText((*whole)["data"]["raw"]), json::toText(*json::parseDocument(written)));
        QVERIFY(made->document["data"].MemberCount() == (*whole)["data"].MemberCount());
        QVERIFY(!json::parseKeeping("raw", text.substr(0, text.size() - 1)));
    }
    QVERIFY(json::parseKeeping("other", texts[0])->kept.empty());
}

void DescriptionTest::readsNoFurtherThanTheText() {
    // Each in a block of its own, so that the address sanitizer sees a byte that is read behind it.
    for (const std::string_view text : {R"({"data":{"raw":)", R"({"data":{"raw":  )", R"({"data":{"raw")"}) {
        const std::vector<char> block(text.begin(), text.end());
        QVERIFY(!json::parseKeeping("raw", {block.data(), block.size()}));
    }
}

void DescriptionTest::describesItself() {
    json::SchemaBook book;
    QCOMPARE(book.schemaOf<Body>(), std::string(R"({"$ref":"#/components/schemas/Body"})"));
    const auto parsed = json::parseDocument(book.components());
    QVERIFY(parsed);
    const auto& schema = (*parsed)["Body"];
    QVERIFY(!schema["additionalProperties"].GetBool());
    QCOMPARE(schema["required"].Size(), 1U);
    QCOMPARE(std::string((*parsed)["Item"]["properties"]["level"]["type"].GetString()), std::string("integer"));
}

QTEST_APPLESS_MAIN(DescriptionTest)
#include "description_test.moc"
