#include "console/model/settings/fault_words.h"

#include "console/model/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace callroom::console {
namespace {

/// The translations' context.
struct SettingFaults {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::SettingFaults)
};

QString number(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

/// The column that a path within rows names, such as `openAfterSeconds` in `tiers.0.openAfterSeconds`.
const FieldSpec* columnOf(const FieldSpec& field, const QStringList& within) {
    if (within.size() < 2) return nullptr;
    for (const auto& column : field.columns)
        if (column.name == within.at(1)) return &column;
    return nullptr;
}

QString plainFault(const core::FieldError& error, const FieldSpec& field) {
    const auto& limits = field.limits;
    const auto is = [&](const char* code) { return error.code == code; };
    if (is("required") || is("not_a_string") || is("not_an_id")) return SettingFaults::tr("Please fill this in.");
    if (is("too_short") && limits.minLength <= 1) return SettingFaults::tr("Please fill this in.");
    if (is("too_short"))
        return SettingFaults::tr("At least %1 characters, please.").arg(number(static_cast<int>(limits.minLength)));
    if (is("too_long"))
        return SettingFaults::tr("Too long: at most %1 characters, fewer if some are not plain letters.")
            .arg(number(static_cast<int>(limits.maxLength)));
    if (is("too_small")) return SettingFaults::tr("At least %1, please.").arg(number(limits.minimum));
    if (is("too_large")) return SettingFaults::tr("At most %1, please.").arg(number(limits.maximum));
    if (is("too_many"))
        return SettingFaults::tr("Too many: at most %1.").arg(number(static_cast<int>(limits.maxLength)));
    if (is("too_few")) return SettingFaults::tr("Please choose at least one.");
    if (is("not_an_integer") || is("not_a_number")) return SettingFaults::tr("Please enter a whole number.");
    if (is("unknown_value")) return SettingFaults::tr("Please choose one of those offered.");
    if (is("not_a_time")) return SettingFaults::tr("This is no time.");
    if (is("has_nul")) return SettingFaults::tr("This holds a character that cannot be kept.");
    return QString::fromStdString(error.message.empty() ? error.code : error.message);
}

} // namespace

QString wordFault(const core::FieldError& error, const FieldSpec& field) {
    const auto path = QString::fromStdString(error.field);
    const auto within = path.mid(field.name.size() + 1).split(u'.', Qt::SkipEmptyParts);
    bool isRow = false;
    const int row = within.isEmpty() ? 0 : within.first().toInt(&isRow);
    if (!isRow) return plainFault(error, field);
    const auto* column = columnOf(field, within);
    if (column == nullptr) return SettingFaults::tr("Line %1: %2").arg(number(row + 1), plainFault(error, field));
    return SettingFaults::tr("Line %1, %2: %3", "a line's number, its column, what is wrong")
        .arg(number(row + 1), column->label, plainFault(error, *column));
}

