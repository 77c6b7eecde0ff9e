#pragma once

#include "bench/http_client.h"
#include "bench/options.h"
#include "bench/ws_client.h"
#include "shared/protocol/contact.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace callroom::bench {

struct Person {
    std::string id;
    std::string token;
};

/// The call centre that is measured: makes the people a scenario needs and reads back what it did.
class Site {
public:
    Site(EventLoop& loop, const Endpoint& endpoint, const Options& options);

    /// Signs the manager in. Comes first.
    [[nodiscard]] core::Result<void> open();
    /// Takes back the agents that were made.
    [[nodiscard]] core::Result<void> close();

    [[nodiscard]] const std::string& managerToken() const { return m_managerToken; }
    /// Tells this run's people and contacts from others'.
    [[nodiscard]] const std::string& runId() const { return m_runId; }

    /// 1, 2, …: tells the measurements of a run apart.
    [[nodiscard]] int nextNumber() { return ++m_number; }

    /// Visitors with a session each, all new.
    [[nodiscard]] core::Result<std::vector<Person>> makeVisitors(int count);
    /// That many agents, signed in; the same ones again when asked again.
    [[nodiscard]] core::Result<std::vector<Person>> agents(int count);
    /// A queue of this run with room for that many.
    [[nodiscard]] core::Result<core::QueueId> makeQueue(int length);
    [[nodiscard]] core::Result<void> removeQueue(core::QueueId queue);
    /// That many contacts, each of another visitor, that were queued and canceled.
    [[nodiscard]] core::Result<std::vector<core::ContactId>> makeClosedContacts(int count);
    /// Every contact since then, newest first, as the manager sees them.
    [[nodiscard]] core::Result<std::vector<protocol::Contact>> contactsSince(core::Timestamp from);

private:
    [[nodiscard]] core::Result<std::string> signIn(const std::string& email, const std::string& password);
    [[nodiscard]] core::Result<void> makeAgents(int count);

    const Options& m_options;
    std::string m_runId;
    int m_number = 0;
    ApiClient m_api;
    std::string m_managerToken;
    std::vector<Person> m_agents;
};

/// Opens the sockets, a hundred at a time and from several source addresses, until `session.ready` has come on each.
/// Error: the first that failed.
[[nodiscard]] core::Result<void> openSockets(EventLoop& loop, std::span<WsConnection* const> sockets);

template <typename Socket>
core::Result<void> openSockets(EventLoop& loop, std::vector<std::unique_ptr<Socket>>& sockets) {
    std::vector<WsConnection*> plain;
    for (auto& socket : sockets)
        plain.push_back(socket.get());
    return openSockets(loop, std::span<WsConnection* const>(plain));
}

/// Lets the process have that many descriptors. Error: `too_few_descriptors`.
[[nodiscard]] core::Result<void> allowDescriptors(std::size_t count);

} // namespace callroom::bench
