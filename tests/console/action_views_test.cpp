#include "console/model/why_words.h"
#include "console/view/cell_table.h"
#include "console/view/icons.h"
#include "console/view/main_window.h"
#include "console/view/target_dialog.h"
#include "console/view/why_dialog.h"
#include "tests/console/signed_in_desk.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace callroom;
using namespace callroom::console;

namespace {

/// A supervisor's window before the sample floor, on the calls.
struct Window : SignedInDesk {
    Window() {
        server.onRequest = [this](const client::TestServer::Request& request) {
            if (request.path.endsWith(QStringLiteral("/offers"))) return pageAnswer(sampleOffers(clock.now()));
            return refusal(409, "wrong_state");
        };
    }
    [[nodiscard]] bool open() {
        if (!signIn()) return false;
        main = std::make_unique<MainWindow>(models, appearance, settings);
        main->show();
        return QTest::qWaitForWindowActive(main.get());
    }
    void choose(const char* name) { chooseOn(0, name); }
    void chooseOn(int page, const char* name) {
        main->showPage(page);
        auto& table = main->page(page).table();
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.model()->index(row, 0).data().toString() == QString::fromUtf8(name)) table.selectRow(row);
    }
    /// Only one is open at a time.
    template <typename Dialog> [[nodiscard]] Dialog* dialog() const {
        Dialog* found = nullptr;
        for (auto* one : main->findChildren<Dialog*>())
            if (one->isVisible()) found = one;
        return found;
    }

    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Appearance appearance;
    std::unique_ptr<MainWindow> main;
};

} // namespace

class ActionViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowsOnlyWhatTheChosenContactAllows();
    void forgetsAContactThatIsNotSeen();
    void showsWhyByKeyboard();
    void showsWhyOfTheEnteredRow();
    void assignsByKeyboardAlone();
    void movesToTheChosenQueue();
    void endsTheQuestionWhenTheContactIsGone();
    void asksBeforeItCloses();
    void tellsWhyItWasNotDone();
    void opensTheMenuOfARow();
    void setsAPresence();
    void offersTheReasonsToBeAway();
    void goesWithItsDialogs();
    void takesUserTextAsPlainText();
    void bundlesEveryIconItNames();
    void namesItsControlsForScreenReaders();
};

void ActionViewsTest::allowsOnlyWhatTheChosenContactAllows() {
    Window window;
    QVERIFY(window.open());
    auto& actions = window.main->contactActions();
    QVERIFY(!actions.why().isEnabled() && !actions.close().isEnabled());
    window.choose("Kenji Watanabe"); // waits
    for (const auto* action : actions.actions())
        QVERIFY(action->isEnabled());
    window.choose("Hannah Fischer"); // talks
    for (const auto* action : actions.actions())
        QVERIFY(action->isEnabled());
    window.choose("Samuel Adeyemi"); // wrap-up
    QVERIFY(actions.why().isEnabled() && !actions.close().isEnabled());
    QVERIFY(!actions.assign().isEnabled() && !actions.move().isEnabled());

    window.choose("Kenji Watanabe");
    protocol::FloorDelta change;
    change.at = window.clock.now();
    change.contacts = {*window.models.floor().contacts().find(window.contact(6))};
    change.contacts.front().status = core::ContactStatus::Wrapping;
    window.models.floor().apply(change);
    QVERIFY(!actions.assign().isEnabled() && !actions.close().isEnabled());
}

void ActionViewsTest::forgetsAContactThatIsNotSeen() {
    Window window;
    QVERIFY(window.open());
    window.choose("Kenji Watanabe");
    QVERIFY(window.main->contactActions().close().isEnabled());
    window.main->showPage(1);
    QVERIFY(!window.main->contactActions().close().isEnabled());
    window.main->showPage(0);
    QVERIFY(window.main->contactActions().close().isEnabled());
}

