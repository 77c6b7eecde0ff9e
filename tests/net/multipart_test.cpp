#include "server/net/field_value.h"
#include "server/net/multipart_reader.h"

#include <QtTest>

using namespace callroom;
using namespace callroom::net;

namespace {

const std::string boundary = "----WebKitFormBoundaryAbC123";

/// `name=file:bytes;` for each part, in order.
class Listed final : public MultipartReader::Receiver {
public:
    void onPart(const MultipartPart& part) override {
        text += '[' + part.name + '|' + part.fileName.value_or("-") + '|' + part.contentType + ']';
    }
    void onPartBytes(std::string_view bytes) override { text += bytes; }
    std::string text;
};

/// What is read of a body that comes in pieces of that size, or why it is refused.
std::string readIn(const std::string& body, std::size_t piece, const std::string& by = boundary) {
    Listed listed;
    MultipartReader reader(by, listed);
    for (std::size_t at = 0; at < body.size(); at += piece)
        if (const auto taken = reader.take(std::string_view(body).substr(at, piece)); !taken)
            return taken.error().code + ": " + taken.error().detail;
    if (const auto finished = reader.finish(); !finished) return finished.error().code + ": " + finished.error().detail;
    return listed.text;
}

std::string part(const std::string& head, const std::string& bytes) {
    return "--" + boundary + "\r\n" + head + "\r\n\r\n" + bytes + "\r\n";
}
const std::string last = "--" + boundary + "--\r\n";
const std::string fileHead =
    "Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png";

} // namespace

class TestMultipart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFieldValues_data();
    void readsFieldValues();
    void refusesFieldValues_data();
    void refusesFieldValues();
    void takesTheExtendedFileNameFirst_data();
    void takesTheExtendedFileNameFirst();
    void writesAnyNameAsExtendedValue();
    void findsTheBoundary_data();
    void findsTheBoundary();
    void readsAFormInPiecesOfAnySize_data();
    void readsAFormInPiecesOfAnySize();
    void keepsWhatOnlyLooksLikeABoundary();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void boundsHeadsAndParts();
    void holdsLittleOfAPart();
};

void TestMultipart::readsFieldValues_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("name");
    const auto row = [](const char* text, const char* value, const char* name) {
        QTest::newRow(text) << std::string(text) << std::string(value) << std::string(name);
    };
    row("form-data; name=file", "form-data", "file");
    row("FORM-DATA ;\tNAME=\"a b\"", "form-data", "a b");
    row("Text/Plain; charset=UTF-8; name=x", "text/plain", "x");
    row("form-data; name=\"a;b=c\"; x=y", "form-data", "a;b=c");
    row(R"(form-data; name="C:\temp\a \"b\" \\c")", "form-data", R"(C:\temp\a "b" \c)");
    row("form-data; name=\"\"", "form-data", "");
}

void TestMultipart::readsFieldValues() {
    QFETCH(std::string, text);
    QFETCH(std::string, value);
    QFETCH(std::string, name);
    const auto parsed = parseFieldValue(text);
    QVERIFY(parsed && parsed->find("name"));
    QCOMPARE(parsed->value, value);
    QCOMPARE(*parsed->find("name"), name);
}

void TestMultipart::refusesFieldValues_data() {
    QTest::addColumn<std::string>("text");
    for (const char* text : {"", ";", "form-data;", "form-data; name", "form-data; name=", "form-data; =x",
                             "form-data; name=\"x", "form-data; name=\"x\\\"", "form-data; name=x; NAME=y",
                             "form-data name=x", "form-data; name=x y", "text/", "text/plain/x"})
        QTest::newRow(text) << std::string(text);
    std::string many("form-data");
    for (int i = 0; i < 17; ++i)
        many += "; p" + std::to_string(i) + "=x";
    QTest::newRow("many parameters") << many;
}

void TestMultipart::refusesFieldValues() {
    QFETCH(std::string, text);
    QVERIFY(!parseFieldValue(text));
}

