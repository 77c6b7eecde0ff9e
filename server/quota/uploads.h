#pragma once

#include "server/accounts/act.h"
#include "server/quota/promises.h"
#include "server/storage/session.h"

#include <cstdint>

/// How much may be stored: by customer, by address, by contact, and by tenant for recordings. Each is a counter that
/// grows in the transaction that stores the bytes, so that no upload adds up rows and two at once cannot both fit into
/// the room for one. What is under way is counted by Promises. Blocking; database workers. The error of all: 413
/// `quota_exceeded`.
namespace callroom::quota {

struct UploadLimits {
    std::int64_t customerBytesPerDay = 100LL * 1024 * 1024;  ///< of one visitor or registered customer, by UTC days
    std::int64_t addressBytesPerDay = 2'048LL * 1024 * 1024; ///< of all customers of an IPv4 address or an IPv6 /64
    std::int64_t contactBytes = 256LL * 1024 * 1024;         ///< files sent in it and messages left for it
    int contactFiles = 200;                                  ///< files sent in it
    std::int64_t recordingBytes = 102'400LL * 1024 * 1024;   ///< all recordings of the tenant
};

[[nodiscard]] core::Error exceeded(std::string detail);

/// What an upload is promised room in while it is under way: see Promises. A customer's own and their address's; none
/// of staff.
[[nodiscard]] std::vector<Quota> quotasOf(const accounts::Act& act, const UploadLimits& limits);
[[nodiscard]] Quota quotaOfContact(core::ContactId contact, const UploadLimits& limits);
[[nodiscard]] Quota quotaOfRecordings(const UploadLimits& limits);

/// Counts what a customer has stored, for them and their address; nothing of staff.
[[nodiscard]] core::Result<void> countUpload(storage::Session& session, const accounts::Act& act,
                                             const UploadLimits& limits, std::int64_t bytes);
[[nodiscard]] core::Result<void> countInContact(storage::Session& session, core::ContactId contact,
                                                const UploadLimits& limits, std::int64_t bytes, int files);
/// Counts bytes of the tenant's recordings; a negative number gives them back.
[[nodiscard]] core::Result<void> countRecordings(storage::Session& session, const UploadLimits& limits,
                                                 std::int64_t bytes);

/// Forgets the days before yesterday.
[[nodiscard]] core::Result<void> forgetOldDays(storage::Session& session, core::Timestamp now);

/// What an address is counted by: itself, or the first 64 bits of an IPv6 address. Pure; any thread.
[[nodiscard]] std::string addressGroup(const std::string& address);

} // namespace callroom::quota
