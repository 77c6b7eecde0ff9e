#include "server/live/live_floors_cookie.h"
#include "shared/json/encode.h"

namespace callroom::live {

void LiveFloors::sessionOpened(core::TenantId tenant, core::UserId user, core::Role role) {
    post(tenant, [this, tenant, user, isCustomer = role == core::Role::Customer] {
        auto& person = m_people[user];
        person.tenant = tenant;
        person.isCustomer = isCustomer;
        if (++person.sockets == 1) tellSocket(tenant, user, isCustomer, true);
    });
}

void LiveFloors::sessionClosed(core::TenantId tenant, core::UserId user, core::Role role) {
    post(tenant, [this, tenant, user, isCustomer = role == core::Role::Customer] {
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
    recordOwn(**floor, changes ? std::move(*changes) : floor::Changes{});
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
    post(tenant, [this, tenant, receiver = std::move(receiver), onSnapshot = std::move(onSnapshot)] {
        auto floor = ready(tenant);
        if (!floor) {
            if (waitsFor(tenant, [=, this](bool) { watch(tenant, receiver, onSnapshot); })) return;
            return receiver.deliver([onSnapshot, error = floor.error()] { onSnapshot(core::fail(error)); });
        }
        const auto now = m_parts.clock.now();
        ++m_watchers[tenant];
        (*floor)->addWatcher(now);
        FloorWatch watch{std::make_shared<const std::string>(json::encode((*floor)->snapshot(now))),
                         std::make_shared<const WatchHold>(*this, tenant)};
        // Through the ledger, so that it arrives between the deltas it stands between.
        auto cookie = std::make_unique<CommandCookie>(
            receiver, [onSnapshot, watch = std::move(watch)](const core::Result<Done>& done) {
                if (!done) return onSnapshot(core::fail(done.error()));
                onSnapshot(watch);
            });
        storage::LedgerItem item;
        item.cookie = std::move(cookie);
        append(**floor, std::move(item));
    });
}

void LiveFloors::unwatch(core::TenantId tenant) {
    post(tenant, [this, tenant] {
        if (m_watchers[tenant] > 0) --m_watchers[tenant];
        if (const auto floor = ready(tenant)) (*floor)->removeWatcher();
    });
}

void LiveFloors::announceMembers() {
    post([this] {
        Publications publications;
        for (const auto& [tenant, slot] : m_floors) {
            if (!slot.isReady()) continue;
            auto publication = std::make_shared<Publication>();
            publication->tenant = tenant;
            for (const auto& [id, record] : slot.floor->engine().state().contacts)
                publication->memberships.push_back(membershipOf(record.contact));
            publications.push_back(std::move(publication));
        }
        m_parts.publisher.announce(std::move(publications));
    });
}

} // namespace callroom::live
