#pragma once

#include <QJsonObject>
#include <QString>

namespace callroom::console {

/// What stands at a place such as `chat.nudgeSeconds`; undefined when nothing does. Places within lists are not told.
[[nodiscard]] QJsonValue valueAt(const QJsonObject& object, const QString& path);

/// The object with another value there; an undefined one takes the field out. Objects on the way are made.
[[nodiscard]] QJsonObject withValue(const QJsonObject& object, const QString& path, const QJsonValue& value);

/// The first part of a place.
[[nodiscard]] QString headOf(const QString& path);

} // namespace callroom::console
