#pragma once

#include "server/floor/events.h"
#include "server/storage/ledger.h"
#include "shared/core/clock.h"

#include <utility>
#include <vector>

namespace callroom::test {

/// Values of the floor with every field set to something of its own.
class SampleFloor {
public:
    explicit SampleFloor(std::uint64_t seed = 1)
        : m_random(seed) {}

    template <typename Id> [[nodiscard]] Id newId() {
        m_clock.advance(core::Milliseconds(1));
        return Id::create(m_clock.now(), m_random);
    }
    [[nodiscard]] core::Timestamp now() const { return m_clock.now(); }

    [[nodiscard]] floor::Contact fullContact();
    [[nodiscard]] floor::Offer fullOffer();
    /// One of each event.
    [[nodiscard]] std::vector<floor::EventBody> everyEvent();

    /// A contact that has just joined.
    [[nodiscard]] floor::Contact waitingContact();
    /// An item that stores it, with its event.
    [[nodiscard]] storage::LedgerItem join(core::TenantId tenant, const floor::Contact& contact);
    /// An item that changes it by this event: the version grows.
    [[nodiscard]] storage::LedgerItem change(core::TenantId tenant, floor::Contact& contact, floor::EventBody body);
    /// An item that PostgreSQL refuses for good: metadata that is not an object.
    [[nodiscard]] storage::LedgerItem poisoned(core::TenantId tenant);

private:
    core::SeededRandom m_random;
    core::ManualClock m_clock;
};

} // namespace callroom::test
