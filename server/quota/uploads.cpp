#include "server/quota/uploads.h"

#include "sql/queries/quota.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <limits>

namespace callroom::quota {
namespace {

namespace queries = storage::queries::quota;

constexpr int anyNumber = std::numeric_limits<int>::max();
/// What is not counted by days stands under the first one.
constexpr core::Timestamp always{};

struct Counter {
    std::string_view kind;
    std::string subject;
    core::Timestamp day;
};

core::Result<bool> grow(storage::Session& session, const Counter& counter, std::int64_t bytes, int files,
                        std::int64_t mostBytes, int mostFiles) {
    return session
        .execute(queries::grow, session.tenant(), counter.kind, counter.subject, counter.day, bytes, files, mostBytes,
                 mostFiles)
        .map([](std::int64_t rows) { return rows > 0; });
}

core::Result<std::int64_t> used(storage::Session& session, const Counter& counter) {
    return session.one(
        queries::used, [](const storage::Row& row) { return row.integer(0); }, counter.kind, counter.subject,
        counter.day);
}

core::Error exceededByCustomer() {
    return exceeded("this is as much as one customer may send in a day");
}
core::Error exceededByAddress() {
    return exceeded("this is as much as may come from one address in a day");
}

core::Error exceededByContact() {
    return exceeded("this contact has as many files as one may have");
}
core::Error exceededByRecordings() {
    return exceeded("there is no room for more recordings");
}

bool isCounted(const accounts::Act& act) {
    return act.role == core::Role::Customer && act.by;
}

Counter ofCustomer(const accounts::Act& act) {
    return {"customer", core::toString(*act.by), act.at};
}
Counter ofAddress(const accounts::Act& act) {
    return {"address", addressGroup(act.address), act.at};
}
Counter ofContact(core::ContactId contact) {
    return {"contact", core::toString(contact), always};
}
Counter ofRecordings() {
    return {"recordings", {}, always};
}

Quota quotaOf(Counter counter, std::int64_t bytes, core::Error whenFull) {
    auto key = std::string(counter.kind) + '/' + counter.subject;
    return {std::move(key), bytes, std::move(whenFull),
            [counter = std::move(counter)](storage::Session& session) { return used(session, counter); }};
}

} // namespace

core::Error exceeded(std::string detail) {
    core::Error error = core::invalid("quota_exceeded", std::move(detail));
    error.kind = core::ErrorKind::TooLarge;
    return error;
}

std::vector<Quota> quotasOf(const accounts::Act& act, const UploadLimits& limits) {
    if (!isCounted(act)) return {};
    return {quotaOf(ofCustomer(act), limits.customerBytesPerDay, exceededByCustomer()),
            quotaOf(ofAddress(act), limits.addressBytesPerDay, exceededByAddress())};
}

Quota quotaOfContact(core::ContactId contact, const UploadLimits& limits) {
    return quotaOf(ofContact(contact), limits.contactBytes, exceededByContact());
}

Quota quotaOfRecordings(const UploadLimits& limits) {
    return quotaOf(ofRecordings(), limits.recordingBytes, exceededByRecordings());
}

core::Result<void> countUpload(storage::Session& session, const accounts::Act& act, const UploadLimits& limits,
                               std::int64_t bytes) {
    if (!isCounted(act)) return {};
    const auto byCustomer = grow(session, ofCustomer(act), bytes, 1, limits.customerBytesPerDay, anyNumber);
    if (!byCustomer) return core::fail(byCustomer.error());
    if (!*byCustomer) return core::fail(exceededByCustomer());
    const auto byAddress = grow(session, ofAddress(act), bytes, 1, limits.addressBytesPerDay, anyNumber);
    if (!byAddress) return core::fail(byAddress.error());
    if (!*byAddress) return core::fail(exceededByAddress());
    return {};
}

core::Result<void> countInContact(storage::Session& session, core::ContactId contact, const UploadLimits& limits,
                                  std::int64_t bytes, int files) {
    const auto grown = grow(session, ofContact(contact), bytes, files, limits.contactBytes, limits.contactFiles);
    if (!grown) return core::fail(grown.error());
    if (!*grown) return core::fail(exceededByContact());
    return {};
}

core::Result<void> countRecordings(storage::Session& session, const UploadLimits& limits, std::int64_t bytes) {
    const auto grown = grow(session, ofRecordings(), bytes, 0, limits.recordingBytes, anyNumber);
    if (!grown) return core::fail(grown.error());
    if (!*grown && bytes > 0) return core::fail(exceededByRecordings());
    return {};
}

core::Result<void> forgetOldDays(storage::Session& session, core::Timestamp now) {
    return session.execute(queries::deleteOldDays, now - std::chrono::days(1)).map([](std::int64_t) {});
}

std::string addressGroup(const std::string& address) {
    std::array<unsigned char, sizeof(in6_addr)> bytes{};
    if (::inet_pton(AF_INET6, address.c_str(), bytes.data()) != 1) return address;
    std::fill(bytes.begin() + bytes.size() / 2, bytes.end(), static_cast<unsigned char>(0));
    std::array<char, INET6_ADDRSTRLEN> text{};
    ::inet_ntop(AF_INET6, bytes.data(), text.data(), text.size());
    return std::string(text.data()) + "/64";
}

} // namespace callroom::quota
