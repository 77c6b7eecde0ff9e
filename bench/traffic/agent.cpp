#include "bench/traffic/agent.h"

#include "bench/traffic/script.h"
#include "shared/json/encode.h"
#include "shared/protocol/renewal.h"

namespace callroom::traffic {
namespace {

constexpr int acceptId = 1;
constexpr double shareOfMissed = 0.04;
constexpr double shareOfHolds = 0.15;

} // namespace

void Agent::step() {
    if (m_isWorking || !isReady()) return;
    m_isWorking = true;
    later(chance().secondsBetween(0, 8), [this] { work(); });
}

void Agent::renew(const std::string& ticket) {
    ask(otherId, "session.renew", json::encode(protocol::SessionRenew{ticket}));
}

void Agent::setPresence(std::string_view members) {
    ask(otherId, "presence.set", "{\"presence\":" + std::string(members) + '}');
}

void Agent::work() {
    setPresence("\"available\"");
    later(chance().secondsAbout(540, 60), [this] {
        setPresence(chance().happens(0.7) ? R"("away","reason":"break")" : R"("away","reason":"training")");
        later(chance().secondsBetween(40, 120), [this] { work(); });
    });
}

void Agent::onAnswer(int id, bool isOk, std::string_view frame) {
    if (id != acceptId || !isOk) return;
    const std::string contactId(bench::textAfter(frame, bench::contactIdStart));
    const auto found = m_isChat.find(contactId);
    if (found == m_isChat.end() || found->second) return;
    // What a browser says once media flows.
    later(chance().secondsBetween(0.5, 1.5),
          [this, contactId] { ask(otherId, "contact.connected", bench::contactRef(contactId)); });
    holdSometimes(contactId);
}

void Agent::onPush(std::string_view event, std::string_view frame) {
    if (event == "contact.offered")
        consider(frame);
    else if (event == "chat.event" && frame.find(byCustomer) != std::string_view::npos)
        reply(frame);
    else if (event == "contact.ended")
        wrapUp(std::string(bench::textAfter(frame, bench::contactIdStart)));
    else if (event == "session.expiring")
        m_isExpiring = true;
}

void Agent::consider(std::string_view offer) {
    const std::string contactId(bench::textAfter(offer, bench::contactIdStart));
    m_isChat[contactId] = bench::textAfter(offer, "\"channel\":\"") == "chat";
    if (chance().happens(shareOfMissed)) return;
    later(chance().secondsBetween(1.5, 6),
          [this, data = "{\"offerId\":\"" + std::string(bench::textAfter(offer, "\"offerId\":\"")) + "\"}"] {
              ask(acceptId, "contact.accept", data);
          });
}

void Agent::reply(std::string_view frame) {
    const std::string contactId(bench::textAfter(frame, contactIdName));
    later(chance().secondsBetween(1, 3),
          [this, contactId] { ask(otherId, "chat.typing", contactWith(contactId, ",\"isTyping\":true")); });
    later(chance().secondsBetween(4, 10), [this, contactId] {
        ask(otherId, "chat.send",
            contactWith(contactId, ",\"clientId\":\"t" + std::to_string(++m_written) +
                                       "\",\"text\":" + json::encode(std::string(chance().oneOf(script::agentLines)))));
    });
}

void Agent::holdSometimes(const std::string& contactId) {
    if (!chance().happens(shareOfHolds)) return;
    later(chance().secondsBetween(6, 12),
          [this, contactId] { ask(otherId, "contact.hold", bench::contactRef(contactId)); });
    later(chance().secondsBetween(16, 30),
          [this, contactId] { ask(otherId, "contact.resume", bench::contactRef(contactId)); });
}

void Agent::wrapUp(const std::string& contactId) {
    if (m_isChat.erase(contactId) == 0) return;
    later(chance().secondsBetween(4, 18), [this, contactId] {
        ask(otherId, "contact.wrap_up",
            contactWith(contactId, ",\"disposition\":\"" + std::string(chance().oneOf(script::dispositions)) +
                                       "\",\"notes\":" + json::encode(std::string(chance().oneOf(script::notes)))));
    });
}

} // namespace callroom::traffic
