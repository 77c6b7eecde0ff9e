#include "console/model/settings/merge.h"

#include "console/model/settings/json_path.h"

#include <algorithm>

namespace callroom::console {

std::vector<FieldChange> changesOf(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs,
                                   const QStringList& names) {
    std::vector<FieldChange> changes;
    for (const auto& name : names) {
        FieldChange change{name, valueAt(base, name), valueAt(mine, name), valueAt(theirs, name)};
        const bool isMine = change.mine != change.base;
        const bool isTheirs = change.theirs != change.base;
        if (!isMine && !isTheirs) continue;
        using By = FieldChange::By;
        change.by = !isTheirs ? By::Me : !isMine ? By::Them : change.mine == change.theirs ? By::Both : By::Conflict;
        change.keepsMine = change.by != By::Them;
        changes.push_back(std::move(change));
    }
    return changes;
}

bool hasConflict(const std::vector<FieldChange>& changes) {
    return std::any_of(changes.begin(), changes.end(),
                       [](const FieldChange& change) { return change.by == FieldChange::By::Conflict; });
}

QJsonObject merged(const QJsonObject& theirs, const std::vector<FieldChange>& changes) {
    QJsonObject result = theirs;
    for (const auto& change : changes)
        if (change.keepsMine) result = withValue(result, change.name, change.mine);
    return result;
}

} // namespace callroom::console
