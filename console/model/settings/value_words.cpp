#include "console/model/settings/value_words.h"

#include "console/model/words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace callroom::console {
namespace {

/// The translations' context.
struct ValueWords {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::ValueWords)
};

QString yesOrNo(bool is) {
    return is ? ValueWords::tr("Yes") : ValueWords::tr("No");
}

QString listed(const QStringList& texts, QChar between) {
    return texts.isEmpty() ? noValue() : texts.join(between == u'\n' ? QStringLiteral("\n") : QStringLiteral(", "));
}

QString describeChoice(const FieldSpec& field, const QJsonValue& value, References& references) {
    for (const auto& option : field.options)
        if (option.value == value) return option.label;
    const auto id = field.wrap.isEmpty() ? value.toString() : value.toObject().value(field.wrap).toString();
    if (!field.noun.isEmpty() && !id.isEmpty()) return references.nameOf(field.noun, id);
    return id.isEmpty() ? (field.none.isEmpty() ? noValue() : field.none) : id;
}

QString describeRow(const FieldSpec& field, const QJsonObject& row, References& references) {
    QStringList parts;
    for (const auto& column : field.columns) {
        const auto value = row.value(column.name);
        if (value.isNull() || value.isUndefined()) continue;
        const auto text = describeValue(column, value, references);
        parts.append(column.kind == FieldKind::Choice || column.kind == FieldKind::Text ||
                             column.kind == FieldKind::Date
                         ? text
                         : ValueWords::tr("%1 %2", "a column's name, its value").arg(column.label, text));
    }
    return parts.join(QStringLiteral(" · "));
}

QString describeWeek(const QJsonArray& hours) {
    QStringList lines;
    for (int day = 1; day <= 7; ++day) {
        QStringList times;
        for (const auto& value : hours) {
            const auto one = value.toObject();
            if (one.value(u"day").toInt() == day)
                times.append(one.value(u"from").toString() % u'–' % one.value(u"to").toString());
        }
        if (times.isEmpty()) continue;
        lines.append(QLocale().dayName(day, QLocale::ShortFormat) % u' ' % times.join(QStringLiteral(", ")));
    }
    return listed(lines, u'\n');
}

QString describeHolidays(const QJsonArray& days) {
    QStringList lines;
    for (const auto& value : days) {
        const auto day = value.toObject();
        const auto hours = day.value(u"from").isString()
                               ? QString(day.value(u"from").toString() % u'–' % day.value(u"to").toString())
                               : ValueWords::tr("closed");
        lines.append(day.value(u"date").toString() % u' ' % day.value(u"name").toString() % QStringLiteral(": ") %
                     hours);
    }
    return listed(lines, u'\n');
}

} // namespace

QString secondsText(int seconds) {
    if (seconds < 60) return ValueWords::tr("%1 s", "seconds").arg(seconds);
    const auto number = [](int value) { return QLocale().toString(value); };
    QStringList parts;
    if (seconds >= 3600) parts.append(ValueWords::tr("%1 h", "hours").arg(number(seconds / 3600)));
    if (seconds / 60 % 60 > 0) parts.append(ValueWords::tr("%1 min", "minutes").arg(number(seconds / 60 % 60)));
    if (seconds % 60 > 0) parts.append(ValueWords::tr("%1 s", "seconds").arg(number(seconds % 60)));
    return parts.join(u' ');
}

std::optional<int> parseSeconds(const QString& text) {
    constexpr qint64 most = 1'000'000'000;
    static const QRegularExpression clock(QStringLiteral("^\\s*(?:(\\d{1,4}):)?(\\d{1,4}):(\\d{2})\\s*$"));
    if (const auto found = clock.match(text); found.hasMatch())
        return found.captured(1).toInt() * 3600 + found.captured(2).toInt() * 60 + found.captured(3).toInt();
    const auto unitOf = [](const QString& pattern) { return QString(pattern).remove(QStringLiteral("%1")).trimmed(); };
    const auto hours = unitOf(ValueWords::tr("%1 h", "hours"));
    const auto minutes = unitOf(ValueWords::tr("%1 min", "minutes"));
    const auto seconds = unitOf(ValueWords::tr("%1 s", "seconds"));
    static const QRegularExpression part(QStringLiteral("\\G\\s*(\\d{1,9})\\s*([^\\d\\s]*)\\s*"));
    qint64 sum = 0;
    qsizetype end = 0;
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const auto found = parts.next();
        const auto number = found.captured(1).toLongLong();
        const auto unit = found.captured(2).toLower();
        if (unit == hours.toLower() || unit == u"h")
            sum += number * 3600;
        else if (unit == minutes.toLower() || unit == u"m" || unit == u"min")
            sum += number * 60;
        else if (unit.isEmpty() || unit == seconds.toLower() || unit == u"s")
            sum += number;
        else
            return std::nullopt;
        end = found.capturedEnd();
    }
    if (end == 0 || end != text.size() || sum > most) return std::nullopt;
    return static_cast<int>(sum);
}

QString describePlain(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return yesOrNo(value.toBool());
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const auto& one : value.toArray())
            parts.append(describePlain(one));
        const bool isPlain = value.toArray().isEmpty() || !value.toArray().first().isObject();
        return listed(parts, isPlain ? u',' : u'\n');
    }
    case QJsonValue::Object: {
        QStringList parts;
        const auto object = value.toObject();
        for (auto one = object.begin(); one != object.end(); ++one)
            parts.append(one.key() % u' ' % describePlain(one.value()));
        return listed(parts, u',');
    }
    default:
        return noValue();
    }
}

QString describeValue(const FieldSpec& field, const QJsonValue& value, References& references) {
    if (value.isUndefined()) return noValue();
    switch (field.kind) {
    case FieldKind::Toggle:
        return yesOrNo(value.toBool());
    case FieldKind::Duration:
        if (value.isNull()) return field.none.isEmpty() ? noValue() : field.none;
        if (value.toInt() == 0 && !field.zero.isEmpty()) return field.zero;
        return secondsText(value.toInt());
    case FieldKind::Choice:
        return describeChoice(field, value, references);
    case FieldKind::Flags:
    case FieldKind::Picks:
    case FieldKind::Words: {
        QStringList names;
        for (const auto& one : value.toArray())
            names.append(field.kind == FieldKind::Words ? one.toString() : describeChoice(field, one, references));
        return listed(names, u',');
    }
    case FieldKind::Rows: {
        QStringList lines;
        for (const auto& row : value.toArray())
            lines.append(describeRow(field, row.toObject(), references));
        return listed(lines, u'\n');
    }
    case FieldKind::Week:
        return describeWeek(value.toArray());
    case FieldKind::Holidays:
        return describeHolidays(value.toArray());
    case FieldKind::Bot:
        return value.isObject() ? value.toObject().value(u"url").toString() : noValue();
    case FieldKind::Password:
        return QStringLiteral("••••••");
    case FieldKind::Number:
        if (value.isDouble() && value.toDouble() == 0 && !field.zero.isEmpty()) return field.zero;
        return describePlain(value);
    default:
        return value.toString().isEmpty() && !value.isDouble() ? noValue() : describePlain(value);
    }
}

} // namespace callroom::console
