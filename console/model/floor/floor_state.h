#pragma once

#include "console/model/floor/row_table.h"
#include "shared/core/clock.h"
#include "shared/protocol/floor.h"

#include <QObject>
#include <QString>

#include <optional>

namespace callroom::console {

/// The sums over the whole floor. Agents who ask each other are no customers: their consultations do not count.
struct FloorTotals {
    int waiting = 0; ///< contacts in line, those that ring included
    std::optional<core::Timestamp> longestWaitSince;
    int talking = 0;         ///< connecting, active and held
    int availableAgents = 0; ///< free to take a contact now
    int signedInAgents = 0;  ///< not offline
};

/// Whose names have changed, or have come or gone: rows of other tables show them.
struct NamesChange {
    bool ofQueues = false;
    bool ofAgents = false;
    bool ofCustomers = false;
};

/// The live floor as the server last told it: the one state that all tables show. GUI thread.
class FloorState : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives this object.
    explicit FloorState(const core::Clock& clock, QObject* parent = nullptr);

    /// A snapshot is taken as a change: rows that stay keep their place, and with it the user's selection.
    void apply(const protocol::FloorSnapshot& floor);
    void apply(const protocol::FloorDelta& change);
    /// Forgets all, as after signing out.
    void clear();

    [[nodiscard]] RowTable<protocol::FloorQueue>& queues() { return m_queues; }
    [[nodiscard]] RowTable<protocol::FloorAgent>& agents() { return m_agents; }
    [[nodiscard]] RowTable<protocol::FloorContact>& contacts() { return m_contacts; }
    [[nodiscard]] const RowTable<protocol::FloorQueue>& queues() const { return m_queues; }
    [[nodiscard]] const RowTable<protocol::FloorAgent>& agents() const { return m_agents; }
    [[nodiscard]] const RowTable<protocol::FloorContact>& contacts() const { return m_contacts; }

    /// Empty when unknown.
    [[nodiscard]] QString queueName(const std::optional<core::QueueId>& id) const;
    [[nodiscard]] QString agentName(const std::optional<core::UserId>& id) const;
    [[nodiscard]] QString customerName(const core::ContactId& id) const;

    [[nodiscard]] const FloorTotals& totals() const { return m_totals; }
    /// The server's time by this machine's clock: the difference is learned from the messages.
    [[nodiscard]] core::Timestamp now() const { return m_clock.now() + m_offset; }
    /// From `since` until now, never negative.
    [[nodiscard]] core::Milliseconds elapsed(core::Timestamp since) const;

Q_SIGNALS:
    /// A snapshot or delta is going to be taken in.
    void aboutToApply();
    /// It has been, in whole.
    void applied();
    /// Before `applied`, and only where there is one.
    void namesChanged(const callroom::console::NamesChange& change);

private:
    void learnTime(core::Timestamp serverTime, bool isFirst);
    void count();
    void finish(const NamesChange& names);

    const core::Clock& m_clock;
    core::Milliseconds m_offset{0};
    RowTable<protocol::FloorQueue> m_queues;
    RowTable<protocol::FloorAgent> m_agents;
    RowTable<protocol::FloorContact> m_contacts;
    FloorTotals m_totals;
};

} // namespace callroom::console
