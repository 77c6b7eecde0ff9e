#include "server/directory/canned_responses.h"

#include "server/directory/known_rows.h"
#include "sql/queries/directory.h"

namespace callroom::directory {
namespace {

using protocol::CannedResponse;
using protocol::CannedResponsePatch;

core::Result<void> checkShortcut(const std::optional<std::string>& shortcut) {
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    if (!shortcut ||
        (!shortcut->empty() && shortcut->size() <= 50 && std::all_of(shortcut->begin(), shortcut->end(), isPlain)))
        return {};
    return core::fail(
        core::invalid("bad_shortcut", "a shortcut is 1 to 50 lower-case letters, digits, _ and -, without the /"));
}

/// Every `{{…}}`; braces that nothing closes are text like any other.
core::Result<void> checkVariables(std::string_view text) {
    const auto& known = protocol::cannedVariables;
    for (auto at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at)) {
        const auto end = text.find("}}", at);
        if (end == std::string_view::npos) break;
        if (std::find(known.begin(), known.end(), text.substr(at + 2, end - at - 2)) == known.end())
            return core::fail(core::invalid("unknown_variable", "{{customer.name}}, {{agent.name}}, "
                                                                "{{contact.subject}} and {{queue.name}} are known"));
        at = end + 2;
    }
    return {};
}

core::Result<void> checkResponse(storage::Session& session, const CannedResponse& response,
                                 const CannedResponsePatch* patch) {
    if (const auto checked = checkShortcut(response.shortcut); !checked) return checked;
    if (const auto checked = checkVariables(response.text); !checked) return checked;
    // Groups that it named and that have gone meanwhile hinder no other change.
    if (patch && !patch->names(&CannedResponse::groupIds)) return {};
    return checkKnown(session, storage::queries::directory::countGroups, response.groupIds, "group");
}

} // namespace

const ManagedList<CannedResponse> cannedResponses({.table = {.name = "canned_responses"},
                                                   .noun = "canned_response",
                                                   .uniqueness = "canned_responses_shortcut",
                                                   .taken = "shortcut_taken",
                                                   .check = checkResponse});

} // namespace callroom::directory
