#include "server/live/audit.h"
#include "server/live/live_floors_cookie.h"

#include <QLoggingCategory>

#include <algorithm>

namespace callroom::live {
namespace {

Q_LOGGING_CATEGORY(log, "callroom.live")

/// Of a batch: enough that threads change hands seldom, few enough that the first are at their clients while the last
/// are on their way.
constexpr std::size_t toldTogether = 32;

} // namespace

LiveFloors::LiveFloors(Parts parts)
    : m_parts(parts) {}

LiveFloors::~LiveFloors() {
    stop();
}

core::Result<void> LiveFloors::start(storage::Ledger& ledger) {
    m_ledger = &ledger;
    const auto tenants = m_parts.workers.runAndWait(core::TenantId{}, storage::listTenants);
    if (!tenants) return core::fail(tenants.error());
    for (const auto& tenant : *tenants) {
        auto stored = m_parts.workers.runAndWait(
            tenant.id, [now = m_parts.clock.now()](storage::Session& session) { return loadTenant(session, now); });
        if (!stored) return core::fail(stored.error());
        install(tenant.id, std::move(*stored));
    }
    m_thread = std::thread([this] { run(); });
    return {};
}

void LiveFloors::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
        m_hasWork.notify_one();
    }
    if (m_thread.joinable()) m_thread.join();
}

void LiveFloors::post(std::function<void()> work) {
    std::size_t waiting = 0;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isStopping) return;
        m_inbox.push_back(std::move(work));
        waiting = m_inbox.size();
    }
    core::Turn* const turn = core::Turn::current();
    if (turn && waiting == 1)
        turn->wakeAtEnd(*this);
    else if (waiting == (turn ? enoughToWake : 1))
        wake();
}

void LiveFloors::wake() {
    m_hasWork.notify_one();
}

void LiveFloors::run() {
    std::vector<std::function<void()>> batch;
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            const auto isNeeded = [this] { return m_isStopping || !m_inbox.empty(); };
            const auto next = std::min(m_nextWatch, m_schedule.next().value_or(m_nextWatch));
            const auto pause = next - m_parts.clock.now();
            if (pause > core::Milliseconds(0)) m_hasWork.wait_for(lock, pause, isNeeded);
            if (m_isStopping) return;
            batch.clear();
            batch.swap(m_inbox);
        }
        for (const auto& work : batch)
            work();
        const auto now = m_parts.clock.now();
        actOnDue(now);
        watchOver(now);
    }
}

core::Result<TenantFloor*> LiveFloors::ready(core::TenantId tenant) {
    const auto found = m_floors.find(tenant);
    if (found == m_floors.end()) return core::fail(core::notFound());
    if (!found->second) return core::fail(core::unavailable("floor_loading"));
    return found->second.get();
}

void LiveFloors::command(core::TenantId tenant, floor::Command command, core::Receiver receiver, Answer answer,
                         std::string note) {
    post([this, tenant, order = Order{std::move(command), std::move(note)}, receiver = std::move(receiver),
          answer = std::move(answer)]() mutable { perform(tenant, std::move(order), receiver, answer); });
}

void LiveFloors::perform(core::TenantId tenant, Order order, const core::Receiver& receiver, const Answer& answer) {
    auto cookie = std::make_unique<CommandCookie>(receiver, answer);
    auto floor = ready(tenant);
    if (!floor) return cookie->reply(core::fail(floor.error()));
    if (!m_ledger->hasRoom()) return cookie->reply(core::fail(core::unavailable("database_away", 2)));
    const auto now = m_parts.clock.now();
    auto& command = order.command;
    if (auto* join = std::get_if<floor::Join>(&command.body)) (*floor)->rules().direct(*join, (*floor)->engine());
    if (const auto allowed = (*floor)->rules().check(command, (*floor)->engine()); !allowed)
        return cookie->reply(core::fail(allowed.error()));
    const auto before = contactNamed((*floor)->engine(), command);
    auto changes = (*floor)->engine().execute(command, now);
    {
        const std::scoped_lock lock(m_mutex);
        ++m_metrics.commands;
        m_metrics.refusals += changes ? 0 : 1;
    }
    if (!changes) return cookie->reply(core::fail(changes.error()));
    cookie->done = doneFor((*floor)->engine(), command, *changes);
    if (changes->isEmpty()) {
        (*floor)->noteChange(now);
        schedule(**floor);
        return cookie->reply(std::move(cookie->done));
    }
    auto audit = auditOf(command, before, *changes, now, m_parts.random);
    record(**floor,
           {std::move(*changes), (*floor)->threads().authorOf(command.actor), std::move(audit), std::move(order.note)},
           std::move(cookie));
}

