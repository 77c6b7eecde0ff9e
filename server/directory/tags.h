#pragma once

#include "server/directory/managed_list.h"
#include "shared/protocol/tag.h"

namespace callroom::directory {

/// `tags`. Contacts keep the names they were given. Errors beside those of every list: `name_taken` (409), `bad_color`
/// (422).
extern const ManagedList<protocol::Tag> tags;

} // namespace callroom::directory
