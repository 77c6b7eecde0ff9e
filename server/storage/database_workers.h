#pragma once

#include "server/storage/database_address.h"
#include "server/storage/session.h"
#include "server/storage/worker_task.h"
#include "shared/core/executor.h"

#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>

namespace callroom::storage {

struct WorkerSettings {
    int threads = 4;
    std::size_t maxPending = 10'000; ///< tasks waiting for a thread; past it work is answered `unavailable`
    /// Batches of one keyed statement that may be under way at once: fewer make larger, cheaper batches.
    int keyedBatchesAtOnce = 1;
};

/// Threads that run plain blocking database code, each with one connection of its own. Work enters only for a tenant;
/// the connection remembers its tenant, so an unchanged one costs no round trip. A nil tenant sees only what belongs to
/// no tenant (the table `tenants`).
///
///     m_workers.run(
///         core::Receiver(m_executor, m_lifetime), tenantId,
///         [id, name](storage::Session& session) -> core::Result<protocol::User> {   // worker's thread, may run twice
///             const auto changed = session.execute(queries::accounts::renameUser, id, name);
///             if (!changed) return core::fail(changed.error());
///             return session.one(queries::accounts::findUser, readUser, id);
///         },
///         [this](core::Result<protocol::User> user) { answer(std::move(user)); });  // receiver's thread
///
/// All public functions may be called from any thread, `start` and `stop` by the owner.
class DatabaseWorkers {
public:
    DatabaseWorkers(DatabaseAddress address, WorkerSettings settings);
    ~DatabaseWorkers();
    DatabaseWorkers(const DatabaseWorkers&) = delete;
    DatabaseWorkers& operator=(const DatabaseWorkers&) = delete;

    /// Opens the connections one after another and prepares every statement of the catalogue against the schema; fails
    /// with the statement's name and PostgreSQL's message in the detail.
    [[nodiscard]] core::Result<void> start();
    /// Finishes the work under way, answers what waits with `unavailable`, and joins the threads.
    void stop();

    /// Runs `work(Session&) -> core::Result<T>` in one transaction: committed when it returns a value, rolled back when
    /// it returns an error. It is run again, up to three times in all, after a deadlock or serialization failure, so it
    /// changes nothing but the database. `callback(core::Result<T>)` runs once on the receiver's thread, unless the
    /// receiver is gone. `unavailable` after a lost connection may hide a commit that was done.
    template <typename Work, typename Callback>
    void run(core::Receiver receiver, core::TenantId tenant, Work work, Callback callback) {
        submit(std::make_shared<detail::Task<Work, Callback>>(std::move(receiver), tenant, TaskMode::Transaction,
                                                              std::move(work), std::move(callback)));
    }

    /// The same without a transaction around it, for reads: a single statement is a single round trip.
    template <typename Work, typename Callback>
    void read(core::Receiver receiver, core::TenantId tenant, Work work, Callback callback) {
        submit(std::make_shared<detail::Task<Work, Callback>>(std::move(receiver), tenant, TaskMode::Read,
                                                              std::move(work), std::move(callback)));
    }

    /// Reads one row by its id; for the hot paths. Requests of the same statement and tenant that meet are read
    /// together in one statement. The statement takes the ids as `$1::uuid[]` and returns the id as its first column:
    ///
    ///     SELECT id, … FROM contacts WHERE id = ANY ($1::uuid[])
    ///
    /// `decode(const Row&) -> T` runs on the worker's thread; `callback(core::Result<T>)` on the receiver's, with
    /// `not_found` when there is no such row in this tenant.
    template <typename Decode, typename Callback>
    void readByKey(core::Receiver receiver, core::TenantId tenant, const Statement& statement, const core::Uuid& key,
                   Decode decode, Callback callback) {
        submitKeyed(tenant, statement,
                    std::make_shared<detail::KeyedTask<Decode, Callback>>(std::move(receiver), key, std::move(decode),
                                                                          std::move(callback)));
    }

    /// `run` for code that has no loop to be answered on: start-up and tests. Blocks the calling thread.
    template <typename Work>
    [[nodiscard]] std::invoke_result_t<Work&, Session&> runAndWait(core::TenantId tenant, Work work) {
        using Answer = std::invoke_result_t<Work&, Session&>;
        detail::Rendezvous<Answer> rendezvous;
        run(core::Receiver(rendezvous), tenant, std::move(work),
            [&rendezvous](Answer answer) { rendezvous.finish(std::move(answer)); });
        return rendezvous.wait();
    }

    /// True while at least one connection is open: what `GET /ready` asks.
    [[nodiscard]] bool isConnected() const;

    struct Metrics {
        std::size_t pending = 0;
        std::uint64_t tasks = 0;
        std::uint64_t refused = 0;
        std::uint64_t keyedReads = 0;
        std::uint64_t keyedBatches = 0;
        std::uint64_t reconnects = 0;
    };
    [[nodiscard]] Metrics metrics() const;

private:
    class Pool;

    void submit(std::shared_ptr<WorkerTask> task);
    void submitKeyed(core::TenantId tenant, const Statement& statement, std::shared_ptr<KeyedRead> read);

    std::unique_ptr<Pool> m_pool;
};

} // namespace callroom::storage
