#include "console/model/settings/setting_words.h"

#include "console/model/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace callroom::console {
namespace {

/// The translations' context.
struct SettingWords {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::SettingWords)
};

QString helpOf(core::Role role) {
    switch (role) {
    case core::Role::Customer:
        return SettingWords::tr("Contacts you; sees only his own conversations.");
    case core::Role::Agent:
        return SettingWords::tr("Takes calls and chats in the browser.");
    case core::Role::Supervisor:
        return SettingWords::tr("Watches the floor and leads the groups he is named in.");
    case core::Role::Manager:
        return SettingWords::tr("Sets up everything of this tenant.");
    case core::Role::Admin:
        return SettingWords::tr("Sets up everything of every tenant of this installation.");
    }
    return {};
}

QString helpOf(core::Strategy strategy) {
    switch (strategy) {
    case core::Strategy::LongestIdle:
        return SettingWords::tr(
            "Who has been free the longest gets the next contact. Fair, and right for most queues.");
    case core::Strategy::RoundRobin:
        return SettingWords::tr("One after the other in turn, whatever the last contact took.");
    case core::Strategy::LeastLoaded:
        return SettingWords::tr("Who has the smallest share of his slots in use. Good for chat.");
    case core::Strategy::FewestContacts:
        return SettingWords::tr("Who has had the fewest contacts this shift. A newcomer starts in the middle.");
    case core::Strategy::LeastTalkTime:
        return SettingWords::tr("Who has talked the least this shift. A newcomer starts in the middle.");
    case core::Strategy::Linear:
        return SettingWords::tr("Always the first who is free, in a fixed order.");
    case core::Strategy::Random:
        return SettingWords::tr("Anyone who is free, by chance.");
    case core::Strategy::Weighted:
        return SettingWords::tr("By chance, but in proportion to each agent's weight.");
    case core::Strategy::RingAll:
        return SettingWords::tr("Rings several agents at once; the first to accept wins.");
    case core::Strategy::BestSkill:
        return SettingWords::tr("Who has the highest level of the skills asked for; among equals the longest free.");
    }
    return {};
}

} // namespace

QString nameOf(core::Role role) {
    switch (role) {
    case core::Role::Customer:
        return SettingWords::tr("Customer");
    case core::Role::Agent:
        return SettingWords::tr("Agent");
    case core::Role::Supervisor:
        return SettingWords::tr("Supervisor");
    case core::Role::Manager:
        return SettingWords::tr("Manager");
    case core::Role::Admin:
        return SettingWords::tr("Administrator");
    }
    return {};
}

QString nameOf(core::Strategy strategy) {
    switch (strategy) {
    case core::Strategy::LongestIdle:
        return SettingWords::tr("Longest free");
    case core::Strategy::RoundRobin:
        return SettingWords::tr("In turn");
    case core::Strategy::LeastLoaded:
        return SettingWords::tr("Least loaded");
    case core::Strategy::FewestContacts:
        return SettingWords::tr("Fewest contacts");
    case core::Strategy::LeastTalkTime:
        return SettingWords::tr("Least talk time");
    case core::Strategy::Linear:
        return SettingWords::tr("Fixed order");
    case core::Strategy::Random:
        return SettingWords::tr("By chance");
    case core::Strategy::Weighted:
        return SettingWords::tr("By weight");
    case core::Strategy::RingAll:
        return SettingWords::tr("Ring several");
    case core::Strategy::BestSkill:
        return SettingWords::tr("Best skill");
    }
    return {};
}

std::vector<Option> roleOptions() {
    std::vector<Option> options;
    for (const auto& [role, word] : core::Words<core::Role>::table)
        if (role != core::Role::Customer) options.push_back({wordOf(role), nameOf(role), helpOf(role)});
    return options;
}

std::vector<Option> channelOptions() {
    std::vector<Option> options;
    for (const auto& [channel, word] : core::Words<core::Channel>::table)
        options.push_back({wordOf(channel), nameOf(channel)});
    return options;
}

std::vector<Option> strategyOptions() {
    std::vector<Option> options;
    for (const auto& [strategy, word] : core::Words<core::Strategy>::table)
        options.push_back({wordOf(strategy), nameOf(strategy), helpOf(strategy)});
    return options;
}

