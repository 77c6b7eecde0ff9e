#pragma once

#include "bench/participant.h"

#include <deque>
#include <unordered_map>

/// Customers and agents of the scenario `join`.
namespace callroom::bench {

class JoinCustomer;

/// What they share.
struct JoinRun {
    const Options& options;
    std::string mark; ///< in the metadata of this run's contacts: a JSON text, quotes and all
    bool isCounting = false;
    bool isStopping = false;
    Measurement measurement{};
    Histogram acknowledging{};
    Histogram offering{};
    Histogram assigning{};
    Histogram wholeCalls{};
    std::vector<std::string> acknowledged{}; ///< contacts
    std::uint64_t wrappedUp = 0;
    std::unordered_map<std::string, JoinCustomer*> customers{}; ///< by user id
    std::vector<JoinCustomer*> free{};
    std::deque<Instant> overdue{}; ///< intended times of joins for which nobody was free

    /// A join falls due: someone who is free joins, or the first who will be. Times count from `intended`.
    void joinDue(Instant intended);
    /// The customer's call is over.
    void becameFree(JoinCustomer& customer);
    void count(Histogram& into, Instant intended) const {
        if (isCounting) into.add(SteadyClock::now() - intended);
    }
};

class JoinCustomer final : public Participant {
public:
    JoinCustomer(EventLoop& loop, const Endpoint& endpoint, const Person& visitor, JoinRun& run);

    void join(Instant intended);
    [[nodiscard]] Instant intended() const { return m_intended; }

private:
    void onAnswer(int id, bool isOk, std::string_view frame) override;
    void onPush(std::string_view event, std::string_view frame) override;
    void goOn();

    JoinRun& m_run;
    Instant m_intended;
    bool m_isAcknowledged = false;
    bool m_hasEnded = false;
};

/// Accepts, ends and wraps up, each as soon as the step before is acknowledged.
class JoinAgent final : public BenchAgent {
public:
    JoinAgent(EventLoop& loop, const Endpoint& endpoint, std::string token, JoinRun& run);

private:
    static constexpr int endId = firstFreeId;
    static constexpr int wrapUpId = firstFreeId + 1;

    void onOffered(std::string_view frame) override;
    void onAccepted(std::string_view contactId) override;
    void onOwnAnswer(int id, bool isOk, std::string_view frame) override;

    JoinRun& m_run;
    Instant m_offeredCall;  ///< when the customer of the latest offer meant to join
    Instant m_wrappingCall; ///< the same of the call that is wrapped up: the next offer may come before its answer
    std::string m_contactId;
};

} // namespace callroom::bench
