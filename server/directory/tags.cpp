#include "server/directory/tags.h"

#include "server/directory/color.h"

namespace callroom::directory {

const ManagedList<protocol::Tag> tags({.table = {.name = "tags"},
                                       .noun = "tag",
                                       .uniqueness = "tags_name",
                                       .taken = "name_taken",
                                       .check = [](storage::Session&, const protocol::Tag& tag,
                                                   const protocol::TagPatch*) { return checkColor(tag.color); }});

} // namespace callroom::directory
