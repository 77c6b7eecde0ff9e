#pragma once

#include "bench/http_client.h"

#include <string>
#include <vector>

namespace callroom::traffic {

/// What a manager sets up for the traffic, and finds again at the next start: a group of agents of its own and queues
/// that only they serve, so that whoever tries the `support` queue by hand is left in peace.
class CallCentre {
public:
    struct Access {
        std::string tenant;
        std::string email; ///< a manager's
        std::string password;
    };

    CallCentre(bench::ApiClient& api, Access access);

    /// Error: the server's, of the first call that it refused.
    [[nodiscard]] core::Result<void> setUp();

    [[nodiscard]] const std::vector<std::string>& queueIds() const { return m_queueIds; }
    [[nodiscard]] const std::vector<std::string>& agentEmails() const { return m_agentEmails; }
    /// Signs one of the agents in: his access token.
    void signIn(const std::string& email, bench::ApiClient::Answered answered);

private:
    [[nodiscard]] core::Result<void> findOrMakeAgents();
    [[nodiscard]] core::Result<void> findOrMakeGroup();
    [[nodiscard]] core::Result<void> findOrMakeQueues();

    bench::ApiClient& m_api;
    Access m_access;
    std::string m_managerToken;
    std::string m_groupId;
    std::vector<std::string> m_agentIds;
    std::vector<std::string> m_agentEmails;
    std::vector<std::string> m_queueIds;
};

} // namespace callroom::traffic
