#include "bench/traffic/call_centre.h"

#include "bench/traffic/script.h"
#include "shared/json/decode.h"
#include "shared/json/encode.h"
#include "shared/protocol/auth.h"
#include "shared/protocol/group.h"
#include "shared/protocol/page.h"
#include "shared/protocol/people.h"
#include "shared/protocol/queue.h"

#include <algorithm>

namespace callroom::traffic {
namespace {

constexpr std::string_view groupName = "Day team";
constexpr std::string_view emailDomain = "@traffic.test";

struct QueuePlan {
    std::string_view name;
    core::Strategy strategy;
    int priority;
};
constexpr std::array<QueuePlan, 4> queuePlans{{{"Orders", core::Strategy::LongestIdle, 0},
                                               {"Billing", core::Strategy::LeastLoaded, 0},
                                               {"Technical help", core::Strategy::RoundRobin, 0},
                                               {"Business customers", core::Strategy::FewestContacts, 60}}};

template <typename T> core::Result<T> decoded(const core::Result<std::string>& body) {
    if (!body) return core::fail(body.error());
    return json::decodeText<T>(*body);
}

/// Every item of a list, page by page.
template <typename T>
core::Result<std::vector<T>> listOf(bench::ApiClient& api, const std::string& path, const std::string& token) {
    std::vector<T> all;
    std::optional<std::string> cursor;
    do {
        auto page = decoded<protocol::Page<T>>(
            api.call({"GET", path + "limit=200" + (cursor ? "&cursor=" + *cursor : ""), {}, token}));
        if (!page) return core::fail(page.error());
        std::move(page->items.begin(), page->items.end(), std::back_inserter(all));
        cursor = page->nextCursor;
    } while (cursor);
    return all;
}

/// `agent.name@traffic.test`
std::string emailOf(std::string_view name) {
    std::string email(name);
    std::transform(email.begin(), email.end(), email.begin(), [](char c) {
        return c == ' ' ? '.' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return email.append(emailDomain);
}

} // namespace

CallCentre::CallCentre(bench::ApiClient& api, Access access)
    : m_api(api)
    , m_access(std::move(access)) {}

core::Result<void> CallCentre::setUp() {
    const protocol::LoginRequest login{m_access.tenant, m_access.email, m_access.password};
    auto pair = decoded<protocol::TokenPair>(m_api.call({"POST", "auth/login", json::encode(login), {}}));
    if (!pair) return core::fail(pair.error());
    m_managerToken = std::move(pair->accessToken);
    auto done = findOrMakeAgents();
    if (done) done = findOrMakeGroup();
    if (done) done = findOrMakeQueues();
    return done;
}

core::Result<void> CallCentre::findOrMakeAgents() {
    const auto known = listOf<protocol::User>(m_api, "users?role=agent&", m_managerToken);
    if (!known) return core::fail(known.error());
    for (const auto name : script::agents) {
        const auto email = emailOf(name);
        auto found = std::find_if(known->begin(), known->end(), [&](const auto& user) { return user.email == email; });
        if (found != known->end()) {
            m_agentIds.push_back(core::toString(found->id));
        } else {
            const protocol::UserCreate user{std::string(name), email, m_access.password, core::Role::Agent};
            const auto made =
                decoded<protocol::User>(m_api.call({"POST", "users", json::encode(user), m_managerToken}));
            if (!made) return core::fail(made.error());
            m_agentIds.push_back(core::toString(made->id));
        }
        m_agentEmails.push_back(email);
    }
    return {};
}

core::Result<void> CallCentre::findOrMakeGroup() {
    const auto known = listOf<protocol::Group>(m_api, "groups?", m_managerToken);
    if (!known) return core::fail(known.error());
    for (const auto& group : *known)
        if (group.name == groupName) {
            m_groupId = core::toString(group.id);
            return {};
        }
    protocol::GroupCreate group;
    group.name = groupName;
    for (const auto& id : m_agentIds)
        if (const auto parsed = core::UserId::parse(id)) group.agentIds.push_back(*parsed);
    const auto made = decoded<protocol::Group>(m_api.call({"POST", "groups", json::encode(group), m_managerToken}));
    if (!made) return core::fail(made.error());
    m_groupId = core::toString(made->id);
    return {};
}

core::Result<void> CallCentre::findOrMakeQueues() {
    const auto known = listOf<protocol::Queue>(m_api, "queues?", m_managerToken);
    if (!known) return core::fail(known.error());
    for (const auto& plan : queuePlans) {
        const auto found =
            std::find_if(known->begin(), known->end(), [&](const auto& queue) { return queue.name == plan.name; });
        if (found != known->end()) {
            m_queueIds.push_back(core::toString(found->id));
            continue;
        }
        protocol::QueueSettings queue;
        queue.name = plan.name;
        queue.strategy = plan.strategy;
        queue.priority = plan.priority;
        if (const auto group = core::GroupId::parse(m_groupId)) queue.tiers.push_back({*group, 0});
        const auto made = decoded<protocol::Queue>(m_api.call({"POST", "queues", json::encode(queue), m_managerToken}));
        if (!made) return core::fail(made.error());
        m_queueIds.push_back(core::toString(made->id));
    }
    return {};
}

void CallCentre::signIn(const std::string& email, bench::ApiClient::Answered answered) {
    const protocol::LoginRequest login{m_access.tenant, email, m_access.password};
    m_api.send({"POST", "auth/login", json::encode(login), {}},
               [answered = std::move(answered)](const core::Result<std::string>& body) {
                   answered(decoded<protocol::TokenPair>(body).map(&protocol::TokenPair::accessToken));
               });
}

} // namespace callroom::traffic
