#include "console/model/contact/contact_detail.h"
#include "console/model/contact/event_words.h"
#include "tests/console/sample_past.h"
#include "tests/console/signed_in_desk.h"

#include <QAbstractItemModelTester>
#include <QUrlQuery>

using namespace callroom;
using namespace callroom::console;

namespace {

constexpr auto testing = QAbstractItemModelTester::FailureReportingMode::QtTest;

client::TestServer::Answer jsonAnswer(const std::string& json) {
    return {200, QByteArray::fromStdString(json)};
}

/// A server with one contact whose thread has so many events, read by number as the real one reads.
struct Desk : SignedInDesk {
    Desk() {
        shown = pastContact(clock.now(), sampleFloor(clock.now()), 0);
        server.onRequest = [this](const client::TestServer::Request& request) { return answer(request); };
        server.onFrame = [this](const std::string& event) -> std::optional<std::string> {
            if (event == "chat.watch") {
                ++watches;
                if (onWatch) onWatch();
            }
            return std::string("{}");
        };
    }
    [[nodiscard]] client::TestServer::Answer answer(const client::TestServer::Request& request) {
        const auto path = request.path.section(u'?', 0, 0);
        const QUrlQuery query(request.path.section(u'?', 1));
        if (isFailing) return refusal(503, "unavailable");
        if (path.endsWith(QStringLiteral("/history"))) return pageAnswer(history);
        if (path.endsWith(QStringLiteral("/offers"))) return pageAnswer(sampleOffers(clock.now()));
        if (path.endsWith(QStringLiteral("/recordings"))) return pageAnswer(std::vector<protocol::Recording>{});
        if (path.endsWith(QStringLiteral("/quality"))) return pageAnswer(std::vector<protocol::QualityPoint>{});
        if (path.endsWith(QStringLiteral("/tags"))) return refusal(409, "wrong_state");
        if (path.endsWith(QStringLiteral("/events")) && request.verb == "POST") {
            if (isRefusingPosts) return refusal(409, "wrong_state");
            return jsonAnswer(json::encode(said(lastSeq + 1)));
        }
        if (path.endsWith(QStringLiteral("/events"))) return thread(query);
        return jsonAnswer(json::encode(shown));
    }
    [[nodiscard]] client::TestServer::Answer thread(const QUrlQuery& query) const {
        const int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
        protocol::ThreadPage page;
        if (const auto before = query.queryItemValue(QStringLiteral("before")); !before.isEmpty()) {
            const auto last = std::min<std::int64_t>(before.toLongLong() - 1, lastSeq);
            const auto first = std::max<std::int64_t>(last - limit + 1, 1);
            for (auto seq = first; seq <= last; ++seq)
                page.items.push_back(said(seq));
            if (first > 1) page.previousCursor = "more";
        } else {
            const auto after = query.queryItemValue(QStringLiteral("after")).toLongLong();
            for (auto seq = after + 1; seq <= std::min<std::int64_t>(after + limit, lastSeq); ++seq)
                page.items.push_back(said(seq));
            if (after + limit < lastSeq) page.nextCursor = "more";
        }
        return jsonAnswer(json::encode(page));
    }
    [[nodiscard]] protocol::ThreadEvent said(std::int64_t seq) const {
        protocol::ThreadEvent event;
        event.id.value.bytes[15] = static_cast<std::uint8_t>(seq);
        event.id.value.bytes[14] = static_cast<std::uint8_t>(seq >> 8);
        event.seq = seq;
        event.at = clock.now() + std::chrono::seconds(seq);
        event.by = protocol::ThreadAuthor{shown.customer.id, shown.customer.name, core::AuthorRole::Customer};
        event.text = "<b>message</b> " + std::to_string(seq);
        return event;
    }
    void push(std::int64_t seq, core::ThreadEventType type = core::ThreadEventType::Message) {
        protocol::ChatEvent pushed{shown.id, seq, said(seq)};
        pushed.event.type = type;
        server.push("chat.event", json::encode(pushed));
    }
    [[nodiscard]] std::unique_ptr<ContactDetail> open() {
        return std::make_unique<ContactDetail>(models.floor(), session, shown.id);
    }

