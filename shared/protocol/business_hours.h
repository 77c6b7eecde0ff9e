#pragma once

#include "shared/protocol/version.h"

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

struct BusinessHours {
    core::BusinessHoursId id;
    std::string name;
    std::string timeZone; ///< IANA, such as `Europe/Istanbul`
    std::vector<WeeklyHours> weekly;
    std::vector<Holiday> holidays;
    Timestamp createdAt{};
    Timestamp updatedAt{};
    std::int64_t version = 1; ///< grows with each change
};

struct BusinessHoursCreate {
    std::string name;
    std::string timeZone;
    std::vector<WeeklyHours> weekly;
    std::vector<Holiday> holidays;
};

struct BusinessHoursPatch {
    std::optional<std::string> name{};
    std::optional<std::string> timeZone{};
    std::optional<std::vector<WeeklyHours>> weekly{};
    std::optional<std::vector<Holiday>> holidays{};
    std::optional<std::int64_t> version{}; ///< as read
};

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

/// The fields of a body that sets up hours: BusinessHoursCreate and BusinessHoursPatch differ only in what may be
/// absent.
template <typename Body> constexpr auto businessHoursSettings() {
    return Fields{field("name", &Body::name, {.minLength = 1, .maxLength = 100}),
                  field("timeZone", &Body::timeZone, {.minLength = 1, .maxLength = 100}),
                  field("weekly", &Body::weekly, {.maxLength = 100, .mayBeAbsent = true}),
                  field("holidays", &Body::holidays, {.maxLength = 500, .mayBeAbsent = true})};
}

template <> struct Description<BusinessHours> {
    static constexpr std::string_view name = "BusinessHours";
    static constexpr auto fields = Fields{field("id", &BusinessHours::id),
                                          field("name", &BusinessHours::name),
                                          field("timeZone", &BusinessHours::timeZone),
                                          field("weekly", &BusinessHours::weekly),
                                          field("holidays", &BusinessHours::holidays),
                                          field("createdAt", &BusinessHours::createdAt),
                                          field("updatedAt", &BusinessHours::updatedAt),
                                          field("version", &BusinessHours::version)};
};

template <> struct Description<BusinessHoursCreate> {
    static constexpr std::string_view name = "BusinessHoursCreate";
    static constexpr auto fields = businessHoursSettings<BusinessHoursCreate>();
};

template <> struct Description<BusinessHoursPatch> {
    static constexpr std::string_view name = "BusinessHoursPatch";
    static constexpr auto fields =
        joined(businessHoursSettings<BusinessHoursPatch>(), versionField<BusinessHoursPatch>());
};

} // namespace callroom::json
