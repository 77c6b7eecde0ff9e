#pragma once

#include "bench/traffic/actor.h"

namespace callroom::traffic {

/// What a customer comes with.
struct Visit {
    std::string queueId;
    std::string channel;
    std::string subject;
    bench::Nanoseconds patience{}; ///< then he leaves the line
    bench::Nanoseconds length{};   ///< of a conversation by voice
    int messages = 0;              ///< of a chat
};

/// One visitor: waits, talks or writes, rates some of the conversations, and goes.
class Customer final : public Actor {
public:
    /// `api` sends what has no frame: samples of quality and the rating.
    Customer(bench::EventLoop& loop, const bench::Endpoint& endpoint, bench::ApiClient& api, std::string token,
             Visit visit, Chance& chance);

    /// Called every now and then: joins once the session is there.
    void step();
    [[nodiscard]] bool hasGone() const { return m_hasGone || !failure().empty(); }

private:
    void onAnswer(int id, bool isOk, std::string_view frame) override;
    void onPush(std::string_view event, std::string_view frame) override;
    void wait();
    void talk();
    void write();
    void sampleQuality();
    void leave();

    bench::ApiClient& m_api;
    std::string m_token;
    Visit m_visit;
    std::string m_contactId;
    int m_written = 0;
    bool m_hasAsked = false;
    bool m_isTalking = false;
    bool m_hasGone = false;
};

} // namespace callroom::traffic