    protocol::Contact shown;
    std::vector<protocol::ContactEvent> history;
    std::int64_t lastSeq = 3;
    int watches = 0;
    std::function<void()> onWatch;
    bool isFailing = false;
    bool isRefusingPosts = false;
};

bool isKnown(ContactDetail& detail) {
    return QTest::qWaitFor([&] {
        return detail.askState() == AskState::Known && detail.transcript().askState() == AskState::Known &&
               detail.timeline().askState() == AskState::Known;
    });
}

protocol::ContactEvent happened(const char* type, const char* data) {
    protocol::ContactEvent made;
    made.type = type;
    made.data.text = data;
    return made;
}

} // namespace

class ContactDetailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheHead();
    void keepsTheRulesOfItemModels();
    void readsTheThreadBackwards();
    void followsAnOpenThread();
    void readsWhatAPushSkipped();
    void doesNotFollowAClosedOne();
    void writesOnceWhateverIsRepeated();
    void tellsWhatWasNotDone();
    void tellsFailureAndAsksAgain();
    void asksAgainWhenTheFloorGoesOn();
    void asksAgainWhenItsThreadGoesOn();
    void asksAgainOnceItsThreadIsHeard();
    void tellsEvents_data();
    void tellsEvents();
    void showsWhatItDoesNotKnow();
};

void ContactDetailTest::tellsTheHead() {
    Desk desk;
    desk.shown.metadata.text = R"({"order": 7, "page": "<i>x</i>", "cart": {"a": 1}})";
    QVERIFY(desk.signIn());
    const auto detail = desk.open();
    QVERIFY(!detail->details());
    QVERIFY(isKnown(*detail));
    const auto details = detail->details();
    QVERIFY(details);
    QCOMPARE(details->title, QStringLiteral("Hannah Fischer"));
    QCOMPARE(details->state, QStringLiteral("Handled"));
    const auto value = [&](const char* label) {
        for (const auto& line : details->lines)
            if (line.label == QString::fromUtf8(label)) return line.value;
        return QString();
    };
    QCOMPARE(value("Subject"), QStringLiteral("Invoice 4711 is wrong"));
    QCOMPARE(value("order"), QStringLiteral("7"));
    QCOMPARE(value("page"), QStringLiteral("<i>x</i>"));
    QCOMPARE(value("cart"), QStringLiteral("{\"a\":1}"));
    QVERIFY(value("Rating").contains(QStringLiteral("of 5")));
}

void ContactDetailTest::keepsTheRulesOfItemModels() {
    Desk desk;
    desk.lastSeq = 250;
    desk.shown.status = core::ContactStatus::Active;
    desk.history = {happened("contact_joined", "{}"), happened("contact_held", "{}")};
    QVERIFY(desk.signIn());
    const auto detail = desk.open();
    const QAbstractItemModelTester timeline(&detail->timeline(), testing);
    const QAbstractItemModelTester transcript(&detail->transcript(), testing);
    const QAbstractItemModelTester recordings(&detail->recordings(), testing);
    QVERIFY(isKnown(*detail));
    detail->transcript().readOlder();
    QTRY_COMPARE(detail->transcript().rowCount(), 200);
    desk.history.push_back(happened("contact_resumed", "{}"));
    desk.lastSeq = 251;
    desk.push(251);
    detail->refresh();
    QTRY_COMPARE(detail->timeline().rowCount(), 3);
    QTRY_COMPARE(detail->transcript().rowCount(), 201);
}

void ContactDetailTest::readsTheThreadBackwards() {
    Desk desk;
    desk.lastSeq = 230;
    QVERIFY(desk.signIn());
    const auto detail = desk.open();
    QVERIFY(isKnown(*detail));
    auto& thread = detail->transcript();
    QCOMPARE(thread.rowCount(), TranscriptModel::pageSize);
    QCOMPARE(thread.eventAt(0).seq, 131);
    for (const int rows : {200, 230}) {
        QVERIFY(thread.hasOlder());
        thread.readOlder();
        QTRY_COMPARE(thread.rowCount(), rows);
    }
    QVERIFY(!thread.hasOlder());
    for (int row = 0; row < thread.rowCount(); ++row)
        QCOMPARE(thread.eventAt(row).seq, row + 1);
}

