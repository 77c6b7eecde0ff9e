#pragma once

#include "shared/protocol/managed.h"

/// Bodies of `business-hours`: when queues are open, in local time of a time zone.
namespace callroom::protocol {

using core::Timestamp;

/// Open on that day of every week. What goes on past midnight is told as two, up to `24:00` and from `00:00`.
struct WeeklyHours {
    int day = 1;      ///< 1 Monday … 7 Sunday
    std::string from; ///< `HH:MM`
    std::string to;   ///< `HH:MM`, later than `from`; up to `24:00`
};

/// Takes the place of the week's hours on one date: closed all day, or open from … to.
struct Holiday {
    std::string date; ///< `YYYY-MM-DD`
    std::string name;
    std::optional<std::string> from;
    std::optional<std::string> to;
};

struct BusinessHoursSettings {
    std::string name;
    std::string timeZone; ///< IANA, such as `Europe/Istanbul`
    std::vector<WeeklyHours> weekly;
    std::vector<Holiday> holidays;
};

using BusinessHours = Managed<BusinessHoursSettings, core::BusinessHoursId>;
using BusinessHoursPatch = json::Patch<BusinessHoursSettings>;

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

inline constexpr Limits timeOfDay{.minLength = 5, .maxLength = 5, .format = "HH:MM"};

template <> struct Description<WeeklyHours> {
    static constexpr std::string_view name = "WeeklyHours";
    static constexpr auto fields =
        Fields{field("day", &WeeklyHours::day, {.minimum = 1, .maximum = 7}),
               field("from", &WeeklyHours::from, timeOfDay), field("to", &WeeklyHours::to, timeOfDay)};
};

template <> struct Description<Holiday> {
    static constexpr std::string_view name = "Holiday";
    static constexpr auto fields =
        Fields{field("date", &Holiday::date, {.minLength = 10, .maxLength = 10, .format = "date"}),
               field("name", &Holiday::name, {.minLength = 1, .maxLength = 100}),
               field("from", &Holiday::from, timeOfDay), field("to", &Holiday::to, timeOfDay)};
};

template <> struct Description<BusinessHoursSettings> {
    static constexpr std::string_view name = "BusinessHoursCreate";
    static constexpr std::string_view patchName = "BusinessHoursPatch";
    static constexpr std::string_view managedName = "BusinessHours";
    static constexpr auto fields =
        Fields{field("name", &BusinessHoursSettings::name, {.minLength = 1, .maxLength = 100}),
               field("timeZone", &BusinessHoursSettings::timeZone, {.minLength = 1, .maxLength = 100}),
               field("weekly", &BusinessHoursSettings::weekly, {.maxLength = 100, .mayBeAbsent = true}),
               field("holidays", &BusinessHoursSettings::holidays, {.maxLength = 500, .mayBeAbsent = true})};
};

} // namespace callroom::json
