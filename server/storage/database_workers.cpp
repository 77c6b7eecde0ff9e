#include "server/storage/database_workers.h"

#include "server/storage/worker_pool.h"

namespace callroom::storage {

DatabaseWorkers::DatabaseWorkers(DatabaseAddress address, WorkerSettings settings)
    : m_pool(std::make_unique<Pool>(std::move(address), settings)) {}

DatabaseWorkers::~DatabaseWorkers() = default;

core::Result<void> DatabaseWorkers::start() {
    return m_pool->start();
}

void DatabaseWorkers::stop() {
    m_pool->stop();
}

bool DatabaseWorkers::isConnected() const {
    return m_pool->isConnected();
}

DatabaseWorkers::Metrics DatabaseWorkers::metrics() const {
    return m_pool->metrics();
}

void DatabaseWorkers::submit(std::shared_ptr<WorkerTask> task) {
    m_pool->submit(std::move(task));
}

void DatabaseWorkers::submitKeyed(core::TenantId tenant, const Statement& statement, std::shared_ptr<KeyedRead> read) {
    m_pool->submitKeyed(tenant, statement, std::move(read));
}

} // namespace callroom::storage
