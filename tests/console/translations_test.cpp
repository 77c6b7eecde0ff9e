#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <optional>
#include <vector>

namespace {

struct Message {
    QString source;
    std::vector<QString> forms; ///< one, or the plural forms
    bool isPlural = false;
    bool isUnfinished = false;
};

/// As the Linguist tools write it.
std::vector<Message> messagesIn(const QString& path) {
    std::vector<Message> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return all;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == QLatin1String("message")) {
            all.emplace_back().isPlural = reader.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (reader.name() == QLatin1String("source")) {
            all.back().source = reader.readElementText();
        } else if (reader.name() == QLatin1String("translation")) {
            all.back().isUnfinished = reader.attributes().hasAttribute(QLatin1String("type"));
            if (!all.back().isPlural) all.back().forms.push_back(reader.readElementText());
        } else if (reader.name() == QLatin1String("numerusform")) {
            all.back().forms.push_back(reader.readElementText());
        }
    }
    return all;
}

/// `%1`, `%L2`, `%n`, sorted.
QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%(L?[0-9]|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

/// What the translators wrote against what the sources say.
class TranslationsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void isComplete_data() { languages(); }
    void isComplete();
    void keepsPlaceholders_data() { languages(); }
    void keepsPlaceholders();

private:
    static void languages() {
        QTest::addColumn<QString>("language");
        for (const auto* language : {"de", "es", "tr", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    static QString root() { return qEnvironmentVariable("CALLROOM_ROOT"); }
    static QString catalogue(const QString& language) {
        return root() + QStringLiteral("/translations/callroom_%1.ts").arg(language);
    }

    QTemporaryDir m_folder;
};

/// A copy is brought up to date with the sources: nothing in it may then be left to translate.
void TranslationsTest::isComplete() {
    QFETCH(QString, language);
    const auto copy = m_folder.filePath(language + QStringLiteral(".ts"));
    QVERIFY(QFile::copy(catalogue(language), copy));
    QProcess lupdate;
    lupdate.start(qEnvironmentVariable("CALLROOM_LUPDATE"),
                  {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("-I"), root(), root() + QStringLiteral("/console"),
                   QStringLiteral("-ts"), copy});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const auto messages = messagesIn(copy);
    QVERIFY(messages.size() > 200);
    QStringList missing;
    for (const auto& message : messages)
        if (message.isUnfinished) missing << message.source;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(" | "))));
}

void TranslationsTest::keepsPlaceholders() {
    QFETCH(QString, language);
    for (const auto& message : messagesIn(catalogue(language))) {
        const auto wanted = placeholders(message.source);
        for (const auto& form : message.forms) {
            QVERIFY2(!form.isEmpty(), qPrintable(message.source));
            const auto found = placeholders(form);
            // "one" may be said in a word.
            const bool isWithoutCount = message.isPlural && found + QStringList{QStringLiteral("%n")} == wanted;
            QVERIFY2(found == wanted || isWithoutCount, qPrintable(message.source + QStringLiteral(" → ") + form));
        }
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
