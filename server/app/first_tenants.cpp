#include "server/app/first_tenants.h"

#include "server/accounts/people.h"
#include "server/accounts/tenants.h"
#include "server/app/demo.h"
#include "server/directory/queues.h"

namespace callroom::app {
namespace {

using core::Role;

core::Result<void> ensurePeople(storage::DatabaseWorkers& workers, core::TenantId tenant, const accounts::Act& act,
                                const std::vector<accounts::NewUser>& people) {
    return workers.runAndWait(tenant, [&](storage::Session& session) -> core::Result<void> {
        for (const auto& person : people)
            if (auto made = accounts::ensureUser(session, act, person); !made) return core::fail(made.error());
        return {};
    });
}

} // namespace

core::Result<core::TenantId> ensureFirstTenants(const Configuration& configuration, storage::DatabaseWorkers& workers,
                                                const accounts::PasswordHasher& hasher, const core::Clock& clock,
                                                core::RandomSource& random) {
    const auto act = accounts::Act::ofServer(clock.now(), random);
    const std::string name = configuration.isDemo ? "Callroom Demo" : configuration.defaultTenant;
    const auto tenant = workers.runAndWait(core::TenantId{}, [&](storage::Session& session) {
        return accounts::ensureTenant(session, act, configuration.defaultTenant, name);
    });
    if (!tenant) return core::fail(tenant.error());

    if (!configuration.adminEmail.empty()) {
        const auto hash = hasher.hashNow(configuration.adminPassword);
        if (!hash) return core::fail(hash.error());
        const std::vector<accounts::NewUser> admin{{"Admin", configuration.adminEmail, Role::Admin, *hash}};
        if (auto made = ensurePeople(workers, *tenant, act, admin); !made) return core::fail(made.error());
    }
    if (!configuration.isDemo) return tenant;

    const auto hash = hasher.hashNow(std::string(demo::password));
    if (!hash) return core::fail(hash.error());
    if (auto made = ensurePeople(workers, *tenant, act, demo::people(*hash)); !made) return core::fail(made.error());
    const auto queue = workers.runAndWait(*tenant, [&](storage::Session& session) {
        protocol::QueueSettings support;
        support.name = "support";
        return directory::ensureQueue(session, act, support);
    });
    if (!queue) return core::fail(queue.error());
    return tenant;
}

} // namespace callroom::app
