#pragma once

#include "console/model/tone.h"
#include "shared/core/ids.h"
#include "shared/core/words.h"

#include <QString>

#include <functional>
#include <string>

/// How an offer went, and why an agent was passed over, in the user's language.
namespace callroom::console {

[[nodiscard]] QString nameOf(core::OfferStatus status);
[[nodiscard]] Tone toneOf(core::OfferStatus status);
[[nodiscard]] QString iconOf(core::OfferStatus status);

/// What the server says of one candidate.
struct Reason {
    QString text;
    Tone tone = Tone::Neutral;
    friend bool operator==(const Reason&, const Reason&) = default;
};

using AgentNaming = std::function<QString(const core::UserId&)>;

/// Reads the server's reason, such as `no_slot`, `skill:billing<3` or `lost_to:<id>`. `nameOf` names an agent and is
/// asked for `lost_to` and `kept_for` alone. A reason it does not know is shown as it is.
[[nodiscard]] Reason readReason(const std::string& reason, const AgentNaming& nameOf);

} // namespace callroom::console