void TestMultipart::takesTheExtendedFileNameFirst_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("name");
    QTest::newRow("plain") << std::string("attachment; filename=a.txt") << std::string("a.txt");
    QTest::newRow("extended") << std::string("attachment; filename=a; filename*=UTF-8'de'%C3%BC%2e")
                              << std::string("ü.");
    QTest::newRow("other charset") << std::string("attachment; filename=a; filename*=latin1''%FC") << std::string("a");
    QTest::newRow("broken") << std::string("attachment; filename=a; filename*=UTF-8''%C") << std::string("a");
    QTest::newRow("none") << std::string("attachment") << std::string("-");
}

void TestMultipart::takesTheExtendedFileNameFirst() {
    QFETCH(std::string, text);
    QFETCH(std::string, name);
    QCOMPARE(fileNameOf(*parseFieldValue(text)).value_or("-"), name);
}

void TestMultipart::writesAnyNameAsExtendedValue() {
    QCOMPARE(extendedValue("a-b_c.1 \"ü\r\n%;"), std::string("UTF-8''a-b_c.1%20%22%C3%BC%0D%0A%25%3B"));
    for (const std::string name : {"plain.txt", "ü \"quoted\"; 'x' %41.pdf", "\xF0\x9F\x98\x80"})
        QCOMPARE(fileNameOf(*parseFieldValue("attachment; filename*=" + extendedValue(name))).value_or(""), name);
}

void TestMultipart::findsTheBoundary_data() {
    QTest::addColumn<std::string>("type");
    QTest::addColumn<std::string>("found");
    const auto row = [](const std::string& type, const std::string& found) {
        QTest::newRow(type.c_str()) << type << found;
    };
    row("multipart/form-data; boundary=abc", "abc");
    row("Multipart/Form-Data; charset=utf-8; Boundary=\"a b:c\"", "a b:c");
    row("multipart/form-data; boundary=" + std::string(70, 'x'), std::string(70, 'x'));
    row("multipart/form-data; boundary=" + std::string(71, 'x'), "");
    row("multipart/form-data; boundary=\"ends in a blank \"", "");
    row("multipart/form-data; boundary=\"a\\\"b\"", "");
    row("multipart/form-data; boundary=\"\"", "");
    row("multipart/form-data", "");
    row("multipart/mixed; boundary=abc", "");
    row("image/png", "");
}

void TestMultipart::findsTheBoundary() {
    QFETCH(std::string, type);
    QFETCH(std::string, found);
    QCOMPARE(MultipartReader::boundaryOf(type).value_or(""), found);
}

