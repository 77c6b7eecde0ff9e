#pragma once

#include "shared/core/ids.h"
#include "shared/core/random.h"
#include "shared/core/time.h"
#include "shared/core/words.h"

#include <optional>
#include <string>

namespace callroom::accounts {

/// Who changes something, when and from where: what a use case checks rights against, stamps rows and audits with.
/// Copied into the work that a database worker runs.
struct Act {
    std::optional<core::UserId> by; ///< none: the server itself
    core::Role role = core::Role::Customer;
    std::string address; ///< of the client
    core::Timestamp at{};
    core::RandomSource& random; ///< for new ids and secrets; outlives the work

    /// What the server does by itself, at start or by a rule.
    [[nodiscard]] static Act ofServer(core::Timestamp at, core::RandomSource& random) {
        return {std::nullopt, core::Role::Admin, {}, at, random};
    }
};

} // namespace callroom::accounts