QString wordSettingRefusal(const core::Error& error) {
    const std::map<std::string_view, QString> words{
        {"name_taken", SettingFaults::tr("Another one is called so. Please choose another name.")},
        {"email_taken", SettingFaults::tr("Another person has this e-mail address.")},
        {"bad_email", SettingFaults::tr("This is not an e-mail address.")},
        {"code_taken", SettingFaults::tr("Another one has this code.")},
        {"shortcut_taken", SettingFaults::tr("Another canned response has this shortcut.")},
        {"slug_taken", SettingFaults::tr("Another tenant has this short name.")},
        {"bad_slug", SettingFaults::tr("Only a–z, 0–9 and hyphens inside, please.")},
        {"bad_code", SettingFaults::tr("Only a–z, 0–9, _ and -, please.")},
        {"reserved_code", SettingFaults::tr("The server uses this code itself. Please choose another.")},
        {"bad_color", SettingFaults::tr("A colour is # and six digits 0–9, a–f.")},
        {"bad_shortcut", SettingFaults::tr("1 to 50 of a–z, 0–9, _ and -, without the /.")},
        {"bad_origin", SettingFaults::tr("An origin is https:// and a name, without a path.")},
        {"unknown_language", SettingFaults::tr("This language is not spoken here.")},
        {"unknown_locale", SettingFaults::tr("The server does not know this format.")},
        {"unknown_variable", SettingFaults::tr("Only {{customer.name}}, {{agent.name}}, {{contact.subject}} and "
                                               "{{queue.name}} are known.")},
        {"unknown_group", SettingFaults::tr("A group named here is no longer there.")},
        {"duplicate_group", SettingFaults::tr("A group is named twice.")},
        {"unknown_queue", SettingFaults::tr("A queue named here is no longer there.")},
        {"duplicate_queue", SettingFaults::tr("A queue is named twice.")},
        {"unknown_business_hours", SettingFaults::tr("These business hours are no longer there.")},
        {"duplicate_tier", SettingFaults::tr("A group stands in two tiers.")},
        {"duplicate_ring", SettingFaults::tr("Two lines relax the same skill at the same time.")},
        {"duplicate_channel", SettingFaults::tr("A channel is named twice.")},
        {"duplicate_overflow", SettingFaults::tr("Two rules speak of the same occasion.")},
        {"overflow_to_self", SettingFaults::tr("A queue cannot overflow into itself.")},
        {"duplicate_alternative", SettingFaults::tr("A queue is named twice.")},
        {"alternative_to_self", SettingFaults::tr("A queue is no alternative to itself.")},
        {"duplicate_skill", SettingFaults::tr("A skill is named twice.")},
        {"duplicate_field", SettingFaults::tr("Two questions have the same key.")},
        {"unknown_kind", SettingFaults::tr("Please choose what kind of answer each question takes.")},
        {"bad_choices", SettingFaults::tr("A choice needs its choices, and nothing else has any.")},
        {"close_before_nudge", SettingFaults::tr("A chat can be closed only some time after the reminder.")},
        {"bad_time_zone", SettingFaults::tr("The server does not know this time zone.")},
        {"bad_interval", SettingFaults::tr("Hours must end later than they begin; past midnight they are two lines.")},
        {"bad_time", SettingFaults::tr("A time is told as 09:30.")},
        {"bad_date", SettingFaults::tr("This is no date.")},
        {"duplicate_holiday", SettingFaults::tr("A date is named twice.")},
        {"own_account", SettingFaults::tr("Nobody changes his own role, disables or removes himself.")},
        {"no_account", SettingFaults::tr("This is a visitor, who has no account.")},
        {"wrong_password", SettingFaults::tr("This is not your current password.")},
        {"in_use", SettingFaults::tr("It is still in use: something else refers to it. Take it out there first.")},
        {"unknown_agent", SettingFaults::tr("Somebody named here is no agent any more.")},
        {"unknown_supervisor", SettingFaults::tr("Somebody named here does not supervise any more.")},
        {"duplicate_agent", SettingFaults::tr("Somebody is named twice.")},
        {"duplicate_supervisor", SettingFaults::tr("Somebody is named twice.")},
        {"group_in_use", SettingFaults::tr("A queue is served by this group. Take it out of the queue's tiers first.")},
        {"signed_out", SettingFaults::tr("Nobody is signed in.")},
    };
    if (const auto found = words.find(error.code); found != words.end()) return found->second;
    switch (error.kind) {
    case core::ErrorKind::NotFound:
        return SettingFaults::tr("It is no longer there: somebody has removed it meanwhile.");
    case core::ErrorKind::Forbidden:
        return SettingFaults::tr("This account may not do that.");
    case core::ErrorKind::Unauthenticated:
        return SettingFaults::tr("The sign-in has expired. Please sign in again.");
    case core::ErrorKind::Conflict:
    case core::ErrorKind::Invalid:
        if (!error.detail.empty())
            return SettingFaults::tr("The server says: %1").arg(QString::fromStdString(error.detail));
        return explain(error);
    default:
        return explain(error);
    }
}

} // namespace callroom::console
