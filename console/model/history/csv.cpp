#include "console/model/history/csv.h"

namespace callroom::console {
namespace {

bool isNumber(const QString& text) {
    bool isRead = false;
    (void)text.toDouble(&isRead);
    return isRead;
}

bool isLikeFormula(const QString& text) {
    if (text.isEmpty()) return false;
    const auto first = text.front();
    const bool isSuspect =
        first == u'=' || first == u'+' || first == u'-' || first == u'@' || first == u'\t' || first == u'\r';
    return isSuspect && !isNumber(text);
}

} // namespace

QByteArray csvLine(const QStringList& values) {
    QByteArray line;
    for (const auto& value : values) {
        if (&value != &values.front()) line += ',';
        QString text = isLikeFormula(value) ? u'\'' % value : value;
        const bool isQuoted =
            text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
        if (isQuoted) text = u'"' % text.replace(u'"', QStringLiteral("\"\"")) % u'"';
        line += text.toUtf8();
    }
    return line + "\r\n";
}

} // namespace callroom::console
