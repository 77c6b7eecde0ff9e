#pragma once

#include "server/storage/commit_feed.h"
#include "server/storage/connection.h"
#include "shared/core/clock.h"

#include <unordered_map>

namespace callroom::storage {

/// Takes the words of messages into the index that searches go by, shortly after they were committed: finding may wait
/// a moment, writing never does (docs/decisions/0015-message-search.md). Subscribes to the commit feed; on the feed's
/// thread, with a connection of its own. What it had not taken in when the server ended, it takes in at the next start.
class MessageIndex final : public CommitSubscriber {
public:
    MessageIndex(DatabaseAddress address, const core::Clock& clock);

    [[nodiscard]] std::string_view name() const override { return "message-index"; }
    [[nodiscard]] bool take(std::span<const CommittedBatch> batches, CommitInbox& inbox) override;
    [[nodiscard]] bool catchUp(CommitInbox& inbox) override;

private:
    /// A thread's numbers, from first to last.
    struct Stretch {
        std::int64_t first = 0;
        std::int64_t last = 0;
    };
    using Stretches = std::unordered_map<core::ContactId, Stretch>;

    [[nodiscard]] static Stretches stretchesOf(std::span<const CommittedBatch> batches);
    [[nodiscard]] bool takeIn(const Stretches& stretches, CommitInbox& inbox);
    [[nodiscard]] bool open();
    [[nodiscard]] bool run(const Statement& statement, std::span<const Parameter> parameters);

    const core::Clock& m_clock;
    Connection m_connection;
};

} // namespace callroom::storage
