#include "console/model/settings/body_rules.h"
#include "console/model/settings/nouns.h"
#include "console/model/settings/setting_words.h"
#include "console/model/words.h"
#include "shared/protocol/queue.h"

#include <QCoreApplication>

namespace callroom::console {
namespace {

/// The translations' context.
struct QueueForm {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::QueueForm)
};

SectionSpec general() {
    FieldSpec name{QStringLiteral("name"), QueueForm::tr("Name"),
                   QueueForm::tr("What agents, supervisors and reports call it.")};
    FieldSpec channels{QStringLiteral("channels"), QueueForm::tr("Channels"),
                       QueueForm::tr("What customers may come here by."), FieldKind::Flags};
    channels.options = channelOptions();
    FieldSpec hours{QStringLiteral("businessHoursId"), QueueForm::tr("Business hours"),
                    QueueForm::tr("Outside them the queue is closed: nobody can join, rules below may catch them."),
                    FieldKind::Choice};
    hours.isOptional = true;
    hours.noun = QStringLiteral("business-hours");
    hours.none = QueueForm::tr("Always open");
    FieldSpec isDefault{QStringLiteral("isDefault"), QueueForm::tr("Default queue"),
                        QueueForm::tr("Who names no queue comes here. Only one queue can be the default."),
                        FieldKind::Toggle};
    return {QueueForm::tr("General"), {}, {name, channels, hours, isDefault}};
}

SectionSpec people() {
    FieldSpec strategy{QStringLiteral("strategy"), QueueForm::tr("Who gets the next contact"), {}, FieldKind::Choice};
    strategy.options = strategyOptions();
    FieldSpec ring{QStringLiteral("ringAtMost"), QueueForm::tr("Ring at most"),
                   QueueForm::tr("How many agents “Ring several” rings for one contact."), FieldKind::Number};

    FieldSpec group{QStringLiteral("groupId"), QueueForm::tr("Group"), {}, FieldKind::Choice};
    group.noun = QStringLiteral("groups");
    FieldSpec after{QStringLiteral("openAfterSeconds"), QueueForm::tr("after"), {}, FieldKind::Duration};
    after.zero = QueueForm::tr("at once");
    FieldSpec tiers{
        QStringLiteral("tiers"), QueueForm::tr("Groups in tiers"),
        QueueForm::tr("Who serves this queue, and after which wait each group is asked too. A tier opens at "
                      "once while nobody of those before it is on. Without any, every agent serves it."),
        FieldKind::Rows};
    tiers.isOrdered = true;
    tiers.columns = {group, after};
    tiers.newRow = {{QStringLiteral("openAfterSeconds"), 0}};
    tiers.addLabel = QueueForm::tr("Add a group");

    FieldSpec sticky{QStringLiteral("stickySeconds"), QueueForm::tr("Keep for the same agent"),
                     QueueForm::tr("How long a contact is kept for the agent who last served this customer, while he "
                                   "is on."),
                     FieldKind::Duration};
    sticky.zero = QueueForm::tr("not at all");
    FieldSpec pick{QStringLiteral("allowsCherryPick"), QueueForm::tr("Agents may pick"),
                   QueueForm::tr("They see who waits and may take anyone, not only what is offered to them."),
                   FieldKind::Toggle};
    return {QueueForm::tr("Who serves it"), {}, {strategy, ring, tiers, sticky, pick}};
}

SectionSpec skills() {
    FieldSpec name{QStringLiteral("name"), QueueForm::tr("Skill"), {}, FieldKind::Choice};
    name.noun = QStringLiteral("skills");
    name.takesNewWords = true;
    FieldSpec level{QStringLiteral("level"), QueueForm::tr("level"), {}, FieldKind::Number};
    FieldSpec required{QStringLiteral("requiredSkills"), QueueForm::tr("Required skills"),
                       QueueForm::tr("Only agents with each of these, at this level (1–5) or higher, are asked."),
                       FieldKind::Rows};
    required.columns = {name, level};
    required.newRow = {{QStringLiteral("name"), QString()}, {QStringLiteral("level"), 1}};
    required.addLabel = QueueForm::tr("Add a skill");

    FieldSpec after{QStringLiteral("afterSeconds"), QueueForm::tr("after"), {}, FieldKind::Duration};
    FieldSpec relaxed{QStringLiteral("skill"), QueueForm::tr("Skill"), {}, FieldKind::Choice};
    relaxed.noun = QStringLiteral("skills");
    relaxed.takesNewWords = true;
    FieldSpec to{QStringLiteral("level"), QueueForm::tr("level"), {}, FieldKind::Number};
    to.zero = QueueForm::tr("not needed");
    FieldSpec rings{QStringLiteral("rings"), QueueForm::tr("Expanding rings"),
                    QueueForm::tr("After such a wait no more than this level of the skill is asked for; at 0 it is "
                                  "not needed any more."),
                    FieldKind::Rows};
    rings.columns = {after, relaxed, to};
    rings.newRow = {
        {QStringLiteral("afterSeconds"), 60}, {QStringLiteral("skill"), QString()}, {QStringLiteral("level"), 0}};
    rings.addLabel = QueueForm::tr("Add a ring");
    return {QueueForm::tr("Skills"), {}, {required, rings}};
}

SectionSpec times() {
    FieldSpec target{QStringLiteral("serviceLevelSeconds"), QueueForm::tr("Service level"),
                     QueueForm::tr("A contact answered within this time counts as answered in time."),
                     FieldKind::Duration};
    FieldSpec offer{QStringLiteral("offerTimeoutSeconds"), QueueForm::tr("Ringing time"),
                    QueueForm::tr("How long an agent may let it ring before the next one is asked."),
                    FieldKind::Duration};
    FieldSpec wrapUp{QStringLiteral("wrapUpSeconds"), QueueForm::tr("Wrap-up time"),
                     QueueForm::tr("For notes after the conversation; the agent may ask for more."),
                     FieldKind::Duration};
    wrapUp.zero = QueueForm::tr("none");
    return {QueueForm::tr("Times"), {}, {target, offer, wrapUp}};
}

SectionSpec order() {
    FieldSpec priority{
        QStringLiteral("priority"), QueueForm::tr("Head start"),
        QueueForm::tr("So many seconds its contacts count as having waited already. Below zero they come "
                      "after the others."),
        FieldKind::Number};
    FieldSpec weight{QStringLiteral("weight"), QueueForm::tr("Weight"),
                     QueueForm::tr("How many times as fast its contacts age as those of a queue of weight 1, where an "
                                   "agent serves both."),
                     FieldKind::Number};
    return {QueueForm::tr("Order among queues"), {}, {priority, weight}};
}

SectionSpec overflow() {
    FieldSpec wait{QStringLiteral("maxWaitSeconds"), QueueForm::tr("Longest wait"),
                   QueueForm::tr("Who has waited so long leaves the queue, by the rule below."), FieldKind::Duration};
    FieldSpec length{QStringLiteral("maxLength"), QueueForm::tr("Places in line"),
                     QueueForm::tr("With so many waiting the queue is full."), FieldKind::Number};
    FieldSpec when{QStringLiteral("when"), QueueForm::tr("When"), {}, FieldKind::Choice};
    when.options = overflowOccasions();
    FieldSpec to{QStringLiteral("to"), QueueForm::tr("Then"), {}, FieldKind::Choice};
    to.options = overflowEnds();
    to.noun = QStringLiteral("queues");
    to.wrap = QStringLiteral("queueId");
    FieldSpec rules{QStringLiteral("overflow"), QueueForm::tr("Overflow"),
                    QueueForm::tr("Where contacts go that this queue cannot serve. Without a rule the contact ends, or "
                                  "cannot join."),
                    FieldKind::Rows};
    rules.columns = {when, to};
    rules.newRow = {{QStringLiteral("when"), wordOf(core::OverflowWhen::MaxWait)},
                    {QStringLiteral("to"), wordOf(core::OverflowEnd::Voicemail)}};
    rules.addLabel = QueueForm::tr("Add a rule");
    FieldSpec others{QStringLiteral("alternatives"), QueueForm::tr("Alternatives"),
                     QueueForm::tr("Queues that are offered to a customer whom this one does not take, the first "
                                   "first."),
                     FieldKind::Picks};
    others.noun = QStringLiteral("queues");
    others.isOrdered = true;
    others.addLabel = QueueForm::tr("Add a queue");
    return {QueueForm::tr("Limits and overflow"), {}, {wait, length, rules, others}};
}

SectionSpec callback() {
    FieldSpec attempts{QStringLiteral("callbackAttempts"), QueueForm::tr("Attempts"),
                       QueueForm::tr("How often a customer is called back before it is given up."), FieldKind::Number};
    attempts.zero = QueueForm::tr("no callbacks");
    FieldSpec spacing{QStringLiteral("callbackSpacingSeconds"), QueueForm::tr("Between attempts"),
                      QueueForm::tr("How long to leave the customer alone after nobody answered."),
                      FieldKind::Duration};
    return {QueueForm::tr("Callback"), {}, {attempts, spacing}};
}

SectionSpec chat() {
    FieldSpec nudge{QStringLiteral("chat.nudgeSeconds"), QueueForm::tr("Remind after"),
                    QueueForm::tr("A customer who has not answered for so long is reminded."), FieldKind::Duration};
    nudge.zero = QueueForm::tr("never");
    FieldSpec close{QStringLiteral("chat.closeSeconds"), QueueForm::tr("Close after"),
                    QueueForm::tr("After so much silence of the customer the chat is closed."), FieldKind::Duration};
    close.zero = QueueForm::tr("never");
    FieldSpec bot{QStringLiteral("chat.bot"), QueueForm::tr("Bot"),
                  QueueForm::tr("Answers first, by webhook, and hands over to people."), FieldKind::Bot};
    bot.isOptional = true;
    return {QueueForm::tr("Chat"), {}, {nudge, close, questionsField(QStringLiteral("chat.preChatFields")), bot}};
}

} // namespace

