#include "console/model/settings/week_hours.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace callroom::console {

QString clockText(int minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

int readClock(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*$"));
    const auto found = form.match(text);
    if (!found.hasMatch()) return -1;
    const int minute = found.captured(1).toInt() * 60 + found.captured(2).toInt();
    return found.captured(2).toInt() < 60 && minute <= WeekHours::minutesOfDay ? minute : -1;
}

WeekHours::WeekHours(const QJsonArray& lines) {
    for (const auto& value : lines) {
        const auto line = value.toObject();
        const int day = line.value(u"day").toInt();
        const int from = readClock(line.value(u"from").toString());
        const int to = readClock(line.value(u"to").toString());
        if (day >= 1 && day <= 7 && from >= 0 && to > from) set(day, from, to, true);
    }
}

QJsonArray WeekHours::toJson() const {
    QJsonArray lines;
    for (int day = 1; day <= 7; ++day)
        for (const auto& interval : dayOf(day))
            lines.append(QJsonObject{{QStringLiteral("day"), day},
                                     {QStringLiteral("from"), clockText(interval.from)},
                                     {QStringLiteral("to"), clockText(interval.to)}});
    return lines;
}

bool WeekHours::isOpen(int day, int minute) const {
    const auto& hours = dayOf(day);
    return std::any_of(hours.begin(), hours.end(),
                       [&](const Interval& one) { return one.from <= minute && minute < one.to; });
}

double WeekHours::shareOpen(int day, int from, int to) const {
    int open = 0;
    for (const auto& one : dayOf(day))
        open += std::max(0, std::min(to, one.to) - std::max(from, one.from));
    return to > from ? static_cast<double>(open) / (to - from) : 0;
}

void WeekHours::set(int day, int from, int to, bool isOpen) {
    auto& hours = dayOf(day);
    std::vector<Interval> left;
    Interval added{from, to};
    for (const auto& one : hours) {
        if (one.to < from || one.from > to) {
            left.push_back(one);
        } else if (isOpen) {
            added = {std::min(added.from, one.from), std::max(added.to, one.to)};
        } else {
            if (one.from < from) left.push_back({one.from, from});
            if (one.to > to) left.push_back({to, one.to});
        }
    }
    if (isOpen) left.push_back(added);
    std::sort(left.begin(), left.end(),
              [](const Interval& one, const Interval& other) { return one.from < other.from; });
    hours = std::move(left);
}

void WeekHours::copyDay(int from, int to) {
    dayOf(to) = dayOf(from);
}

} // namespace callroom::console
