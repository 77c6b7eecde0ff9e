#include "bench/site.h"

#include "shared/core/random.h"
#include "shared/protocol/auth.h"
#include "shared/protocol/frame.h"
#include "shared/protocol/page.h"
#include "shared/protocol/queue.h"

#include <sys/resource.h>

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace callroom::bench {
namespace {

constexpr unsigned apiConnections = 16;
constexpr std::chrono::seconds patience{600};
constexpr std::size_t openingAtOnce = 100;
constexpr unsigned sourceAddresses = 16;
constexpr std::chrono::seconds openingPatience{30};
constexpr int largestPage = 200;
constexpr std::size_t hashedAtOnce = 8;

std::string newRunId() {
    core::SystemRandom random;
    std::string id = core::randomToken(random, 6);
    // For e-mail addresses, which know no case.
    std::transform(id.begin(), id.end(), id.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '_' || c == '-' ? 'x' : c;
    });
    return id;
}

/// Gathers the answers of many calls, each decoded, in the order they come.
template <typename T> class Gathered {
public:
    ApiClient::Answered receiver() {
        return [this](core::Result<std::string> body) {
            auto decoded = body ? json::decodeText<T>(*body) : core::Result<T>(core::fail(body.error()));
            if (decoded)
                m_items.push_back(std::move(*decoded));
            else if (!m_error)
                m_error = decoded.error();
        };
    }
    [[nodiscard]] core::Result<std::vector<T>> wait(ApiClient& api) {
        if (auto done = api.waitForAll(patience); !done) return core::fail(done.error());
        if (m_error) return core::fail(*m_error);
        return std::move(m_items);
    }

private:
    std::vector<T> m_items;
    std::optional<core::Error> m_error;
};

template <typename T> core::Result<T> decoded(const core::Result<std::string>& body) {
    if (!body) return core::fail(body.error());
    return json::decodeText<T>(*body);
}

} // namespace

Site::Site(EventLoop& loop, const Endpoint& endpoint, const Options& options)
    : m_options(options)
    , m_runId(newRunId())
    , m_api(loop, endpoint, apiConnections) {}

core::Result<std::string> Site::signIn(const std::string& email, const std::string& password) {
    const protocol::LoginRequest login{m_options.tenant, email, password};
    auto pair = decoded<protocol::TokenPair>(m_api.call({"POST", "auth/login", json::encode(login), {}}));
    if (!pair) return core::fail(pair.error());
    return pair->accessToken;
}

core::Result<void> Site::open() {
    auto token = signIn(m_options.email, m_options.password);
    if (!token) return core::fail(token.error());
    m_managerToken = std::move(*token);
    return {};
}

core::Result<void> Site::close() {
    std::optional<core::Error> firstError;
    for (const auto& agent : m_agents)
        m_api.send({"DELETE", "users/" + agent.id, {}, m_managerToken}, [&](const core::Result<std::string>& done) {
            if (!done && !firstError) firstError = done.error();
        });
    if (auto done = m_api.waitForAll(patience); !done) return done;
    m_agents.clear();
    if (firstError) return core::fail(*firstError);
    return {};
}

core::Result<std::vector<Person>> Site::makeVisitors(int count) {
    Gathered<protocol::WidgetSession> sessions;
    for (int i = 0; i < count; ++i) {
        protocol::WidgetSessionRequest request;
        request.tenant = m_options.tenant;
        request.visitor.name = "Visitor " + std::to_string(i) + " of " + m_runId;
        m_api.send({"POST", "widget/sessions", json::encode(request), {}}, sessions.receiver());
    }
    auto made = sessions.wait(m_api);
    if (!made) return core::fail(made.error());
    std::vector<Person> people;
    for (auto& session : *made)
        people.push_back({core::toString(session.visitor.id), std::move(session.accessToken)});
    return people;
}

core::Result<void> Site::makeAgents(int count) {
    const std::string password = "bench-" + m_runId;
    for (const auto end = m_agents.size() + static_cast<std::size_t>(count); m_agents.size() < end;) {
        // Each password is hashed twice, slowly by intent: a server asked for too many at once refuses some.
        Gathered<protocol::User> users;
        for (auto i = m_agents.size(); i < std::min(end, m_agents.size() + hashedAtOnce); ++i) {
            const std::string number = std::to_string(i);
            const protocol::UserCreate user{"Agent " + number + " of " + m_runId,
                                            "agent" + number + "." + m_runId + "@bench.test", password,
                                            core::Role::Agent};
            m_api.send({"POST", "users", json::encode(user), m_managerToken}, users.receiver());
        }
        auto made = users.wait(m_api);
        if (!made) return core::fail(made.error());
        Gathered<protocol::TokenPair> logins;
        for (const auto& user : *made) {
            const protocol::LoginRequest login{m_options.tenant, user.email.value_or(""), password};
            m_api.send({"POST", "auth/login", json::encode(login), {}}, logins.receiver());
        }
        auto tokens = logins.wait(m_api);
        if (!tokens) return core::fail(tokens.error());
        for (auto& pair : *tokens)
            m_agents.push_back({core::toString(pair.user.id), std::move(pair.accessToken)});
    }
    return {};
}

