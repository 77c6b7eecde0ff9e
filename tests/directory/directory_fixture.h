#pragma once

#include "server/storage/ledger.h"
#include "tests/accounts/accounts_fixture.h"
#include "tests/storage/recording_listener.h"

namespace callroom::test {

/// The accounts' fixture with a ledger, which alone may write contacts.
class DirectoryFixture : public AccountsFixture {
public:
    DirectoryFixture();
    ~DirectoryFixture();

    /// Commits these rows and events.
    void store(core::TenantId of, floor::Changes changes);

    /// A contact of that customer that waits in that queue; not stored.
    [[nodiscard]] floor::Contact waitingContact(core::UserId customer, std::optional<core::QueueId> queue = {});

    template <typename Id> [[nodiscard]] Id newId() { return Id::create(clock.now(), random); }

private:
    RecordingListener m_listener;
    storage::Ledger m_ledger;
};

} // namespace callroom::test