NounSpec queueNoun() {
    NounSpec noun;
    noun.key = noun.path = QStringLiteral("queues");
    noun.auditName = QStringLiteral("queue");
    noun.title = QueueForm::tr("Queues");
    noun.icon = QStringLiteral("layers");
    noun.about = QueueForm::tr("Where contacts of a kind wait, who serves them, and what happens when nobody can.");
    noun.newTitle = QueueForm::tr("New queue");
    noun.removalWarning =
        QueueForm::tr("Nobody can join it any more; who waits in it is served. It can be taken back.");
    noun.form = formOf<protocol::QueueSettings, protocol::QueuePatch>(
        {general(), people(), skills(), times(), order(), overflow(), callback(), chat()});
    noun.form.codeFields = {{QStringLiteral("name_taken"), QStringLiteral("name")},
                            {QStringLiteral("duplicate_channel"), QStringLiteral("channels")},
                            {QStringLiteral("duplicate_tier"), QStringLiteral("tiers")},
                            {QStringLiteral("unknown_group"), QStringLiteral("tiers")},
                            {QStringLiteral("duplicate_skill"), QStringLiteral("requiredSkills")},
                            {QStringLiteral("duplicate_ring"), QStringLiteral("rings")},
                            {QStringLiteral("duplicate_overflow"), QStringLiteral("overflow")},
                            {QStringLiteral("overflow_to_self"), QStringLiteral("overflow")},
                            {QStringLiteral("duplicate_alternative"), QStringLiteral("alternatives")},
                            {QStringLiteral("alternative_to_self"), QStringLiteral("alternatives")},
                            {QStringLiteral("unknown_business_hours"), QStringLiteral("businessHoursId")},
                            {QStringLiteral("unknown_kind"), QStringLiteral("chat.preChatFields")},
                            {QStringLiteral("bad_choices"), QStringLiteral("chat.preChatFields")},
                            {QStringLiteral("duplicate_field"), QStringLiteral("chat.preChatFields")},
                            {QStringLiteral("close_before_nudge"), QStringLiteral("chat.closeSeconds")}};
    noun.subtitleOf = [](const QJsonObject& queue) {
        std::vector<core::Channel> channels;
        for (const auto& word : queue.value(u"channels").toArray())
            if (const auto channel = wordIn<core::Channel>(word)) channels.push_back(*channel);
        const auto strategy = wordIn<core::Strategy>(queue.value(u"strategy"));
        return QString(nameOf(channels) % (strategy ? QStringLiteral(" · ") % nameOf(*strategy) : QString()));
    };
    return noun;
}

} // namespace callroom::console
