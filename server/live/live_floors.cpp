#include "server/live/audit.h"
#include "server/live/live_floors_cookie.h"
#include "server/live/logging.h"

#include <algorithm>

namespace callroom::live {
namespace {

/// Of a batch: enough that threads change hands seldom, few enough that the first are at their clients while the last
/// are on their way.
constexpr std::size_t toldTogether = 32;

} // namespace

LiveFloors::LiveFloors(Parts parts)
    : m_parts(parts)
    , m_inbox(parts.limits.waitingPerTenant) {}

LiveFloors::~LiveFloors() {
    stop();
}

core::Result<void> LiveFloors::start(storage::CommitQueue& ledger) {
    return load(ledger).map([this] { m_thread = std::thread([this] { run(); }); });
}

core::Result<void> LiveFloors::load(storage::CommitQueue& ledger) {
    m_ledger = &ledger;
    const auto tenants = m_parts.source.tenants();
    if (!tenants) return core::fail(tenants.error());
    for (const auto tenant : *tenants) {
        auto stored = m_parts.source.loadNow(tenant, m_parts.clock.now());
        if (!stored) return core::fail(stored.error());
        install(tenant, std::move(*stored));
    }
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
    post(core::TenantId{}, std::move(work));
}

void LiveFloors::post(core::TenantId tenant, std::function<void()> work) {
    add(tenant, std::move(work), std::unique_lock(m_mutex));
}

void LiveFloors::add(core::TenantId tenant, std::function<void()> work, std::unique_lock<std::mutex> lock) {
    if (m_isStopping) return;
    m_inbox.add(tenant, std::move(work));
    const auto waiting = m_inbox.size();
    lock.unlock();
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
            const auto isNeeded = [this] { return m_isStopping || !m_inbox.isEmpty(); };
            const auto next = std::min(m_nextWatch, m_schedule.next().value_or(m_nextWatch));
            const auto pause = next - m_parts.clock.now();
            if (pause > core::Milliseconds(0)) m_hasWork.wait_for(lock, pause, isNeeded);
            if (m_isStopping) return;
            m_inbox.takeRound(batch);
        }
        perform(batch);
    }
}

void LiveFloors::work() {
    std::vector<std::function<void()>> batch;
    do {
        {
            const std::scoped_lock lock(m_mutex);
            m_inbox.takeRound(batch);
        }
        perform(batch);
    } while (metrics().waiting > 0);
}

void LiveFloors::perform(std::vector<std::function<void()>>& round) {
    for (const auto& work : round)
        work();
    const auto now = m_parts.clock.now();
    actOnDue(now);
    watchOver(now);
}

core::Result<TenantFloor*> LiveFloors::ready(core::TenantId tenant) {
    const auto found = m_floors.find(tenant);
    if (found == m_floors.end()) return core::fail(core::notFound());
    if (!found->second.isReady()) return core::fail(core::unavailable("floor_loading"));
    return found->second.floor.get();
}

bool LiveFloors::waitsFor(core::TenantId tenant, std::function<void(bool isThere)> go) {
    const auto found = m_floors.find(tenant);
    if (found == m_floors.end() || found->second.isReady()) return false;
    auto& waiting = found->second.waiting;
    if (waiting.size() >= m_parts.limits.heldWhileLoading) return false;
    waiting.push_back({m_parts.clock.now() + m_parts.limits.longestHold, std::move(go)});
    return true;
}

core::Result<void> LiveFloors::checkRoom(const TenantFloor& floor) const {
    if (!m_ledger->hasRoom()) return core::fail(core::unavailable("database_away", 2));
    if (floor.share()->load(std::memory_order_relaxed) >= m_parts.limits.writingPerTenant)
        return core::fail(core::unavailable("busy"));
    return {};
}

void LiveFloors::command(core::TenantId tenant, floor::Command command, core::Receiver receiver, Answer answer,
                         CommandExtras extras) {
    auto refuse = [receiver, answer](core::Error error) {
        receiver.deliver([answer, error = std::move(error)] { answer(core::fail(error)); });
    };
    post(
        tenant,
        [this, tenant, order = Order{std::move(command), std::move(extras)}, receiver = std::move(receiver),
         answer = std::move(answer)]() mutable { perform(tenant, std::move(order), receiver, answer); },
        std::move(refuse));
}

