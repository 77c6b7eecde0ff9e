#include "server/files/sniffer.h"

#include <QTest>

#include <vector>

using namespace callroom::files;

namespace {

using Entries = std::vector<std::pair<std::string, std::string>>;

std::string little(std::size_t number, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>((number >> (8 * i)) & 0xFFU);
    return text;
}

/// A zip archive whose entries are stored as they are.
std::string zip(const Entries& entries) {
    std::string files;
    std::string directory;
    for (const auto& [name, content] : entries) {
        const std::string common = little(20, 2) + little(0, 8) + little(0, 4) + little(content.size(), 4) +
                                   little(content.size(), 4) + little(name.size(), 2) + little(0, 2);
        directory += "PK\x01\x02" + little(20, 2) + common + little(0, 10) + little(files.size(), 4) + name;
        files += "PK\x03\x04" + common + name + content;
    }
    const auto count = little(entries.size(), 2);
    return files + directory + "PK\x05\x06" + little(0, 4) + count + count + little(directory.size(), 4) +
           little(files.size(), 4) + little(0, 2);
}

std::string word(const Entries& more = {}) {
    Entries entries{{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", std::string(300'000, 'x')}};
    entries.insert(entries.end(), more.begin(), more.end());
    return zip(entries);
}

std::string typeOf(const std::string& bytes, std::size_t piece, const std::string& claimed = "") {
    Sniffer sniffer;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        sniffer.take(std::string_view(bytes).substr(at, piece));
    return sniffer.mediaType(claimed);
}

const std::string png("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16);
const std::string webm = std::string("\x1A\x45\xDF\xA3\x9F\x42\x82\x84") + "webm" + std::string(50, '\0');
const std::string octets = "application/octet-stream";

} // namespace

class SnifferTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsFilesByTheirBytes_data();
    void knowsFilesByTheirBytes();
    void believesNoClaim_data();
    void believesNoClaim();
    void knowsTextThatIsCutAnywhere();
};

void SnifferTest::knowsFilesByTheirBytes_data() {
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("type");
    const auto row = [](const char* what, const std::string& bytes, const std::string& type) {
        QTest::newRow(what) << bytes << type;
    };
    const std::string openXml = "application/vnd.openxmlformats-officedocument.";
    row("png", png, "image/png");
    row("half a png", png.substr(0, 10), octets);
    row("jpeg", "\xFF\xD8\xFF\xE0 JFIF", "image/jpeg");
    row("gif", "GIF89a" + std::string(20, '\x01'), "image/gif");
    row("a text that begins as gif", "GIF89a", "text/plain");
    row("webp", "RIFF....WEBPVP8 ", "image/webp");
    row("wav", "RIFF....WAVEfmt ", "audio/wav");
    row("another riff",
        std::string("RIFF\x01\x02\x03\x04"
                    "AVI LIST"),
        octets);
    row("pdf", "%PDF-1.7\n\xE2\xE3", "application/pdf");
    row("mp4",
        std::string("\0\0\0\x18"
                    "ftypisom\0\0\0\0",
                    16),
        "video/mp4");
    row("m4a",
        std::string("\0\0\0\x18"
                    "ftypM4A \0\0\0\0",
                    16),
        "audio/mp4");
    row("heic",
        std::string("\0\0\0\x18"
                    "ftypheic\0\0\0\0",
                    16),
        octets);
    row("webm", webm, "video/webm");
    row("matroska", std::string("\x1A\x45\xDF\xA3\x9F\x42\x82\x88matroska"), octets);
    row("ogg", std::string("OggS\0\x02", 6) + std::string(22, '\0') + "\x01vorbis", "audio/ogg");
    row("theora", std::string("OggS\0\x02", 6) + std::string(22, '\0') + "\x80theora", "video/ogg");
    row("mp3 with tags", "ID3\x04" + std::string(10, '\0'), "audio/mpeg");
    row("mp3 without", "\xFF\xFB\x90\x64" + std::string(10, '\0'), "audio/mpeg");
    row("UTF-16", std::string("\xFF\xFEh\0i\0", 6), octets);
    row("text", "Grüße\r\n\tund mehr \xF0\x9F\x98\x80\n", "text/plain");
    row("a page", "<!doctype html><script>alert(1)</script>", "text/plain");
    row("a drawing", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "text/plain");
    row("a script", "alert(document.cookie)", "text/plain");
    row("a text with a NUL", std::string("text\0text", 9), octets);
    row("Latin-1",
        "Gr\xFC\xDF"
        "e",
        octets);
    row("a character cut off", "Gr\xC3", octets);
    row("a program",
        std::string("\x7F"
                    "ELF\x02\x01\x01\0",
                    8),
        octets);
    row("a Word document", word(), openXml + "wordprocessingml.document");
    row("a sheet", zip({{"[Content_Types].xml", "x"}, {"xl/workbook.xml", "x"}}), openXml + "spreadsheetml.sheet");
    row("a presentation", zip({{"[Content_Types].xml", "x"}, {"ppt/presentation.xml", "x"}}),
        openXml + "presentationml.presentation");
    row("a document with macros", word({{"word/vbaProject.bin", "x"}}), octets);
    row("a document cut short", word().substr(0, 250'000), octets);
    row("no package", zip({{"word/document.xml", "x"}}), octets);
    row("any archive", zip({{"readme.txt", "x"}}), octets);
    row("an archive that lies about its directory", word() + "PK\x05\x06" + std::string(16, '\xFF'), octets);
    for (const std::string kind : {"text", "spreadsheet", "presentation"})
        row(("OpenDocument " + kind).c_str(),
            zip({{"mimetype", "application/vnd.oasis.opendocument." + kind}, {"content.xml", "x"}}),
            "application/vnd.oasis.opendocument." + kind);
    row("OpenDocument of a page", zip({{"mimetype", "text/html"}}), octets);
}

void SnifferTest::knowsFilesByTheirBytes() {
    QFETCH(std::string, bytes);
    QFETCH(std::string, type);
    for (const std::size_t piece : {std::size_t(bytes.size() < 1000 ? 1 : 997), std::size_t(65'536), bytes.size()})
        QCOMPARE(typeOf(bytes, piece), type);
}

void SnifferTest::believesNoClaim_data() {
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("claimed");
    QTest::addColumn<std::string>("type");
    const auto row = [](const char* what, const std::string& bytes, const char* claimed, const std::string& type) {
        QTest::newRow(what) << bytes << std::string(claimed) << type;
    };
    row("a script as a picture", "alert(1)", "image/png", octets);
    row("a drawing as what it is", "<svg/>", "image/svg+xml", octets);
    row("in other letters", "alert(1)", "IMAGE/PNG", octets);
    row("a script as a sound", "alert(1)", "audio/webm", octets);
    row("a picture as a film", png, "video/mp4", octets);
    row("a picture as a page", png, "text/html", "image/png");
    row("a page as a page", "<html>", "text/html", "text/plain");
    row("a picture as another", png, "image/gif", "image/png");
    row("a voice", webm, "audio/webm;codecs=opus", "audio/webm");
    row("a film", webm, "video/webm", "video/webm");
    row("a sound as a film", "ID3\x04", "video/mp4", "audio/mpeg");
}

void SnifferTest::believesNoClaim() {
    QFETCH(std::string, bytes);
    QFETCH(std::string, claimed);
    QFETCH(std::string, type);
    QCOMPARE(typeOf(bytes, bytes.size(), claimed), type);
}

void SnifferTest::knowsTextThatIsCutAnywhere() {
    const std::string text = "aé€😀aé€😀";
    for (std::size_t piece = 1; piece <= text.size(); ++piece)
        QCOMPARE(typeOf(text, piece), std::string("text/plain"));
    QCOMPARE(typeOf(text + "\xE2\x82" + text, 3), octets);
}

QTEST_GUILESS_MAIN(SnifferTest)
#include "sniffer_test.moc"