void ContactDetailTest::followsAnOpenThread() {
    Desk desk;
    desk.shown.status = core::ContactStatus::Active;
    desk.shown.outcome.reset();
    QVERIFY(desk.signIn());
    const auto detail = desk.open();
    QVERIFY(isKnown(*detail));
    QTRY_VERIFY(detail->isLive());
    QVERIFY(detail->takesMessages());
    auto& thread = detail->transcript();
    desk.lastSeq = 4;
    desk.push(4);
    QTRY_COMPARE(thread.rowCount(), 4);
    desk.push(4); // once is enough
    const protocol::ChatTypingPush typing{desk.shown.id, desk.shown.customer.id, core::Role::Customer, true};
    desk.server.push("chat.typing", json::encode(typing));
    QTRY_COMPARE(detail->typing(), QStringLiteral("Hannah Fischer"));
    QCOMPARE(thread.rowCount(), 4);
    desk.lastSeq = 5;
    desk.push(5);
    QTRY_COMPARE(thread.rowCount(), 5);
    QVERIFY(detail->typing().isEmpty());
    QVERIFY(thread.index(4).data().toString().contains(QStringLiteral("<b>message</b> 5")));
}

void ContactDetailTest::readsWhatAPushSkipped() {
    Desk desk;
    desk.shown.status = core::ContactStatus::Active;
    QVERIFY(desk.signIn());
    const auto detail = desk.open();
    QVERIFY(isKnown(*detail));
    QTRY_VERIFY(detail->isLive());
    desk.lastSeq = 260;
    desk.push(260); // the pushes between were lost
    QTRY_COMPARE(detail->transcript().rowCount(), 260);
    desk.server.cutSockets();
    desk.server.canResume = false;
    desk.lastSeq = 262; // written while nobody heard
    QTRY_COMPARE_WITH_TIMEOUT(detail->transcript().rowCount(), 262, 10'000);
    QCOMPARE(desk.watches, 2);
}

void ContactDetailTest::doesNotFollowAClosedOne() {
    Desk desk;
    QVERIFY(desk.signIn());
    const auto detail = desk.open();
    QVERIFY(isKnown(*detail));
    QVERIFY(!detail->isLive());
    QVERIFY(!detail->takesMessages());
    QCOMPARE(desk.watches, 0);
}

void ContactDetailTest::writesOnceWhateverIsRepeated() {
    Desk desk;
    desk.isRefusingPosts = true;
    QVERIFY(desk.signIn());
    const auto detail = desk.open();
    QVERIFY(isKnown(*detail));
    QSignalSpy refused(detail.get(), &ContactDetail::refused);
    QSignalSpy written(detail.get(), &ContactDetail::written);
    detail->write(QStringLiteral("  "), true);
    QVERIFY(!detail->isWriting());
    detail->write(QStringLiteral("call him back"), true);
    QVERIFY(detail->isWriting());
    detail->write(QStringLiteral("call him back"), true); // one at a time
    QTRY_COMPARE(refused.count(), 1);
    const auto first = desk.lastTo(QStringLiteral("/events")).body;
    QVERIFY(first.contains(R"("type":"note")"));
    desk.isRefusingPosts = false;
    detail->write(QStringLiteral("call him back"), true);
    QTRY_COMPARE(written.count(), 1);
    QCOMPARE(desk.lastTo(QStringLiteral("/events")).body, first); // by the same clientId
    QCOMPARE(detail->transcript().rowCount(), 4);
    detail->write(QStringLiteral("call him back"), true);
    QTRY_COMPARE(written.count(), 2);
    QVERIFY(desk.lastTo(QStringLiteral("/events")).body != first);
}

void ContactDetailTest::tellsWhatWasNotDone() {
    Desk desk;
    QVERIFY(desk.signIn());
    const auto detail = desk.open();
    QVERIFY(isKnown(*detail));
    QSignalSpy refused(detail.get(), &ContactDetail::refused);
    detail->setTags({QStringLiteral("vip")});
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(desk.lastTo(QStringLiteral("/tags")).body.contains("vip"));
    const QPointer<client::ApiClient> api = desk.session.api();
    desk.session.signOut();
    QTRY_VERIFY(!api);
    detail->write(QStringLiteral("too late"), true);
    QTRY_COMPARE(refused.count(), 2);
}

void ContactDetailTest::tellsFailureAndAsksAgain() {
    Desk desk;
    desk.isFailing = true;
    QVERIFY(desk.signIn());
    const auto detail = desk.open();
    QTRY_COMPARE(detail->askState(), AskState::Failed);
    QVERIFY(!detail->failure().isEmpty());
    QTRY_COMPARE(detail->transcript().askState(), AskState::Failed);
    desk.isFailing = false;
    detail->refresh();
    QVERIFY(isKnown(*detail));
    QVERIFY(detail->failure().isEmpty());
}

void ContactDetailTest::asksAgainWhenTheFloorGoesOn() {
    Desk desk;
    QVERIFY(desk.signIn());
    desk.shown.id = desk.contact(6); // waits on the floor
    desk.shown.status = core::ContactStatus::Queued;
    const auto detail = desk.open();
    QVERIFY(isKnown(*detail));
    desk.shown.status = core::ContactStatus::Closed;
    protocol::FloorDelta change;
    change.at = desk.clock.now();
    change.removedContacts = {desk.shown.id};
    desk.models.floor().apply(change);
    QTRY_COMPARE(detail->contact()->status, core::ContactStatus::Closed);
}

/// Whoever comes and goes between two pictures of the floor is never on it.
void ContactDetailTest::asksAgainWhenItsThreadGoesOn() {
    Desk desk;
    desk.shown.status = core::ContactStatus::Active;
    QVERIFY(desk.signIn());
    const auto detail = desk.open();
    QVERIFY(isKnown(*detail));
    QTRY_VERIFY(detail->isLive() && isKnown(*detail));
    QVERIFY(!desk.models.floor().contacts().find(desk.shown.id));
    desk.shown.status = core::ContactStatus::Closed;
    desk.lastSeq = 4;
    desk.push(4); // a message says nothing of the contact
    QTRY_COMPARE(detail->transcript().rowCount(), 4);
    QTest::qWait(500);
    QCOMPARE(detail->contact()->status, core::ContactStatus::Active);
    desk.lastSeq = 5;
    desk.push(5, core::ThreadEventType::Closed);
    QTRY_COMPARE(detail->contact()->status, core::ContactStatus::Closed);
    QVERIFY(!detail->isLive());
}

void ContactDetailTest::asksAgainOnceItsThreadIsHeard() {
    Desk desk;
    desk.shown.status = core::ContactStatus::Active;
    desk.onWatch = [&desk] { desk.shown.status = core::ContactStatus::Closed; }; // ended after it was first asked
    QVERIFY(desk.signIn());
    const auto detail = desk.open();
    QTRY_VERIFY(detail->contact() && detail->contact()->status == core::ContactStatus::Closed);
    QCOMPARE(desk.watches, 1);
}

void ContactDetailTest::tellsEvents_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* type, const char* data, const char* title, const char* detail = "") {
        QTest::newRow(qPrintable(QString::fromUtf8(type) + QString::fromUtf8(title)))
            << QString::fromUtf8(type) << QString::fromUtf8(data) << QString::fromUtf8(title)
            << QString::fromUtf8(detail);
    };
    constexpr auto agent = R"({"agentId":"01a3185c-5006-7567-be8b-cf144dd4fc9a"})";
    row("contact_joined", R"({"contact":{"queueId":"01a3185c-5002-73f8-8bc9-42ee9086c171","subject":"<b>x</b>"}})",
        "Asked for service", "Support · <b>x</b>");
    row("contact_queued", R"({"queueId":"01a3185c-5002-73f8-8bc9-42ee9086c171","reason":"agent_lost"})", "In line",
        "Support · the agent was gone");
    row("contact_offered", R"({"offer":{"agentId":"01a3185c-5006-7567-be8b-cf144dd4fc9a"}})", "Offered to Amara");
    row("offer_ended", R"({"status":"rejected"})", "Offer: Declined");
    row("contact_accepted", agent, "Taken by Amara");
    row("contact_accepted", R"({"agentId":"01a3185c-5007-7567-be8b-cf144dd4fc9a"})", "Taken by a former agent");
    row("party_lost", R"({"party":"agent"})", "The agent's connection was lost");
    row("party_returned", R"({"party":"customer"})", "The customer is back");
    row("conversation_ended", R"({"by":"customer","outcome":"handled"})", "The customer hung up", "Handled");
    row("conversation_ended", R"({"by":null,"outcome":"closed_by_supervisor"})", "A supervisor ended it",
        "Closed by a supervisor");
    row("wrap_up_done", R"({"disposition":"solved","notes":"n","tags":["a","b"],"isTimedOut":false})", "Wrap-up done",
        "solved · a, b · n");
    row("contact_closed", R"({"outcome":"abandoned","reason":"canceled"})", "Closed: Abandoned",
        "the customer left the line");
    row("contact_closed", R"({"outcome":"failed","reason":"something_new"})", "Closed: Failed", "something_new");
    row("contact_transferred", R"({"to":{"queueId":"01a3185c-5002-73f8-8bc9-42ee9086c171"}})",
        "Transferred to Support");
    row("contact_moved", R"({"to":{"agentId":"01a3185c-5006-7567-be8b-cf144dd4fc9a"},"reason":"assigned"})",
        "Moved to Amara", "given by a supervisor");
    row("contact_prioritised", R"({"priority":100,"lineKey":"2026-11-22T00:00:00.000Z"})", "Priority: Urgent",
        "as if it had waited 1:40 longer");
    row("contact_prioritised", R"({"priority":45,"lineKey":"2026-11-22T00:00:00.000Z"})", "Priority: 45 s",
        "as if it had waited 0:45 longer");
    row("contact_prioritised", R"({"priority":0,"lineKey":"2026-11-22T00:00:00.000Z"})", "Priority: Normal",
        "as long as it has waited");
    row("contact_tagged", R"({"tags":[]})", "Tags removed");
    row("contact_tagged", R"({"tags":["vip"]})", "Tagged", "vip");
    row("conference_started", agent, "Amara joined");
}

