#include "server/api/hub_directory.h"

#include "server/api/session_hub.h"

#include <algorithm>

namespace callroom::api {

void HubDirectory::add(SessionHub& hub, core::Executor& executor) {
    const std::scoped_lock lock(m_mutex);
    m_entries.push_back({&hub, &executor});
}

void HubDirectory::remove(SessionHub& hub) {
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.hub == &hub; });
}

void HubDirectory::announce(live::Publications publications) {
    const auto shared = std::make_shared<const live::Publications>(std::move(publications));
    post([shared](SessionHub& hub) { hub.learn(*shared); });
}

void HubDirectory::publish(live::Publications publications) {
    const auto shared = std::make_shared<const live::Publications>(std::move(publications));
    post([shared](SessionHub& hub) { hub.deliver(*shared); });
}

void HubDirectory::post(std::function<void(SessionHub&)> action, const SessionHub* except) {
    const std::scoped_lock lock(m_mutex);
    for (const auto& [hub, executor] : m_entries)
        if (hub != except) executor->post([hub = hub, action] { action(*hub); });
}

} // namespace callroom::api
