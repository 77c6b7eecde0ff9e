#pragma once

#include "console/model/settings/references.h"

namespace callroom::console {

/// A field's value in words, for comparing what it was and what it is: names for ids, a line for each row.
[[nodiscard]] QString describeValue(const FieldSpec& field, const QJsonValue& value, References& references);

/// The same of a value that no form knows.
[[nodiscard]] QString describePlain(const QJsonValue& value);

/// `45 s`, `5 min`, `1 h 30 min`: whole seconds as people say them.
[[nodiscard]] QString secondsText(int seconds);

/// Reads such a time back, also as `90`, `1:30` (minutes) or `1:30:00`; in the user's units and in `h`, `m`, `s`.
[[nodiscard]] std::optional<int> parseSeconds(const QString& text);

} // namespace callroom::console
