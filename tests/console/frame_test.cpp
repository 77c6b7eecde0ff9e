#include "console/view/frame/menu_actions.h"
#include "tests/console/window_desk.h"

#include <QLineEdit>
#include <QListView>
#include <QMenuBar>

using namespace callroom;
using namespace callroom::console;

namespace {

QLineEdit* typing(MainWindow& window) {
    return window.commandPalette().findChild<QLineEdit*>();
}

} // namespace

class FrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesWhereTheSidebarSays();
    void remembersThePageAndTheFold();
    void countsWhoWaits();
    void bundlesEveryIconOfAPage();
    void opensThePaletteByKeyboard();
    void goesToTheRowThatThePaletteFinds();
    void doesWhatThePaletteFinds();
    void offersNothingThatIsNotPossibleNow();
    void readsTheMenus();
};

void FrameTest::goesWhereTheSidebarSays() {
    Window window;
    QVERIFY(window.open());
    auto& list = window.main->sidebar().list();
    list.setFocus();
    QCOMPARE(list.currentIndex().data().toString(), QStringLiteral("Contacts"));
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(window.main->currentPage().key(), list.currentIndex().data(PlaceModel::KeyRole).toString());
    QVERIFY(window.main->currentPage().key() != QStringLiteral("contacts"));
    window.main->showPage(QStringLiteral("queues"));
    QCOMPARE(list.currentIndex().data().toString(), QStringLiteral("Queues"));
    QVERIFY(!window.main->showPage(QStringLiteral("nothing")));
}

void FrameTest::remembersThePageAndTheFold() {
    Window window;
    QVERIFY(window.open());
    window.main->showPage(QStringLiteral("agents"));
    QTest::keyClick(window.main.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(window.main->sidebar().isFolded());
    window.main->saveLayout();
    MainWindow second(Workplace{window.session, window.models, window.appearance, window.settings, window.links});
    QCOMPARE(second.currentPage().key(), QStringLiteral("agents"));
    QVERIFY(second.sidebar().isFolded());
    QVERIFY(second.sidebar().width() < 80);
}

void FrameTest::countsWhoWaits() {
    Window window;
    QVERIFY(window.open());
    const auto* places = window.main->sidebar().list().model();
    const auto row = window.main->sidebar().list().currentIndex().row();
    QCOMPARE(places->index(row, 0).data(PlaceModel::CountRole).toInt(), 5);
    protocol::FloorDelta change;
    change.at = window.clock.now();
    change.removedContacts = {window.contact(6)};
    window.models.floor().apply(change);
    QCOMPARE(places->index(row, 0).data(PlaceModel::CountRole).toInt(), 4);
}

void FrameTest::bundlesEveryIconOfAPage() {
    Window window;
    QVERIFY(window.open());
    for (const auto* page : window.main->pages())
        QVERIFY2(QFile::exists(QStringLiteral(":/callroom/icons/%1.svg").arg(page->icon())), qPrintable(page->icon()));
}

void FrameTest::opensThePaletteByKeyboard() {
    Window window;
    QVERIFY(window.open());
    QTest::keyClick(window.main.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window.main->commandPalette().isVisible());
    QVERIFY(window.main->commandPalette().model().rowCount() > 5);
    QTest::keyClicks(typing(*window.main), QStringLiteral("agents"));
    QCOMPARE(window.main->commandPalette().model().entry(0).id, QStringLiteral("agents"));
    QTest::keyClick(typing(*window.main), Qt::Key_Return);
    QVERIFY(!window.main->commandPalette().isVisible());
    QCOMPARE(window.main->currentPage().key(), QStringLiteral("agents"));
    window.main->openPalette();
    QVERIFY(typing(*window.main)->text().isEmpty());
    QTest::keyClicks(typing(*window.main), QStringLiteral("zzzzzz"));
    QTest::keyClick(typing(*window.main), Qt::Key_Return); // nothing to choose
    QVERIFY(window.main->commandPalette().isVisible());
    QTest::keyClick(typing(*window.main), Qt::Key_Escape);
    QVERIFY(!window.main->commandPalette().isVisible());
}

void FrameTest::goesToTheRowThatThePaletteFinds() {
    Window window;
    QVERIFY(window.open());
    auto& contacts = window.main->page<ContactsPage>();
    contacts.findChild<QLineEdit*>()->setText(QStringLiteral("nobody at all"));
    window.main->openPalette();
    QTest::keyClicks(typing(*window.main), QStringLiteral("kenji"));
    QTest::keyClick(typing(*window.main), Qt::Key_Return);
    QCOMPARE(contacts.chosen()->title, QStringLiteral("Kenji Watanabe")); // the search no longer hides it
    window.main->openPalette();
    QTest::keyClicks(typing(*window.main), QStringLiteral("priya"));
    QTest::keyClick(typing(*window.main), Qt::Key_Return);
    QCOMPARE(window.main->currentPage().key(), QStringLiteral("agents"));
    QCOMPARE(window.main->page<AgentsPage>().chosen()->title, QStringLiteral("Priya Raman"));
}

void FrameTest::doesWhatThePaletteFinds() {
    Window window;
    QVERIFY(window.open());
    window.chooseOn<AgentsPage>("Mei Tanaka");
    window.main->openPalette();
    QTest::keyClicks(typing(*window.main), QStringLiteral("set offline"));
    QTest::keyClick(typing(*window.main), Qt::Key_Return);
    QTRY_VERIFY(window.lastTo(QStringLiteral("/presence")).body.contains("\"offline\""));
}

void FrameTest::offersNothingThatIsNotPossibleNow() {
    Window window;
    QVERIFY(window.open());
    const auto isOffered = [&](const char* title) {
        const auto& model = window.main->commandPalette().model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.entry(row).title == QString::fromUtf8(title)) return true;
        return false;
    };
    window.main->openPalette();
    QVERIFY(!isOffered("Assign")); // no contact is chosen
    QVERIFY(isOffered("Quit"));
    window.choose("Kenji Watanabe");
    window.main->openPalette();
    QVERIFY(isOffered("Assign"));
}

void FrameTest::readsTheMenus() {
    QMenuBar bar;
    auto* menu = bar.addMenu(QStringLiteral("&Agent"));
    auto* below = menu->addMenu(QStringLiteral("Set a&way"));
    below->addAction(QStringLiteral("Tea && cake…"));
    menu->addSeparator();
    const auto all = actionsOf(bar);
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all.front().menu, QStringLiteral("Agent › Set away"));
    QCOMPARE(plainText(*all.front().action), QStringLiteral("Tea & cake"));
}

QTEST_MAIN(FrameTest)
#include "frame_test.moc"