void TestMultipart::readsAFormInPiecesOfAnySize_data() {
    QTest::addColumn<std::size_t>("piece");
    for (const std::size_t piece : {1, 2, 3, 5, 7, 16, 31, 64, 100'000})
        QTest::newRow(std::to_string(piece).c_str()) << piece;
}

void TestMultipart::readsAFormInPiecesOfAnySize() {
    QFETCH(std::size_t, piece);
    const std::string bytes = "line\r\nline\n\r\n--" + std::string("\0\xff", 2) + "\r\n--" + boundary.substr(0, 20);
    const std::string body = part("content-disposition: form-data; name=text", "a text") + part(fileHead, bytes) +
                             part("X-Other: y\r\nContent-Disposition: form-data; name=e; filename=\"\"", "");
    const std::string read = "[text|-|]a text[file|a.png|image/png]" + bytes + "[e||]";
    QCOMPARE(readIn(body + last, piece), read);
    QCOMPARE(readIn(body + last.substr(0, last.size() - 2), piece), read);
}

void TestMultipart::keepsWhatOnlyLooksLikeABoundary() {
    const std::vector<std::string> alike{"\r",           "\r\n", "\r\n-", "\r\r\n--", "\r\n\r\n--" + boundary.substr(1),
                                         "--" + boundary};
    for (const auto& bytes : alike)
        for (const std::size_t piece : {1, 2, 1000})
            QCOMPARE(readIn(part(fileHead, bytes) + last, piece), "[file|a.png|image/png]" + bytes);
}

void TestMultipart::refusesWhatMakesNoSense_data() {
    QTest::addColumn<std::string>("body");
    const std::string good = part(fileHead, "bytes");
    const std::string disposition = "Content-Disposition: form-data; name=\"x\"";
    QTest::newRow("nothing") << std::string();
    QTest::newRow("a preamble") << "hello\r\n" + good + last;
    QTest::newRow("another boundary") << "--other\r\n" + good.substr(good.find("Content")) + last;
    QTest::newRow("no last boundary") << good;
    QTest::newRow("cut in the content") << good.substr(0, good.size() - 4);
    QTest::newRow("cut in the head") << good.substr(0, 60);
    QTest::newRow("cut in the last boundary") << good + last.substr(0, last.size() - 3);
    QTest::newRow("something behind it") << good + last + "more";
    QTest::newRow("a part behind it") << good + last + good + last;
    QTest::newRow("blanks after a boundary") << "--" + boundary + " \r\n" + disposition + "\r\n\r\nx\r\n" + last;
    QTest::newRow("a longer boundary") << "--" + boundary + "x\r\n" + disposition + "\r\n\r\nx\r\n" + last;
    QTest::newRow("bare line feeds") << "--" + boundary + "\n" + disposition + "\n\nx\n" + last;
    QTest::newRow("no head") << "--" + boundary + "\r\n\r\nx\r\n" + last;
    QTest::newRow("no disposition") << part("Content-Type: text/plain", "x") + last;
    QTest::newRow("two dispositions") << part(disposition + "\r\n" + disposition, "x") + last;
    QTest::newRow("an attachment") << part("Content-Disposition: attachment; filename=\"x\"", "x") + last;
    QTest::newRow("no name") << part("Content-Disposition: form-data; filename=\"x\"", "x") + last;
    QTest::newRow("an open quote") << part("Content-Disposition: form-data; name=\"x", "x") + last;
    QTest::newRow("a folded field") << part(disposition + ";\r\n filename=\"x\"", "x") + last;
    QTest::newRow("no field name") << part(disposition + "\r\n: x", "x") + last;
    QTest::newRow("no colon") << part(disposition + "\r\nx", "x") + last;
    QTest::newRow("a NUL") << part(disposition + std::string("; filename=\"a\0b\"", 16), "x") + last;
}

void TestMultipart::refusesWhatMakesNoSense() {
    QFETCH(std::string, body);
    for (const std::size_t piece : {1, 13, 100'000}) {
        const auto read = readIn(body, piece);
        QVERIFY2(read.starts_with("bad_multipart: "), read.c_str());
    }
}

void TestMultipart::boundsHeadsAndParts() {
    const std::string name = "Content-Disposition: form-data; name=x\r\nX: ";
    const auto headOf = [&](std::size_t size) { return name + std::string(size - name.size() - 2, 'x'); };
    QVERIFY(readIn(part(headOf(MultipartReader::mostHeadBytes), "y") + last, 1000).starts_with("[x"));
    QVERIFY(readIn(part(headOf(MultipartReader::mostHeadBytes + 1), "y") + last, 1000).starts_with("bad_multipart"));
    // It is refused before its end has come.
    QVERIFY(readIn("--" + boundary + "\r\n" + headOf(6000), 1000).ends_with("too long"));
    std::string body;
    for (int i = 0; i < MultipartReader::mostParts; ++i)
        body += part("Content-Disposition: form-data; name=x", "");
    QVERIFY(readIn(body + last, 1000).starts_with("[x"));
    QVERIFY(readIn(part(fileHead, "") + body + last, 1000).starts_with("bad_multipart"));
}

void TestMultipart::holdsLittleOfAPart() {
    // Of what has come, all but a possible beginning of the boundary has been told.
    Listed listed;
    MultipartReader reader(boundary, listed);
    QVERIFY(reader.take(part(fileHead, std::string(100'000, '\r')).substr(0, 100'000)));
    QVERIFY(listed.text.size() + boundary.size() + fileHead.size() + 16 > 100'000);
}

QTEST_GUILESS_MAIN(TestMultipart)
#include "multipart_test.moc"
