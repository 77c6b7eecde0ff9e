#include "server/api/session_census.h"

namespace callroom::api {
namespace {

void erase(std::vector<SessionCensus::Place>& places, core::SessionId session) {
    std::erase_if(places, [session](const auto& place) { return place.session == session; });
}

} // namespace

std::optional<SessionCensus::Place> SessionCensus::add(std::vector<Place>& places, Place place) const {
    std::optional<Place> displaced;
    if (places.size() >= m_most) {
        displaced = places.front();
        places.erase(places.begin());
    }
    places.push_back(place);
    return displaced;
}

std::optional<SessionCensus::Place> SessionCensus::attached(core::UserId user, Place place) {
    const std::scoped_lock lock(m_mutex);
    return add(m_people[user].attached, place);
}

std::optional<SessionCensus::Place> SessionCensus::detached(core::UserId user, Place place) {
    const std::scoped_lock lock(m_mutex);
    auto& sessions = m_people[user];
    erase(sessions.attached, place.session);
    return add(sessions.detached, place);
}

void SessionCensus::removed(core::UserId user, core::SessionId session) {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_people.find(user);
    if (found == m_people.end()) return;
    erase(found->second.attached, session);
    erase(found->second.detached, session);
    if (found->second.attached.empty() && found->second.detached.empty()) m_people.erase(found);
}

std::size_t SessionCensus::persons() const {
    const std::scoped_lock lock(m_mutex);
    return m_people.size();
}

} // namespace callroom::api