void ActionViewsTest::showsWhyByKeyboard() {
    Window window;
    QVERIFY(window.open());
    window.choose("Ingrid Solberg");
    QTest::keyClick(window.main.get(), Qt::Key_I, Qt::ControlModifier);
    auto* dialog = window.dialog<WhyDialog>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->offerTable().model()->rowCount(), 3);
    QCOMPARE(dialog->candidateTable().model()->rowCount(), 9); // of the last offer
    dialog->offerTable().selectRow(0);
    QCOMPARE(dialog->candidateTable().model()->rowCount(), 5);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window.dialog<WhyDialog>());
}

void ActionViewsTest::showsWhyOfTheEnteredRow() {
    Window window;
    QVERIFY(window.open());
    window.choose("Ingrid Solberg");
    window.main->page(0).table().setFocus();
    QTest::keyClick(&window.main->page(0).table(), Qt::Key_Return);
    QVERIFY(window.dialog<WhyDialog>());
}

void ActionViewsTest::assignsByKeyboardAlone() {
    Window window;
    QVERIFY(window.open());
    window.choose("Kenji Watanabe");
    QTest::keyClick(window.main.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = window.dialog<TargetDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->table().model()->rowCount(), 8); // all but who is offline
    auto* search = dialog->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("mei"));
    QCOMPARE(dialog->table().model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(window.lastTo(QStringLiteral("/assign")).verb, QByteArray("POST"));
    QVERIFY(window.lastTo(QStringLiteral("/assign"))
                .body.contains(QByteArray::fromStdString(core::toString(window.agent(6)))));
}

void ActionViewsTest::movesToTheChosenQueue() {
    Window window;
    QVERIFY(window.open());
    window.choose("Kenji Watanabe");
    window.main->contactActions().move().trigger();
    auto* dialog = window.dialog<TargetDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->table().model()->rowCount(), 2); // not where it waits
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("nowhere"));
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled());
    dialog->findChild<QLineEdit*>()->clear();
    dialog->table().selectRow(0);
    dialog->findChild<QPushButton*>(QStringLiteral("submit"))->click();
    QTRY_VERIFY(window.lastTo(QStringLiteral("/assign"))
                    .body.contains(QByteArray::fromStdString(core::toString(window.queue(3)))));
}

void ActionViewsTest::endsTheQuestionWhenTheContactIsGone() {
    Window window;
    QVERIFY(window.open());
    window.choose("Kenji Watanabe");
    window.main->contactActions().assign().trigger();
    QVERIFY(window.dialog<TargetDialog>());
    protocol::FloorDelta change;
    change.at = window.clock.now();
    change.removedContacts = {window.contact(6)};
    window.models.floor().apply(change);
    QTRY_VERIFY(!window.dialog<TargetDialog>());
    QVERIFY(window.lastTo(QStringLiteral("/assign")).verb.isEmpty());
}

void ActionViewsTest::asksBeforeItCloses() {
    Window window;
    QVERIFY(window.open());
    window.choose("Hannah Fischer");
    QTest::keyClick(window.main.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* box = window.dialog<QMessageBox>();
    QVERIFY(box);
    QVERIFY(box->text().contains(QStringLiteral("Hannah Fischer")));
    QTest::keyClick(box, Qt::Key_Return); // the default does no harm
    QTRY_VERIFY(!window.dialog<QMessageBox>());
    QVERIFY(window.lastTo(QStringLiteral("/end")).verb.isEmpty());

    window.main->contactActions().close().trigger();
    box = window.dialog<QMessageBox>();
    QVERIFY(box);
    for (auto* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::DestructiveRole) button->click();
    QTRY_COMPARE(window.lastTo(QStringLiteral("/end")).verb, QByteArray("POST"));
}

void ActionViewsTest::tellsWhyItWasNotDone() {
    Window window;
    QVERIFY(window.open());
    window.models.actions().close(window.contact(6));
    QTRY_VERIFY(window.dialog<QMessageBox>());
    QVERIFY(window.dialog<QMessageBox>()->informativeText().contains(QStringLiteral("moved on")));
}

void ActionViewsTest::opensTheMenuOfARow() {
    Window window;
    QVERIFY(window.open());
    const auto openAt = [&](int page) {
        auto& table = window.main->page(page).table();
        const auto place = table.visualRect(table.currentIndex()).center();
        Q_EMIT table.customContextMenuRequested(place);
    };
    const auto menu = [&]() -> QMenu* { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); };
    window.choose("Kenji Watanabe");
    openAt(0);
    QVERIFY(menu());
    QVERIFY(menu()->actions().contains(&window.main->contactActions().close()));
    menu()->close();
    window.chooseOn(1, "Amara Okafor");
    openAt(1);
    QVERIFY(menu());
    QVERIFY(menu()->actions().contains(&window.main->agentActions().offline()));
    menu()->close();
}

