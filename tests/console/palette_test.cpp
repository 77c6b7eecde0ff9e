#include "console/model/palette/palette_model.h"
#include "console/model/places/place_model.h"
#include "tests/console/sample_floor.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace callroom;
using namespace callroom::console;

namespace {

PaletteEntry page(const char* key, const char* title) {
    return {PaletteEntry::Kind::Page, QString::fromLatin1(key), QString::fromUtf8(title), QStringLiteral("Live")};
}

struct Desk {
    Desk() { floor.apply(sampleFloor(clock.now())); }
    [[nodiscard]] QString title(int row) const { return model.index(row, 0).data().toString(); }

    core::ManualClock clock;
    FloorState floor{clock};
    PaletteModel model{floor};
};

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsLettersInOrder_data();
    void findsLettersInOrder();
    void prefersWhatIsMeant_data();
    void prefersWhatIsMeant();
    void tellsTheLettersItFound();
    void offersPagesAndActionsBeforeAnythingIsTyped();
    void findsTheFloorAsItIsNow();
    void showsNoMoreThanAnybodyReads();
    void keepsTheRulesOfItemModels();
    void putsPlacesUnderHeadings();
    void tellsWhatWaitsAtAPlace();
};

void PaletteTest::findsLettersInOrder_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* pattern, const char* text, bool fits) {
        QTest::addRow("%s in %s", pattern, text) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << fits;
    };
    row("", "Agents", true);
    row("ag", "Agents", true);
    row("AGTS", "Agents", true);
    row("sga", "Agents", false);
    row("lucia", "Lucía Fernández", true);
    row("fern luc", "Lucía Fernández", true);
    row("fern xav", "Lucía Fernández", false);
    row("agentss", "Agents", false);
    row("<b>", "x<b>y", true);
}

void PaletteTest::findsLettersInOrder() {
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(FuzzyMatcher(pattern).score(text).has_value(), fits);
    QVERIFY(!FuzzyMatcher(QStringLiteral("a")).score(QString()));
}

void PaletteTest::prefersWhatIsMeant_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char* pattern, const char* better, const char* worse) {
        QTest::addRow("%s", pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(better)
                                     << QString::fromUtf8(worse);
    };
    row("sa", "Set available", "Messages");            // starts of words
    row("age", "Agents", "Change of address");         // letters side by side
    row("que", "Queues", "Queues that nobody serves"); // shorter
}

void PaletteTest::prefersWhatIsMeant() {
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const FuzzyMatcher matcher(pattern);
    QVERIFY(matcher.score(worse).has_value());
    QVERIFY2(*matcher.score(better) > *matcher.score(worse),
             qPrintable(QStringLiteral("%1 > %2").arg(*matcher.score(better)).arg(*matcher.score(worse))));
}

void PaletteTest::tellsTheLettersItFound() {
    QCOMPARE(FuzzyMatcher(QStringLiteral("sa")).places(QStringLiteral("Set available")), (std::vector<int>{0, 4}));
    QCOMPARE(FuzzyMatcher(QStringLiteral("av se")).places(QStringLiteral("Set available")),
             (std::vector<int>{0, 1, 4, 5}));
    QVERIFY(FuzzyMatcher(QStringLiteral("xyz")).places(QStringLiteral("Set available")).empty());
}

void PaletteTest::offersPagesAndActionsBeforeAnythingIsTyped() {
    Desk desk;
    desk.model.setEntries({page("contacts", "Contacts"), page("agents", "Agents")});
    QCOMPARE(desk.model.rowCount(), 2);
    QCOMPARE(desk.title(0), QStringLiteral("Contacts"));
    desk.model.setQuery(QStringLiteral("age"));
    QCOMPARE(desk.title(0), QStringLiteral("Agents"));
    desk.model.setQuery({});
    QCOMPARE(desk.model.rowCount(), 2);
}

void PaletteTest::findsTheFloorAsItIsNow() {
    Desk desk;
    desk.model.setQuery(QStringLiteral("kenji"));
    QCOMPARE(desk.model.rowCount(), 1);
    QCOMPARE(desk.model.entry(0).kind, PaletteEntry::Kind::Contact);
    QCOMPARE(desk.model.entry(0).id.toStdString(), core::toString(desk.floor.contacts().rows().at(5).id));
    desk.model.setQuery(QStringLiteral("priya"));
    QCOMPARE(desk.model.entry(0).kind, PaletteEntry::Kind::Agent);
    desk.model.setQuery(QStringLiteral("billing"));
    QCOMPARE(desk.model.entry(0).kind, PaletteEntry::Kind::Queue);
    desk.floor.clear();
    desk.model.setQuery(QStringLiteral("kenji"));
    QCOMPARE(desk.model.rowCount(), 0);
}

void PaletteTest::showsNoMoreThanAnybodyReads() {
    Desk desk;
    std::vector<PaletteEntry> many(400, page("agents", "Agents"));
    desk.model.setEntries(many);
    desk.model.setQuery(QStringLiteral("a"));
    QCOMPARE(desk.model.rowCount(), 50);
}

void PaletteTest::keepsTheRulesOfItemModels() {
    Desk desk;
    const QAbstractItemModelTester tester(&desk.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.model.setEntries({page("contacts", "Contacts"), page("agents", "Agents")});
    for (const auto* query : {"a", "an", "zzzz", "", "so"})
        desk.model.setQuery(QString::fromLatin1(query));
    QVERIFY(desk.model.rowCount() > 0);
}

void PaletteTest::putsPlacesUnderHeadings() {
    PlaceModel places({{PlaceGroup::Live, QStringLiteral("contacts"), QStringLiteral("Contacts"), {}},
                       {PlaceGroup::Live, QStringLiteral("agents"), QStringLiteral("Agents"), {}},
                       {PlaceGroup::Settings, QStringLiteral("tags"), QStringLiteral("Tags"), {}}});
    const QAbstractItemModelTester tester(&places, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(places.rowCount(), 5);
    QCOMPARE(places.index(0).data().toString(), QStringLiteral("Live"));
    QVERIFY(places.index(3).data(PlaceModel::HeadingRole).toBool());
    QVERIFY(!places.flags(places.index(3)).testFlag(Qt::ItemIsEnabled));
    QVERIFY(places.flags(places.index(4)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(places.rowOf(QStringLiteral("tags")), 4);
    QCOMPARE(places.rowOf(QStringLiteral("nothing")), -1);
    QCOMPARE(places.rowOf({}), -1);
}

void PaletteTest::tellsWhatWaitsAtAPlace() {
    PlaceModel places({{PlaceGroup::Live, QStringLiteral("contacts"), QStringLiteral("Contacts"), {}}});
    const QSignalSpy changed(&places, &QAbstractItemModel::dataChanged);
    places.setCount(QStringLiteral("contacts"), 7);
    QCOMPARE(places.index(1).data(PlaceModel::CountRole).toInt(), 7);
    QCOMPARE(places.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Contacts, 7"));
    places.setCount(QStringLiteral("contacts"), 7);
    places.setCount(QStringLiteral("nothing"), 3);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(PaletteTest)
#include "palette_test.moc"
