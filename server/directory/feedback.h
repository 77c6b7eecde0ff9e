#pragma once

#include "server/accounts/act.h"
#include "server/storage/session.h"
#include "shared/protocol/contact.h"

/// What customer and browsers say of a contact. Blocking; database workers.
namespace callroom::directory {

/// One a contact, by its customer, after it ended: else `already_rated`, `not_found`, `not_ended` (409).
[[nodiscard]] core::Result<protocol::Feedback> giveFeedback(storage::Session& session, const accounts::Act& act,
                                                            core::ContactId contact,
                                                            const protocol::FeedbackCreate& body);

/// A sample of the call's quality, by its customer or its agent: else `not_found`.
[[nodiscard]] core::Result<void> recordQuality(storage::Session& session, const accounts::Act& act,
                                               core::ContactId contact, const protocol::QualitySample& sample);

} // namespace callroom::directory
