#include "console/view/contact/composer.h"
#include "console/view/contact/contact_window.h"
#include "console/view/contact/transcript_view.h"
#include "console/view/history/abandoned_page.h"
#include "console/view/history/history_page.h"
#include "console/view/reports/figure_dialog.h"
#include "console/view/reports/figure_tile.h"
#include "console/view/reports/report_pdf.h"
#include "console/view/reports/reports_page.h"
#include "tests/console/past_desk.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace callroom;
using namespace callroom::console;

namespace {

template <typename Kind> bool show(Kind& widget) {
    widget.resize(1200, 760);
    widget.show();
    return QTest::qWaitForWindowExposed(&widget);
}

/// Text that people wrote is never read as markup, and everything has a name for who does not see it.
void checkControls(const QWidget& window) {
    for (const auto* label : window.findChildren<QLabel*>())
        if (!label->text().isEmpty()) QCOMPARE(label->textFormat(), Qt::PlainText);
    for (const auto* table : window.findChildren<QAbstractItemView*>())
        if (table->isVisible()) QVERIFY(!table->accessibleName().isEmpty());
    for (const auto* box : window.findChildren<QComboBox*>())
        QVERIFY(!box->accessibleName().isEmpty());
    for (const auto* field : window.findChildren<QLineEdit*>())
        if (field->isVisible() && !qobject_cast<QAbstractSpinBox*>(field->parentWidget()))
            QVERIFY(!field->accessibleName().isEmpty());
}

QString text(const QTableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

} // namespace

class PastViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksNothingWhileHidden();
    void scrollsThroughHistoryByPages();
    void filtersAndSearches();
    void opensTheContactByKeyboard();
    void showsContactsBehindAFigure();
    void tellsFailureWithAWayToRetry();
    void showsOneContactWhole();
    void opensOneWindowForAContact();
    void readsAndWritesInALiveChat();
    void staysWhereOneReads();
    void opensEachNumber();
    void writesTheReportOnPaper();
    void countsPagesOfPaper();
    void seesToWhoHungUp();
    void namesItsControls();
};

void PastViewsTest::asksNothingWhileHidden() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    HistoryPage history(desk.at());
    AbandonedPage abandoned(desk.at());
    ReportsPage reports(desk.at());
    const auto asked = desk.server.requests().size();
    QTest::qWait(50);
    QCOMPARE(desk.server.requests().size(), asked);
}

void PastViewsTest::scrollsThroughHistoryByPages() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    HistoryPage page(desk.at());
    QVERIFY(show(page));
    auto& table = page.contactTable();
    QTRY_COMPARE(table.model()->rowCount(), 200);
    QCOMPARE(text(table, 3, 0), QStringLiteral("<b>Bob</b> <script>"));
    for (const int rows : {400, 430}) {
        table.scrollToBottom();
        QTRY_COMPARE(table.model()->rowCount(), rows);
    }
    QVERIFY(!table.model()->canFetchMore({}));
}

void PastViewsTest::filtersAndSearches() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    HistoryPage page(desk.at());
    QVERIFY(show(page));
    QTRY_COMPARE(page.contactTable().model()->rowCount(), 200);
    page.startSearch();
    QTest::keyClicks(page.findChild<QLineEdit*>(), QStringLiteral("hanna"));
    QTRY_VERIFY(desk.server.requests().back().path.contains(QStringLiteral("q=hanna")));
    for (auto* box : page.findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Result")) box->setCurrentIndex(2);
    QTRY_VERIFY(desk.server.requests().back().path.contains(QStringLiteral("outcome=abandoned")));
    for (auto* box : page.findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Where to search")) box->setCurrentIndex(1);
    QTRY_VERIFY(page.messageTable().isVisible());
    QTRY_COMPARE(page.messageTable().model()->rowCount(), 7);
    QVERIFY(desk.lastTo(QStringLiteral("q=hanna")).path.startsWith(QStringLiteral("conversations/search")));
}

void PastViewsTest::opensTheContactByKeyboard() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    HistoryPage page(desk.at());
    QSignalSpy wanted(&desk.links, &Links::contactWanted);
    QVERIFY(show(page));
    QTRY_COMPARE(page.contactTable().model()->rowCount(), 200);
    page.contactTable().setFocus();
    page.contactTable().selectRow(2);
    QTest::keyClick(&page.contactTable(), Qt::Key_Return);
    QTRY_COMPARE(wanted.count(), 1);
    QVERIFY(wanted.first().first().value<core::ContactId>() == pastContact(desk.clock.now(), desk.floor, 2).id);
}

