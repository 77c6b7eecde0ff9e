#pragma once

#include "shared/core/ids.h"
#include "shared/core/time.h"
#include "shared/core/words.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace callroom::console {

/// Which contacts of the past are wanted; all that is given must hold. A plain value.
struct ContactFilter {
    std::optional<core::ContactStatus> status{};
    std::optional<core::Outcome> outcome{};
    std::optional<core::Channel> channel{};
    std::optional<core::QueueId> queueId{};
    std::optional<core::UserId> agentId{};
    std::optional<core::UserId> customerId{};
    std::optional<core::Timestamp> from{}; ///< created at or after
    std::optional<core::Timestamp> to{};   ///< created before
    QString text{};                        ///< part of the subject or of the customer's name
    /// What the server itself asked to be sent along, as with the contacts behind a figure of a report.
    std::vector<std::pair<QString, QString>> others{};

    friend bool operator==(const ContactFilter&, const ContactFilter&) = default;
};

/// The query of `GET contacts`, percent-encoded, without a question mark; empty when everything is wanted.
[[nodiscard]] QString queryOf(const ContactFilter& filter);

/// Reads such a query back. What it does not know, or cannot read, goes into `others`.
[[nodiscard]] ContactFilter filterOf(const QString& query);

} // namespace callroom::console
