#include "server/directory/chat_rules.h"

#include "sql/queries/directory.h"

#include <algorithm>
#include <array>
#include <set>

namespace callroom::directory {

core::Result<std::vector<QueueChatRules>> chatRulesOfQueues(storage::Session& session) {
    return session.all(storage::queries::directory::chatRulesOfQueues, [](const storage::Row& row) {
        return QueueChatRules{row.id<core::QueueId>(0), row.boolean(1), storage::columnAs<protocol::ChatRules>(row, 2)};
    });
}

core::Result<void> checkPreChatFields(const std::vector<protocol::PreChatField>& fields) {
    static constexpr std::array<std::string_view, 4> kinds{"text", "email", "phone", "choice"};
    std::set<std::string_view> keys;
    for (const auto& field : fields) {
        if (!keys.insert(field.key).second)
            return core::fail(core::invalid("duplicate_field", "two fields have one key"));
        if (std::find(kinds.begin(), kinds.end(), field.kind) == kinds.end())
            return core::fail(core::invalid("unknown_kind", "a field is text, email, phone or choice"));
        if ((field.kind == "choice") == field.choices.empty())
            return core::fail(core::invalid("bad_choices", "a choice has choices, and nothing else has"));
    }
    return {};
}

} // namespace callroom::directory