void PastViewsTest::showsContactsBehindAFigure() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    HistoryPage page(desk.at());
    QSignalSpy pages(&desk.links, &Links::pageWanted);
    Q_EMIT desk.links.contactsWanted(QStringLiteral("outcome=abandoned&answeredWithinSeconds=20"),
                                     QStringLiteral("Hung up – support"));
    QCOMPARE(pages.first().first().toString(), page.key());
    QVERIFY(show(page));
    QTRY_VERIFY(desk.server.requests().back().path.contains(QStringLiteral("answeredWithinSeconds=20")));
    QVERIFY(desk.server.requests().back().path.contains(QStringLiteral("outcome=abandoned")));
    QToolButton* mark = nullptr;
    for (auto* button : page.findChildren<QToolButton*>())
        if (button->accessibleName().contains(QStringLiteral("Hung up – support"))) mark = button;
    QVERIFY(mark && mark->isVisible());
    mark->click();
    QTRY_VERIFY(!desk.server.requests().back().path.contains(QStringLiteral("answeredWithinSeconds")));
    QVERIFY(!mark->isVisible());
}

void PastViewsTest::tellsFailureWithAWayToRetry() {
    PastDesk desk;
    desk.isFailing = true;
    QVERIFY(desk.signIn());
    HistoryPage page(desk.at());
    QVERIFY(show(page));
    const auto retry = [&]() -> QPushButton* {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->isVisible()) return button;
        return nullptr;
    };
    QTRY_VERIFY(retry());
    desk.isFailing = false;
    retry()->click();
    QTRY_COMPARE(page.contactTable().model()->rowCount(), 200);
    QTRY_VERIFY(!retry());
}

void PastViewsTest::showsOneContactWhole() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    auto* window = new ContactWindow(desk.at(), desk.chat.id);
    QVERIFY(show(*window));
    QTRY_COMPARE(window->windowTitle(), QStringLiteral("Hannah Fischer – Contact"));
    QTRY_COMPARE(window->detail().timeline().rowCount(), 13);
    QTRY_COMPARE(window->detail().quality().rowCount(), 140);
    QTRY_COMPARE(window->detail().recordings().rowCount(), 2);
    QVERIFY(window->detail().recordings().complete(0));
    QVERIFY(!window->detail().recordings().complete(1));
    for (int tab = ContactWindow::Timeline; tab <= ContactWindow::Recordings; ++tab) {
        window->showTab(tab);
        QVERIFY(!window->grab().isNull());
        checkControls(*window);
    }
    QTest::keyClick(window, Qt::Key_Escape);
    QPointer<ContactWindow> gone(window);
    QTRY_VERIFY(!gone);
}

void PastViewsTest::opensOneWindowForAContact() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    auto windows = std::make_unique<ContactWindows>(desk.at());
    Q_EMIT desk.links.contactWanted(desk.chat.id);
    QPointer<ContactWindow> window = windows->find(desk.chat.id);
    QVERIFY(window && window->isVisible());
    Q_EMIT desk.links.contactWanted(desk.chat.id);
    QCOMPARE(windows->find(desk.chat.id), window.data());
    windows.reset();
    QVERIFY(!window);
}

void PastViewsTest::readsAndWritesInALiveChat() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    const std::unique_ptr<ContactWindow> window(new ContactWindow(desk.at(), desk.chat.id));
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(show(*window));
    window->showTab(ContactWindow::Conversation);
    QTRY_VERIFY(window->detail().isLive());
    auto& thread = window->detail().transcript();
    QTRY_COMPARE(thread.rowCount(), 11);
    protocol::ThreadEvent said = desk.thread().back();
    said.seq = 12;
    said.text = "<img src=x onerror=alert(1)>";
    desk.server.push("chat.event", json::encode(protocol::ChatEvent{desk.chat.id, 12, said}));
    QTRY_COMPARE(thread.rowCount(), 12);
    auto* composer = window->findChild<Composer*>();
    auto* field = composer->findChild<QPlainTextEdit*>();
    auto* kind = composer->findChild<QComboBox*>();
    kind->setCurrentIndex(1); // to everybody
    QTest::keyClicks(field, QStringLiteral("I am with you."));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.lastTo(QStringLiteral("/events")).verb, QByteArray("POST"));
    QVERIFY(desk.lastTo(QStringLiteral("/events")).body.contains(R"("type":"message","text":"I am with you.")"));
}

void PastViewsTest::staysWhereOneReads() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    const std::unique_ptr<ContactWindow> window(new ContactWindow(desk.at(), desk.chat.id));
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(show(*window));
    window->resize(800, 420); // less than the thread needs
    window->showTab(ContactWindow::Conversation);
    auto* view = window->findChild<TranscriptView*>();
    QTRY_COMPARE(window->detail().transcript().rowCount(), 11);
    auto* bar = view->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    auto said = desk.thread().back();
    const auto push = [&](std::int64_t seq) {
        said.seq = seq;
        desk.server.push("chat.event", json::encode(protocol::ChatEvent{desk.chat.id, seq, said}));
    };
    QTRY_VERIFY(window->detail().isLive());
    push(12);
    QTRY_COMPARE(window->detail().transcript().rowCount(), 12);
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();
    push(13);
    QTRY_COMPARE(window->detail().transcript().rowCount(), 13);
    QTest::qWait(20);
    QCOMPARE(bar->value(), place);
}

