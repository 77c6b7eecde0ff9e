#include "console/view/wallboard/queue_choice_dialog.h"
#include "console/view/wallboard/threshold_dialog.h"
#include "console/view/wallboard/wall_window.h"
#include "console/view/wallboard/wallboard_page.h"
#include "tests/console/window_desk.h"

#include <QDoubleSpinBox>
#include <QListWidget>
#include <QPushButton>

using namespace callroom;
using namespace callroom::console;

namespace {

struct Wall : Window {
    [[nodiscard]] bool openWall() {
        if (!open()) return false;
        main->showPage(QStringLiteral("wallboard"));
        return page().model().rowCount() == 3;
    }
    [[nodiscard]] WallboardPage& page() const { return main->page<WallboardPage>(); }
    [[nodiscard]] QAction& command(int number) const { return *page().commands().at(number); }
    [[nodiscard]] QString tileAt(int row) const { return page().model().index(row).data().toString(); }
};

} // namespace

class WallboardViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesTilesByKeyboardAndRemembers();
    void setsLimits();
    void setsLimitsOfOneQueue();
    void refusesAnAlertBeforeItsWarning();
    void choosesQueues();
    void fillsAScreen();
    void fitsTilesToAWall_data();
    void fitsTilesToAWall();
    void watchesAlsoWhileAnotherPageIsShown();
    void paintsEveryTile();
};

void WallboardViewsTest::movesTilesByKeyboardAndRemembers() {
    Wall wall;
    QVERIFY(wall.openWall());
    auto& view = wall.page().view();
    view.setCurrentIndex(wall.page().model().index(0));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(wall.tileAt(1), QStringLiteral("Support"));
    QCOMPARE(view.currentIndex().row(), 1);
    const MainWindow second(Workplace{wall.session, wall.models, wall.appearance, wall.settings, wall.links});
    auto& model = second.page<WallboardPage>().model();
    model.setSeen(true);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Support"));
}

void WallboardViewsTest::setsLimits() {
    Wall wall;
    QVERIFY(wall.openWall());
    wall.command(1).trigger();
    auto* dialog = wall.dialog<ThresholdDialog>();
    QVERIFY(dialog);
    for (auto* field : dialog->findChildren<QDoubleSpinBox*>()) {
        QVERIFY(!field->accessibleName().isEmpty());
        if (field->accessibleName() == QStringLiteral("Waiting, warning")) field->setValue(1);
        if (field->accessibleName() == QStringLiteral("Waiting, alert")) field->setValue(3);
    }
    dialog->accept();
    QCOMPARE(QueueThresholds::read(wall.settings).ofAll().of(Measure::Waiting), (Limit{true, 1, 3}));
    const auto tile = wall.page().model().index(0).data(WallboardModel::TileRole).value<WallTile>();
    QCOMPARE(tile.figures.at(0).alarm, Alarm::Alert);
    QCOMPARE(wall.page().alerts().thresholds().ofAll().of(Measure::Waiting).alert, 3.0);
}

void WallboardViewsTest::setsLimitsOfOneQueue() {
    Wall wall;
    QVERIFY(wall.openWall());
    wall.command(1).trigger();
    auto* dialog = wall.dialog<ThresholdDialog>();
    QVERIFY(dialog);
    const auto queue = wall.models.floor().queues().rows().at(0).id;
    const auto other = wall.models.floor().queues().rows().at(1).id;
    dialog->choose(queue);
    const auto fields = dialog->findChildren<QDoubleSpinBox*>();
    QVERIFY(!fields.front()->isEnabled()); // those of all, which are not changed here
    for (auto* box : dialog->findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("Limits of its &own")) box->setChecked(true);
    QVERIFY(fields.front()->isEnabled());
    for (auto* field : fields)
        if (field->accessibleName() == QStringLiteral("Waiting, warning")) field->setValue(2);
    dialog->accept();
    const auto stored = QueueThresholds::read(wall.settings);
    QCOMPARE(stored.of(queue).of(Measure::Waiting).warning, 2.0);
    QVERIFY(!stored.hasOwn(other));
    QCOMPARE(stored.of(other), Thresholds());
}

