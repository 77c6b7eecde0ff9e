#include "server/app/housekeeping.h"

#include "server/accounts/logins.h"
#include "server/app/logging.h"
#include "server/idempotency/answers.h"
#include "server/storage/floor_store.h"

namespace callroom::app {
namespace {

constexpr std::chrono::hours tidyInterval(1);
constexpr std::chrono::hours keyLife(24);

/// `work` for one tenant after the other, each a transaction of its own. Error: the first.
template <typename Work> core::Result<void> forEachTenant(storage::DatabaseWorkers& workers, Work work) {
    const auto tenants = workers.runAndWait(core::TenantId{}, storage::listTenants);
    if (!tenants) return core::fail(tenants.error());
    for (const auto& tenant : *tenants)
        if (auto done = workers.runAndWait(tenant.id, work); !done) return done;
    return {};
}

} // namespace

Housekeeping::Housekeeping(Parts parts)
    : m_parts(parts) {
    QObject::connect(&m_hourly, &QTimer::timeout, &m_hourly, [this] { tidy(); });
}

core::Result<void> Housekeeping::start() {
    m_hourly.start(tidyInterval);
    tidy();
    return {};
}

void Housekeeping::stop() {
    m_hourly.stop();
}

void Housekeeping::tidy() {
    m_parts.disk.post([parts = m_parts, now = m_parts.clock.now()] {
        recordings::sweepUnfinished(parts.recordings, now);
        files::sweepUnsent(parts.files, now);
        const auto tidied = forEachTenant(parts.workers, [now](storage::Session& session) {
            return accounts::tidyLogins(session, now)
                .and_then([&] { return idempotency::tidyAnswers(session, now - keyLife); })
                .and_then([&] { return quota::forgetOldDays(session, now); });
        });
        // The database may be away; the next hour will do.
        if (!tidied)
            qCWarning(lcApp).noquote() << "tidying=failed reason=" << QString::fromStdString(tidied.error().logDetail);
    });
}

} // namespace callroom::app