void PastViewsTest::opensEachNumber() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    ReportsPage page(desk.at());
    QSignalSpy wanted(&desk.links, &Links::contactsWanted);
    QVERIFY(show(page));
    QTRY_COMPARE(page.reports().askState(), AskState::Known);
    page.showKind(Reports::Kind::Queues);
    QTRY_VERIFY(page.reports().askState() == AskState::Known && page.table().model()->rowCount() == 4);
    const auto openAt = [&](int column) {
        page.table().setCurrentIndex(page.table().model()->index(0, column));
        page.table().setFocus();
        QTest::keyClick(&page.table(), Qt::Key_Return);
        return page.findChild<FigureDialog*>();
    };
    QPointer<FigureDialog> dialog = openAt(3); // who hung up
    QVERIFY(dialog);
    checkControls(*dialog);
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Show the contacts")) button->click();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.first().first().toString().contains(QStringLiteral("outcome=abandoned")));
    QVERIFY(wanted.first().first().toString().contains(QStringLiteral("queueId=")));
    QTRY_VERIFY(!dialog);
    QVERIFY(!openAt(0)); // the name of a line is no number
    const auto tiles = page.findChildren<FigureTile*>();
    QCOMPARE(tiles.size(), 13);
    QTest::keyClick(tiles[3], Qt::Key_Space);
    dialog = page.findChild<FigureDialog*>();
    QVERIFY(dialog);
    QStringList texts;
    for (const auto* label : dialog->findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("answered in time / (answered + hung up - hung up at once)")));
}

void PastViewsTest::writesTheReportOnPaper() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    ReportsPage page(desk.at());
    QVERIFY(show(page));
    QTRY_COMPARE(page.reports().askState(), AskState::Known);
    QSignalSpy remarked(&page, &Page::remarked);
    const auto file = desk.home.filePath(QStringLiteral("report.pdf"));
    page.writePdf(file);
    QTRY_COMPARE_WITH_TIMEOUT(remarked.count(), 1, 20'000);
    QVERIFY(remarked.first().first().toString().contains(QStringLiteral("report.pdf")));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly) && written.read(5) == "%PDF-");
    QVERIFY(written.size() > 10'000);
    page.writePdf(QStringLiteral("/nowhere/at/all.pdf"));
    QTRY_COMPARE(remarked.count(), 2);
    QVERIFY(!remarked.last().first().toString().contains(QStringLiteral("is written")));
}

void PastViewsTest::countsPagesOfPaper() {
    const QTemporaryDir folder;
    ReportSheet sheet;
    sheet.title = QStringLiteral("Report");
    sheet.headings = {QStringLiteral("Agent"), QStringLiteral("Handled")};
    const auto pagesWith = [&](int rows) {
        sheet.rows.assign(static_cast<std::size_t>(rows), {QStringLiteral("Somebody"), QStringLiteral("7")});
        const auto pages = writeReportPdf(folder.filePath(QStringLiteral("r.pdf")), sheet);
        return pages ? *pages : -1;
    };
    QCOMPARE(pagesWith(0), 1);
    QCOMPARE(pagesWith(12), 1);
    const int many = pagesWith(1'000);
    QVERIFY2(many >= 36 && many <= 60, qPrintable(QString::number(many)));
}

void PastViewsTest::seesToWhoHungUp() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    AbandonedPage page(desk.at());
    QSignalSpy wanted(&desk.links, &Links::contactWanted);
    QVERIFY(show(page));
    QTRY_COMPARE(page.table().model()->rowCount(), 5);
    QCOMPARE(page.count(), std::optional(5));
    page.table().setFocus();
    page.table().selectRow(0);
    QCOMPARE(text(page.table(), 0, 0), QStringLiteral("Ingrid Solberg")); // the last to hang up
    QTest::keyClick(&page.table(), Qt::Key_Return);
    QTRY_COMPARE(wanted.count(), 1);
    const auto action = [&](const char* name) -> QAction* {
        for (auto* one : page.commands())
            if (one->text().remove(u'&') == QString::fromUtf8(name)) return one;
        return nullptr;
    };
    QVERIFY(action("Called back")->isEnabled());
    QVERIFY(!action("Open again")->isEnabled());
    action("I see to it")->trigger();
    QTRY_COMPARE(desk.server.requests().back().verb, QByteArray("PUT"));
    QVERIFY(desk.server.requests().back().body.startsWith(R"({"status":"claimed","ownerId":)"));
}

void PastViewsTest::namesItsControls() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    HistoryPage history(desk.at());
    AbandonedPage abandoned(desk.at());
    ReportsPage reports(desk.at());
    for (QWidget* page : std::initializer_list<QWidget*>{&history, &abandoned, &reports}) {
        QVERIFY(show(*page));
        checkControls(*page);
        page->hide();
    }
}

QTEST_MAIN(PastViewsTest)
#include "past_views_test.moc"
