#include "console/view/connection_banner.h"
#include "console/view/floor/agents_page.h"
#include "console/view/floor/contacts_page.h"
#include "console/view/floor/queues_page.h"
#include "console/view/icons.h"
#include "console/view/main_window.h"
#include "console/view/sign_in_dialog.h"
#include "tests/console/memory_token_store.h"
#include "tests/console/named_controls.h"
#include "tests/console/sample_floor.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace callroom;
using namespace callroom::console;

namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

struct Desk {
    Desk() {
        models.floor().apply(sampleFloor(clock.now()));
        settings.setValue(QStringLiteral("window/page"), QStringLiteral("contacts"));
    }
    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    core::ManualClock clock;
    [[nodiscard]] Workplace workplace() { return {session, models, appearance, settings, links}; }

    FloorModels models{clock};
    MemoryTokenStore tokens;
    core::SeededRandom random{7};
    Session session{tokens, random};
    Appearance appearance;
    Links links;
};

QLineEdit* searchOf(const Page& page) {
    return page.findChild<QLineEdit*>();
}

} // namespace

class ViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForAllItNeedsToSignIn();
    void showsWhyASignInFailed();
    void takesUserTextAsPlainText();
    void switchesTablesByKeyboard();
    void findsTheSearchByKeyboard();
    void filtersWhileTyping();
    void showsDetailsOfTheChosenRow();
    void countsOnlyOnTheVisibleTable();
    void remembersItsLayout();
    void changesItsColours();
    void isReadableInBothSchemes();
    void bundlesEveryIconItNames();
    void namesItsControlsForScreenReaders();
    void hidesTheBannerWhileNothingIsWrong();
};

void ViewsTest::asksForAllItNeedsToSignIn() {
    Appearance appearance;
    SignInDialog dialog(appearance);
    std::vector<SignInEntry> entries;
    connect(&dialog, &SignInDialog::signInRequested, this, [&](const SignInEntry& entry) { entries.push_back(entry); });
    dialog.setEntry({QStringLiteral("c.test"), {}, QStringLiteral("a@c.test"), QStringLiteral("ignored"), true});
    dialog.show();
    auto* submit = dialog.findChild<QPushButton*>();
    QVERIFY(!submit->isEnabled()); // no password yet
    const auto fields = dialog.findChildren<QLineEdit*>();
    auto* password = *std::find_if(fields.begin(), fields.end(),
                                   [](const auto* field) { return field->echoMode() == QLineEdit::Password; });
    QVERIFY(password->text().isEmpty());
    QTest::keyClicks(password, QStringLiteral("secret"));
    QVERIFY(submit->isEnabled());
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries.front().server, QStringLiteral("c.test"));
    QCOMPARE(entries.front().password, QStringLiteral("secret"));
    QVERIFY(entries.front().isKept);
    QVERIFY(!submit->isEnabled()); // one at a time
}

void ViewsTest::showsWhyASignInFailed() {
    Appearance appearance;
    SignInDialog dialog(appearance);
    dialog.show();
    dialog.setBusy(true);
    dialog.showError(QStringLiteral("<b>no</b>"));
    const auto labels = dialog.findChildren<QLabel*>();
    const auto shown = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("<b>no</b>");
    });
    QVERIFY(shown != labels.end());
    QCOMPARE((*shown)->textFormat(), Qt::PlainText);
    QVERIFY(dialog.findChildren<QLineEdit*>().first()->isEnabled());
}

void ViewsTest::takesUserTextAsPlainText() {
    Desk desk;
    MainWindow window(desk.workplace());
    window.page<ContactsPage>().table().selectRow(0);
    const SignInDialog dialog(desk.appearance);
    for (const QWidget* top : {static_cast<const QWidget*>(&window), static_cast<const QWidget*>(&dialog)})
        for (const auto* label : top->findChildren<QLabel*>())
            if (!label->text().isEmpty()) QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void ViewsTest::switchesTablesByKeyboard() {
    Desk desk;
    MainWindow window(desk.workplace());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(window.page<ContactsPage>().isVisible());
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(window.page<AgentsPage>().isVisible());
    QVERIFY(window.page<AgentsPage>().table().hasFocus());
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(window.page<QueuesPage>().isVisible());
    QSignalSpy quit(&window, &MainWindow::quitRequested);
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.size(), 1);
}

void ViewsTest::findsTheSearchByKeyboard() {
    Desk desk;
    MainWindow window(desk.workplace());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(searchOf(window.page<ContactsPage>())->hasFocus());
}

void ViewsTest::filtersWhileTyping() {
    Desk desk;
    MainWindow window(desk.workplace());
    window.show();
    auto* search = searchOf(window.page<ContactsPage>());
    QTest::keyClicks(search, QStringLiteral("sofie"));
    QCOMPARE(window.page<ContactsPage>().rowCount(), 2);
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QCOMPARE(window.page<ContactsPage>().rowCount(), 0);
}

void ViewsTest::showsDetailsOfTheChosenRow() {
    Desk desk;
    MainWindow window(desk.workplace());
    window.show();
    QVERIFY(!window.page<ContactsPage>().chosen());
    window.page<ContactsPage>().table().selectRow(0);
    QVERIFY(window.page<ContactsPage>().chosen());
    QCOMPARE(window.page<ContactsPage>().chosen()->title, QStringLiteral("Kenji Watanabe"));
    protocol::FloorDelta change;
    change.removedContacts = {desk.models.floor().contacts().rows().at(5).id};
    desk.models.floor().apply(change);
    QVERIFY(!window.page<ContactsPage>().chosen() ||
            window.page<ContactsPage>().chosen()->title != QStringLiteral("Kenji Watanabe"));
}

