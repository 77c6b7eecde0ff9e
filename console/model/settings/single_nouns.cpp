#include "console/model/settings/body_rules.h"
#include "console/model/settings/nouns.h"
#include "console/model/settings/setting_words.h"
#include "shared/protocol/my_settings.h"
#include "shared/protocol/people.h"
#include "shared/protocol/tenant_settings.h"

#include <QCoreApplication>

namespace callroom::console {
namespace {

/// The translations' context.
struct SingleForms {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::SingleForms)
};

NounSpec single(const QString& key, const QString& path, const QByteArray& verb) {
    NounSpec noun;
    noun.key = key;
    noun.path = path;
    noun.isSingle = true;
    noun.changeVerb = verb;
    noun.canCreate = noun.canRemove = false;
    return noun;
}

FieldSpec languageField(const QString& help, const QString& none) {
    FieldSpec language{QStringLiteral("language"), SingleForms::tr("Language"), help, FieldKind::Choice};
    language.options = languageOptions();
    language.isOptional = !none.isEmpty();
    language.none = none;
    return language;
}

} // namespace

NounSpec companyNoun() {
    FieldSpec formula{QStringLiteral("serviceLevelFormula"), SingleForms::tr("Service level"), {}, FieldKind::Choice};
    formula.options = formulaOptions();
    FieldSpec shortAbandon{QStringLiteral("shortAbandonSeconds"), SingleForms::tr("Short abandon"),
                           SingleForms::tr("Who leaves sooner did not really wait, and does not count as lost."),
                           FieldKind::Duration};
    shortAbandon.zero = SingleForms::tr("counts at once");
    FieldSpec days{QStringLiteral("firstContactDays"), SingleForms::tr("Days until it counts as solved"),
                   SingleForms::tr("A customer who comes back about the same within so many days was not helped the "
                                   "first time."),
                   FieldKind::Number};
    FieldSpec zone{QStringLiteral("timeZone"), SingleForms::tr("Time zone"),
                   SingleForms::tr("In it the days of reports begin."), FieldKind::TimeZone};
    auto noun = single(QStringLiteral("company"), QStringLiteral("settings/tenant"), "PUT");
    noun.title = SingleForms::tr("Company");
    noun.icon = QStringLiteral("building-2");
    noun.about = SingleForms::tr("What holds for everybody here, and by which formulas reports count.");
    noun.reads = core::Role::Manager;
    noun.form = formOf<protocol::TenantSettingsUpdate, protocol::TenantSettingsUpdate>(
        {{SingleForms::tr("Reports"), {}, {formula, shortAbandon, days}},
         {SingleForms::tr("Place"),
          {},
          {zone, languageField(SingleForms::tr("Of everybody who has chosen none."), {})}}});
    noun.form.codeFields = {{QStringLiteral("bad_time_zone"), QStringLiteral("timeZone")},
                            {QStringLiteral("unknown_language"), QStringLiteral("language")}};
    return noun;
}

NounSpec widgetNoun() {
    FieldSpec colour{QStringLiteral("widget.color"), SingleForms::tr("Colour"), SingleForms::tr("Of its buttons."),
                     FieldKind::Colour};
    FieldSpec textColour{QStringLiteral("widget.textColor"), SingleForms::tr("Text colour"),
                         SingleForms::tr("Upon that colour."), FieldKind::Colour};
    FieldSpec title{QStringLiteral("widget.title"), SingleForms::tr("Title"),
                    SingleForms::tr("Empty texts are the widget's own, in the visitor's language.")};
    FieldSpec greeting{QStringLiteral("widget.greeting"), SingleForms::tr("Greeting"), {}, FieldKind::LongText};
    FieldSpec closed{QStringLiteral("widget.closedText"), SingleForms::tr("While closed"),
                     SingleForms::tr("What is said outside business hours."), FieldKind::LongText};
    FieldSpec button{QStringLiteral("widget.buttonText"), SingleForms::tr("Button on the page")};
    auto questions = questionsField(QStringLiteral("widget.preChatFields"));
    questions.help = SingleForms::tr("Asked before a chat in queues that have no questions of their own.");
    FieldSpec origins{QStringLiteral("widget.allowedOrigins"), SingleForms::tr("Pages that may embed it"),
                      SingleForms::tr("Their origins, such as https://shop.example, separated by commas. With none "
                                      "named, any page may."),
                      FieldKind::Words};
    auto noun = single(QStringLiteral("widget"), QStringLiteral("settings/tenant"), "PUT");
    noun.title = SingleForms::tr("Widget");
    noun.icon = QStringLiteral("app-window");
    noun.about = SingleForms::tr("What customers see on your pages.");
    noun.reads = core::Role::Manager;
    noun.form = formOf<protocol::TenantSettingsUpdate, protocol::TenantSettingsUpdate>(
        {{SingleForms::tr("Colours"), {}, {colour, textColour}},
         {SingleForms::tr("Texts"), {}, {title, greeting, closed, button}},
         {SingleForms::tr("Before a chat"), {}, {questions}},
         {SingleForms::tr("Where it may stand"), {}, {origins}}});
    noun.form.codeFields = {{QStringLiteral("bad_color"), QStringLiteral("widget.color")},
                            {QStringLiteral("bad_origin"), QStringLiteral("widget.allowedOrigins")},
                            {QStringLiteral("unknown_kind"), QStringLiteral("widget.preChatFields")},
                            {QStringLiteral("bad_choices"), QStringLiteral("widget.preChatFields")},
                            {QStringLiteral("duplicate_field"), QStringLiteral("widget.preChatFields")}};
    return noun;
}

