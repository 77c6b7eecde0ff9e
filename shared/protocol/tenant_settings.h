#pragma once

#include "shared/protocol/chat_rules.h"

/// `settings/tenant`: what holds for the whole company, and how its widget looks.
namespace callroom::protocol {

/// Texts are shown as they are; an empty one leaves the widget's own, in the visitor's language.
struct WidgetSettings {
    std::string color = "#2563eb";     ///< of buttons, `#rrggbb`
    std::string textColor = "#ffffff"; ///< upon it
    std::string title{};
    std::string greeting{};
    std::string closedText{}; ///< while the queue is closed
    std::string buttonText{}; ///< of the launcher on the page
    /// The form before a chat in queues that have none of their own.
    std::vector<PreChatField> preChatFields{};
    /// The origins whose pages may embed the widget, such as `https://shop.example`; none: any page may.
    std::vector<std::string> allowedOrigins{};
};

struct TenantSettings {
    int serviceLevelFormula = 3;  ///< 1–4
    int shortAbandonSeconds = 5;  ///< who leaves sooner did not really wait
    int firstContactDays = 7;     ///< in which a customer who comes back was not helped
    std::string timeZone = "UTC"; ///< of the IANA database; in it days of reports begin
    std::string language = "en";  ///< of who has chosen none
    WidgetSettings widget{};
    std::int64_t version = 1;
    core::Timestamp updatedAt{};
};

/// Body of `PUT settings/tenant`: what is not named stays.
struct TenantSettingsUpdate {
    std::optional<int> serviceLevelFormula{};
    std::optional<int> shortAbandonSeconds{};
    std::optional<int> firstContactDays{};
    std::optional<std::string> timeZone{};
    std::optional<std::string> language{};
    std::optional<WidgetSettings> widget{};
    std::optional<std::int64_t> version{}; ///< as read: another is refused, `version_conflict` (409)
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<WidgetSettings> {
    using W = WidgetSettings;
    static constexpr std::string_view name = "WidgetSettings";
    static constexpr auto fields = Fields{
        field("color", &W::color, {.minLength = 7, .maxLength = 7, .mayBeAbsent = true, .format = "color"}),
        field("textColor", &W::textColor, {.minLength = 7, .maxLength = 7, .mayBeAbsent = true, .format = "color"}),
        field("title", &W::title, {.maxLength = 100, .mayBeAbsent = true}),
        field("greeting", &W::greeting, {.maxLength = 500, .mayBeAbsent = true}),
        field("closedText", &W::closedText, {.maxLength = 500, .mayBeAbsent = true}),
        field("buttonText", &W::buttonText, {.maxLength = 50, .mayBeAbsent = true}),
        field("preChatFields", &W::preChatFields, {.maxLength = 20, .mayBeAbsent = true}),
        field("allowedOrigins", &W::allowedOrigins, {.maxLength = 50, .mayBeAbsent = true})};
};

/// The limits that a tenant's settings keep to.
inline constexpr Limits tenantFormula{.minimum = 1, .maximum = 4};
inline constexpr Limits tenantShortAbandon{.minimum = 0, .maximum = 600};
inline constexpr Limits tenantFirstContactDays{.minimum = 1, .maximum = 30};
inline constexpr Limits tenantTimeZone{.minLength = 1, .maxLength = 100};
inline constexpr Limits tenantLanguage{.minLength = 2, .maxLength = 10};

/// The fields that are set: TenantSettings and TenantSettingsUpdate differ only in what may be absent.
template <typename Body> constexpr auto tenantSettings() {
    return Fields{field("serviceLevelFormula", &Body::serviceLevelFormula, tenantFormula),
                  field("shortAbandonSeconds", &Body::shortAbandonSeconds, tenantShortAbandon),
                  field("firstContactDays", &Body::firstContactDays, tenantFirstContactDays),
                  field("timeZone", &Body::timeZone, tenantTimeZone),
                  field("language", &Body::language, tenantLanguage),
                  field("widget", &Body::widget),
                  field("version", &Body::version)};
}

template <> struct Description<TenantSettings> {
    static constexpr std::string_view name = "TenantSettings";
    static constexpr auto fields =
        joined(tenantSettings<TenantSettings>(), Fields{field("updatedAt", &TenantSettings::updatedAt)});
};

template <> struct Description<TenantSettingsUpdate> {
    static constexpr std::string_view name = "TenantSettingsUpdate";
    static constexpr auto fields = tenantSettings<TenantSettingsUpdate>();
};

} // namespace callroom::json