void ViewsTest::countsOnlyOnTheVisibleTable() {
    Desk desk;
    MainWindow window(desk.workplace());
    window.show();
    window.showPage(QStringLiteral("agents"));
    const QSignalSpy calls(&desk.models.calls(), &QAbstractItemModel::dataChanged);
    const QSignalSpy agents(&desk.models.agents(), &QAbstractItemModel::dataChanged);
    desk.models.tick();
    QCOMPARE(calls.size(), 0);
    QCOMPARE(agents.size(), 1); // the one running time that it shows at first
    window.page<AgentsPage>().table().setColumnHidden(AgentModel::PresenceFor, false);
    window.showPage(QStringLiteral("contacts"));
    window.showPage(QStringLiteral("agents"));
    const auto before = agents.size();
    desk.models.tick();
    QCOMPARE(agents.size(), before + 2);
}

void ViewsTest::remembersItsLayout() {
    Desk desk;
    {
        MainWindow window(desk.workplace());
        window.show();
        window.showPage(QStringLiteral("queues"));
        window.page<QueuesPage>().table().setColumnWidth(QueueModel::Name, 222);
        window.page<QueuesPage>().table().setColumnHidden(QueueModel::Channels, true);
        window.page<QueuesPage>().table().sortByColumn(QueueModel::Waiting, Qt::DescendingOrder);
        window.saveLayout();
    }
    MainWindow window(desk.workplace());
    window.show();
    QVERIFY(window.page<QueuesPage>().isVisible());
    QCOMPARE(window.page<QueuesPage>().table().columnWidth(QueueModel::Name), 222);
    QVERIFY(window.page<QueuesPage>().table().isColumnHidden(QueueModel::Channels));
    QCOMPARE(window.page<QueuesPage>().table().horizontalHeader()->sortIndicatorSection(),
             static_cast<int>(QueueModel::Waiting));
    QCOMPARE(window.page<QueuesPage>().table().model()->index(0, 0).data().toString(), QStringLiteral("Support"));
}

void ViewsTest::changesItsColours() {
    Desk desk;
    desk.appearance.setScheme(Scheme::Light);
    MainWindow window(desk.workplace());
    window.show();
    const auto light = window.grab().toImage().pixelColor(3, window.height() / 2);
    QCOMPARE(light, Colours::light().surface); // the sidebar's
    desk.appearance.setScheme(Scheme::Dark);
    const auto dark = window.grab().toImage().pixelColor(3, window.height() / 2);
    QCOMPARE(dark, Colours::dark().surface);
    // Following the system: the application's palette tells.
    desk.appearance.setScheme(Scheme::System);
    QCOMPARE(desk.appearance.colours().window, Colours::light().window);
    const auto former = QApplication::palette();
    QApplication::setPalette(Colours::dark().palette());
    QTRY_COMPARE(desk.appearance.colours().window, Colours::dark().window);
    QApplication::setPalette(former);
    QTRY_COMPARE(desk.appearance.colours().window, Colours::light().window);
}

void ViewsTest::isReadableInBothSchemes() {
    constexpr double readable = 4.5; // WCAG AA
    for (const auto* colours : {&Colours::light(), &Colours::dark()}) {
        for (const auto& ground : {colours->window, colours->surface, colours->selection, colours->hover}) {
            QVERIFY(contrast(colours->text, ground) >= readable);
            QVERIFY(contrast(colours->softText, ground) >= readable);
        }
        QVERIFY(contrast(colours->onAccent, colours->accent) >= readable);
        QVERIFY(contrast(colours->muted.text, colours->surface) >= readable);
        for (const auto tone : {Tone::Neutral, Tone::Good, Tone::Busy, Tone::Soon, Tone::Bad, Tone::Muted}) {
            const auto& pair = colours->of(tone);
            QVERIFY2(contrast(pair.text, pair.tint) >= 4.4, qPrintable(pair.text.name()));
        }
    }
}

void ViewsTest::bundlesEveryIconItNames() {
    const Appearance appearance;
    QStringList names{QStringLiteral("search"),       QStringLiteral("panel-right"), QStringLiteral("chevron-up"),
                      QStringLiteral("chevron-down"), QStringLiteral("wifi"),        QStringLiteral("wifi-off")};
    Desk desk;
    for (const QAbstractItemModel* model :
         std::initializer_list<QAbstractItemModel*>{&desk.models.calls(), &desk.models.agents(), &desk.models.queues()})
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                if (const auto name = model->index(row, column).data(IconRole).toString(); !name.isEmpty())
                    names.append(name);
    for (const auto& tile : desk.models.summary().tiles())
        names.append(tile.icon);
    for (const auto& name : names)
        QVERIFY2(!iconPixmap(name, Qt::black, 16, 1).isNull(), qPrintable(name));
    QVERIFY(iconPixmap(QStringLiteral("no-such-icon"), Qt::black, 16, 1).isNull());
}

void ViewsTest::namesItsControlsForScreenReaders() {
    Desk desk;
    const MainWindow window(desk.workplace());
    QCOMPARE(unnamedControl(window), QByteArray());
    const SignInDialog dialog(desk.appearance);
    QCOMPARE(unnamedControl(dialog), QByteArray());
}

void ViewsTest::hidesTheBannerWhileNothingIsWrong() {
    Desk desk;
    QWidget parent;
    const ConnectionBanner banner(desk.models.connection(), desk.appearance, &parent);
    parent.show();
    QVERIFY(!banner.isVisible());
}

QTEST_MAIN(ViewsTest)
#include "views_test.moc"
