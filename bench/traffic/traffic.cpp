#include "bench/traffic/traffic.h"

#include "bench/traffic/script.h"
#include "shared/json/decode.h"
#include "shared/json/encode.h"
#include "shared/protocol/auth.h"

#include <algorithm>

namespace callroom::traffic {
namespace {

constexpr std::chrono::milliseconds stepTime{200};
constexpr std::chrono::seconds signInPause{3};
constexpr double shareOfReturning = 0.2;
constexpr std::size_t mostKeys = 500;
constexpr std::size_t mostCustomers = 400; ///< at once: a server that is away is not stormed when it is back

} // namespace

Traffic::Traffic(bench::EventLoop& loop, const bench::Endpoint& endpoint, bench::ApiClient& api, CallCentre& centre,
                 std::string tenant, double perMinute, Chance& chance)
    : m_loop(loop)
    , m_endpoint(endpoint)
    , m_api(api)
    , m_centre(centre)
    , m_tenant(std::move(tenant))
    , m_perMinute(perMinute)
    , m_chance(chance) {
    for (const auto& email : centre.agentEmails())
        m_desks.push_back({email, nullptr});
}

void Traffic::start() {
    stepAll();
    nextCustomer();
}

void Traffic::stepAll() {
    for (auto& desk : m_desks) {
        if (desk.agent && desk.agent->isLost()) desk.agent.reset();
        if (desk.agent && desk.agent->takeExpiry()) renew(desk);
        if (desk.agent)
            desk.agent->step();
        else if (!desk.isSigningIn)
            staff(desk);
    }
    for (auto& customer : m_customers)
        customer->step();
    std::erase_if(m_customers, [](const auto& customer) { return customer->hasGone(); });
    m_loop.at(bench::SteadyClock::now() + stepTime, [this] { stepAll(); });
}

void Traffic::staff(Desk& desk) {
    desk.isSigningIn = true;
    m_centre.signIn(desk.email, [this, &desk](const core::Result<std::string>& token) {
        if (token) {
            desk.isSigningIn = false;
            desk.agent = std::make_unique<Agent>(m_loop, m_endpoint, *token, m_chance);
            return desk.agent->open();
        }
        m_loop.at(bench::SteadyClock::now() + signInPause, [&desk] { desk.isSigningIn = false; });
    });
}

/// What fails here ends in a lost session, after which the agent signs in anew.
void Traffic::renew(Desk& desk) {
    m_centre.signIn(desk.email, [this, &desk](const core::Result<std::string>& token) {
        if (!token) return;
        m_api.send({"POST", "ws-tickets", "{}", *token}, [&desk](const core::Result<std::string>& body) {
            if (!body || !desk.agent) return;
            if (const auto ticket = json::decodeText<protocol::WsTicket>(*body)) desk.agent->renew(ticket->ticket);
        });
    });
}

void Traffic::nextCustomer() {
    m_loop.at(bench::SteadyClock::now() + m_chance.secondsAbout(60 / m_perMinute), [this] {
        if (m_customers.size() < mostCustomers) invite();
        nextCustomer();
    });
}

void Traffic::invite() {
    protocol::WidgetSessionRequest request;
    request.tenant = m_tenant;
    if (!m_visitorKeys.empty() && m_chance.happens(shareOfReturning))
        request.visitor.key = m_visitorKeys[m_chance.below(m_visitorKeys.size())];
    else
        request.visitor.name =
            std::string(m_chance.oneOf(script::firstNames)) + ' ' + std::string(m_chance.oneOf(script::lastNames));
    m_api.send({"POST", "widget/sessions", json::encode(request), {}}, [this](const core::Result<std::string>& body) {
        if (!body) return;
        auto session = json::decodeText<protocol::WidgetSession>(*body);
        if (!session) return;
        if (m_visitorKeys.size() < mostKeys) m_visitorKeys.push_back(session->visitor.key.value_or(""));
        m_customers.push_back(
            std::make_unique<Customer>(m_loop, m_endpoint, m_api, std::move(session->accessToken), visit(), m_chance));
        m_customers.back()->open();
    });
}

Visit Traffic::visit() {
    constexpr std::array<std::string_view, 10> channels{"call", "call",  "call", "call", "call",
                                                        "call", "video", "chat", "chat", "chat"};
    Visit visit;
    // The first queues are asked for more than the last.
    visit.queueId = m_centre.queueIds()[std::min(m_chance.below(m_centre.queueIds().size()),
                                                 m_chance.below(m_centre.queueIds().size()))];
    visit.channel = m_chance.oneOf(channels);
    visit.subject = m_chance.oneOf(script::subjects);
    visit.patience = m_chance.secondsAbout(110, 10);
    visit.length = m_chance.secondsAbout(75, 15);
    visit.messages = 2 + static_cast<int>(m_chance.below(5));
    return visit;
}

} // namespace callroom::traffic
