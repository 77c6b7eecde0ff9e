#include "server/files/file_name.h"
#include "shared/core/utf8.h"

#include <QTest>

using namespace callroom;
using namespace callroom::files;

class FileNameTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsAName_data();
    void keepsWhatIsAName();
    void cutsAtACharacter();
};

void FileNameTest::keepsWhatIsAName_data() {
    QTest::addColumn<std::string>("claimed");
    QTest::addColumn<std::string>("kept");
    const auto row = [](const char* what, const std::string& claimed, const std::string& kept) {
        QTest::newRow(what) << claimed << kept;
    };
    row("a plain name", "Rechnung März.pdf", "Rechnung März.pdf");
    row("markup stays text", "<img src=x onerror=alert(1)>.png", "<img src=x onerror=alert(1)>.png");
    row("a path", "../../etc/passwd", "passwd");
    row("a path of Windows", "C:\\Users\\me\\cat.png", "cat.png");
    row("both", "a\\b/c\\d.txt", "d.txt");
    row("a folder", "folder/", "file");
    row("the folder above", "..", "file");
    row("this folder", "x/.", "file");
    row("nothing", "", "file");
    row("blanks", " \t ", "file");
    row("blanks around", "  a b.txt ", "a b.txt");
    row("a dot file", ".htaccess", ".htaccess");
    row("controls", std::string("a\r\nSet-Cookie: x\0\x7f.txt", 22), "aSet-Cookie: x.txt");
    row("C1 controls",
        "a\xC2\x80\xC2\x9F"
        "b\xC2\xA0"
        "c",
        "ab\xC2\xA0"
        "c");
    row("marks of direction",
        "evil\xE2\x80\xAE"
        "gpj.exe",
        "evilgpj.exe");
    row("every such mark",
        "\xD8\x9C\xE2\x80\x8E\xE2\x80\x8F\xE2\x80\xAA\xE2\x80\xAB\xE2\x80\xAC\xE2\x80\xAD\xE2\x81\xA6"
        "\xE2\x81\xA7\xE2\x81\xA8\xE2\x81\xA9x",
        "x");
    row("only marks", "\xE2\x80\xAE\xE2\x80\xAC", "file");
    row("Hebrew stays", "שלום.txt", "שלום.txt");
    row("joined emoji stay", "👩‍💻.png", "👩‍💻.png");
    row("no UTF-8", "caf\xE9/caf\xE9.txt", "caf.txt");
    row("no UTF-8 at all", "\xFF\xFE", "file");
}

void FileNameTest::keepsWhatIsAName() {
    QFETCH(std::string, claimed);
    QFETCH(std::string, kept);
    QCOMPARE(cleanFileName(claimed), kept);
}

void FileNameTest::cutsAtACharacter() {
    QCOMPARE(cleanFileName(std::string(300, 'x')), std::string(255, 'x'));
    std::string long3;
    for (int i = 0; i < 200; ++i)
        long3 += "€";
    for (int before = 0; before < 4; ++before) {
        const auto kept = cleanFileName(std::string(static_cast<std::size_t>(before), 'x') + long3);
        QVERIFY(kept.size() <= longestFileName && kept.size() > longestFileName - 3);
        QVERIFY(core::isValidUtf8(kept));
    }
}

QTEST_GUILESS_MAIN(FileNameTest)
#include "file_name_test.moc"