void ContactDetailTest::tellsEvents() {
    QFETCH(QString, type);
    QFETCH(QString, data);
    QFETCH(QString, title);
    QFETCH(QString, detail);
    const EventNaming names{[](const core::UserId& id) {
                                const bool isAmara = core::toString(id).starts_with("01a3185c-5006");
                                return isAmara ? QStringLiteral("Amara") : QString();
                            },
                            [](const core::QueueId&) { return QStringLiteral("Support"); }};
    const auto happening = readEvent(happened(qPrintable(type), data.toUtf8().constData()), names);
    QCOMPARE(happening.title, title);
    QCOMPARE(happening.detail, detail);
    QVERIFY(!happening.icon.isEmpty());
}

void ContactDetailTest::showsWhatItDoesNotKnow() {
    const EventNaming nobody{[](const core::UserId&) { return QString(); },
                             [](const core::QueueId&) { return QString(); }};
    QCOMPARE(readEvent(happened("contact_flew", "null"), nobody).title, QStringLiteral("contact_flew"));
    QVERIFY(!readEvent(happened("contact_closed", "not json"), nobody).title.isEmpty());
    QVERIFY(!readEvent(happened("offer_ended", R"({"status":"burnt"})"), nobody).title.isEmpty());
}

QTEST_MAIN(ContactDetailTest)
#include "contact_detail_test.moc"
