#include "server/live/live_floors.h"

#include "server/live/audit.h"
#include "shared/json/encode.h"

#include <QLoggingCategory>

#include <algorithm>

namespace callroom::live {
namespace {

Q_LOGGING_CATEGORY(log, "callroom.live")

/// How long a floor whose rows could not be read waits before they are read again.
constexpr core::Milliseconds loadRetry{500};
constexpr core::Milliseconds watchInterval{1000};

floor::FloorSnapshot asSnapshot(storage::StoredFloor stored) {
    return {std::move(stored.queues),   std::move(stored.agents),        std::move(stored.states),
            std::move(stored.contacts), std::move(stored.pendingOffers), std::move(stored.cursors),
            std::move(stored.services), std::move(stored.shiftFacts)};
}

std::optional<core::ContactId> contactIn(const floor::Changes& changes) {
    return changes.contacts.empty() ? std::nullopt : std::optional(changes.contacts.front().id);
}

struct TargetOf {
    template <typename Command> std::optional<core::ContactId> operator()(const Command& command) const {
        if constexpr (requires {
                          { command.contactId } -> std::convertible_to<std::optional<core::ContactId>>;
                      })
            return command.contactId;
        else
            return std::nullopt;
    }
};

/// What a supervisor's command names, as it stands before it is done.
std::optional<floor::Contact> contactNamed(const floor::Floor& engine, const floor::Command& command) {
    if (command.actor.kind != floor::ActorKind::Supervisor) return std::nullopt;
    const auto named = std::visit(TargetOf{}, command.body);
    const auto* contact = named ? engine.contact(*named) : nullptr;
    return contact ? std::optional(*contact) : std::nullopt;
}

} // namespace

/// Travels with a ledger item: whom to answer and what to publish once it is committed.
struct LiveFloors::Cookie final : storage::LedgerCookie {
    core::Receiver receiver;
    Answer answer; ///< none for deadlines
    Done done;
    std::shared_ptr<const Publication> publication;

    Cookie(core::Receiver to, Answer with)
        : receiver(std::move(to))
        , answer(std::move(with)) {}

    void reply(core::Result<Done> result) const {
        if (answer)
            receiver.deliver([answer = answer, result = std::move(result)]() mutable { answer(std::move(result)); });
    }
};

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
        auto stored = m_parts.workers.runAndWait(tenant.id, loadTenant);
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
    const std::scoped_lock lock(m_mutex);
    if (m_isStopping) return;
    m_inbox.push_back(std::move(work));
    if (m_inbox.size() == 1) m_hasWork.notify_one();
}

