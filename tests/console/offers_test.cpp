#include "console/model/floor/contact_offers.h"
#include "console/model/words.h"
#include "tests/console/signed_in_desk.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

using namespace callroom;
using namespace callroom::console;
using std::chrono::seconds;

namespace {

QString textAt(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

struct Floor {
    Floor() { state.apply(sampleFloor(clock.now())); }
    core::ManualClock clock;
    FloorState state{clock};
};

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class OffersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEachOffer();
    void keepsTheChosenOfferWhenAnotherComes();
    void forgetsOffersThatAreOthers();
    void putsTheOneWhoWasAskedFirst();
    void asksTheServerOnceForEachStep();
    void tellsWhyThereIsNothingToSee();
    void keepsWhatItKnowsWhenTheServerIsAway();
};

void OffersTest::showsEachOffer() {
    Floor floor;
    OfferModel model(floor.state);
    const QAbstractItemModelTester tester(&model, strict);
    model.setOffers(sampleOffers(floor.clock.now()));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(textAt(model, 0, OfferModel::Agent), QStringLiteral("Lucía Fernández"));
    QCOMPARE(textAt(model, 0, OfferModel::Rang), QStringLiteral("0:20"));
    QCOMPARE(textAt(model, 0, OfferModel::Status), QStringLiteral("Missed"));
    QCOMPARE(textAt(model, 1, OfferModel::Status), QStringLiteral("Declined"));
    QCOMPARE(textAt(model, 2, OfferModel::Status), QStringLiteral("Ringing"));
    QCOMPARE(textAt(model, 2, OfferModel::Rang), QStringLiteral("0:06"));
    floor.clock.advance(seconds(2));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.tick();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(textAt(model, 2, OfferModel::Rang), QStringLiteral("0:08"));
}

void OffersTest::keepsTheChosenOfferWhenAnotherComes() {
    Floor floor;
    OfferModel model(floor.state);
    const QAbstractItemModelTester tester(&model, strict);
    auto offers = sampleOffers(floor.clock.now());
    const auto last = offers.back();
    offers.pop_back();
    model.setOffers(offers);
    const QPersistentModelIndex chosen(model.index(1, 0));
    offers.push_back(last);
    model.setOffers(offers);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(chosen.isValid());
    offers.back().status = core::OfferStatus::Accepted;
    model.setOffers(offers);
    QCOMPARE(textAt(model, 2, OfferModel::Status), QStringLiteral("Accepted"));
    QVERIFY(chosen.isValid());
}

void OffersTest::forgetsOffersThatAreOthers() {
    Floor floor;
    OfferModel model(floor.state);
    const QAbstractItemModelTester tester(&model, strict);
    const auto offers = sampleOffers(floor.clock.now());
    model.setOffers(offers);
    model.setOffers({offers[2], offers[0]});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(textAt(model, 0, OfferModel::Agent), QStringLiteral("Priya Raman"));
    model.setOffers({});
    QCOMPARE(model.rowCount(), 0);
}

void OffersTest::putsTheOneWhoWasAskedFirst() {
    Floor floor;
    CandidateModel model(floor.state);
    const QAbstractItemModelTester tester(&model, strict);
    model.setWhy(sampleOffers(floor.clock.now()).at(0).why);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(textAt(model, 0, CandidateModel::Agent), QStringLiteral("Lucía Fernández"));
    QCOMPARE(textAt(model, 0, CandidateModel::Why), QStringLiteral("Was asked"));
    QCOMPARE(textAt(model, 1, CandidateModel::Why), QStringLiteral("Lucía Fernández came first"));
    protocol::Why stranger;
    stranger.candidates = {{core::UserId{}, "away"}};
    model.setWhy(stranger);
    QCOMPARE(textAt(model, 0, CandidateModel::Agent), QStringLiteral("A former agent"));
    protocol::Why large;
    large.candidates = {{std::nullopt, "offline", 41}};
    model.setWhy(large);
    QCOMPARE(textAt(model, 0, CandidateModel::Agent), QStringLiteral("41 other agent(s)"));
    QCOMPARE(textAt(model, 0, CandidateModel::Why), QStringLiteral("Offline"));
    model.setWhy({});
    QCOMPARE(model.rowCount(), 0);
}

void OffersTest::asksTheServerOnceForEachStep() {
    SignedInDesk desk;
    desk.server.onRequest = [&](const auto&) { return pageAnswer(sampleOffers(desk.clock.now())); };
    QVERIFY(desk.signIn());
    ContactOffers offers(desk.models.floor(), desk.session.commands(), desk.contact(3));
    QCOMPARE(offers.title(), QStringLiteral("Ingrid Solberg"));
    QCOMPARE(offers.state(), ContactOffers::State::Asking);
    QVERIFY(!offers.remark().isEmpty());
    QTRY_COMPARE(offers.state(), ContactOffers::State::Known);
    QVERIFY(offers.remark().isEmpty());
    offers.choose(1);
    QCOMPARE(textAt(offers.candidates(), 0, CandidateModel::Agent), QStringLiteral("Mei Tanaka"));
    offers.choose(7);
    QCOMPARE(offers.candidates().rowCount(), 0);

    const QString path =
        QStringLiteral("contacts/%1/offers").arg(QString::fromStdString(core::toString(desk.contact(3))));
    QCOMPARE(desk.server.count(path), 1);
    protocol::FloorDelta change;
    change.at = desk.clock.now();
    change.contacts = {*desk.models.floor().contacts().find(desk.contact(3))};
    change.contacts.front().priority = 3;
    desk.models.floor().apply(change); // not a step of it
    change.contacts.front().status = core::ContactStatus::Queued;
    desk.models.floor().apply(change);
    QTRY_COMPARE(desk.server.count(path), 2);
}

void OffersTest::tellsWhyThereIsNothingToSee() {
    SignedInDesk desk;
    bool isThere = true;
    desk.server.onRequest = [&](const auto&) {
        return isThere ? pageAnswer(std::vector<protocol::OfferHistory>{}) : refusal(404, "not_found");
    };
    QVERIFY(desk.signIn());
    ContactOffers waiting(desk.models.floor(), desk.session.commands(), desk.contact(6));
    QTRY_COMPARE(waiting.remark(), QStringLiteral("It has not been offered to anybody yet."));
    isThere = false;
    ContactOffers gone(desk.models.floor(), desk.session.commands(), core::ContactId{});
    QTRY_COMPARE(gone.state(), ContactOffers::State::Failed);
    QVERIFY(gone.remark().contains(QStringLiteral("no longer there")));
    ContactOffers nobody(desk.models.floor(), nullptr, desk.contact(6));
    QCOMPARE(nobody.state(), ContactOffers::State::Failed);
}

void OffersTest::keepsWhatItKnowsWhenTheServerIsAway() {
    SignedInDesk desk;
    desk.server.onRequest = [&](const auto&) { return pageAnswer(sampleOffers(desk.clock.now())); };
    QVERIFY(desk.signIn());
    ContactOffers offers(desk.models.floor(), desk.session.commands(), desk.contact(3));
    QTRY_COMPARE(offers.offers().rowCount(), 3);
    desk.server.goAway();
    const QSignalSpy told(&offers, &ContactOffers::changed);
    offers.refresh();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(offers.offers().rowCount(), 3);
    QCOMPARE(offers.state(), ContactOffers::State::Known);
}

QTEST_GUILESS_MAIN(OffersTest)
#include "offers_test.moc"
