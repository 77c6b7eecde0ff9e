#include "console/model/settings/body_rules.h"
#include "console/model/settings/nouns.h"
#include "console/model/settings/value_words.h"
#include "shared/protocol/away_reason.h"
#include "shared/protocol/canned_response.h"
#include "shared/protocol/disposition.h"
#include "shared/protocol/tag.h"

#include <QCoreApplication>

namespace callroom::console {
namespace {

/// The translations' context.
struct ListForms {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::ListForms)
};

FieldSpec codeField(const QString& help) {
    return {QStringLiteral("code"), ListForms::tr("Code"), help};
}

QString textOf(const QJsonObject& record, const QString& name) {
    return record.value(name).toString();
}

} // namespace

NounSpec awayReasonNoun() {
    FieldSpec name{QStringLiteral("name"), ListForms::tr("Name"), ListForms::tr("What agents choose.")};
    auto code = codeField(ListForms::tr("What reports and other programs know it by: a–z, 0–9, _ and -. History keeps "
                                        "the code it had."));
    FieldSpec productive{QStringLiteral("isProductive"), ListForms::tr("Counts as work"),
                         ListForms::tr("Such as training or e-mail; a break does not."), FieldKind::Toggle};
    FieldSpec limit{QStringLiteral("limitSeconds"), ListForms::tr("Usual length"),
                    ListForms::tr("How long it may last. It is shown to people, and nobody is forced back."),
                    FieldKind::Duration};
    limit.isOptional = true;
    limit.none = ListForms::tr("no limit");
    FieldSpec order{QStringLiteral("order"), ListForms::tr("Place in menus"), ListForms::tr("The lowest comes first."),
                    FieldKind::Number};
    NounSpec noun;
    noun.key = noun.path = QStringLiteral("away-reasons");
    noun.auditName = QStringLiteral("away_reason");
    noun.title = ListForms::tr("Away reasons");
    noun.icon = QStringLiteral("coffee");
    noun.about = ListForms::tr("What agents may give as the reason for being away.");
    noun.newTitle = ListForms::tr("New reason");
    noun.removalWarning = ListForms::tr("Nobody can choose it any more; history keeps it. It can be taken back.");
    noun.form = formOf<protocol::AwayReasonSettings, protocol::AwayReasonPatch>(
        {{ListForms::tr("Reason"), {}, {name, code, productive, limit, order}}});
    noun.form.codeFields = {{QStringLiteral("code_taken"), QStringLiteral("code")},
                            {QStringLiteral("bad_code"), QStringLiteral("code")},
                            {QStringLiteral("reserved_code"), QStringLiteral("code")}};
    noun.subtitleOf = [](const QJsonObject& reason) {
        QStringList parts{textOf(reason, QStringLiteral("code"))};
        if (reason.value(u"isProductive").toBool()) parts.append(ListForms::tr("counts as work"));
        if (reason.value(u"limitSeconds").isDouble()) parts.append(secondsText(reason.value(u"limitSeconds").toInt()));
        return parts.join(QStringLiteral(" · "));
    };
    return noun;
}

NounSpec dispositionNoun() {
    FieldSpec name{QStringLiteral("name"), ListForms::tr("Name"),
                   ListForms::tr("What agents choose at the end of a conversation.")};
    auto code = codeField(ListForms::tr("What reports and other programs know it by: a–z, 0–9, _ and -. History keeps "
                                        "the code it had."));
    FieldSpec group{QStringLiteral("group"), ListForms::tr("Heading"), ListForms::tr("Under which menus show it.")};
    group.isOptional = true;
    FieldSpec notes{QStringLiteral("requiresNotes"), ListForms::tr("Needs notes"),
                    ListForms::tr("The agent must write something too."), FieldKind::Toggle};
    FieldSpec queues{QStringLiteral("queueIds"), ListForms::tr("Only for these queues"),
                     ListForms::tr("With none named, for every queue and for direct calls."), FieldKind::Picks};
    queues.noun = QStringLiteral("queues");
    queues.addLabel = ListForms::tr("Add a queue");
    NounSpec noun;
    noun.key = noun.path = QStringLiteral("dispositions");
    noun.auditName = QStringLiteral("disposition");
    noun.title = ListForms::tr("Dispositions");
    noun.icon = QStringLiteral("clipboard-check");
    noun.about = ListForms::tr("The results that agents may give a conversation when they wrap it up.");
    noun.newTitle = ListForms::tr("New disposition");
    noun.removalWarning = ListForms::tr("Nobody can choose it any more; history keeps it. It can be taken back.");
    noun.form = formOf<protocol::DispositionSettings, protocol::DispositionPatch>(
        {{ListForms::tr("Result"), {}, {name, code, group, notes, queues}}});
    noun.form.codeFields = {{QStringLiteral("code_taken"), QStringLiteral("code")},
                            {QStringLiteral("bad_code"), QStringLiteral("code")},
                            {QStringLiteral("unknown_queue"), QStringLiteral("queueIds")},
                            {QStringLiteral("duplicate_queue"), QStringLiteral("queueIds")}};
    noun.subtitleOf = [](const QJsonObject& result) {
        QStringList parts;
        if (result.value(u"group").isString()) parts.append(textOf(result, QStringLiteral("group")));
        parts.append(textOf(result, QStringLiteral("code")));
        if (result.value(u"requiresNotes").toBool()) parts.append(ListForms::tr("needs notes"));
        return parts.join(QStringLiteral(" · "));
    };
    return noun;
}