core::Result<std::vector<Person>> Site::agents(int count) {
    const auto missing = count - static_cast<int>(m_agents.size());
    if (missing > 0)
        if (auto made = makeAgents(missing); !made) return core::fail(made.error());
    return std::vector<Person>(m_agents.begin(), m_agents.begin() + count);
}

core::Result<core::QueueId> Site::makeQueue(int length) {
    protocol::QueueSettings queue;
    queue.name = "Queue " + std::to_string(nextNumber()) + " of " + m_runId;
    queue.maxLength = length;
    const auto made = decoded<protocol::Queue>(m_api.call({"POST", "queues", json::encode(queue), m_managerToken}));
    if (!made) return core::fail(made.error());
    return made->id;
}

core::Result<void> Site::removeQueue(core::QueueId queue) {
    const auto removed = m_api.call({"DELETE", "queues/" + core::toString(queue), {}, m_managerToken});
    if (!removed) return core::fail(removed.error());
    return {};
}

core::Result<std::vector<core::ContactId>> Site::makeClosedContacts(int count) {
    const auto visitors = makeVisitors(count);
    if (!visitors) return core::fail(visitors.error());
    protocol::ContactJoin join;
    join.queue = m_options.queue;
    join.subject = "A question about an invoice";
    Gathered<protocol::ContactJoined> joins;
    for (const auto& visitor : *visitors)
        m_api.send({"POST", "contacts", json::encode(join), visitor.token}, joins.receiver());
    const auto joined = joins.wait(m_api);
    if (!joined) return core::fail(joined.error());
    std::unordered_map<std::string, std::string> tokens;
    for (const auto& visitor : *visitors)
        tokens.emplace(visitor.id, visitor.token);
    std::vector<core::ContactId> contacts;
    Gathered<protocol::ContactAnswer> cancels;
    for (const auto& [contact, position, wait] : *joined) {
        contacts.push_back(contact.id);
        m_api.send({"POST", "contacts/" + core::toString(contact.id) + "/cancel", "{}",
                    tokens.at(core::toString(contact.customer.id))},
                   cancels.receiver());
    }
    if (const auto canceled = cancels.wait(m_api); !canceled) return core::fail(canceled.error());
    return contacts;
}

core::Result<std::vector<protocol::Contact>> Site::contactsSince(core::Timestamp from) {
    std::vector<protocol::Contact> all;
    std::string cursor;
    do {
        const auto page = decoded<protocol::Page<protocol::Contact>>(
            m_api.call({"GET",
                        "contacts?limit=" + std::to_string(largestPage) + "&from=" + core::toRfc3339(from) + cursor,
                        {},
                        m_managerToken}));
        if (!page) return core::fail(page.error());
        all.insert(all.end(), page->items.begin(), page->items.end());
        cursor = page->nextCursor ? "&cursor=" + *page->nextCursor : "";
    } while (!cursor.empty());
    return all;
}

core::Result<void> openSockets(EventLoop& loop, std::span<WsConnection* const> sockets) {
    std::vector<const WsConnection*> opening;
    std::size_t started = 0;
    const WsConnection* failed = nullptr;
    const auto advance = [&] {
        std::erase_if(opening, [&](const WsConnection* socket) {
            if (!socket->failure().empty() && !failed) failed = socket;
            return socket->isReady();
        });
        while (!failed && started < sockets.size() && opening.size() < openingAtOnce) {
            auto* next = sockets[started];
            opening.push_back(next);
            next->open(static_cast<unsigned>(started++ % sourceAddresses));
        }
        return failed != nullptr || opening.empty();
    };
    // Patience is for each hundred, not for all.
    while (!failed && started < sockets.size()) {
        const auto startedBefore = started;
        const auto hasMoved = [&] { return advance() || started > startedBefore; };
        if (!loop.runUntil(hasMoved, SteadyClock::now() + openingPatience))
            return core::fail(core::unavailable("a socket did not open in time"));
    }
    if (!loop.runUntil(advance, SteadyClock::now() + openingPatience))
        return core::fail(core::unavailable("a socket did not open in time"));
    if (failed) return core::fail(core::unavailable("socket: " + failed->failure()));
    return {};
}

core::Result<void> allowDescriptors(std::size_t count) {
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur >= count) return {};
    limit.rlim_cur = count;
    limit.rlim_max = std::max<rlim_t>(limit.rlim_max, count);
    if (::setrlimit(RLIMIT_NOFILE, &limit) != 0)
        return core::fail(core::unavailable("too_few_descriptors: raise the limit to " + std::to_string(count)));
    return {};
}

} // namespace callroom::bench