void WallboardViewsTest::refusesAnAlertBeforeItsWarning() {
    Appearance appearance;
    const core::ManualClock clock;
    const FloorState floor(clock);
    const ThresholdDialog dialog({}, floor, appearance);
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto save = std::find_if(buttons.begin(), buttons.end(), [](const auto* one) { return one->isDefault(); });
    QVERIFY((*save)->isEnabled());
    dialog.findChildren<QDoubleSpinBox*>().at(0)->setValue(4000);
    QVERIFY(!(*save)->isEnabled());
}

void WallboardViewsTest::choosesQueues() {
    Wall wall;
    QVERIFY(wall.openWall());
    wall.command(0).trigger();
    auto* dialog = wall.dialog<QueueChoiceDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->list().count(), 3);
    dialog->list().item(0)->setCheckState(Qt::Unchecked);
    dialog->list().setCurrentRow(2);
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("&Up")) button->click();
    dialog->accept();
    QCOMPARE(wall.page().model().rowCount(), 2);
    QCOMPARE(wall.tileAt(0), QStringLiteral("Billing"));
}

void WallboardViewsTest::fillsAScreen() {
    Wall wall;
    QVERIFY(wall.openWall());
    QTest::keyClick(wall.main.get(), Qt::Key_F11);
    QTRY_VERIFY(wall.page().wall());
    wall.main->showPage(QStringLiteral("agents"));
    protocol::FloorDelta change;
    change.at = wall.clock.now();
    change.queues = {*wall.models.floor().queues().find(wall.queue(3))};
    change.queues.front().waiting = 42;
    wall.models.floor().apply(change);
    const auto tile = wall.page().model().index(2).data(WallboardModel::TileRole).value<WallTile>();
    QCOMPARE(tile.figures.at(0).value, QStringLiteral("42")); // the wall still follows
    QTest::keyClick(wall.page().wall(), Qt::Key_Escape);
    QTRY_VERIFY(!wall.page().wall());
}

void WallboardViewsTest::fitsTilesToAWall_data() {
    QTest::addColumn<QSize>("place");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << QSize(1920, 1000) << 1;
    QTest::newRow("three") << QSize(1920, 1000) << 3;
    QTest::newRow("seven, upright") << QSize(1000, 1800) << 7;
    QTest::newRow("forty") << QSize(3840, 2000) << 40;
}

void WallboardViewsTest::fitsTilesToAWall() {
    QFETCH(QSize, place);
    QFETCH(int, count);
    const auto tile = largestTile(place, count);
    const int columns = place.width() / tile.width();
    QVERIFY(columns * (place.height() / tile.height()) >= count);
    // None of the next size would fit.
    const QSize larger = tile * 1.34;
    QVERIFY((place.width() / larger.width()) * (place.height() / larger.height()) < std::max(count, 1) ||
            larger.width() > place.width());
    QVERIFY(largestTile({100, 100}, 50).height() >= 130); // what does not fit is scrolled
}

void WallboardViewsTest::watchesAlsoWhileAnotherPageIsShown() {
    Wall wall;
    QVERIFY(wall.openWall());
    wall.models.tick();
    const auto before = wall.page().count().value_or(0);
    wall.main->showPage(QStringLiteral("contacts"));
    protocol::FloorDelta change;
    change.at = wall.clock.now();
    change.queues = {*wall.models.floor().queues().find(wall.queue(3))};
    change.queues.front().waiting = 42;
    wall.models.floor().apply(change);
    wall.models.tick();
    QCOMPARE(wall.page().count().value_or(0), before + 1);
}

void WallboardViewsTest::paintsEveryTile() {
    Wall wall;
    QVERIFY(wall.openWall());
    auto& view = wall.page().view();
    const auto picture = view.grab().toImage();
    for (int row = 0; row < 3; ++row) {
        const auto area = view.visualRect(wall.page().model().index(row));
        QVERIFY(view.viewport()->rect().contains(area));
        std::set<QRgb> colours;
        for (int x = area.left(); x < area.right(); x += 2)
            for (int y = area.top(); y < area.bottom(); y += 2)
                colours.insert(picture.pixel(x, y));
        QVERIFY2(colours.size() > 12, qPrintable(QString::number(colours.size()))); // text and bars, not a plain card
    }
}

QTEST_MAIN(WallboardViewsTest)
#include "wallboard_views_test.moc"