void LiveFloors::run() {
    std::vector<std::function<void()>> batch;
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            const auto isNeeded = [this] { return m_isStopping || !m_inbox.empty(); };
            const auto next = m_schedule.empty() ? m_nextWatch : std::min(m_nextWatch, m_schedule.begin()->first);
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

void LiveFloors::command(core::TenantId tenant, floor::Command command, core::Receiver receiver, Answer answer) {
    post([this, tenant, command = std::move(command), receiver = std::move(receiver), answer = std::move(answer)] {
        perform(tenant, command, receiver, answer);
    });
}

void LiveFloors::perform(core::TenantId tenant, const floor::Command& command, const core::Receiver& receiver,
                         const Answer& answer) {
    auto cookie = std::make_unique<Cookie>(receiver, answer);
    auto floor = ready(tenant);
    if (!floor) return cookie->reply(core::fail(floor.error()));
    if (!m_ledger->hasRoom()) return cookie->reply(core::fail(core::unavailable("database_away", 2)));
    const auto now = m_parts.clock.now();
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
    cookie->done = doneFor(**floor, command, *changes);
    if (changes->isEmpty()) {
        (*floor)->noteChange(now);
        schedule(**floor);
        return cookie->reply(std::move(cookie->done));
    }
    auto audit = auditOf(command, before, *changes, now, m_parts.random);
    record(**floor, std::move(*changes), std::move(cookie), std::move(audit));
}

Done LiveFloors::doneFor(const TenantFloor& floor, const floor::Command& command, const floor::Changes& changes) {
    Done done;
    const auto& engine = floor.engine();
    // What was just joined, named by the command, or reached by an offer's id.
    const auto named = std::visit(TargetOf{}, command.body);
    const auto target = named ? named : contactIn(changes);
    if (target) {
        for (const auto& contact : changes.contacts)
            if (contact.id == *target) done.contact = contact;
        if (!done.contact)
            if (const auto* contact = engine.contact(*target)) done.contact = *contact;
    }
    // Who wraps up what he handed on is shown his own part.
    if (std::holds_alternative<floor::WrapUp>(command.body) && !changes.wrapUps.empty())
        done.contact = changes.wrapUps.front();
    if (done.contact) {
        done.position = engine.position(*done.contact);
        done.estimatedWait = engine.estimatedWait(*done.contact);
    }
    if (const auto* presence = std::get_if<floor::SetPresence>(&command.body))
        if (const auto* agent = engine.agent(presence->agentId)) {
            done.agent = agent->state;
            done.displayState = engine.displayStateOf(presence->agentId);
        }
    return done;
}

void LiveFloors::record(TenantFloor& floor, floor::Changes changes, std::unique_ptr<Cookie> cookie,
                        std::optional<storage::AuditEntry> audit) {
    const auto tenant = floor.tenant();
    cookie->publication = std::make_shared<const Publication>(floor.publicationOf(changes, m_parts.clock.now()));
    storage::LedgerItem item;
    item.tenantId = tenant;
    item.floorLife = floor.life();
    item.changes = std::move(changes);
    if (audit) item.audits.push_back(std::move(*audit));
    item.cookie = std::move(cookie);
    auto appended = m_ledger->append(std::move(item));
    if (appended) return schedule(floor);
    // The floor has evolved by what will never be stored: read it anew.
    static_cast<Cookie&>(*item.cookie).reply(core::fail(appended.error()));
    startLoading(tenant);
}

void LiveFloors::publishInOrder(TenantFloor& floor, Publication publication) {
    if (publication.isEmpty()) return;
    static core::Lifetime nobody; // no answer is expected
    auto cookie = std::make_unique<Cookie>(core::Receiver(*this, nobody), nullptr);
    cookie->publication = std::make_shared<const Publication>(std::move(publication));
    storage::LedgerItem item;
    item.tenantId = floor.tenant();
    item.floorLife = floor.life();
    item.cookie = std::move(cookie);
    if (auto appended = m_ledger->append(std::move(item)); !appended) startLoading(floor.tenant());
}

void LiveFloors::actOnDue(core::Timestamp now) {
    while (!m_schedule.empty() && m_schedule.begin()->first <= now) {
        const auto tenant = m_schedule.begin()->second;
        m_schedule.erase(m_schedule.begin());
        m_scheduled.erase(tenant);
        const auto found = m_floors.find(tenant);
        if (found == m_floors.end()) continue;
        if (!found->second) {
            startLoading(tenant);
            continue;
        }
        TenantFloor& floor = *found->second;
        if (!m_ledger->hasRoom()) { // deadlines wait for the database too
            const auto later = now + loadRetry;
            m_schedule.emplace(later, tenant);
            m_scheduled[tenant] = later;
            continue;
        }
        if (const auto due = floor.engine().nextDeadline(); due && *due <= now) {
            auto changes = floor.engine().expire(now);
            if (!changes.isEmpty()) {
                static core::Lifetime nobody;
                record(floor, std::move(changes), std::make_unique<Cookie>(core::Receiver(*this, nobody), nullptr));
                if (!m_floors[tenant]) continue;
            }
        }
        if (auto changes = floor.followHours(now); !changes.isEmpty()) {
            static core::Lifetime nobody;
            record(floor, std::move(changes), std::make_unique<Cookie>(core::Receiver(*this, nobody), nullptr));
            if (!m_floors[tenant]) continue;
        }
        publishInOrder(floor, floor.tick(now));
        if (m_floors[tenant]) schedule(floor);
    }
}

void LiveFloors::watchOver(core::Timestamp now) {
    if (now < m_nextWatch && now >= m_nextWatch - watchInterval) return;
    m_nextWatch = now + watchInterval;
    if (!m_ledger->hasRoom()) return; // deadlines wait for the database
    for (const auto& [tenant, floor] : m_floors)
        if (floor)
            if (const auto fault = floor->findFault(now)) return repair(*floor, *fault, now); // the map changes
}

void LiveFloors::repair(TenantFloor& floor, const floor::Fault& fault, core::Timestamp now) {
    const auto tenant = floor.tenant();
    const std::string what(fault.what);
    qCCritical(log).noquote() << "watchdog fault=" << QString::fromStdString(what)
                              << "tenant=" << QString::fromStdString(core::toString(tenant))
                              << "id=" << QString::fromStdString(core::toString(fault.id));
    {
        const std::scoped_lock lock(m_mutex);
        ++m_metrics.faults;
    }
    storage::LedgerItem item;
    item.tenantId = tenant;
    item.floorLife = floor.life();
    item.audits.push_back({core::newUuid(now, m_parts.random), now, std::nullopt, "floor.repaired", "floor", fault.id,
                           "null", "{\"fault\":\"" + what + "\"}"});
    // Behind everything this life decided; only then are the rows what the floor is to be read from.
    item.cookie = std::make_unique<Cookie>(core::Receiver(*this),
                                           [this, tenant](const core::Result<Done>&) { startLoading(tenant); });
    m_floors[tenant] = nullptr;
    unschedule(tenant);
    if (auto appended = m_ledger->append(std::move(item)); !appended) startLoading(tenant);
}

void LiveFloors::schedule(TenantFloor& floor) {
    const auto due = floor.nextDue();
    const auto known = m_scheduled.find(floor.tenant());
    if (known != m_scheduled.end() && due == known->second) return;
    unschedule(floor.tenant());
    if (!due) return;
    m_schedule.emplace(*due, floor.tenant());
    m_scheduled.emplace(floor.tenant(), *due);
}

void LiveFloors::unschedule(core::TenantId tenant) {
    const auto known = m_scheduled.find(tenant);
    if (known == m_scheduled.end()) return;
    m_schedule.erase({known->second, tenant});
    m_scheduled.erase(known);
}

void LiveFloors::committed(std::vector<storage::LedgerItem> batch) {
    Publications publications;
    publications.reserve(batch.size());
    for (auto& item : batch) {
        if (!item.cookie) continue;
        auto& cookie = static_cast<Cookie&>(*item.cookie);
        cookie.reply(std::move(cookie.done));
        if (cookie.publication && !cookie.publication->isEmpty()) publications.push_back(std::move(cookie.publication));
    }
    if (!publications.empty()) m_parts.publisher.publish(std::move(publications));
}

void LiveFloors::rejected(storage::LedgerItem item, core::Error error) {
    qCWarning(log).noquote() << "ledger=refused tenant=" << QString::fromStdString(core::toString(item.tenantId))
                             << "reason=" << QString::fromStdString(error.logDetail);
    if (item.cookie) static_cast<Cookie&>(*item.cookie).reply(core::fail(std::move(error)));
    post([this, tenant = item.tenantId, life = item.floorLife] {
        const auto found = m_floors.find(tenant);
        if (found != m_floors.end() && found->second && found->second->life() <= life) startLoading(tenant);
    });
}

void LiveFloors::sessionOpened(core::TenantId tenant, core::UserId user, core::Role role) {
    post([this, tenant, user, isCustomer = role == core::Role::Customer] {
        auto& person = m_people[user];
        person.tenant = tenant;
        person.isCustomer = isCustomer;
        if (++person.sockets == 1) tellSocket(tenant, user, isCustomer, true);
    });
}

void LiveFloors::sessionClosed(core::TenantId tenant, core::UserId user, core::Role role) {
    post([this, tenant, user, isCustomer = role == core::Role::Customer] {
        const auto person = m_people.find(user);
        if (person == m_people.end() || --person->second.sockets > 0) return;
        m_people.erase(person);
        tellSocket(tenant, user, isCustomer, false);
    });
}

void LiveFloors::tellSocket(core::TenantId tenant, core::UserId user, bool isCustomer, bool isConnected) {
    const auto floor = ready(tenant);
    if (!floor) return;
    const auto now = m_parts.clock.now();
    floor::Command command;
    command.actor = {user, isCustomer ? floor::ActorKind::Customer : floor::ActorKind::Agent};
    if (isCustomer) {
        if ((*floor)->engine().contactsOf(user).empty()) return;
        if (isConnected)
            command.body = floor::CustomerConnected{user};
        else
            command.body = floor::CustomerDisconnected{user};
    } else {
        if (!(*floor)->engine().agent(user)) return;
        if (isConnected)
            command.body = floor::AgentConnected{user};
        else
            command.body = floor::AgentDisconnected{user};
        (*floor)->touchAgent(user);
    }
    auto changes = (*floor)->engine().execute(command, now);
    (*floor)->noteChange(now);
    static core::Lifetime nobody;
    if (changes && !changes->isEmpty())
        return record(**floor, std::move(*changes), std::make_unique<Cookie>(core::Receiver(*this, nobody), nullptr));
    schedule(**floor);
}

class LiveFloors::WatchHold {
public:
    WatchHold(LiveFloors& floors, core::TenantId tenant)
        : m_floors(floors)
        , m_tenant(tenant) {}
    ~WatchHold() { m_floors.unwatch(m_tenant); }
    WatchHold(const WatchHold&) = delete;
    WatchHold& operator=(const WatchHold&) = delete;

private:
    LiveFloors& m_floors;
    core::TenantId m_tenant;
};

void LiveFloors::watch(core::TenantId tenant, core::Receiver receiver,
                       std::function<void(core::Result<FloorWatch>)> onSnapshot) {
    post([this, tenant, receiver = std::move(receiver), onSnapshot = std::move(onSnapshot)] {
        auto floor = ready(tenant);
        if (!floor) return receiver.deliver([onSnapshot, error = floor.error()] { onSnapshot(core::fail(error)); });
        const auto now = m_parts.clock.now();
        ++m_watchers[tenant];
        (*floor)->addWatcher(now);
        FloorWatch watch{std::make_shared<const std::string>(json::encode((*floor)->snapshot(now))),
                         std::make_shared<const WatchHold>(*this, tenant)};
        // Through the ledger, so that it arrives between the deltas it stands between.
        auto cookie =
            std::make_unique<Cookie>(receiver, [onSnapshot, watch = std::move(watch)](const core::Result<Done>& done) {
                if (!done) return onSnapshot(core::fail(done.error()));
                onSnapshot(watch);
            });
        record(**floor, {}, std::move(cookie));
    });
}

void LiveFloors::unwatch(core::TenantId tenant) {
    post([this, tenant] {
        if (m_watchers[tenant] > 0) --m_watchers[tenant];
        if (const auto floor = ready(tenant)) (*floor)->removeWatcher();
    });
}

void LiveFloors::reloadConfiguration(core::TenantId tenant, core::Receiver receiver, std::function<void()> onKnown) {
    m_parts.workers.run(
        core::Receiver(*this), tenant, loadConfiguration,
        [this, tenant, receiver = std::move(receiver), onKnown = std::move(onKnown)](core::Result<Configuration> read) {
            configure(tenant, std::move(read));
            receiver.deliver(onKnown);
        });
}

void LiveFloors::configure(core::TenantId tenant, core::Result<Configuration> read) {
    const auto found = m_floors.find(tenant);
    if (found == m_floors.end()) return startLoading(tenant);
    if (!found->second) return; // being loaded anyway
    if (!read) return startLoading(tenant);
    TenantFloor& floor = *found->second;
    const auto now = m_parts.clock.now();
    for (const auto& agent : read->agents)
        floor.touchAgent(agent.id);
    read->rules.open(read->queues, now);
    floor.setRules(std::move(read->rules), now);
    auto changes = floor.engine().configure(std::move(read->queues), std::move(read->agents), now);
    floor.noteChange(now);
    static core::Lifetime nobody;
    if (!changes.isEmpty())
        record(floor, std::move(changes), std::make_unique<Cookie>(core::Receiver(*this, nobody), nullptr));
    else
        schedule(floor);
    // Whoever is an agent from now on may have his socket open already.
    for (const auto& [user, person] : m_people)
        if (person.tenant == tenant && !person.isCustomer) tellSocket(tenant, user, false, true);
}

void LiveFloors::startLoading(core::TenantId tenant) {
    m_floors[tenant] = nullptr;
    unschedule(tenant);
    m_parts.workers.run(core::Receiver(*this), tenant, loadTenant, [this, tenant](core::Result<StoredTenant> stored) {
        if (stored) return install(tenant, std::move(*stored));
        const auto later = m_parts.clock.now() + loadRetry;
        m_schedule.emplace(later, tenant);
        m_scheduled[tenant] = later;
    });
}

void LiveFloors::install(core::TenantId tenant, StoredTenant stored) {
    const auto now = m_parts.clock.now();
    stored.rules.open(stored.floor.queues, now);
    auto floor = std::make_unique<TenantFloor>(
        tenant, ++m_lives,
        floor::Floor::load(asSnapshot(std::move(stored.floor)), m_parts.settings, m_parts.random, now));
    floor->setRules(std::move(stored.rules), now);
    TenantFloor& installed = *floor;
    m_floors[tenant] = std::move(floor);
    for (int i = 0; i < m_watchers[tenant]; ++i)
        installed.addWatcher(now);
    schedule(installed);
    for (const auto& [user, person] : m_people)
        if (person.tenant == tenant) tellSocket(tenant, user, person.isCustomer, true);
    const std::scoped_lock lock(m_mutex);
    ++m_metrics.floorsLoaded;
}

void LiveFloors::announceMembers() {
    post([this] {
        Publications publications;
        for (const auto& [tenant, floor] : m_floors) {
            if (!floor) continue;
            auto publication = std::make_shared<Publication>();
            publication->tenant = tenant;
            for (const auto& [id, record] : floor->engine().state().contacts)
                publication->memberships.push_back(membershipOf(record.contact));
            publications.push_back(std::move(publication));
        }
        m_parts.publisher.publish(std::move(publications));
    });
}

LiveFloors::Metrics LiveFloors::metrics() const {
    const std::scoped_lock lock(m_mutex);
    return m_metrics;
}

} // namespace callroom::live
