#include "server/directory/my_settings.h"

#include "server/directory/field_error.h"
#include "server/directory/languages.h"
#include "server/directory/version.h"
#include "shared/json/encode.h"
#include "sql/queries/directory.h"

#include <QLocale>

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using protocol::MySettings;
using protocol::MySettingsUpdate;

MySettings applied(MySettings settings, const MySettingsUpdate& update) {
    settings.language = update.language.value_or(settings.language);
    settings.theme = update.theme.value_or(settings.theme);
    settings.notifications = update.notifications.value_or(settings.notifications);
    settings.numberFormat = update.numberFormat.value_or(settings.numberFormat);
    settings.uses24Hours = update.uses24Hours.value_or(settings.uses24Hours);
    return settings;
}

MySettings readSettings(const storage::Row& row) {
    auto settings = applied({}, storage::columnAs<MySettingsUpdate>(row, 0));
    settings.version = row.integer(1);
    return settings;
}

core::Result<void> check(const MySettings& settings) {
    if (settings.language)
        if (auto checked = checkLanguage(*settings.language); !checked) return checked;
    if (settings.numberFormat && QLocale(QString::fromStdString(*settings.numberFormat)) == QLocale::c())
        return core::fail(atField(core::invalid("bad_number_format", "a locale is such as de-DE"), "numberFormat"));
    return {};
}

} // namespace

core::Result<MySettings> mySettings(storage::Session& session, core::UserId person) {
    auto found = session.one(queries::settingsOfUser, readSettings, person);
    if (!found && found.error().kind == core::ErrorKind::NotFound) return MySettings{};
    return found;
}

core::Result<MySettings> changeMySettings(storage::Session& session, const accounts::Act& act,
                                          const MySettingsUpdate& update) {
    if (!act.by) return core::fail(core::notFound());
    if (const auto locked = session.query(queries::lockUser, *act.by); !locked) return core::fail(locked.error());
    const auto before = mySettings(session, *act.by);
    if (!before) return core::fail(before.error());
    if (const auto checked = checkVersion(update.version, before->version); !checked)
        return core::fail(checked.error());
    const auto wanted = applied(*before, update);
    if (const auto checked = check(wanted); !checked) return core::fail(checked.error());
    const MySettingsUpdate kept{wanted.language,     wanted.theme,       wanted.notifications,
                                wanted.numberFormat, wanted.uses24Hours, std::nullopt};
    return session.one(queries::upsertUserSettings, readSettings, *act.by, session.tenant(), json::encode(kept),
                       act.at);
}

} // namespace callroom::directory
