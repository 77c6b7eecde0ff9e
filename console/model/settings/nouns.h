#pragma once

#include "console/model/settings/noun_spec.h"

/// Every kind of settings that the console knows. Made once the texts of the user's language are there.
namespace callroom::console {

[[nodiscard]] NounSpec tenantNoun();
[[nodiscard]] NounSpec userNoun();
[[nodiscard]] NounSpec groupNoun();
/// Agents with what they can and how much at once.
[[nodiscard]] NounSpec agentNoun();
[[nodiscard]] NounSpec queueNoun();
[[nodiscard]] NounSpec awayReasonNoun();
[[nodiscard]] NounSpec dispositionNoun();
[[nodiscard]] NounSpec tagNoun();
[[nodiscard]] NounSpec cannedResponseNoun();
[[nodiscard]] NounSpec businessHoursNoun();

/// Those of which there is one: what holds for the whole tenant, how its widget looks, who the signed-in person is and
/// how he wants to work.
[[nodiscard]] NounSpec companyNoun();
[[nodiscard]] NounSpec widgetNoun();
[[nodiscard]] NounSpec accountNoun();
[[nodiscard]] NounSpec preferencesNoun();

/// All of them, in the order in which they are shown.
[[nodiscard]] std::vector<NounSpec> allNouns();

} // namespace callroom::console
