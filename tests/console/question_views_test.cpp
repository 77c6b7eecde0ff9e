#include "console/model/floor/priority_words.h"
#include "console/view/cell_table.h"
#include "console/view/floor/priority_dialog.h"
#include "console/view/floor/target_dialog.h"
#include "console/view/floor/why_dialog.h"
#include "tests/console/named_controls.h"
#include "tests/console/window_desk.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

using namespace callroom;
using namespace callroom::console;

class QuestionViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhyByKeyboard();
    void showsWhyOfTheEnteredRow();
    void assignsByKeyboardAlone();
    void warnsBeforeItTakesAConversation();
    void movesToTheChosenQueue();
    void prioritisesByKeyboardAlone();
    void prioritisesByANumber();
    void asksForNoPriorityThatIsSoAlready();
    void endsTheQuestionWhenTheContactIsGone();
    void asksForNoPriorityOfWhatIsTaken();
    void asksBeforeItCloses();
    void tellsWhyItWasNotDone();
    void goesWithItsDialogs();
    void takesUserTextAsPlainText();
    void namesItsControlsForScreenReaders();
};

void QuestionViewsTest::showsWhyByKeyboard() {
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

void QuestionViewsTest::showsWhyOfTheEnteredRow() {
    Window window;
    QVERIFY(window.open());
    window.choose("Ingrid Solberg");
    window.main->page<ContactsPage>().table().setFocus();
    QTest::keyClick(&window.main->page<ContactsPage>().table(), Qt::Key_Return);
    QVERIFY(window.dialog<WhyDialog>());
}

void QuestionViewsTest::assignsByKeyboardAlone() {
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

void QuestionViewsTest::warnsBeforeItTakesAConversation() {
    Window window;
    QVERIFY(window.open());
    window.choose("Kenji Watanabe"); // waits
    window.main->page<ContactsPage>().contactActions().assign().trigger();
    QVERIFY(!window.dialog<TargetDialog>()->findChild<QLabel*>(QStringLiteral("warning")));
    window.main->closeDialogs();
    window.choose("Hannah Fischer"); // talks
    window.main->page<ContactsPage>().contactActions().assign().trigger();
    const auto* warning = window.dialog<TargetDialog>()->findChild<QLabel*>(QStringLiteral("warning"));
    QVERIFY(warning);
    QVERIFY(warning->text().contains(QStringLiteral("Amara Okafor")));
}

void QuestionViewsTest::movesToTheChosenQueue() {
    Window window;
    QVERIFY(window.open());
    window.choose("Kenji Watanabe");
    window.main->page<ContactsPage>().contactActions().move().trigger();
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

void QuestionViewsTest::prioritisesByKeyboardAlone() {
    Window window;
    QVERIFY(window.open());
    window.choose("Kenji Watanabe");
    QTest::keyClick(window.main.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = window.dialog<PriorityDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->priority(), normalPriority);
    dialog->activateWindow(); // without a window manager nobody else does
    QTRY_VERIFY(dialog->isActiveWindow());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog->priority(), highPriority);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog->priority(), urgentPriority);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    const auto id = QString::fromStdString(core::toString(window.contact(6)));
    QTRY_COMPARE(window.lastTo(id).verb, QByteArray("PATCH"));
    QCOMPARE(window.lastTo(id).body, QByteArray(R"({"priority":100})"));
    // The server of the test refuses whatever is asked for.
    QTRY_VERIFY(window.dialog<QMessageBox>());
    QVERIFY(window.dialog<QMessageBox>()->text().contains(QStringLiteral("The priority of Kenji Watanabe")));
}

void QuestionViewsTest::prioritisesByANumber() {
    Window window;
    QVERIFY(window.open());
    window.choose("Kenji Watanabe");
    window.main->page<ContactsPage>().contactActions().prioritise().trigger();
    auto* dialog = window.dialog<PriorityDialog>();
    QVERIFY(dialog);
    dialog->number().setFocus();
    dialog->number().selectAll();
    QTest::keyClicks(&dialog->number(), QStringLiteral("45"));
    QCOMPARE(dialog->priority(), 45);
    QCOMPARE(dialog->number().minimum(), 0);
    QCOMPARE(dialog->number().maximum(), 100); // the server takes no more
    dialog->submitButton().click();
    QTRY_COMPARE(window.lastTo(QString::fromStdString(core::toString(window.contact(6)))).body,
                 QByteArray(R"({"priority":45})"));
}

void QuestionViewsTest::asksForNoPriorityThatIsSoAlready() {
    Window window;
    QVERIFY(window.open());
    protocol::FloorDelta change;
    change.at = window.clock.now();
    change.contacts = {*window.models.floor().contacts().find(window.contact(6))};
    change.contacts.front().priority = 45;
    window.models.floor().apply(change);
    window.choose("Kenji Watanabe");
    window.main->page<ContactsPage>().contactActions().prioritise().trigger();
    auto* dialog = window.dialog<PriorityDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->priority(), 45);
    QVERIFY(!dialog->submitButton().isEnabled());
    dialog->number().setValue(46);
    QVERIFY(dialog->submitButton().isEnabled());
}

