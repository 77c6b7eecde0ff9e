#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

/// Two people changed the same settings: what became of each field. Pure.
namespace callroom::console {

/// One field that is not as it was.
struct FieldChange {
    enum class By {
        Me,       ///< I alone changed it
        Them,     ///< only the others did
        Both,     ///< to the same
        Conflict, ///< to different things
    };

    QString name;
    QJsonValue base;
    QJsonValue mine;
    QJsonValue theirs;
    By by = By::Me;
    bool keepsMine = true; ///< what the merged object takes of a conflict
};

/// The fields at these places that anybody changed, in their order.
[[nodiscard]] std::vector<FieldChange> changesOf(const QJsonObject& base, const QJsonObject& mine,
                                                 const QJsonObject& theirs, const QStringList& names);

[[nodiscard]] bool hasConflict(const std::vector<FieldChange>& changes);

/// Theirs, with my changes upon it; of conflicts what was chosen.
[[nodiscard]] QJsonObject merged(const QJsonObject& theirs, const std::vector<FieldChange>& changes);

} // namespace callroom::console
