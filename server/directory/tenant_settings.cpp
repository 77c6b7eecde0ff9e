#include "server/directory/tenant_settings.h"

#include "server/accounts/audit.h"
#include "server/directory/chat_rules.h"
#include "server/directory/color.h"
#include "server/directory/field_error.h"
#include "server/directory/languages.h"
#include "server/directory/opening_times.h"
#include "server/directory/version.h"
#include "shared/json/encode.h"
#include "sql/queries/directory.h"

#include <QUrl>

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using protocol::TenantSettings;
using protocol::TenantSettingsUpdate;

TenantSettings applied(TenantSettings settings, const TenantSettingsUpdate& update) {
    settings.serviceLevelFormula = update.serviceLevelFormula.value_or(settings.serviceLevelFormula);
    settings.shortAbandonSeconds = update.shortAbandonSeconds.value_or(settings.shortAbandonSeconds);
    settings.firstContactDays = update.firstContactDays.value_or(settings.firstContactDays);
    settings.timeZone = update.timeZone.value_or(settings.timeZone);
    settings.language = update.language.value_or(settings.language);
    settings.widget = update.widget.value_or(settings.widget);
    return settings;
}

TenantSettings readSettings(const storage::Row& row) {
    auto settings = applied({}, storage::columnAs<TenantSettingsUpdate>(row, 0));
    settings.version = row.integer(1);
    settings.updatedAt = row.timestamp(2);
    return settings;
}

/// As the row keeps it: all that can be set.
std::string stored(const TenantSettings& settings) {
    return json::encode(TenantSettingsUpdate{settings.serviceLevelFormula, settings.shortAbandonSeconds,
                                             settings.firstContactDays, settings.timeZone, settings.language,
                                             settings.widget, std::nullopt});
}

/// `https://shop.example`, with a port where it is not the usual one, and nothing after it.
bool isOrigin(const std::string& text) {
    const QString given = QString::fromStdString(text);
    const QUrl url(given, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const QString plain = url.scheme() + QStringLiteral("://") + url.authority();
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           given.compare(plain, Qt::CaseInsensitive) == 0;
}

/// What is kept of reports was counted by the settings before.
core::Result<void> countAnew(storage::Session& session, const TenantSettings& before, const TenantSettings& after) {
    const auto done = [](std::int64_t) {};
    if (before.timeZone != after.timeZone) return session.execute(queries::resetReports).map(done);
    const bool isOther =
        before.firstContactDays != after.firstContactDays || before.shortAbandonSeconds != after.shortAbandonSeconds;
    return isOther ? session.execute(queries::refreshReports).map(done) : core::Result<void>{};
}

core::Result<void> check(const TenantSettings& settings) {
    if (auto zone = OpeningTimes::make(settings.timeZone, {}, {}); !zone)
        return core::fail(atField(std::move(zone.error()), "timeZone"));
    if (auto checked = checkLanguage(settings.language); !checked) return checked;
    const auto& widget = settings.widget;
    for (const auto& [field, color] : {std::pair("widget.color", widget.color), {"widget.textColor", widget.textColor}})
        if (auto checked = checkColor(color); !checked) return core::fail(atField(std::move(checked.error()), field));
    for (std::size_t i = 0; i < widget.allowedOrigins.size(); ++i)
        if (!isOrigin(widget.allowedOrigins[i]))
            return core::fail(atField(core::invalid("bad_origin", "an origin is such as https://shop.example"),
                                      "widget.allowedOrigins." + std::to_string(i)));
    if (auto checked = checkPreChatFields(widget.preChatFields); !checked)
        return core::fail(atField(std::move(checked.error()), "widget.preChatFields"));
    return {};
}

} // namespace

core::Result<TenantSettings> tenantSettings(storage::Session& session) {
    return session.one(queries::tenantSettings, readSettings, session.tenant());
}

core::Result<TenantSettings> changeTenantSettings(storage::Session& session, const accounts::Act& act,
                                                  const TenantSettingsUpdate& update) {
    const auto before = session.one(queries::lockTenantSettings, readSettings, session.tenant());
    if (!before) return core::fail(before.error());
    if (const auto checked = checkVersion(update.version, before->version); !checked)
        return core::fail(checked.error());
    const auto wanted = applied(*before, update);
    if (const auto checked = check(wanted); !checked) return core::fail(checked.error());
    auto after = session.one(queries::updateTenantSettings, readSettings, session.tenant(), stored(wanted), act.at);
    if (!after) return core::fail(std::move(after.error()));
    if (const auto counted = countAnew(session, *before, *after); !counted) return core::fail(counted.error());
    const auto recorded =
        accounts::recordAudit(session, act, "tenant.settings", session.tenant().value, stored(*before), stored(*after));
    if (!recorded) return core::fail(recorded.error());
    return after;
}

} // namespace callroom::directory
