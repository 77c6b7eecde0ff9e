#pragma once

#include "server/bots/webhook.h"
#include "server/live/live_floors.h"
#include "server/storage/commit_feed.h"
#include "server/storage/database_workers.h"
#include "shared/core/clock.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace callroom::bots {

/// Lets the bots of queues answer first (docs/bots.md): tells each by webhook what its customers write, writes its
/// answers in their threads, and hands a contact over to people when the bot says so, fails or is silent. Subscribes to
/// the commit feed, so what it hears of is committed. Its threads block on the bots alone.
class BotDesk final : public storage::CommitSubscriber {
public:
    struct Parts {
        live::LiveFloors& live; ///< does what bots want; outlives the desk
        storage::DatabaseWorkers& workers;
        const core::Clock& clock;
        core::RandomSource& random;
        WebhookSettings webhooks;
        std::string master; ///< what the bots' secrets are made of
        int threads = 2;
    };

    explicit BotDesk(Parts parts);
    ~BotDesk() override;

    void start();
    void stop();

    // CommitSubscriber: the feed's thread.
    [[nodiscard]] std::string_view name() const override { return "bots"; }
    [[nodiscard]] bool take(std::span<const storage::CommittedBatch> batches, storage::CommitInbox& inbox) override;
    /// What was said to a bot meanwhile is not known: everybody who is with one goes to people.
    [[nodiscard]] bool catchUp(storage::CommitInbox& inbox) override;

private:
    /// What is needed to ask a bot, without what is still to be told.
    struct Subject {
        core::TenantId tenant;
        core::ContactId contactId;
        core::QueueId queueId;
        std::string queueName;
        core::UserId customerId;
        std::string customerName;
        std::string url; ///< known a moment after the contact
        std::string botName;
    };
    struct Talk {
        Subject subject;
        std::deque<std::string> events; ///< JSON, not told yet; one at a time is on its way
        bool isBusy = false;
        bool isCrowded = false; ///< it was told too much: people are taking over
    };

    void note(const storage::LedgerItem& item);
    void begin(core::TenantId tenant, const floor::Contact& contact);
    void know(core::ContactId contact, std::string queueName, const protocol::ChatRules* rules);
    void work();
    [[nodiscard]] Talk* next();
    /// What the bot is told, as the body of a webhook.
    [[nodiscard]] static std::string bodyFor(const Subject& subject, std::string_view event);
    /// Whether the bot goes on; if not, people take over.
    [[nodiscard]] bool ask(const Subject& subject, std::string_view event);
    void say(const Subject& subject, const std::string& text, std::string clientId);
    void handOver(core::TenantId tenant, core::ContactId contact);

    Parts m_parts;
    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::unordered_map<core::ContactId, Talk> m_talks; ///< guarded by m_mutex
    bool m_isStopping = true;                          ///< guarded by m_mutex
    std::vector<std::thread> m_threads;
};

} // namespace callroom::bots
