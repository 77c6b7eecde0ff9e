#pragma once

#include "server/storage/session.h"

#include <algorithm>

namespace callroom::directory {

/// Whether a value stands in the list more than once.
template <typename T> [[nodiscard]] bool hasTwice(std::vector<T> values) {
    std::sort(values.begin(), values.end());
    return std::adjacent_find(values.begin(), values.end()) != values.end();
}

/// That each of the ids is named once (`duplicate_NOUN`, 422) and is there (`unknown_NOUN`, 422); `count` says how many
/// of $1 are, by what `more` says behind it. What is named stays there until the end of the transaction. Blocking;
/// database workers.
template <typename Id, typename... More>
[[nodiscard]] core::Result<void> checkKnown(storage::Session& session, const storage::Statement& count,
                                            const std::vector<Id>& ids, const std::string& noun, const More&... more) {
    if (hasTwice(ids)) return core::fail(core::invalid("duplicate_" + noun, "a " + noun + " is named twice"));
    if (ids.empty()) return {};
    const auto known = session.one(
        count, [](const storage::Row& row) { return row.integer(0); }, ids, more...);
    if (!known) return core::fail(known.error());
    if (*known == static_cast<std::int64_t>(ids.size())) return {};
    return core::fail(core::invalid("unknown_" + noun, "a " + noun + " is named that does not exist"));
}

} // namespace callroom::directory
