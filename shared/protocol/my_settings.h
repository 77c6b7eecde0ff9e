#pragma once

#include "shared/json/describe.h"

/// `settings/me`, `settings/themes` and `settings/languages`: how a person wants to work.
namespace callroom::protocol {

using core::Theme;

struct NotificationSettings {
    bool sound = true;        ///< a tone when something wants attention
    bool desktop = true;      ///< a message of the desktop or the browser
    bool isQuietAway = false; ///< neither while away
};

/// What is none follows the tenant's language, or the system.
struct MySettings {
    std::optional<std::string> language{};
    Theme theme = Theme::System;
    NotificationSettings notifications{};
    std::optional<std::string> numberFormat{}; ///< a locale, such as `de-DE`: of numbers and dates
    std::optional<bool> uses24Hours{};
    std::int64_t version = 0; ///< 0: nothing was ever set
};

/// Body of `PUT settings/me`: what is not named stays.
struct MySettingsUpdate {
    std::optional<std::optional<std::string>> language{};
    std::optional<Theme> theme{};
    std::optional<NotificationSettings> notifications{};
    std::optional<std::optional<std::string>> numberFormat{};
    std::optional<std::optional<bool>> uses24Hours{};
    std::optional<std::int64_t> version{}; ///< as read: another is refused, `version_conflict` (409)
};

struct ThemeInfo {
    Theme id = Theme::System;
};

/// A language that pages and windows speak, by its own name.
struct LanguageInfo {
    std::string code; ///< BCP 47: `zh-CN`
    std::string name;
};

struct ThemeList {
    std::vector<ThemeInfo> items;
};

struct LanguageList {
    std::vector<LanguageInfo> items;
    std::string companyLanguage; ///< of who has chosen none
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<NotificationSettings> {
    using N = NotificationSettings;
    static constexpr std::string_view name = "NotificationSettings";
    static constexpr auto fields =
        Fields{field("sound", &N::sound, {.mayBeAbsent = true}), field("desktop", &N::desktop, {.mayBeAbsent = true}),
               field("isQuietAway", &N::isQuietAway, {.mayBeAbsent = true})};
};

/// The fields that are set: MySettings and MySettingsUpdate differ only in what may be absent.
template <typename Body> constexpr auto mySettings() {
    return Fields{field("language", &Body::language, {.minLength = 2, .maxLength = 10}),
                  field("theme", &Body::theme),
                  field("notifications", &Body::notifications),
                  field("numberFormat", &Body::numberFormat, {.minLength = 2, .maxLength = 20}),
                  field("uses24Hours", &Body::uses24Hours),
                  field("version", &Body::version)};
}

template <> struct Description<MySettings> {
    static constexpr std::string_view name = "MySettings";
    static constexpr auto fields = mySettings<MySettings>();
};

template <> struct Description<MySettingsUpdate> {
    static constexpr std::string_view name = "MySettingsUpdate";
    static constexpr auto fields = mySettings<MySettingsUpdate>();
};

template <> struct Description<ThemeInfo> {
    static constexpr std::string_view name = "ThemeInfo";
    static constexpr auto fields = Fields{field("id", &ThemeInfo::id)};
};

template <> struct Description<LanguageInfo> {
    static constexpr std::string_view name = "LanguageInfo";
    static constexpr auto fields = Fields{field("code", &LanguageInfo::code), field("name", &LanguageInfo::name)};
};

template <> struct Description<ThemeList> {
    static constexpr std::string_view name = "ThemeList";
    static constexpr auto fields = Fields{field("items", &ThemeList::items)};
};

template <> struct Description<LanguageList> {
    static constexpr std::string_view name = "LanguageList";
    static constexpr auto fields =
        Fields{field("items", &LanguageList::items), field("companyLanguage", &LanguageList::companyLanguage)};
};

} // namespace callroom::json
