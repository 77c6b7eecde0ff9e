#include "console/model/settings/json_path.h"

namespace callroom::console {

QJsonValue valueAt(const QJsonObject& object, const QString& path) {
    const auto dot = path.indexOf(u'.');
    if (dot < 0) return object.value(path);
    return valueAt(object.value(path.left(dot)).toObject(), path.mid(dot + 1));
}

QJsonObject withValue(const QJsonObject& object, const QString& path, const QJsonValue& value) {
    QJsonObject changed = object;
    const auto dot = path.indexOf(u'.');
    if (dot >= 0)
        changed.insert(path.left(dot), withValue(object.value(path.left(dot)).toObject(), path.mid(dot + 1), value));
    else if (value.isUndefined())
        changed.remove(path);
    else
        changed.insert(path, value);
    return changed;
}

QString headOf(const QString& path) {
    return path.left(path.indexOf(u'.')); // all of it when there is no dot
}

} // namespace callroom::console
