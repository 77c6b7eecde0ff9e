#pragma once

#include <QByteArray>
#include <QStringList>

namespace callroom::console {

/// One line of comma-separated values (RFC 4180) in UTF-8 with its end. A text that a spreadsheet would take for a
/// formula begins with an apostrophe, so that what a customer wrote is never computed.
[[nodiscard]] QByteArray csvLine(const QStringList& values);

/// What a file begins with, so that spreadsheets read it as UTF-8.
inline constexpr const char* csvMark = "\xEF\xBB\xBF";

} // namespace callroom::console