void LiveFloors::perform(core::TenantId tenant, Order order, const core::Receiver& receiver, const Answer& answer) {
    auto cookie = std::make_unique<CommandCookie>(receiver, answer);
    auto floor = ready(tenant);
    if (!floor) {
        const auto whenThere = [this, tenant, order, receiver, answer](bool isThere) {
            if (isThere) return perform(tenant, order, receiver, answer);
            CommandCookie(receiver, answer).refuse(core::unavailable("floor_loading"));
        };
        return waitsFor(tenant, whenThere) ? void() : cookie->reply(core::fail(floor.error()));
    }
    if (const auto room = checkRoom(**floor); !room) return cookie->reply(core::fail(room.error()));
    const auto now = m_parts.clock.now();
    auto& command = order.command;
    if (auto* join = std::get_if<floor::Join>(&command.body)) (*floor)->rules().direct(*join, (*floor)->engine());
    if (const auto allowed = (*floor)->rules().check(command, (*floor)->engine()); !allowed)
        return cookie->reply(core::fail(allowed.error()));
    const auto before = namedBy((*floor)->engine(), command);
    auto changes = (*floor)->engine().execute(command, now);
    {
        const std::scoped_lock lock(m_mutex);
        ++m_metrics.commands;
        m_metrics.refusals += changes ? 0 : 1;
    }
    if (!changes) return cookie->reply(core::fail(changes.error()));
    cookie->done = doneFor((*floor)->engine(), command, *changes);
    cookie->done.at = now;
    std::optional<storage::IdempotentAnswer> kept;
    if (const auto& keep = order.extras.keep) kept = keep->stored(cookie->done, now);
    if (changes->isEmpty()) {
        (*floor)->noteChange(now);
        schedule(**floor);
        if (!kept) return cookie->reply(std::move(cookie->done));
    }
    auto audit = changes->isEmpty() ? std::nullopt : auditOf(command, before, *changes, now, m_parts.random);
    auto actor = (*floor)->threads().authorOf(command.actor);
    auto note = order.extras.note;
    cookie->order = std::move(order);
    record(**floor, {std::move(*changes), std::move(actor), std::move(audit), std::move(note), std::move(kept)},
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
    if (deed.answer) item.answers.push_back(std::move(*deed.answer));
    item.cookie = std::move(cookie);
    append(floor, std::move(item));
}

void LiveFloors::append(TenantFloor& floor, storage::LedgerItem item) {
    const auto tenant = floor.tenant();
    auto& cookie = static_cast<Cookie&>(*item.cookie);
    if (!m_floors[tenant].isReady()) return cookie.refuse(core::unavailable("floor_loading"));
    item.tenantId = tenant;
    item.floorLife = floor.life();
    cookie.share = floor.share();
    cookie.share->fetch_add(1, std::memory_order_relaxed);
    auto appended = m_ledger->append(std::move(item));
    if (appended) return schedule(floor);
    // The floor has evolved by what will never be stored: it is read anew behind what it decided before.
    cookie.refuse(appended.error());
    drain(tenant);
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

void LiveFloors::committed(std::vector<storage::LedgerItem>& batch) {
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
    const bool isRefused = error.kind != core::ErrorKind::Unavailable;
    if (isRefused) {
        qCWarning(lcLive).noquote() << "ledger=refused tenant=" << QString::fromStdString(core::toString(item.tenantId))
                                    << "reason=" << QString::fromStdString(error.logDetail);
        const std::scoped_lock lock(m_mutex);
        ++m_metrics.refusedItems;
    }
    const auto tenant = item.tenantId;
    // A std::function is copied, so the item is shared.
    auto shared = std::make_shared<storage::LedgerItem>(std::move(item));
    post(tenant, [this, tenant, shared, isRefused, error = std::move(error)] {
        onFence(tenant, shared->floorLife);
        if (!shared->cookie) return;
        if (isRefused) return static_cast<Cookie&>(*shared->cookie).refuse(error);
        decideAgain(std::move(*shared));
    });
}

void LiveFloors::decideAgain(storage::LedgerItem item) {
    auto& cookie = static_cast<Cookie&>(*item.cookie);
    if (!cookie.decideAgain(*this, item)) return cookie.refuse(core::unavailable("floor_loading"));
    const std::scoped_lock lock(m_mutex);
    ++m_metrics.decidedAgain;
}

LiveFloors::Metrics LiveFloors::metrics() const {
    const std::scoped_lock lock(m_mutex);
    auto metrics = m_metrics;
    metrics.waiting = m_inbox.size();
    return metrics;
}

} // namespace callroom::live
