#pragma once

#include "bench/traffic/agent.h"
#include "bench/traffic/call_centre.h"
#include "bench/traffic/customer.h"

#include <memory>
#include <vector>

namespace callroom::traffic {

/// Keeps a floor alive: brings agents on, again when the server was away, and lets customers come by chance.
class Traffic {
public:
    /// `perMinute` customers come in the mean. All of these outlive it.
    Traffic(bench::EventLoop& loop, const bench::Endpoint& endpoint, bench::ApiClient& api, CallCentre& centre,
            std::string tenant, double perMinute, Chance& chance);

    /// Begins; the loop must be run.
    void start();

private:
    struct Desk {
        std::string email;
        std::unique_ptr<Agent> agent;
        bool isSigningIn = false;
    };

    void stepAll();
    void staff(Desk& desk);
    void renew(Desk& desk);
    void nextCustomer();
    void invite();
    [[nodiscard]] Visit visit();

    bench::EventLoop& m_loop;
    const bench::Endpoint& m_endpoint;
    bench::ApiClient& m_api;
    CallCentre& m_centre;
    std::string m_tenant;
    double m_perMinute;
    Chance& m_chance;
    std::vector<Desk> m_desks;
    std::vector<std::unique_ptr<Customer>> m_customers;
    std::vector<std::string> m_visitorKeys; ///< of those who may come again
};

} // namespace callroom::traffic
