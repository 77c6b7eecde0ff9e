#include "server/storage/embedded_postgres.h"

#include "server/storage/embedded_cluster.h"

namespace callroom::storage {

EmbeddedPostgres::EmbeddedPostgres(EmbeddedSettings settings)
    : m_cluster(std::make_unique<Cluster>(std::move(settings))) {}

EmbeddedPostgres::~EmbeddedPostgres() = default;

core::Result<void> EmbeddedPostgres::start() {
    return m_cluster->start();
}

void EmbeddedPostgres::stop() {
    m_cluster->stop();
}

const DatabaseAddress& EmbeddedPostgres::address() const {
    return m_cluster->address();
}

std::int64_t EmbeddedPostgres::processId() const {
    return m_cluster->processId();
}

} // namespace callroom::storage
