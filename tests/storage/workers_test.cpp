#include "server/storage/database_workers.h"
#include "tests/storage/test_database.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace callroom;
using namespace callroom::storage;

namespace {

constexpr Statement insertGroup{
    "test/insert_group",
    "INSERT INTO groups (id, tenant_id, name, created_at, updated_at) VALUES ($1, $2, $3, now(), now())", 100'000};
constexpr Statement countGroups{"test/count_groups", "SELECT count(*) FROM groups", 100'001};
constexpr Statement namesOfGroups{"test/names", "SELECT id, name FROM groups WHERE id = ANY ($1::uuid[])", 100'002};
constexpr Statement renameGroup{"test/rename", "UPDATE groups SET name = $2 WHERE id = $1", 100'003};
constexpr Statement ownBackend{"test/backend", "SELECT pg_backend_pid()", 100'004};

/// Runs what is posted on the thread of this object's owner, through Qt's loop.
class LoopExecutor final : public core::Executor {
public:
    void post(std::function<void()> work) override {
        QMetaObject::invokeMethod(&m_context, std::move(work), Qt::QueuedConnection);
    }

private:
    QObject m_context;
};

} // namespace

class WorkersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void commitsWhatAValueAnswers();
    void rollsBackWhatAnErrorAnswers();
    void rollsBackAValueAfterAFailedStatement();
    void rollsBackARowThatWasMisread();
    void mapsAUniqueViolation();
    void refusesNulCharacters();
    void storesAnyText_data();
    void storesAnyText();
    void answersOnTheReceiversThread();
    void dropsTheAnswerOfAReceiverThatIsGone();
    void readsByKeyTogetherAndEachItsOwn();
    void doesNotReadByKeyAcrossTenants();
    void runsAgainAfterADeadlock();
    void refusesWhenTheQueueIsFull();
    void servesTenantsInTurn();
    void answersWhatWaitsWhenItStops();
    void survivesTerminatedBackends();
    void answersUnavailableWhileTheDatabaseIsAwayAndRecovers();
    void failsToStartWithoutADatabase();

private:
    core::Result<std::int64_t> countIn(core::TenantId tenant) {
        return m_workers->runAndWait(tenant, [](Session& session) -> core::Result<std::int64_t> {
            return session.one(countGroups, [](const Row& row) { return row.integer(0); });
        });
    }
    core::Result<core::GroupId> addGroup(core::TenantId tenant, std::string name) {
        const auto id = m_database->newId<core::GroupId>();
        return m_workers->runAndWait(tenant, [=](Session& session) -> core::Result<core::GroupId> {
            const auto added = session.execute(insertGroup, id, session.tenant(), name);
            if (!added) return core::fail(added.error());
            return id;
        });
    }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<DatabaseWorkers> m_workers;
};

void WorkersTest::initTestCase() {
    m_database = std::make_unique<test::TestDatabase>();
    m_workers = std::make_unique<DatabaseWorkers>(m_database->address(), WorkerSettings{});
    const auto started = m_workers->start();
    QVERIFY2(started.has_value(), started ? "" : started.error().logDetail.c_str());
}

void WorkersTest::cleanupTestCase() {
    m_workers.reset();
    m_database.reset();
}

void WorkersTest::commitsWhatAValueAnswers() {
    const auto tenant = m_database->makeTenant("commits");
    QVERIFY(addGroup(tenant, "one"));
    QVERIFY(addGroup(tenant, "two"));
    QCOMPARE(*countIn(tenant), std::int64_t(2));
    QCOMPARE(*countIn(m_database->makeTenant("commits-other")), std::int64_t(0));
}

void WorkersTest::rollsBackWhatAnErrorAnswers() {
    const auto tenant = m_database->makeTenant("rolls-back");
    const auto id = m_database->newId<core::GroupId>();
    const auto done = m_workers->runAndWait(tenant, [=](Session& session) -> core::Result<int> {
        if (const auto added = session.execute(insertGroup, id, session.tenant(), "gone"); !added)
            return core::fail(added.error());
        return core::fail(core::conflict("second_thoughts"));
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, std::string("second_thoughts"));
    QCOMPARE(*countIn(tenant), std::int64_t(0));
}

void WorkersTest::rollsBackAValueAfterAFailedStatement() {
    const auto tenant = m_database->makeTenant("heedless");
    const auto id = m_database->newId<core::GroupId>();
    const auto done = m_workers->runAndWait(tenant, [=](Session& session) -> core::Result<int> {
        (void)session.execute(insertGroup, id, session.tenant(), "first");
        (void)session.execute(insertGroup, id, session.tenant(), "again");
        return 1;
    });
    QVERIFY(!done);
    QVERIFY(done.error().kind == core::ErrorKind::Internal);
    QCOMPARE(*countIn(tenant), std::int64_t(0));
}

void WorkersTest::rollsBackARowThatWasMisread() {
    const auto tenant = m_database->makeTenant("misread");
    const auto id = m_database->newId<core::GroupId>();
    const auto done = m_workers->runAndWait(tenant, [=](Session& session) -> core::Result<bool> {
        if (const auto added = session.execute(insertGroup, id, session.tenant(), "x"); !added)
            return core::fail(added.error());
        return session.one(countGroups, [](const Row& row) { return row.boolean(0); });
    });
    QVERIFY(!done);
    QVERIFY(done.error().logDetail.find("test/count_groups") != std::string::npos);
    QCOMPARE(*countIn(tenant), std::int64_t(0));
}

void WorkersTest::mapsAUniqueViolation() {
    const auto tenant = m_database->makeTenant("unique");
    QVERIFY(addGroup(tenant, "Sales"));
    const auto again = addGroup(tenant, "sales");
    QVERIFY(!again);
    QVERIFY(again.error().kind == core::ErrorKind::Conflict);
    QCOMPARE(again.error().code, std::string("groups_name"));
    QVERIFY(addGroup(m_database->makeTenant("unique-other"), "Sales"));
}

void WorkersTest::refusesNulCharacters() {
    const auto done = addGroup(m_database->makeTenant("nul"), std::string("a\0b", 3));
    QVERIFY(!done);
    QCOMPARE(done.error().code, std::string("nul_character"));
}

void WorkersTest::storesAnyText_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("quotes") << QByteArray(R"(it's "quoted" \ 'twice'' $1 ? :name)");
    QTest::newRow("four bytes") << QByteArray("🎧 \xF0\x9D\x84\x9E");
    QTest::newRow("right to left") << QByteArray("\xE2\x80\xAE"
                                                 "abc \xD7\xA9\xD7\x9C");
    QTest::newRow("a megabyte") << QByteArray(1'000'000, 'x');
    QTest::newRow("statement") << QByteArray("'); DROP TABLE groups; --");
}

void WorkersTest::storesAnyText() {
    QFETCH(QByteArray, text);
    const auto tenant = m_database->makeTenant("text-" + std::to_string(qHash(text)));
    // The name has an index, which a megabyte does not fit; the change goes to a column that has none.
    const auto stored = m_workers->runAndWait(tenant, [&](Session& session) -> core::Result<std::string> {
        constexpr Statement echo{"test/echo", "SELECT $1::text", 100'006};
        return session.one(
            echo, [](const Row& row) { return row.text(0); }, text.toStdString());
    });
    QVERIFY(stored);
    QCOMPARE(*stored, text.toStdString());
}

void WorkersTest::answersOnTheReceiversThread() {
    LoopExecutor executor;
    const core::Lifetime lifetime;
    const auto tenant = m_database->makeTenant("thread");
    QThread* answeredOn = nullptr;
    std::atomic<QThread*> workedOn = nullptr;
    m_workers->read(
        core::Receiver(executor, lifetime), tenant,
        [&workedOn](Session& session) -> core::Result<std::int64_t> {
            workedOn = QThread::currentThread();
            return session.one(countGroups, [](const Row& row) { return row.integer(0); });
        },
        [&answeredOn](const core::Result<std::int64_t>&) { answeredOn = QThread::currentThread(); });
    QTRY_VERIFY(answeredOn != nullptr);
    QCOMPARE(answeredOn, QThread::currentThread());
    QVERIFY(workedOn != QThread::currentThread());
}

void WorkersTest::dropsTheAnswerOfAReceiverThatIsGone() {
    LoopExecutor executor;
    const auto tenant = m_database->makeTenant("dropped");
    const core::Lifetime alive;
    bool isAnswered = false;
    bool isDroppedOneAnswered = false;
    const auto count = [](Session& session) -> core::Result<std::int64_t> {
        return session.one(countGroups, [](const Row& row) { return row.integer(0); });
    };
    {
        const core::Lifetime gone;
        m_workers->read(core::Receiver(executor, gone), tenant, count,
                        [&](const core::Result<std::int64_t>&) { isDroppedOneAnswered = true; });
    }
    m_workers->runAndWait(tenant, count).value();
    m_workers->read(core::Receiver(executor, alive), tenant, count,
                    [&](const core::Result<std::int64_t>&) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QVERIFY(!isDroppedOneAnswered);
}

void WorkersTest::readsByKeyTogetherAndEachItsOwn() {
    LoopExecutor executor;
    const core::Lifetime lifetime;
    const auto tenant = m_database->makeTenant("keyed");
    std::vector<core::GroupId> ids;
    for (int i = 0; i < 40; ++i)
        ids.push_back(*addGroup(tenant, "group " + std::to_string(i)));
    const auto before = m_workers->metrics();
    int right = 0;
    int missing = 0;
    constexpr int rounds = 50;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < ids.size(); ++i)
            m_workers->readByKey(
                core::Receiver(executor, lifetime), tenant, namesOfGroups, ids[i].value,
                [](const Row& row) { return row.text(1); },
                [&right, i](core::Result<std::string> name) {
                    if (name && *name == "group " + std::to_string(i)) ++right;
                });
        m_workers->readByKey(
            core::Receiver(executor, lifetime), tenant, namesOfGroups, m_database->newId<core::GroupId>().value,
            [](const Row& row) { return row.text(1); },
            [&missing](const core::Result<std::string>& name) {
                if (!name && name.error().kind == core::ErrorKind::NotFound) ++missing;
            });
    }
    QTRY_COMPARE(right + missing, rounds * 41);
    QCOMPARE(missing, rounds);
    const auto after = m_workers->metrics();
    QCOMPARE(after.keyedReads - before.keyedReads, std::uint64_t(rounds * 41));
    QVERIFY(after.keyedBatches - before.keyedBatches < std::uint64_t(rounds * 41 / 4));
}

void WorkersTest::doesNotReadByKeyAcrossTenants() {
    LoopExecutor executor;
    const core::Lifetime lifetime;
    const auto mine = m_database->makeTenant("keyed-mine");
    const auto theirs = m_database->makeTenant("keyed-theirs");
    const auto id = *addGroup(theirs, "secret");
    std::vector<core::Result<std::string>> answers;
    for (const auto tenant : {mine, theirs, core::TenantId{}})
        m_workers->readByKey(
            core::Receiver(executor, lifetime), tenant, namesOfGroups, id.value,
            [](const Row& row) { return row.text(1); },
            [&answers](core::Result<std::string> name) { answers.push_back(std::move(name)); });
    QTRY_COMPARE(answers.size(), std::size_t(3));
    QCOMPARE(std::count_if(answers.begin(), answers.end(), [](const auto& answer) { return answer.has_value(); }), 1);
}

void WorkersTest::runsAgainAfterADeadlock() {
    // Two transactions lock two groups in opposite order; PostgreSQL ends one of them, which is run again.
    const auto tenant = m_database->makeTenant("deadlock");
    const auto first = *addGroup(tenant, "a");
    const auto second = *addGroup(tenant, "b");
    LoopExecutor executor;
    const core::Lifetime lifetime;
    std::atomic<int> runs = 0;
    std::atomic<int> holding = 0;
    int committed = 0;
    const auto cross = [&](core::GroupId one, core::GroupId other, std::string suffix) {
        m_workers->run(
            core::Receiver(executor, lifetime), tenant,
            [&runs, &holding, one, other, suffix](Session& session) -> core::Result<int> {
                const bool isFirstRun = ++runs <= 2;
                auto done = session.execute(renameGroup, one, "x" + suffix + core::toString(one));
                if (!done) return core::fail(done.error());
                if (isFirstRun) {
                    ++holding;
                    while (holding < 2)
                        QThread::yieldCurrentThread();
                }
                done = session.execute(renameGroup, other, "x" + suffix + core::toString(other));
                if (!done) return core::fail(done.error());
                return 1;
            },
            [&committed](const core::Result<int>& done) { committed += done ? 1 : 100; });
    };
    cross(first, second, "1");
    cross(second, first, "2");
    QTRY_COMPARE_WITH_TIMEOUT(committed, 2, 20'000);
    QVERIFY(runs.load() >= 3);
}

void WorkersTest::refusesWhenTheQueueIsFull() {
    DatabaseWorkers workers(m_database->address(), {.threads = 1, .maxPending = 3});
    QVERIFY(workers.start());
    LoopExecutor executor;
    const core::Lifetime lifetime;
    const auto tenant = m_database->makeTenant("full");
    std::atomic<bool> isReleased = false;
    std::atomic<bool> isHeld = false;
    int done = 0;
    int refused = 0;
    const auto hold = [&](Session&) -> core::Result<int> {
        isHeld = true;
        while (!isReleased)
            QThread::yieldCurrentThread();
        return 1;
    };
    const auto answer = [&](const core::Result<int>& result) {
        if (result)
            ++done;
        else if (result.error().kind == core::ErrorKind::Unavailable)
            ++refused;
    };
    workers.read(core::Receiver(executor, lifetime), tenant, hold, answer);
    QTRY_VERIFY(isHeld);
    for (int i = 0; i < 8; ++i)
        workers.read(core::Receiver(executor, lifetime), tenant, hold, answer);
    QTRY_COMPARE(refused, 5);
    QCOMPARE(workers.metrics().pending, std::size_t(3));
    isReleased = true;
    QTRY_COMPARE(done, 4);
    QCOMPARE(workers.metrics().refused, std::uint64_t(5));
}

void WorkersTest::servesTenantsInTurn() {
    constexpr int many = 50;
    DatabaseWorkers workers(m_database->address(), {.threads = 1, .maxPending = many});
    QVERIFY(workers.start());
    LoopExecutor executor;
    const core::Lifetime lifetime;
    const auto busy = m_database->makeTenant("busy");
    const auto calm = m_database->makeTenant("calm");
    std::atomic<bool> isReleased = false;
    std::atomic<bool> isHeld = false;
    std::vector<core::TenantId> served; // by the one thread of the workers
    std::size_t answered = 0;
    const auto submit = [&](core::TenantId tenant) {
        workers.read(
            core::Receiver(executor, lifetime), tenant,
            [&served, tenant](Session&) -> core::Result<int> {
                served.push_back(tenant);
                return 1;
            },
            [&answered](const core::Result<int>& result) { answered += result ? 1 : 0; });
    };
    workers.read(
        core::Receiver(executor, lifetime), busy,
        [&](Session&) -> core::Result<int> {
            isHeld = true;
            while (!isReleased)
                QThread::yieldCurrentThread();
            return 1;
        },
        [](const core::Result<int>&) {});
    QTRY_VERIFY(isHeld);
    for (int i = 0; i < many; ++i)
        submit(busy);
    // Neither the room nor the time of the one tenant is the other's.
    submit(calm);
    isReleased = true;
    QTRY_COMPARE(answered, std::size_t(many + 1));
    const auto calmAt = std::find(served.begin(), served.end(), calm) - served.begin();
    QVERIFY2(calmAt <= 1, qPrintable(QString::number(calmAt)));
}

void WorkersTest::answersWhatWaitsWhenItStops() {
    LoopExecutor executor;
    const core::Lifetime lifetime;
    int answered = 0;
    {
        DatabaseWorkers workers(m_database->address(), {.threads = 1});
        QVERIFY(workers.start());
        for (int i = 0; i < 50; ++i)
            workers.read(
                core::Receiver(executor, lifetime), core::TenantId{},
                [](Session& session) -> core::Result<std::int64_t> {
                    return session.one(ownBackend, [](const Row& row) { return row.integer(0); });
                },
                [&answered](const core::Result<std::int64_t>&) { ++answered; });
        workers.stop();
    }
    QTRY_COMPARE(answered, 50);
}

void WorkersTest::survivesTerminatedBackends() {
    const auto tenant = m_database->makeTenant("terminated");
    QVERIFY(addGroup(tenant, "before"));
    m_database->sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'callroom_app'");
    // Every connection is dead now. A transaction finds out at BEGIN, a read is repeated: neither shows it.
    for (int i = 0; i < 12; ++i) {
        const auto added = addGroup(tenant, "after " + std::to_string(i));
        QVERIFY2(added.has_value(), added ? "" : added.error().logDetail.c_str());
    }
    QCOMPARE(*countIn(tenant), std::int64_t(13));
    QVERIFY(m_workers->metrics().reconnects >= 1);
}

void WorkersTest::answersUnavailableWhileTheDatabaseIsAwayAndRecovers() {
    const auto tenant = m_database->makeTenant("away");
    QVERIFY(addGroup(tenant, "kept"));
    m_database->kill();
    const auto away = countIn(tenant);
    QVERIFY(!away);
    QVERIFY(away.error().kind == core::ErrorKind::Unavailable);
    m_database->startAgain();
    QTRY_VERIFY_WITH_TIMEOUT(countIn(tenant).has_value(), 20'000);
    QCOMPARE(*countIn(tenant), std::int64_t(1));
    QTRY_VERIFY(m_workers->isConnected());
}

void WorkersTest::failsToStartWithoutADatabase() {
    DatabaseAddress nowhere = m_database->address();
    nowhere.host = "/nonexistent";
    DatabaseWorkers workers(nowhere, {});
    const auto started = workers.start();
    QVERIFY(!started);
    QVERIFY(started.error().kind == core::ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(WorkersTest)
#include "workers_test.moc"
