#include "server/app/report_keeper.h"

#include "server/reports/settle.h"
#include "server/storage/floor_store.h"

#include <QLoggingCategory>

namespace callroom::app {
namespace {

Q_LOGGING_CATEGORY(lcReports, "callroom.reports")

constexpr std::chrono::seconds settleInterval(60);
/// After a start: people who come back to their calls go first.
constexpr std::chrono::seconds firstRest(10);

} // namespace

ReportKeeper::ReportKeeper(storage::DatabaseWorkers& workers, const core::Clock& clock)
    : m_workers(workers)
    , m_clock(clock) {}

ReportKeeper::~ReportKeeper() {
    stop();
}

void ReportKeeper::start() {
    m_thread = std::thread([this] { run(); });
}

void ReportKeeper::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable()) m_thread.join();
}

bool ReportKeeper::isStopping() {
    const std::scoped_lock lock(m_mutex);
    return m_isStopping;
}

void ReportKeeper::run() {
    for (auto rest = firstRest;; rest = settleInterval) {
        {
            std::unique_lock lock(m_mutex);
            if (m_wake.wait_for(lock, rest, [this] { return m_isStopping; })) return;
        }
        settleAll();
    }
}

void ReportKeeper::settleAll() {
    const auto tenants = m_workers.runAndWait(core::TenantId{}, storage::listTenants);
    if (!tenants) return; // the database is away; the next minute will do
    for (const auto& tenant : *tenants)
        for (bool isMore = true; isMore && !isStopping();) {
            const auto done = m_workers.runAndWait(
                tenant.id, [now = m_clock.now()](storage::Session& session) { return reports::settle(session, now); });
            if (!done)
                qCWarning(lcReports).noquote()
                    << "settling=failed reason=" << QString::fromStdString(done.error().logDetail);
            isMore = done && *done;
        }
}

} // namespace callroom::app
