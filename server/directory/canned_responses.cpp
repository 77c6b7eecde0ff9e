#include "server/directory/canned_responses.h"

#include "server/directory/id_column.h"
#include "server/directory/kept.h"
#include "sql/queries/directory.h"

#include <algorithm>

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using accounts::Act;
using protocol::CannedResponse;

CannedResponse readResponse(const storage::Row& row) {
    CannedResponse response;
    response.id = row.id<core::CannedResponseId>(0);
    response.createdAt = row.timestamp(1);
    response.updatedAt = row.timestamp(2);
    response.title = row.text(3);
    response.shortcut = row.optionalText(4);
    response.text = row.text(5);
    response.groupIds = readIds<core::GroupId>(row, 6);
    response.version = row.integer(7);
    return response;
}

const Kept<CannedResponse> responses{.noun = "canned_response",
                                     .list = queries::listCannedResponses,
                                     .byId = queries::cannedResponseById,
                                     .lock = queries::lockCannedResponse,
                                     .setDeleted = queries::setCannedResponseDeleted,
                                     .columns = 8,
                                     .read = readResponse,
                                     .uniqueness = "canned_responses_shortcut",
                                     .taken = "shortcut_taken"};

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

core::Result<void> checkGroups(storage::Session& session, std::vector<core::GroupId> groups) {
    std::sort(groups.begin(), groups.end());
    if (std::adjacent_find(groups.begin(), groups.end()) != groups.end())
        return core::fail(core::invalid("duplicate_group", "a group is named twice"));
    if (groups.empty()) return {};
    const auto known = session.one(
        queries::countGroups, [](const storage::Row& row) { return row.integer(0); }, groups);
    if (!known) return core::fail(known.error());
    if (*known != static_cast<std::int64_t>(groups.size()))
        return core::fail(core::invalid("unknown_group", "it names a group that does not exist"));
    return {};
}

core::Result<void> check(const CannedResponse& response) {
    return checkShortcut(response.shortcut).and_then([&] { return checkVariables(response.text); });
}

} // namespace

core::Result<protocol::Page<CannedResponse>> listCannedResponses(storage::Session& session, const PageQuery& query) {
    return kept::list(session, responses, query);
}

core::Result<CannedResponse> findCannedResponse(storage::Session& session, core::CannedResponseId id) {
    return session.one(responses.byId, readResponse, id);
}

core::Result<CannedResponse> createCannedResponse(storage::Session& session, const Act& act,
                                                  const protocol::CannedResponseCreate& body) {
    const CannedResponse made{core::CannedResponseId::create(act.at, act.random),
                              body.title,
                              body.shortcut,
                              body.text,
                              body.groupIds,
                              act.at,
                              act.at};
    const auto checked = check(made).and_then([&] { return checkGroups(session, made.groupIds); });
    if (!checked) return core::fail(checked.error());
    return kept::created(session, responses, act,
                         session.execute(queries::insertCannedResponse, made.id, session.tenant(), made.title,
                                         made.shortcut, made.text, made.groupIds, act.at),
                         made);
}

core::Result<CannedResponse> changeCannedResponse(storage::Session& session, const Act& act, core::CannedResponseId id,
                                                  const protocol::CannedResponsePatch& patch) {
    const auto before = kept::lockLiving(session, responses, id, patch.version);
    if (!before) return core::fail(before.error());
    CannedResponse after = *before;
    after.title = patch.title.value_or(after.title);
    after.shortcut = patch.shortcut.value_or(after.shortcut);
    after.text = patch.text.value_or(after.text);
    after.updatedAt = act.at;
    ++after.version;
    if (const auto checked = check(after); !checked) return core::fail(checked.error());
    // Groups that it named and that have gone meanwhile hinder no other change.
    if (patch.groupIds) {
        after.groupIds = *patch.groupIds;
        if (const auto checked = checkGroups(session, after.groupIds); !checked) return core::fail(checked.error());
    }
    return kept::changed(session, responses, act,
                         session.execute(queries::updateCannedResponse, id, after.title, after.shortcut, after.text,
                                         after.groupIds, act.at),
                         *before, after);
}

core::Result<void> deleteCannedResponse(storage::Session& session, const Act& act, core::CannedResponseId id) {
    return kept::remove(session, responses, act, id);
}

core::Result<CannedResponse> restoreCannedResponse(storage::Session& session, const Act& act,
                                                   core::CannedResponseId id) {
    return kept::restore(session, responses, act, id);
}

} // namespace callroom::directory