void LiveFloors::record(TenantFloor& floor, Deed deed, std::unique_ptr<Cookie> cookie) {
    storage::LedgerItem item;
    item.threadEvents = floor.threads().follow(deed.changes, deed.actor, std::move(deed.note));
    auto publication = floor.publicationOf(deed.changes, m_parts.clock.now());
    floor.threads().tellHappenings(item.threadEvents, deed.changes, publication);
    cookie->publication = std::make_shared<const Publication>(std::move(publication));
    item.changes = std::move(deed.changes);
    if (deed.audit) item.audits.push_back(std::move(*deed.audit));
    item.cookie = std::move(cookie);
    append(floor, std::move(item));
}

void LiveFloors::append(TenantFloor& floor, storage::LedgerItem item) {
    const auto tenant = floor.tenant();
    item.tenantId = tenant;
    item.floorLife = floor.life();
    auto appended = m_ledger->append(std::move(item));
    if (appended) return schedule(floor);
    // The floor has evolved by what will never be stored: read it anew.
    static_cast<Cookie&>(*item.cookie).refuse(appended.error());
    startLoading(tenant);
}

void LiveFloors::recordOwn(TenantFloor& floor, floor::Changes changes) {
    if (changes.isEmpty()) return schedule(floor);
    record(floor, {std::move(changes), std::nullopt, std::nullopt, {}},
           std::make_unique<CommandCookie>(forNobody(), nullptr));
}

core::Receiver LiveFloors::forNobody() {
    static core::Lifetime nobody;
    return core::Receiver(*this, nobody);
}

void LiveFloors::publishInOrder(TenantFloor& floor, Publication publication) {
    if (publication.isEmpty()) return;
    auto cookie = std::make_unique<CommandCookie>(forNobody(), nullptr);
    cookie->publication = std::make_shared<const Publication>(std::move(publication));
    storage::LedgerItem item;
    item.cookie = std::move(cookie);
    append(floor, std::move(item));
}

void LiveFloors::committed(std::vector<storage::LedgerItem> batch) {
    const std::span<storage::LedgerItem> items(batch);
    for (std::size_t from = 0; from < items.size(); from += toldTogether)
        tellOf(items.subspan(from, std::min(toldTogether, items.size() - from)));
}

/// Each thread that asked is handed its answers in one piece.
void LiveFloors::tellOf(std::span<storage::LedgerItem> committed) {
    using Cookies = std::vector<std::unique_ptr<Cookie>>;
    std::unordered_map<core::Executor*, Cookies> answers;
    Publications announcements;
    Publications publications;
    publications.reserve(committed.size());
    for (auto& item : committed) {
        if (!item.cookie) continue;
        std::unique_ptr<Cookie> cookie(static_cast<Cookie*>(item.cookie.release()));
        if (const auto& publication = cookie->publication) {
            if (!publication->memberships.empty()) announcements.push_back(publication);
            if (publication->hasPushes()) publications.push_back(publication);
        }
        if (cookie->isAwaited()) answers[&cookie->receiver.executor()].push_back(std::move(cookie));
    }
    if (!announcements.empty()) m_parts.publisher.announce(std::move(announcements));
    for (auto& [asked, cookies] : answers)
        asked->post([cookies = std::make_shared<const Cookies>(std::move(cookies))] {
            for (const auto& cookie : *cookies)
                if (cookie->receiver.isThere()) cookie->answerStored();
        });
    if (!publications.empty()) m_parts.publisher.publish(std::move(publications));
}

void LiveFloors::rejected(storage::LedgerItem item, core::Error error) {
    qCWarning(log).noquote() << "ledger=refused tenant=" << QString::fromStdString(core::toString(item.tenantId))
                             << "reason=" << QString::fromStdString(error.logDetail);
    if (item.cookie) static_cast<Cookie&>(*item.cookie).refuse(std::move(error));
    post([this, tenant = item.tenantId, life = item.floorLife] {
        const auto found = m_floors.find(tenant);
        if (found != m_floors.end() && found->second && found->second->life() <= life) startLoading(tenant);
    });
}

LiveFloors::Metrics LiveFloors::metrics() const {
    const std::scoped_lock lock(m_mutex);
    return m_metrics;
}

} // namespace callroom::live
