#include "console/model/floor/call_model.h"
#include "console/model/floor/floor_filter.h"
#include "tests/console/sample_floor.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

#include <algorithm>

using namespace callroom;
using namespace callroom::console;
using std::chrono::seconds;

namespace {

/// What the filter must show, found the slow way.
QStringList expected(const QAbstractItemModel& source, int column, Qt::SortOrder order, const QString& search) {
    std::vector<int> rows;
    for (int row = 0; row < source.rowCount(); ++row)
        if (source.index(row, 0).data(SearchRole).toString().contains(search, Qt::CaseInsensitive)) rows.push_back(row);
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const auto one = source.index(a, column).data(SortRole);
        const auto other = source.index(b, column).data(SortRole);
        const bool isText = one.userType() == QMetaType::QString;
        const int difference = isText                              ? collator.compare(one.toString(), other.toString())
                               : one.toDouble() < other.toDouble() ? -1
                               : one.toDouble() > other.toDouble() ? 1
                                                                   : 0;
        return order == Qt::AscendingOrder ? difference < 0 : difference > 0;
    });
    QStringList ids;
    for (const int row : rows)
        ids.append(source.index(row, 0).data(IdRole).toString());
    return ids;
}

QStringList shown(const FloorFilter& filter) {
    QStringList ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids.append(filter.index(row, 0).data(IdRole).toString());
    return ids;
}

} // namespace

class FloorFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatASlowSortWouldShow_data();
    void showsWhatASlowSortWouldShow();
    void ordersOnceForAllOfAMessage();
    void keepsTheOrderWhileTimesCountOn();
    void tellsOneRemovalForManyThatASearchHides();
    void asksItsConditionForRowsThatChange();
    void showsAnySourceInItsOwnOrder();
    void outlivesItsSource();
};

void FloorFilterTest::showsWhatASlowSortWouldShow_data() {
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("column");
    for (unsigned seed = 1; seed <= 2; ++seed)
        for (const int column : {CallModel::Customer, CallModel::Status, CallModel::Wait, CallModel::Priority})
            QTest::addRow("seed %u, column %d", seed, column) << seed << column;
}

void FloorFilterTest::showsWhatASlowSortWouldShow() {
    QFETCH(unsigned, seed);
    QFETCH(int, column);
    core::ManualClock clock;
    FloorState floor(clock);
    CallModel calls(floor);
    FloorFilter filter;
    filter.setSourceModel(&calls);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto order = seed % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
    filter.sort(column, order);
    RandomFloor source(seed);
    QString search;
    for (int step = 0; step < 60; ++step) {
        if (step % 15 == 0)
            floor.apply(source.snapshot(clock.now()));
        else
            floor.apply(source.delta(clock.now()));
        if (step % 10 == 9) {
            search = step % 20 == 9 ? QStringLiteral("ring") : QString();
            filter.setSearch(search);
        }
        clock.advance(seconds(1));
        calls.tick();
        QCOMPARE(shown(filter), expected(calls, column, order, search));
        for (int row = 0; row < filter.rowCount(); ++row)
            QCOMPARE(filter.mapFromSource(filter.mapToSource(filter.index(row, 1))), filter.index(row, 1));
    }
}

void FloorFilterTest::ordersOnceForAllOfAMessage() {
    const core::ManualClock clock;
    FloorState floor(clock);
    CallModel calls(floor);
    FloorFilter filter;
    filter.setSourceModel(&calls);
    filter.sort(CallModel::Priority);
    auto source = sampleFloor(clock.now());
    floor.apply(source);
    const QPersistentModelIndex first(filter.index(0, 0));
    QSignalSpy arranged(&filter, &QAbstractItemModel::layoutChanged);
    protocol::FloorDelta change;
    change.at = clock.now();
    int priority = 50;
    for (auto contact : source.contacts) {
        contact.priority = priority--;
        change.contacts.push_back(contact);
    }
    floor.apply(change);
    QCOMPARE(arranged.size(), 1);
    QCOMPARE(first.row(), filter.rowCount() - 1); // what is chosen goes with its row
}

void FloorFilterTest::keepsTheOrderWhileTimesCountOn() {
    core::ManualClock clock;
    FloorState floor(clock);
    CallModel calls(floor);
    FloorFilter filter;
    filter.setSourceModel(&calls);
    filter.sort(CallModel::Status);
    floor.apply(sampleFloor(clock.now()));
    QSignalSpy changed(&filter, &QAbstractItemModel::dataChanged);
    QSignalSpy arranged(&filter, &QAbstractItemModel::layoutChanged);
    clock.advance(seconds(1));
    calls.tick();
    QCOMPARE(changed.size(), 3); // its three running times, each for all rows at once
    QCOMPARE(arranged.size(), 0);
}

void FloorFilterTest::tellsOneRemovalForManyThatASearchHides() {
    const core::ManualClock clock;
    FloorState floor(clock);
    CallModel calls(floor);
    FloorFilter filter;
    filter.setSourceModel(&calls);
    floor.apply(sampleFloor(clock.now()));
    QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&filter, &QAbstractItemModel::rowsInserted);
    filter.setSearch(QStringLiteral("sales"));
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(removed.size(), 1);
    filter.setSearch({});
    QCOMPARE(filter.rowCount(), 10);
    QCOMPARE(inserted.size(), 1);
}

void FloorFilterTest::asksItsConditionForRowsThatChange() {
    const core::ManualClock clock;
    FloorState floor(clock);
    CallModel calls(floor);
    FloorFilter filter;
    filter.setSourceModel(&calls);
    filter.setCondition(
        [&floor](int row) { return floor.contacts().rows()[static_cast<std::size_t>(row)].priority > 5; });
    const auto source = sampleFloor(clock.now());
    floor.apply(source);
    QCOMPARE(filter.rowCount(), 1);
    protocol::FloorDelta change;
    change.at = clock.now();
    change.contacts = {source.contacts.at(0)};
    change.contacts.front().priority = 9;
    floor.apply(change);
    QCOMPARE(filter.rowCount(), 2);
    change.contacts.front().priority = 0;
    floor.apply(change);
    QCOMPARE(filter.rowCount(), 1);
    filter.setCondition({});
    QCOMPARE(filter.rowCount(), 10);
}

void FloorFilterTest::showsAnySourceInItsOwnOrder() {
    QStandardItemModel source(0, 1);
    FloorFilter filter;
    filter.setSourceModel(&source);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto* text : {"b", "c", "a"})
        source.appendRow(new QStandardItem(QString::fromLatin1(text)));
    source.insertRow(0, new QStandardItem(QStringLiteral("d")));
    QCOMPARE(filter.rowCount(), 4);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("d"));
    source.sort(0);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("a"));
    source.clear();
    QCOMPARE(filter.rowCount(), 0);
}

void FloorFilterTest::outlivesItsSource() {
    FloorFilter filter;
    {
        QStandardItemModel source(3, 1);
        filter.setSourceModel(&source);
        QCOMPARE(filter.rowCount(), 3);
    }
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_GUILESS_MAIN(FloorFilterTest)
#include "floor_filter_test.moc"
