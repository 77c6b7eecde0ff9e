#include "server/storage/worker_pool.h"

#include "server/storage/connection.h"
#include "server/storage/logging.h"

#include <algorithm>
#include <future>
#include <unordered_map>

namespace callroom::storage {
namespace {

constexpr int maxAttempts = 3;
constexpr std::size_t maxKeyedBatch = 128;
constexpr core::Milliseconds contentionPause{15};
constexpr core::Milliseconds firstBackoff{50};
constexpr core::Milliseconds longestBackoff{2000};

void logFailure(const core::Error& error) {
    if (!error.logDetail.empty() &&
        (error.kind == core::ErrorKind::Internal || error.kind == core::ErrorKind::Unavailable))
        qCWarning(lcStorage, "statement failed: %s", error.logDetail.c_str());
}

void deliver(const std::shared_ptr<WorkerTask>& task) {
    task->receiver().deliver([task] { task->answer(); });
}

/// One hand-over for each thread that is answered.
void deliver(std::vector<std::shared_ptr<KeyedRead>> reads) {
    while (!reads.empty()) {
        core::Executor& executor = reads.front()->receiver().executor();
        const auto others = std::stable_partition(
            reads.begin(), reads.end(), [&](const auto& read) { return &read->receiver().executor() == &executor; });
        std::vector<std::shared_ptr<KeyedRead>> mine(std::make_move_iterator(reads.begin()),
                                                     std::make_move_iterator(others));
        reads.erase(reads.begin(), others);
        executor.post([mine = std::move(mine)] {
            for (const auto& read : mine)
                if (read->receiver().isThere()) read->answer();
        });
    }
}

} // namespace

DatabaseWorkers::Pool::Pool(DatabaseAddress address, WorkerSettings settings)
    : m_address(std::move(address))
    , m_settings(settings) {}

DatabaseWorkers::Pool::~Pool() {
    stop();
}

core::Result<void> DatabaseWorkers::Pool::start() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = false;
    }
    for (int i = 0; i < m_settings.threads; ++i) {
        // The thread opens its connection itself, since QtSql binds a connection to its thread; the next one waits.
        auto opened = std::make_shared<core::Result<void>>();
        auto promise = std::make_shared<std::promise<void>>();
        m_threads.emplace_back(
            [this, i, opened, promise] { work(i == 0, opened, [promise] { promise->set_value(); }); });
        promise->get_future().wait();
        if (!*opened) {
            stop();
            return *opened;
        }
    }
    return {};
}

void DatabaseWorkers::Pool::stop() {
    TenantQueue<Job> unserved;
    std::map<LaneKey, Lane> lanes;
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
        std::swap(unserved, m_queue);
        lanes.swap(m_lanes);
        m_keyedWaiting = 0;
    }
    m_hasWork.notify_all();
    while (!unserved.isEmpty()) {
        const Job job = unserved.take();
        if (const auto* task = std::get_if<std::shared_ptr<WorkerTask>>(&job)) {
            (*task)->fail(core::unavailable());
            deliver(*task);
        }
    }
    for (auto& [key, lane] : lanes) {
        for (const auto& read : lane.waiting)
            read->fail(core::unavailable());
        deliver(std::move(lane.waiting));
    }
    for (auto& thread : m_threads)
        thread.join();
    m_threads.clear();
}

void DatabaseWorkers::Pool::submit(std::shared_ptr<WorkerTask> task) {
    bool isAccepted = false;
    bool isWakeNeeded = false;
    {
        const std::scoped_lock lock(m_mutex);
        isAccepted = !m_isStopping && hasRoom(task->tenant());
        if (isAccepted) {
            isWakeNeeded = m_idle > 0;
            m_queue.add(task->tenant(), task);
        } else {
            ++m_metrics.refused;
        }
    }
    if (!isAccepted) {
        task->fail(core::unavailable());
        deliver(task);
    } else if (isWakeNeeded) {
        m_hasWork.notify_one();
    }
}

