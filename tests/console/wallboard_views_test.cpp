#include "console/model/words.h"
#include "console/view/wallboard/queue_choice_dialog.h"
#include "console/view/wallboard/threshold_dialog.h"
#include "console/view/wallboard/tile_painter.h"
#include "console/view/wallboard/wall_window.h"
#include "console/view/wallboard/wallboard_page.h"
#include "tests/console/window_desk.h"

#include <QDoubleSpinBox>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <cmath>

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

using Linear = std::array<double, 3>; ///< red, green and blue as light, not as stored

Linear linear(const QColor& colour) {
    const auto light = [](double stored) {
        return stored <= 0.04045 ? stored / 12.92 : std::pow((stored + 0.055) / 1.055, 2.4);
    };
    return {light(colour.redF()), light(colour.greenF()), light(colour.blueF())};
}

/// How someone sees a colour; by Machado, Oliveira and Fernandes (2009), at full severity.
using Sight = std::array<std::array<double, 3>, 3>;
constexpr Sight usual{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Sight protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Sight deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Sight tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

/// CIE L*a*b* of what is seen, in daylight.
Linear seen(const QColor& colour, const Sight& sight) {
    const auto light = linear(colour);
    Linear as{};
    for (std::size_t i = 0; i < 3; ++i)
        as[i] = std::clamp(sight[i][0] * light[0] + sight[i][1] * light[1] + sight[i][2] * light[2], 0.0, 1.0);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * as[0] + 0.3576 * as[1] + 0.1805 * as[2]) / 0.9505);
    const double y = f(0.2126 * as[0] + 0.7152 * as[1] + 0.0722 * as[2]);
    const double z = f((0.0193 * as[0] + 0.1192 * as[1] + 0.9505 * as[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE 1976; from about 2 on two colours side by side look different.
double difference(const QColor& one, const QColor& other, const Sight& sight) {
    const auto a = seen(one, sight);
    const auto b = seen(other, sight);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

double contrast(const QColor& one, const QColor& other) {
    const auto luminance = [](const QColor& colour) {
        const auto light = linear(colour);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    };
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr std::array statesOn{core::DisplayState::Available, core::DisplayState::Ringing, core::DisplayState::Active,
                              core::DisplayState::Wrapping, core::DisplayState::Away};

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
    void tellsStatesApartWhateverOneSees_data();
    void tellsStatesApartWhateverOneSees();
    void namesTheNumbersReadably();
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
        if (box->text() == QStringLiteral("Thresholds of its &own")) box->setChecked(true);
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

void WallboardViewsTest::tellsStatesApartWhateverOneSees_data() {
    QTest::addColumn<int>("sight");
    QTest::newRow("usual") << 0;
    QTest::newRow("no red") << 1;
    QTest::newRow("no green") << 2;
    QTest::newRow("no blue") << 3;
}

void WallboardViewsTest::tellsStatesApartWhateverOneSees() {
    QFETCH(int, sight);
    const auto as = std::array{usual, protanopia, deuteranopia, tritanopia}[static_cast<std::size_t>(sight)];
    for (const auto* colours : {&Colours::light(), &Colours::dark()})
        for (const auto one : statesOn)
            for (const auto other : statesOn) {
                if (one == other) continue;
                const auto apart = difference(stateLook(*colours, one).fill, stateLook(*colours, other).fill, as);
                QVERIFY2(apart > 15,
                         qPrintable(
                             QStringLiteral("%1 and %2: %3").arg(nameOf(one), nameOf(other), QString::number(apart))));
            }
}

void WallboardViewsTest::namesTheNumbersReadably() {
    for (const auto* colours : {&Colours::light(), &Colours::dark()})
        for (const auto state : statesOn) {
            const auto look = stateLook(*colours, state);
            QVERIFY2(contrast(look.label, look.fill) >= 4.5, qPrintable(nameOf(state)));
            QVERIFY(contrast(look.line, colours->surface) >= 3); // the bar stands out from its tile
        }
}

QTEST_MAIN(WallboardViewsTest)
#include "wallboard_views_test.moc"
