#include "bench/traffic/customer.h"

#include "bench/traffic/script.h"
#include "shared/json/encode.h"

namespace callroom::traffic {
namespace {

constexpr int joinId = 1;
constexpr std::chrono::seconds betweenSamples{5};
constexpr double shareOfRatings = 0.45;

void ignore(const core::Result<std::string>&) {}

} // namespace

Customer::Customer(bench::EventLoop& loop, const bench::Endpoint& endpoint, bench::ApiClient& api, std::string token,
                   Visit visit, Chance& chance)
    : Actor(loop, endpoint, token, chance)
    , m_api(api)
    , m_token(std::move(token))
    , m_visit(std::move(visit)) {}

void Customer::step() {
    if (m_hasAsked || !isReady()) return;
    m_hasAsked = true;
    ask(joinId, "contact.join",
        "{\"queueId\":\"" + m_visit.queueId + "\",\"channel\":\"" + m_visit.channel +
            "\",\"subject\":" + json::encode(m_visit.subject) + '}');
}

void Customer::onAnswer(int id, bool isOk, std::string_view frame) {
    if (id != joinId) return;
    if (!isOk) {
        m_hasGone = true;
        return;
    }
    m_contactId = bench::textAfter(frame, bench::contactIdStart);
    wait();
}

void Customer::wait() {
    later(m_visit.patience, [this] {
        if (m_isTalking) return;
        ask(otherId, "contact.cancel", bench::contactRef(m_contactId));
        later(std::chrono::seconds(1), [this] { m_hasGone = true; });
    });
}

void Customer::onPush(std::string_view event, std::string_view frame) {
    if (event == "contact.assigned" && !m_isTalking) {
        m_isTalking = true;
        talk();
    } else if (event == "chat.event" && frame.find(byAgent) != std::string_view::npos) {
        if (m_written < m_visit.messages)
            later(chance().secondsBetween(3, 9), [this] { write(); });
        else
            later(chance().secondsBetween(2, 5),
                  [this] { ask(otherId, "contact.end", bench::contactRef(m_contactId)); });
    } else if (event == "contact.ended") {
        leave();
    }
}

void Customer::talk() {
    if (m_visit.channel == "chat") return later(chance().secondsBetween(1, 4), [this] { write(); });
    sampleQuality();
    later(m_visit.length, [this] { ask(otherId, "contact.end", bench::contactRef(m_contactId)); });
}

void Customer::write() {
    if (m_hasGone) return;
    ask(otherId, "chat.send",
        contactWith(m_contactId, ",\"clientId\":\"" + std::to_string(++m_written) + "\",\"text\":" +
                                     json::encode(std::string(chance().oneOf(script::customerLines)))));
}

void Customer::sampleQuality() {
    if (m_hasGone) return;
    protocol::QualitySample sample;
    sample.lossPercent = chance().happens(0.1) ? chance().between(1, 8) : chance().between(0, 0.6);
    sample.jitterMs = chance().between(2, 25);
    sample.rttMs = chance().between(25, 140);
    m_api.send({"POST", "contacts/" + m_contactId + "/quality", json::encode(sample), m_token}, ignore);
    later(betweenSamples, [this] { sampleQuality(); });
}

void Customer::leave() {
    if (m_hasGone) return;
    if (m_isTalking && chance().happens(shareOfRatings)) {
        protocol::FeedbackCreate feedback{chance().happens(0.8) ? 5 : 1 + static_cast<int>(chance().below(4)), {}};
        if (chance().happens(0.3)) feedback.comment = chance().oneOf(script::comments);
        m_api.send({"POST", "contacts/" + m_contactId + "/feedback", json::encode(feedback), m_token}, ignore);
    }
    m_hasGone = true;
}

} // namespace callroom::traffic
