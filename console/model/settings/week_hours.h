#pragma once

#include <QJsonArray>

#include <array>
#include <vector>

namespace callroom::console {

/// The open hours of a week, to be painted and rubbed out by the minute. Pure.
class WeekHours {
public:
    static constexpr int minutesOfDay = 24 * 60;

    WeekHours() = default;
    /// As business hours write them; lines that say no time are left out.
    explicit WeekHours(const QJsonArray& lines);

    /// Day by day, the earliest first; hours that meet are one.
    [[nodiscard]] QJsonArray toJson() const;
    /// `day` is 1 Monday … 7 Sunday.
    [[nodiscard]] bool isOpen(int day, int minute) const;
    /// How much of these minutes is open, 0 to 1.
    [[nodiscard]] double shareOpen(int day, int from, int to) const;
    void set(int day, int from, int to, bool isOpen);
    /// The other day gets the same hours.
    void copyDay(int from, int to);

    friend bool operator==(const WeekHours&, const WeekHours&) = default;

private:
    struct Interval {
        int from;
        int to;
        friend bool operator==(const Interval&, const Interval&) = default;
    };

    [[nodiscard]] std::vector<Interval>& dayOf(int day) { return m_days[static_cast<std::size_t>(day - 1)]; }
    [[nodiscard]] const std::vector<Interval>& dayOf(int day) const {
        return m_days[static_cast<std::size_t>(day - 1)];
    }

    std::array<std::vector<Interval>, 7> m_days;
};

/// `09:30` for 570, `24:00` for the end of the day.
[[nodiscard]] QString clockText(int minute);
/// Minutes of the day behind `HH:MM`, also `9:30` and `9`; -1 when it is no time.
[[nodiscard]] int readClock(const QString& text);

} // namespace callroom::console