NounSpec tagNoun() {
    FieldSpec name{QStringLiteral("name"), ListForms::tr("Name"),
                   ListForms::tr("Contacts keep the name they were given.")};
    FieldSpec colour{QStringLiteral("color"), ListForms::tr("Colour"), {}, FieldKind::Colour};
    NounSpec noun;
    noun.key = noun.path = QStringLiteral("tags");
    noun.auditName = QStringLiteral("tag");
    noun.title = ListForms::tr("Tags");
    noun.icon = QStringLiteral("tag");
    noun.about = ListForms::tr("Words that staff marks contacts with, to find them again.");
    noun.newTitle = ListForms::tr("New tag");
    noun.removalWarning =
        ListForms::tr("Contacts keep its name, but nobody can set it any more. It can be taken back.");
    noun.form = formOf<protocol::TagSettings, protocol::TagPatch>({{ListForms::tr("Tag"), {}, {name, colour}}});
    noun.form.codeFields = {{QStringLiteral("name_taken"), QStringLiteral("name")},
                            {QStringLiteral("bad_color"), QStringLiteral("color")}};
    noun.colourOf = [](const QJsonObject& tag) { return textOf(tag, QStringLiteral("color")); };
    return noun;
}

NounSpec cannedResponseNoun() {
    FieldSpec title{QStringLiteral("title"), ListForms::tr("Title")};
    FieldSpec shortcut{QStringLiteral("shortcut"), ListForms::tr("Shortcut"),
                       ListForms::tr("Typed after / in a chat: a–z, 0–9, _ and -.")};
    shortcut.isOptional = true;
    FieldSpec text{
        QStringLiteral("text"), ListForms::tr("Text"),
        ListForms::tr("{{customer.name}}, {{agent.name}}, {{contact.subject}} and {{queue.name}} are replaced "
                      "by what they stand for."),
        FieldKind::LongText};
    FieldSpec groups{QStringLiteral("groupIds"), ListForms::tr("Only for these groups"),
                     ListForms::tr("With none named, everybody has it."), FieldKind::Picks};
    groups.noun = QStringLiteral("groups");
    groups.addLabel = ListForms::tr("Add a group");
    NounSpec noun;
    noun.key = noun.path = QStringLiteral("canned-responses");
    noun.auditName = QStringLiteral("canned_response");
    noun.title = ListForms::tr("Canned responses");
    noun.icon = QStringLiteral("message-square-text");
    noun.about = ListForms::tr("Texts that agents take into a conversation by a few letters.");
    noun.newTitle = ListForms::tr("New response");
    noun.titleField = QStringLiteral("title");
    noun.edits = noun.creates = core::Role::Supervisor;
    noun.removalWarning = ListForms::tr("Nobody finds it any more. It can be taken back.");
    noun.form = formOf<protocol::CannedResponseSettings, protocol::CannedResponsePatch>(
        {{ListForms::tr("Response"), {}, {title, shortcut, text, groups}}});
    noun.form.codeFields = {{QStringLiteral("shortcut_taken"), QStringLiteral("shortcut")},
                            {QStringLiteral("bad_shortcut"), QStringLiteral("shortcut")},
                            {QStringLiteral("unknown_variable"), QStringLiteral("text")},
                            {QStringLiteral("unknown_group"), QStringLiteral("groupIds")},
                            {QStringLiteral("duplicate_group"), QStringLiteral("groupIds")}};
    noun.subtitleOf = [](const QJsonObject& response) {
        const auto letters = textOf(response, QStringLiteral("shortcut"));
        const auto words = textOf(response, QStringLiteral("text")).simplified();
        return letters.isEmpty() ? words : QString(u'/' % letters % QStringLiteral(" · ") % words);
    };
    return noun;
}

} // namespace callroom::console