std::vector<Option> overflowOccasions() {
    using core::OverflowWhen;
    return {{wordOf(OverflowWhen::MaxWait), SettingWords::tr("Waited too long")},
            {wordOf(OverflowWhen::MaxLength), SettingWords::tr("Queue is full")},
            {wordOf(OverflowWhen::Unstaffed), SettingWords::tr("Nobody is on")},
            {wordOf(OverflowWhen::Closed), SettingWords::tr("Closed")}};
}

std::vector<Option> overflowEnds() {
    using core::OverflowEnd;
    return {{wordOf(OverflowEnd::Close), SettingWords::tr("End the contact")},
            {wordOf(OverflowEnd::Voicemail), SettingWords::tr("Take a voicemail")},
            {wordOf(OverflowEnd::Callback), SettingWords::tr("Offer a callback")},
            {wordOf(OverflowEnd::Message), SettingWords::tr("Take a written message")}};
}

std::vector<Option> languageOptions() {
    std::vector<Option> options;
    for (const auto* code : {"en", "de", "es", "tr", "zh-CN"}) {
        const auto name = QString::fromLatin1(code);
        auto label = QLocale(name).nativeLanguageName();
        if (!label.isEmpty()) label[0] = label[0].toUpper();
        options.push_back({name, label});
    }
    return options;
}

std::vector<Option> formatOptions() {
    std::vector<Option> options;
    const QDateTime sample(QDate(2026, 12, 31), QTime(17, 30));
    for (const auto* code : {"en-GB", "en-US", "de-DE", "de-CH", "es-ES", "es-MX", "fr-FR", "tr-TR", "zh-CN"}) {
        const QLocale locale(QString::fromLatin1(code));
        options.push_back(
            {QString::fromLatin1(code), QString(locale.toString(1234567.8, 'f', 1) % QStringLiteral("   ") %
                                                locale.toString(sample, QLocale::ShortFormat))});
    }
    return options;
}

std::vector<Option> themeOptions() {
    return {{wordOf(core::Theme::System), SettingWords::tr("Like the system")},
            {wordOf(core::Theme::Light), SettingWords::tr("Light")},
            {wordOf(core::Theme::Dark), SettingWords::tr("Dark")}};
}

std::vector<Option> formulaOptions() {
    return {
        {1, SettingWords::tr("1 – of the answered"),
         SettingWords::tr("Answered in time, of all that were answered. Who gives up does not count at all.")},
        {2, SettingWords::tr("2 – of the answered and abandoned"),
         SettingWords::tr("Answered or abandoned in time, of all that were answered or abandoned.")},
        {3, SettingWords::tr("3 – without short abandons"),
         SettingWords::tr("Answered in time, of all that were answered or abandoned, except those who left at once.")},
        {4, SettingWords::tr("4 – of all who queued"),
         SettingWords::tr("Left the queue in time by an answer, by giving up or for a callback, of all who queued.")}};
}

FieldSpec questionsField(const QString& name) {
    const FieldSpec label{QStringLiteral("label"), SettingWords::tr("Question")};
    const FieldSpec key{QStringLiteral("key"), SettingWords::tr("Key")};
    FieldSpec kind{QStringLiteral("kind"), SettingWords::tr("Answer"), {}, FieldKind::Choice};
    kind.options = answerKinds();
    const FieldSpec choices{QStringLiteral("choices"), SettingWords::tr("Choices"), {}, FieldKind::Words};
    const FieldSpec required{QStringLiteral("isRequired"), SettingWords::tr("required"), {}, FieldKind::Toggle};
    FieldSpec questions{name, SettingWords::tr("Questions before a chat"),
                        SettingWords::tr("What the visitor fills in first. The key is where the answer stands in the "
                                         "contact; choices are separated by commas."),
                        FieldKind::Rows};
    questions.isOrdered = true;
    questions.columns = {label, key, kind, choices, required};
    questions.newRow = {{QStringLiteral("label"), QString()},
                        {QStringLiteral("key"), QString()},
                        {QStringLiteral("kind"), QStringLiteral("text")},
                        {QStringLiteral("choices"), QJsonArray()},
                        {QStringLiteral("isRequired"), false}};
    questions.addLabel = SettingWords::tr("Add a question");
    return questions;
}

std::vector<Option> answerKinds() {
    return {{QStringLiteral("text"), SettingWords::tr("Text")},
            {QStringLiteral("email"), SettingWords::tr("E-mail address")},
            {QStringLiteral("phone"), SettingWords::tr("Phone number")},
            {QStringLiteral("choice"), SettingWords::tr("One of these")}};
}

} // namespace callroom::console