void DatabaseWorkers::Pool::submitKeyed(core::TenantId tenant, const Statement& statement,
                                        std::shared_ptr<KeyedRead> read) {
    bool isAccepted = false;
    bool isWakeNeeded = false;
    {
        const std::scoped_lock lock(m_mutex);
        isAccepted = !m_isStopping && hasRoom(tenant);
        if (isAccepted) {
            const LaneKey key{tenant, statement.index};
            Lane& lane = m_lanes[key];
            lane.statement = &statement;
            lane.waiting.push_back(read);
            ++m_keyedWaiting;
            ++m_metrics.keyedReads;
            if (lane.batchesUnderWay < m_settings.keyedBatchesAtOnce) {
                ++lane.batchesUnderWay;
                m_queue.add(tenant, key);
                isWakeNeeded = m_idle > 0;
            }
        } else {
            ++m_metrics.refused;
        }
    }
    if (!isAccepted) {
        read->fail(core::unavailable());
        deliver({std::move(read)});
    } else if (isWakeNeeded) {
        m_hasWork.notify_one();
    }
}

bool DatabaseWorkers::Pool::isConnected() const {
    const std::scoped_lock lock(m_mutex);
    return m_connected > 0;
}

DatabaseWorkers::Metrics DatabaseWorkers::Pool::metrics() const {
    const std::scoped_lock lock(m_mutex);
    Metrics metrics = m_metrics;
    metrics.pending = m_queue.size() + m_keyedWaiting;
    return metrics;
}

void DatabaseWorkers::Pool::work(bool isFirst, std::shared_ptr<core::Result<void>> opened,
                                 std::function<void()> hasOpened) {
    Connection connection(m_address, DatabaseRole::Application);
    *opened = connection.open();
    if (*opened && isFirst) *opened = checkCatalogue(connection);
    if (!*opened) return hasOpened();
    hasOpened();

    bool isCounted = false;
    while (true) {
        Job job;
        bool hasJob = false;
        {
            std::unique_lock lock(m_mutex);
            if (isCounted != connection.isOpen()) m_connected += connection.isOpen() ? 1 : -1;
            isCounted = connection.isOpen();
            ++m_idle;
            const auto isNeeded = [this] { return m_isStopping || !m_queue.isEmpty(); };
            if (connection.isOpen())
                m_hasWork.wait(lock, isNeeded);
            else
                m_hasWork.wait_until(lock, m_nextAttempt, isNeeded);
            --m_idle;
            if (m_isStopping) break;
            hasJob = !m_queue.isEmpty();
            if (hasJob) {
                job = m_queue.take();
                ++m_metrics.tasks;
            }
        }
        if (!hasJob)
            (void)ensureOpen(connection);
        else if (const auto* task = std::get_if<std::shared_ptr<WorkerTask>>(&job))
            perform(connection, *task);
        else
            performLane(connection, std::get<LaneKey>(job));
    }
    const std::scoped_lock lock(m_mutex);
    if (isCounted) --m_connected;
}

core::Result<void> DatabaseWorkers::Pool::checkCatalogue(Connection& connection) {
    for (const Statement* statement : statementCatalogue()) {
        if (const auto done = connection.prepare(*statement); !done) {
            core::Error error = core::internal(std::string(statement->name) + ": " + done.error().logDetail);
            error.detail = "the statement " + std::string(statement->name) + " does not fit the schema";
            return core::fail(std::move(error));
        }
    }
    for (const auto* selection : selections()) {
        const auto answer = connection.describe(selection->statement());
        if (!answer) return core::fail(answer.error());
        if (auto fits = selection->check(*answer); !fits) return fits;
    }
    return {};
}

bool DatabaseWorkers::Pool::ensureOpen(Connection& connection) {
    if (connection.isOpen()) return true;
    {
        const std::scoped_lock lock(m_mutex);
        if (std::chrono::steady_clock::now() < m_nextAttempt) return false;
    }
    const auto opened = connection.open();
    const std::scoped_lock lock(m_mutex);
    if (!opened) {
        m_backoff = std::clamp(m_backoff * 2, firstBackoff, longestBackoff);
        m_nextAttempt = std::chrono::steady_clock::now() + m_backoff;
        qCWarning(lcStorage, "database away: %s", opened.error().logDetail.c_str());
        return false;
    }
    m_backoff = core::Milliseconds(0);
    m_nextAttempt = {};
    ++m_metrics.reconnects;
    return true;
}

