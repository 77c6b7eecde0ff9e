#pragma once

#include "server/floor/types.h"
#include "shared/protocol/contact.h"

/// A contact as the wire shows it: the one mapping from the floor's value, live or read back from its row.
namespace callroom::directory {

/// Who looks: a customer is not shown what staff wrote.
enum class Viewer { Customer, Staff };

/// `now` closes the durations that still run (wait, hold, talk, wrap-up). Pure; any thread.
///
/// waitSeconds: queued → answered, or → ended without an answer. talkSeconds: answered → ended, less holds.
/// wrapSeconds: ended → wrapped, of contacts that were answered.
[[nodiscard]] protocol::Contact contactView(const floor::Contact& contact, core::TenantId tenant, Viewer viewer,
                                            core::Timestamp now);

} // namespace callroom::directory
