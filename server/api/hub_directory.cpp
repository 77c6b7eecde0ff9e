#include "server/api/hub_directory.h"

#include "server/api/session_hub.h"

#include <algorithm>

namespace callroom::api {

HubNumber HubDirectory::add(SessionHub& hub, core::Executor& executor) {
    const std::scoped_lock lock(m_mutex);
    m_entries.push_back({&hub, &executor, ++m_lastNumber});
    return m_lastNumber;
}

void HubDirectory::remove(SessionHub& hub) {
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.hub == &hub; });
}

/// Who belongs to what is learnt at once: whoever is answered next may act by it.
void HubDirectory::announce(live::Publications publications) {
    const auto shared = std::make_shared<const live::Publications>(std::move(publications));
    const std::scoped_lock lock(m_mutex);
    for (const auto& entry : m_entries)
        entry.executor->post([hub = entry.hub, shared] { hub->learn(*shared); });
}

void HubDirectory::publish(live::Publications publications) {
    const auto shared = std::make_shared<const live::Publications>(std::move(publications));
    post([shared](SessionHub& hub) { hub.deliver(*shared); });
}

void HubDirectory::post(const Action& action, const SessionHub* except) {
    const std::scoped_lock lock(m_mutex);
    for (const auto& entry : m_entries)
        if (entry.hub != except) entry.executor->post([hub = entry.hub, action] { hub->perform(action); });
}

bool HubDirectory::postTo(std::initializer_list<HubNumber> hubs, const Action& action) {
    const std::scoped_lock lock(m_mutex);
    if (!std::ranges::all_of(hubs, [this](HubNumber number) { return find(number) != nullptr; })) return false;
    for (const auto number : hubs) {
        const auto* entry = find(number);
        entry->executor->post([hub = entry->hub, action] { hub->perform(action); });
    }
    return true;
}

void HubDirectory::hand(HubNumber hub, Action action) {
    const std::scoped_lock lock(m_mutex);
    if (const auto* entry = find(hub))
        entry->executor->post([to = entry->hub, action = std::move(action)] { action(*to); });
}

const HubDirectory::Entry* HubDirectory::find(HubNumber number) const {
    const auto found = std::ranges::find(m_entries, number, &Entry::number);
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace callroom::api
