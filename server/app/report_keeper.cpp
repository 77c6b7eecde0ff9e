#include "server/app/report_keeper.h"

#include "server/reports/calendar.h"
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

bool ReportKeeper::take(std::span<const storage::CommittedBatch> batches, storage::CommitInbox&) {
    const std::scoped_lock lock(m_mutex);
    for (const auto& batch : batches)
        for (const auto& item : *batch)
            m_active.insert(item.tenantId);
    return true;
}

bool ReportKeeper::catchUp(storage::CommitInbox&) {
    const std::scoped_lock lock(m_mutex);
    m_quarter = {};
    return true;
}

void ReportKeeper::run() {
    for (auto rest = firstRest;; rest = settleInterval) {
        {
            std::unique_lock lock(m_mutex);
            if (m_wake.wait_for(lock, rest, [this] { return m_isStopping; })) return;
        }
        const auto tenants = due();
        if (!tenants) continue; // the database is away; the next minute will do
        for (const auto tenant : *tenants)
            settle(tenant);
    }
}

core::Result<ReportKeeper::Tenants> ReportKeeper::due() {
    const auto quarter = reports::quarterOf(m_clock.now());
    {
        const std::scoped_lock lock(m_mutex);
        if (m_quarter == quarter) return std::exchange(m_active, {});
    }
    const auto tenants = m_workers.runAndWait(core::TenantId{}, storage::listTenants);
    if (!tenants) return core::fail(tenants.error());
    Tenants all;
    for (const auto& tenant : *tenants)
        all.insert(tenant.id);
    const std::scoped_lock lock(m_mutex);
    m_quarter = quarter;
    m_active.clear();
    return all;
}

void ReportKeeper::settle(core::TenantId tenant) {
    for (bool isMore = true; isMore && !isStopping();) {
        const auto done = m_workers.runAndWait(
            tenant, [now = m_clock.now()](storage::Session& session) { return reports::settle(session, now); });
        if (!done) {
            qCWarning(lcReports).noquote()
                << "settling=failed reason=" << QString::fromStdString(done.error().logDetail);
            const std::scoped_lock lock(m_mutex);
            m_active.insert(tenant);
        }
        isMore = done && *done;
    }
}

} // namespace callroom::app
