#pragma once

#include "server/directory/contact_view.h"
#include "shared/core/ids.h"
#include "shared/core/words.h"

namespace callroom::directory {

/// Who reads contacts: a customer sees his own, an agent those he served or is being offered and every
/// voicemail, supervisors and up all. What is not his to see is `not_found`.
struct Reader {
    core::UserId userId;
    core::Role role = core::Role::Customer;

    [[nodiscard]] Viewer viewer() const { return role == core::Role::Customer ? Viewer::Customer : Viewer::Staff; }
};

} // namespace callroom::directory
