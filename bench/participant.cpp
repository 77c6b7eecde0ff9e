#include "bench/participant.h"

#include "shared/protocol/frame.h"

#include <algorithm>
#include <charconv>

namespace callroom::bench {
namespace {

constexpr std::string_view answerStart = "{\"id\":";
constexpr std::string_view eventName = "\"event\":\"";
constexpr std::string_view okMark = ",\"ok\":true";
constexpr std::chrono::seconds presencePatience{30};

core::Result<void> setAll(EventLoop& loop, std::span<BenchAgent* const> agents, core::Presence presence) {
    for (auto* agent : agents)
        agent->setPresence(presence);
    const auto isSettled = [&] {
        return std::all_of(agents.begin(), agents.end(), [&](const BenchAgent* agent) {
            return agent->presence() == presence || !agent->refusal().empty() || !agent->failure().empty();
        });
    };
    if (!loop.runUntil(isSettled, SteadyClock::now() + presencePatience))
        return core::fail(core::unavailable("an agent's presence was not answered in time"));
    for (const auto* agent : agents)
        if (agent->presence() != presence)
            return core::fail(core::unavailable("agent: " + agent->failure() + agent->refusal()));
    return {};
}

} // namespace

std::string contactRef(std::string_view contactId) {
    return "{\"contactId\":\"" + std::string(contactId) + "\"}";
}

void Participant::ask(int id, std::string_view event, std::string_view data) {
    sendText(protocol::requestFrame(id, event, data));
}

void Participant::noteRefusal(std::string_view frame) {
    if (m_refusal.empty()) m_refusal = frame;
}

void Participant::onText(std::string_view text) {
    if (text.starts_with(answerStart)) {
        int id = 0;
        const auto rest = text.substr(answerStart.size());
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), id);
        const auto mark = rest.substr(static_cast<std::size_t>(end - rest.data()));
        const bool isOk = error == std::errc{} && mark.starts_with(okMark);
        if (!isOk) noteRefusal(text);
        return onAnswer(id, isOk, text);
    }
    const auto event = textAfter(text.substr(0, 80), eventName);
    if (event == "error") noteRefusal(text);
    onPush(event, text);
}

void BenchAgent::setPresence(core::Presence presence) {
    m_wantedPresence = presence;
    ask(presenceId, "presence.set", "{\"presence\":\"" + std::string(core::toText(presence)) + "\"}");
}

void BenchAgent::onAnswer(int id, bool isOk, std::string_view frame) {
    if (id == presenceId) {
        if (isOk) m_presence = m_wantedPresence;
    } else if (id == acceptId) {
        if (isOk) onAccepted(textAfter(frame, contactIdStart));
    } else {
        onOwnAnswer(id, isOk, frame);
    }
}

void BenchAgent::onPush(std::string_view event, std::string_view frame) {
    if (event != "contact.offered") return onOtherPush(event, frame);
    onOffered(frame);
    ask(acceptId, "contact.accept", "{\"offerId\":\"" + std::string(textAfter(frame, "\"offerId\":\"")) + "\"}");
}

core::Result<void> bringOn(EventLoop& loop, std::span<BenchAgent* const> agents) {
    const std::vector<WsConnection*> sockets(agents.begin(), agents.end());
    if (auto opened = openSockets(loop, std::span<WsConnection* const>(sockets)); !opened) return opened;
    return setAll(loop, agents, core::Presence::Available);
}

core::Result<void> bringOff(EventLoop& loop, std::span<BenchAgent* const> agents) {
    return setAll(loop, agents, core::Presence::Offline);
}

} // namespace callroom::bench