bool DatabaseWorkers::Pool::attempt(Connection& connection, WorkerTask& task) {
    const bool isTransaction = task.mode() == TaskMode::Transaction;
    if (!ensureOpen(connection)) {
        task.fail(core::unavailable());
        return false;
    }
    core::Result<void> ready = connection.setTenant(task.tenant());
    if (ready && isTransaction) ready = connection.begin();
    if (!ready) {
        // A connection that broke while idle shows it only here, before anything was done.
        logFailure(ready.error());
        task.fail(std::move(ready.error()));
        return !connection.isOpen();
    }
    Session session(connection, task.tenant());
    if (const core::Error* failure = task.perform(session)) {
        const FailureClass cause = connection.lastFailure();
        const bool isRepeatable =
            cause == FailureClass::Contention || (!isTransaction && cause == FailureClass::ConnectionLost);
        if (isTransaction) connection.rollBack();
        logFailure(*failure);
        return session.hasFailed() && isRepeatable;
    }
    std::string fault = session.fault();
    if (fault.empty() && isTransaction && session.hasFailed()) fault = "a value was returned after a failed statement";
    if (!fault.empty()) {
        if (isTransaction) connection.rollBack();
        logFailure(core::internal(fault));
        task.fail(core::internal(std::move(fault)));
        return false;
    }
    if (!isTransaction) return false;
    auto committed = connection.commit();
    if (committed) return false;
    const bool isRepeatable = connection.lastFailure() == FailureClass::Contention;
    connection.rollBack();
    logFailure(committed.error());
    task.fail(std::move(committed.error()));
    return isRepeatable;
}

void DatabaseWorkers::Pool::perform(Connection& connection, const std::shared_ptr<WorkerTask>& task) {
    for (int attempts = 1; attempt(connection, *task) && attempts < maxAttempts; ++attempts) {
        // At once again, the loser of a deadlock often takes its first row back before the winner has woken, and both
        // are stuck as before.
        if (connection.isOpen()) std::this_thread::sleep_for(contentionPause * attempts);
    }
    deliver(task);
}

void DatabaseWorkers::Pool::performLane(Connection& connection, const LaneKey& key) {
    std::vector<std::shared_ptr<KeyedRead>> reads;
    const Statement* statement = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_lanes.find(key);
        if (found == m_lanes.end()) return;
        Lane& lane = found->second;
        statement = lane.statement;
        if (lane.waiting.size() <= maxKeyedBatch) {
            reads.swap(lane.waiting);
        } else {
            const auto end = lane.waiting.begin() + static_cast<std::ptrdiff_t>(maxKeyedBatch);
            reads.assign(std::make_move_iterator(lane.waiting.begin()), std::make_move_iterator(end));
            lane.waiting.erase(lane.waiting.begin(), end);
        }
        m_keyedWaiting -= reads.size();
        if (!reads.empty()) ++m_metrics.keyedBatches;
    }
    if (!reads.empty()) {
        readTogether(connection, key.tenant, *statement, reads);
        deliver(std::move(reads));
    }
    const std::scoped_lock lock(m_mutex);
    const auto found = m_lanes.find(key);
    if (found == m_lanes.end()) return;
    if (!found->second.waiting.empty()) {
        m_queue.add(key.tenant, key);
    } else if (--found->second.batchesUnderWay == 0) {
        m_lanes.erase(found);
    }
}

void DatabaseWorkers::Pool::readTogether(Connection& connection, core::TenantId tenant, const Statement& statement,
                                         const std::vector<std::shared_ptr<KeyedRead>>& reads) {
    const auto failAll = [&](const core::Error& error) {
        logFailure(error);
        for (const auto& read : reads)
            read->fail(error);
    };
    std::string keys("{");
    std::unordered_multimap<core::Uuid, KeyedRead*> byKey;
    byKey.reserve(reads.size());
    for (const auto& read : reads) {
        if (!byKey.contains(read->key())) {
            if (keys.size() > 1) keys += ',';
            core::append(keys, read->key());
        }
        byKey.emplace(read->key(), read.get());
    }
    keys += '}';
    const std::array<Parameter, 1> parameters{Parameter(std::move(keys))};
    const auto fault = std::make_shared<std::string>();
    core::Result<Rows> rows = core::fail(core::unavailable());
    // A read may be repeated, so a connection found broken is worth a second attempt.
    for (int attempt = 1; attempt <= 2 && !rows; ++attempt) {
        if (!ensureOpen(connection)) break;
        if (auto done = connection.setTenant(tenant); !done)
            rows = core::fail(std::move(done.error()));
        else
            rows = connection.run(statement, parameters, fault);
        if (connection.isOpen()) break;
    }
    if (!rows) return failAll(rows.error());
    for (const Row row : *rows) {
        const auto [first, last] = byKey.equal_range(row.uuid(0));
        for (auto asked = first; asked != last; ++asked)
            asked->second->decode(row);
    }
    if (!fault->empty()) failAll(core::internal(std::string(statement.name) + ": " + *fault));
}

} // namespace callroom::storage
