#include "console/model/settings/body_rules.h"
#include "console/model/settings/nouns.h"
#include "shared/protocol/business_hours.h"

#include <QCoreApplication>

namespace callroom::console {
namespace {

/// The translations' context.
struct HoursForm {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::HoursForm)
};

/// Nine to five on working days, as most begin with.
QJsonArray usualWeek() {
    QJsonArray week;
    for (int day = 1; day <= 5; ++day)
        week.append(QJsonObject{{QStringLiteral("day"), day},
                                {QStringLiteral("from"), QStringLiteral("09:00")},
                                {QStringLiteral("to"), QStringLiteral("17:00")}});
    return week;
}

} // namespace

NounSpec businessHoursNoun() {
    FieldSpec name{QStringLiteral("name"), HoursForm::tr("Name")};
    FieldSpec zone{QStringLiteral("timeZone"), HoursForm::tr("Time zone"),
                   HoursForm::tr("The hours are local time there, also when its clocks change."), FieldKind::TimeZone};
    FieldSpec weekly{QStringLiteral("weekly"), HoursForm::tr("Every week"),
                     HoursForm::tr("Paint open hours with the mouse, or with the arrow keys and Space. Exact minutes "
                                   "are in the list below."),
                     FieldKind::Week};
    FieldSpec holidays{QStringLiteral("holidays"), HoursForm::tr("Holidays and half-days"),
                       HoursForm::tr("Such a day has these hours instead of the week's; without any it is closed."),
                       FieldKind::Holidays};
    NounSpec noun;
    noun.key = noun.path = QStringLiteral("business-hours");
    noun.auditName = QStringLiteral("business_hours");
    noun.title = HoursForm::tr("Business hours");
    noun.icon = QStringLiteral("calendar-clock");
    noun.about = HoursForm::tr("When queues are open. A change opens or closes them at once.");
    noun.newTitle = HoursForm::tr("New business hours");
    noun.removalWarning = HoursForm::tr("Only hours that no queue goes by can be removed. They can be taken back.");
    noun.form = formOf<protocol::BusinessHoursSettings, protocol::BusinessHoursPatch>(
        {{HoursForm::tr("General"), {}, {name, zone}},
         {HoursForm::tr("Week"), {}, {weekly}},
         {HoursForm::tr("Calendar"), {}, {holidays}}});
    noun.form.defaults.insert(QStringLiteral("weekly"), usualWeek());
    noun.form.codeFields = {{QStringLiteral("name_taken"), QStringLiteral("name")},
                            {QStringLiteral("bad_time_zone"), QStringLiteral("timeZone")},
                            {QStringLiteral("bad_time"), QStringLiteral("weekly")},
                            {QStringLiteral("bad_interval"), QStringLiteral("weekly")},
                            {QStringLiteral("duplicate_holiday"), QStringLiteral("holidays")},
                            {QStringLiteral("bad_date"), QStringLiteral("holidays")}};
    noun.subtitleOf = [](const QJsonObject& hours) {
        return QString(
            hours.value(u"timeZone").toString() % QStringLiteral(" · ") %
            HoursForm::tr("%n special day(s)", nullptr, static_cast<int>(hours.value(u"holidays").toArray().size())));
    };
    return noun;
}

} // namespace callroom::console
