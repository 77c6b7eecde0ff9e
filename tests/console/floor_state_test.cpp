#include "console/model/floor/floor_state.h"
#include "tests/console/sample_floor.h"

#include <QSignalSpy>
#include <QtTest>

using namespace callroom;
using namespace callroom::console;
using std::chrono::seconds;

namespace {

/// Rebuilds the rows from what an observer is told; what it holds must be what the table holds.
class Mirror : public RowObserver {
public:
    explicit Mirror(RowTable<protocol::FloorContact>& table)
        : m_table(table) {
        for (const auto& row : m_table.rows())
            m_ids.push_back(row.id);
        m_table.watch(this);
    }
    ~Mirror() override { m_table.watch(nullptr); }

    [[nodiscard]] bool isRight() const {
        if (!m_isSound || m_ids.size() != m_table.rows().size()) return false;
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            if (m_ids[i] != m_table.rows()[i].id || m_table.find(m_ids[i]) != &m_table.rows()[i]) return false;
        return true;
    }
    int insertions = 0;
    int removals = 0;
    int changes = 0;

private:
    void aboutToInsert(int first, int last) override {
        m_first = first;
        m_last = last;
        m_isSound = m_isSound && static_cast<std::size_t>(first) == m_table.rows().size();
    }
    void inserted() override {
        ++insertions;
        for (int row = m_first; row <= m_last; ++row)
            m_ids.push_back(m_table.rows().at(static_cast<std::size_t>(row)).id);
    }
    void aboutToRemove(int first, int last) override {
        ++removals;
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
    }
    void removed() override {}
    void changed(int row) override {
        ++changes;
        m_isSound =
            m_isSound && m_ids.at(static_cast<std::size_t>(row)) == m_table.rows().at(static_cast<std::size_t>(row)).id;
    }

    RowTable<protocol::FloorContact>& m_table;
    std::vector<core::ContactId> m_ids;
    int m_first = 0;
    int m_last = 0;
    bool m_isSound = true;
};

} // namespace

class FloorStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsObserversEveryChange();
    void keepsOnlyTheLastWordOnEachRow();
    void takesASnapshotAsAChange();
    void dropsNeighboursAsOneRange();
    void sumsUpTheFloor();
    void countsByTheServersClock();
    void forgetsAllWhenCleared();
};

void FloorStateTest::tellsObserversEveryChange() {
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const core::ManualClock clock;
        FloorState floor(clock);
        const Mirror mirror(floor.contacts());
        RandomFloor source(seed);
        for (int step = 0; step < 60; ++step) {
            if (step % 20 == 0)
                floor.apply(source.snapshot(clock.now()));
            else
                floor.apply(source.delta(clock.now()));
            QVERIFY2(mirror.isRight(), qPrintable(QStringLiteral("seed %1 step %2").arg(seed).arg(step)));
        }
    }
}

void FloorStateTest::keepsOnlyTheLastWordOnEachRow() {
    const core::ManualClock clock;
    FloorState floor(clock);
    auto source = sampleFloor(clock.now());
    floor.apply(source);
    protocol::FloorDelta change;
    change.at = clock.now();
    auto contact = source.contacts.at(5);
    contact.status = core::ContactStatus::Offered;
    contact.position.reset();
    change.contacts = {contact};
    change.removedContacts = {source.contacts.at(0).id};
    floor.apply(change);
    QCOMPARE(floor.contacts().rows().size(), source.contacts.size() - 1);
    QCOMPARE(floor.contacts().find(contact.id)->status, core::ContactStatus::Offered);
    QVERIFY(!floor.contacts().find(source.contacts.at(0).id));
}

void FloorStateTest::takesASnapshotAsAChange() {
    const core::ManualClock clock;
    FloorState floor(clock);
    auto source = sampleFloor(clock.now());
    floor.apply(source);
    const Mirror mirror(floor.contacts());
    const auto kept = source.contacts.at(3).id;
    source.contacts.erase(source.contacts.begin() + 1);
    floor.apply(source);
    QCOMPARE(mirror.insertions, 0);
    QCOMPARE(mirror.removals, 1);
    QCOMPARE(mirror.changes, static_cast<int>(source.contacts.size()));
    QVERIFY(floor.contacts().find(kept));
}

void FloorStateTest::dropsNeighboursAsOneRange() {
    const core::ManualClock clock;
    FloorState floor(clock);
    const auto source = sampleFloor(clock.now());
    floor.apply(source);
    const Mirror mirror(floor.contacts());
    protocol::FloorDelta change;
    for (const std::size_t i : {4, 2, 3, 8, 3})
        change.removedContacts.push_back(source.contacts.at(i).id);
    floor.apply(change);
    QCOMPARE(mirror.removals, 2);
    QCOMPARE(floor.contacts().rows().size(), source.contacts.size() - 4);
}

void FloorStateTest::sumsUpTheFloor() {
    const core::ManualClock clock;
    FloorState floor(clock);
    const QSignalSpy applied(&floor, &FloorState::applied);
    floor.apply(sampleFloor(clock.now()));
    QCOMPARE(applied.size(), 1);
    QCOMPARE(floor.totals().waiting, 5);
    QCOMPARE(floor.totals().talking, 4);
    QCOMPARE(floor.totals().availableAgents, 2);
    QCOMPARE(floor.totals().signedInAgents, 8);
    QCOMPARE(floor.elapsed(*floor.totals().longestWaitSince), core::Milliseconds(seconds(134)));
    auto withColleagues = sampleFloor(clock.now());
    addColleagues(withColleagues);
    floor.apply(withColleagues);
    QCOMPARE(floor.totals().talking, 4); // who asks a colleague talks with a customer already
}

void FloorStateTest::countsByTheServersClock() {
    core::ManualClock clock;
    FloorState floor(clock);
    const auto serverTime = clock.now() + seconds(500);
    floor.apply(sampleFloor(serverTime));
    QCOMPARE(floor.now(), serverTime);
    clock.advance(seconds(3));
    QCOMPARE(floor.elapsed(serverTime), core::Milliseconds(seconds(3)));
    protocol::FloorDelta late;
    late.at = serverTime + seconds(1); // two seconds on the way
    floor.apply(late);
    QCOMPARE(floor.elapsed(serverTime), core::Milliseconds(seconds(3)));
    QCOMPARE(floor.elapsed(serverTime + seconds(60)), core::Milliseconds(0));
}

void FloorStateTest::forgetsAllWhenCleared() {
    const core::ManualClock clock;
    FloorState floor(clock);
    floor.apply(sampleFloor(clock.now()));
    floor.clear();
    QVERIFY(floor.contacts().rows().empty() && floor.agents().rows().empty() && floor.queues().rows().empty());
    QCOMPARE(floor.totals().waiting, 0);
    QVERIFY(!floor.totals().longestWaitSince);
}

QTEST_GUILESS_MAIN(FloorStateTest)
#include "floor_state_test.moc"
