#pragma once

#include "shared/json/describe.h"

/// Objects that several people edit carry a version, which grows with each change. Who names the one that he has read
/// in a PATCH changes nothing that somebody else has changed meanwhile: `version_conflict` (409).
namespace callroom::json {

/// The field `version` of a patch.
template <typename Patch> constexpr auto versionField() {
    return Fields{field("version", &Patch::version, {.minimum = 0, .isOmittedWhenEmpty = true})};
}

} // namespace callroom::json