void QuestionViewsTest::asksForNoPriorityOfWhatIsTaken() {
    Window window;
    QVERIFY(window.open());
    window.choose("Kenji Watanabe");
    window.main->page<ContactsPage>().contactActions().prioritise().trigger();
    QVERIFY(window.dialog<PriorityDialog>());
    protocol::FloorDelta change;
    change.at = window.clock.now();
    change.contacts = {*window.models.floor().contacts().find(window.contact(6))};
    change.contacts.front().status = core::ContactStatus::Active;
    window.models.floor().apply(change);
    QTRY_VERIFY(!window.dialog<PriorityDialog>());
    QVERIFY(!window.main->page<ContactsPage>().contactActions().prioritise().isEnabled());
}

void QuestionViewsTest::endsTheQuestionWhenTheContactIsGone() {
    Window window;
    QVERIFY(window.open());
    window.choose("Kenji Watanabe");
    window.main->page<ContactsPage>().contactActions().assign().trigger();
    QVERIFY(window.dialog<TargetDialog>());
    protocol::FloorDelta change;
    change.at = window.clock.now();
    change.removedContacts = {window.contact(6)};
    window.models.floor().apply(change);
    QTRY_VERIFY(!window.dialog<TargetDialog>());
    QVERIFY(window.lastTo(QStringLiteral("/assign")).verb.isEmpty());
}

void QuestionViewsTest::asksBeforeItCloses() {
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

    window.main->page<ContactsPage>().contactActions().close().trigger();
    box = window.dialog<QMessageBox>();
    QVERIFY(box);
    for (auto* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::DestructiveRole) button->click();
    QTRY_COMPARE(window.lastTo(QStringLiteral("/end")).verb, QByteArray("POST"));
}

void QuestionViewsTest::tellsWhyItWasNotDone() {
    Window window;
    QVERIFY(window.open());
    window.models.actions().close(window.contact(6));
    QTRY_VERIFY(window.dialog<QMessageBox>());
    QVERIFY(window.dialog<QMessageBox>()->informativeText().contains(QStringLiteral("moved on")));
}

void QuestionViewsTest::goesWithItsDialogs() {
    Window window;
    QVERIFY(window.open());
    window.choose("Ingrid Solberg");
    window.main->page<ContactsPage>().contactActions().why().trigger();
    window.main->page<ContactsPage>().contactActions().close().trigger();
    QVERIFY(window.dialog<WhyDialog>() && window.dialog<QMessageBox>());
    window.main->closeDialogs();
    QTRY_VERIFY(!window.dialog<QDialog>());
    QVERIFY(window.lastTo(QStringLiteral("/end")).verb.isEmpty());
}

void QuestionViewsTest::takesUserTextAsPlainText() {
    Window window;
    QVERIFY(window.open());
    window.choose("Ingrid Solberg");
    window.main->page<ContactsPage>().contactActions().why().trigger();
    window.main->page<ContactsPage>().contactActions().assign().trigger();
    window.main->page<ContactsPage>().contactActions().prioritise().trigger();
    for (const auto* label : window.main->findChildren<QLabel*>())
        if (!label->text().isEmpty()) QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void QuestionViewsTest::namesItsControlsForScreenReaders() {
    Window window;
    QVERIFY(window.open());
    window.choose("Ingrid Solberg");
    window.main->page<ContactsPage>().contactActions().why().trigger();
    window.main->page<ContactsPage>().contactActions().move().trigger();
    window.main->page<ContactsPage>().contactActions().prioritise().trigger();
    QCOMPARE(unnamedControl(*window.main), QByteArray());
}

QTEST_MAIN(QuestionViewsTest)
#include "question_views_test.moc"
