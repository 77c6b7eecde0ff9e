#pragma once

#include "bench/participant.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace callroom::bench {

/// One conversation as the generator knows it; outlives the sockets that carry it.
struct ChatLine {
    std::string contactId;
    std::uint64_t sent = 0;      ///< messages begun; the first is number 1
    std::uint64_t acked = 0;     ///< acknowledged, in order
    std::uint64_t delivered = 0; ///< heard by the agent
    std::vector<Instant> sentAt; ///< of the last `window` messages, by number modulo
};

/// What all of them share.
struct ChatLoad {
    std::string queue;
    int window = 1; ///< messages under way in each conversation
    bool isTalking = false;
    bool isCounting = false;
    Measurement measurement{};
    Histogram acknowledged{};
    Histogram delivered{};
    std::unordered_map<std::string, ChatLine*> byContact{};
};

/// Writes; the next message when the agent has the last one and it is acknowledged.
class ChatCustomer final : public Participant {
public:
    ChatCustomer(EventLoop& loop, const Endpoint& endpoint, std::string token, ChatLoad& load, ChatLine& line);

    void join();
    [[nodiscard]] bool isAssigned() const { return m_isAssigned; }
    /// Fills the window; messages that were not acknowledged on a former socket go first, under their old names.
    void begin();
    /// As many as the window has room for.
    void advance();
    void end();
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

private:
    void onAnswer(int id, bool isOk, std::string_view frame) override;
    void onPush(std::string_view event, std::string_view frame) override;
    void send(std::uint64_t number);

    ChatLoad& m_load;
    ChatLine& m_line;
    bool m_isAssigned = false;
    bool m_hasEnded = false;
};

/// Hears; takes whatever chat is offered, and wraps up at once what has ended.
class ChatAgent final : public BenchAgent {
public:
    ChatAgent(EventLoop& loop, const Endpoint& endpoint, std::string token, ChatLoad& load)
        : BenchAgent(loop, endpoint, std::move(token))
        , m_load(load) {}

    /// Called with each line one of whose messages was heard.
    std::function<void(ChatLine&)> onHeard;

private:
    void onAccepted(std::string_view) override {}
    void onOwnAnswer(int, bool, std::string_view) override {}
    void onOtherPush(std::string_view event, std::string_view frame) override;

    ChatLoad& m_load;
};

/// Reads every thread back: each message that was acknowledged stands once, in order, and numbers have no gap.
[[nodiscard]] core::Result<void> verifyThreads(const Stage& stage, const std::vector<ChatLine>& lines,
                                               Measurement& measurement);

} // namespace callroom::bench