void ActionViewsTest::setsAPresence() {
    Window window;
    QVERIFY(window.open());
    auto& actions = window.main->agentActions();
    QVERIFY(!actions.offline().isEnabled());
    window.chooseOn(1, "Mei Tanaka");
    QVERIFY(actions.available().isEnabled() && actions.available().isChecked());
    actions.offline().trigger();
    QTRY_VERIFY(window.lastTo(QStringLiteral("/presence")).body.contains("\"offline\""));
    QVERIFY(actions.available().isChecked()); // until the floor says otherwise
    QVERIFY(!actions.offline().isChecked());
}

void ActionViewsTest::offersTheReasonsToBeAway() {
    Window window;
    QVERIFY(window.open());
    auto& actions = window.main->agentActions();
    QCOMPARE(actions.away().actions().size(), 1);
    protocol::AwayReason lunch;
    lunch.code = "Lunch";
    lunch.name = "Tea & cake";
    protocol::AwayReason training;
    training.code = "training";
    training.name = "Training";
    window.models.awayReasons().set({lunch, training});
    QCOMPARE(actions.away().actions().size(), 2);
    QCOMPARE(actions.away().actions().at(0)->text(), QStringLiteral("Tea && cake"));
    window.chooseOn(1, "Oliver Grant");
    QVERIFY(actions.away().actions().at(0)->isChecked());
    actions.away().actions().at(1)->trigger();
    QTRY_VERIFY(window.lastTo(QStringLiteral("/presence")).body.contains("\"training\""));
}

void ActionViewsTest::goesWithItsDialogs() {
    Window window;
    QVERIFY(window.open());
    window.choose("Ingrid Solberg");
    window.main->contactActions().why().trigger();
    window.main->contactActions().close().trigger();
    QVERIFY(window.dialog<WhyDialog>() && window.dialog<QMessageBox>());
    window.main->closeDialogs();
    QTRY_VERIFY(!window.dialog<QDialog>());
    QVERIFY(window.lastTo(QStringLiteral("/end")).verb.isEmpty());
}

void ActionViewsTest::takesUserTextAsPlainText() {
    Window window;
    QVERIFY(window.open());
    window.choose("Ingrid Solberg");
    window.main->contactActions().why().trigger();
    window.main->contactActions().assign().trigger();
    for (const auto* label : window.main->findChildren<QLabel*>())
        if (!label->text().isEmpty()) QCOMPARE(label->textFormat(), Qt::PlainText);
}

void ActionViewsTest::bundlesEveryIconItNames() {
    Window window;
    QVERIFY(window.open());
    for (const auto* action : window.main->contactActions().actions())
        QVERIFY(!action->icon().pixmap(16, 16).isNull());
    for (const auto& [status, text] : core::Words<core::OfferStatus>::table)
        QVERIFY2(!iconPixmap(iconOf(status), Qt::black, 16, 1).isNull(), qPrintable(iconOf(status)));
    for (const auto* name : {"users", "messages-square"})
        QVERIFY(!iconPixmap(QString::fromLatin1(name), Qt::black, 16, 1).isNull());
}

void ActionViewsTest::namesItsControlsForScreenReaders() {
    Window window;
    QVERIFY(window.open());
    window.choose("Ingrid Solberg");
    window.main->contactActions().why().trigger();
    window.main->contactActions().move().trigger();
    for (const auto* table : window.main->findChildren<QTableView*>())
        QVERIFY(!table->accessibleName().isEmpty());
    for (const auto* field : window.main->findChildren<QLineEdit*>())
        QVERIFY(!field->accessibleName().isEmpty());
}

QTEST_MAIN(ActionViewsTest)
#include "action_views_test.moc"