NounSpec accountNoun() {
    FieldSpec name{QStringLiteral("name"), SingleForms::tr("Name"),
                   SingleForms::tr("As colleagues and customers see it.")};
    FieldSpec email{QStringLiteral("email"), SingleForms::tr("E-mail address"),
                    SingleForms::tr("You sign in with it.")};
    auto noun = single(QStringLiteral("account"), QStringLiteral("auth/me"), "PATCH");
    noun.title = SingleForms::tr("My account");
    noun.icon = QStringLiteral("user-cog");
    noun.about = SingleForms::tr("Who you are here.");
    noun.edits = core::Role::Supervisor;
    noun.form = formOf<protocol::MePatch, protocol::MePatch>({{SingleForms::tr("Me"), {}, {name, email}}});
    noun.form.codeFields = {{QStringLiteral("email_taken"), QStringLiteral("email")},
                            {QStringLiteral("bad_email"), QStringLiteral("email")}};
    return noun;
}

NounSpec preferencesNoun() {
    const auto fromNextStart = SingleForms::tr("Counts from the next start of this console on.");
    FieldSpec theme{QStringLiteral("theme"), SingleForms::tr("Appearance"), {}, FieldKind::Choice};
    theme.options = themeOptions();
    FieldSpec numbers{QStringLiteral("numberFormat"), SingleForms::tr("Numbers and dates"), fromNextStart,
                      FieldKind::Choice};
    numbers.options = formatOptions();
    numbers.isOptional = true;
    numbers.none = SingleForms::tr("Like the language");
    FieldSpec clock{QStringLiteral("uses24Hours"), SingleForms::tr("Clock"), fromNextStart, FieldKind::Choice};
    clock.options = {{true, SingleForms::tr("24 hours")}, {false, SingleForms::tr("12 hours")}};
    clock.isOptional = true;
    clock.none = SingleForms::tr("Like the format above");
    const FieldSpec sound{QStringLiteral("notifications.sound"), SingleForms::tr("A tone"),
                          SingleForms::tr("When something wants your attention."), FieldKind::Toggle};
    const FieldSpec desktop{
        QStringLiteral("notifications.desktop"), SingleForms::tr("A message of the desktop"), {}, FieldKind::Toggle};
    const FieldSpec quiet{
        QStringLiteral("notifications.isQuietAway"), SingleForms::tr("Neither while I am away"), {}, FieldKind::Toggle};
    auto noun = single(QStringLiteral("preferences"), QStringLiteral("settings/me"), "PUT");
    noun.title = SingleForms::tr("My preferences");
    noun.icon = QStringLiteral("palette");
    noun.about = SingleForms::tr("How you want to work. They follow you to every computer.");
    noun.edits = core::Role::Supervisor;
    noun.form = formOf<protocol::MySettingsUpdate, protocol::MySettingsUpdate>(
        {{SingleForms::tr("Look"),
          {},
          {theme, languageField(fromNextStart, SingleForms::tr("Like the company or the system")), numbers, clock}},
         {SingleForms::tr("Notifications"), {}, {sound, desktop, quiet}}});
    noun.form.codeFields = {{QStringLiteral("unknown_language"), QStringLiteral("language")},
                            {QStringLiteral("unknown_locale"), QStringLiteral("numberFormat")}};
    return noun;
}

} // namespace callroom::console
