#include "console/model/settings/audit_words.h"

#include "console/model/settings/json_path.h"
#include "console/model/settings/value_words.h"
#include "console/model/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace callroom::console {
namespace {

/// The translations' context.
struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::AuditWords)
};

/// What the server writes of each change and what tells people nothing.
bool isBookkeeping(const QString& name) {
    static const QStringList names{QStringLiteral("id"), QStringLiteral("tenantId"), QStringLiteral("createdAt"),
                                   QStringLiteral("updatedAt"), QStringLiteral("version")};
    return names.contains(name);
}

/// The settings that a subject's form is told by.
const FormSpec* formOf(const QString& subject, const std::vector<std::unique_ptr<RecordStore>>& stores) {
    for (const auto& store : stores)
        if (!subject.isEmpty() && store->noun().auditName == subject) return &store->noun().form;
    return nullptr;
}

} // namespace

QString auditVerb(const QString& action) {
    const auto verb = action.section(u'.', 1);
    const std::map<QString, QString> words{{QStringLiteral("create"), AuditWords::tr("Made")},
                                           {QStringLiteral("change"), AuditWords::tr("Changed")},
                                           {QStringLiteral("delete"), AuditWords::tr("Removed")},
                                           {QStringLiteral("restore"), AuditWords::tr("Taken back")},
                                           {QStringLiteral("password"), AuditWords::tr("New password")},
                                           {QStringLiteral("register"), AuditWords::tr("Registered")},
                                           {QStringLiteral("login"), AuditWords::tr("Signed in")},
                                           {QStringLiteral("logout"), AuditWords::tr("Signed out")},
                                           {QStringLiteral("revoke"), AuditWords::tr("Signed out by force")},
                                           {QStringLiteral("assign"), AuditWords::tr("Assigned")},
                                           {QStringLiteral("move"), AuditWords::tr("Moved")},
                                           {QStringLiteral("prioritise"), AuditWords::tr("Prioritised")},
                                           {QStringLiteral("close"), AuditWords::tr("Closed")},
                                           {QStringLiteral("presence"), AuditWords::tr("Presence set")},
                                           {QStringLiteral("notice"), AuditWords::tr("Notice sent")}};
    const auto found = words.find(verb);
    return found == words.end() ? verb : found->second;
}

std::vector<Option> auditNouns() {
    return {{QStringLiteral("queue"), AuditWords::tr("Queue")},
            {QStringLiteral("user"), AuditWords::tr("User")},
            {QStringLiteral("group"), AuditWords::tr("Group")},
            {QStringLiteral("agent"), AuditWords::tr("Agent")},
            {QStringLiteral("business_hours"), AuditWords::tr("Business hours")},
            {QStringLiteral("away_reason"), AuditWords::tr("Away reason")},
            {QStringLiteral("disposition"), AuditWords::tr("Disposition")},
            {QStringLiteral("tag"), AuditWords::tr("Tag")},
            {QStringLiteral("canned_response"), AuditWords::tr("Canned response")},
            {QStringLiteral("tenant"), AuditWords::tr("Tenant")},
            {QStringLiteral("contact"), AuditWords::tr("Contact")}};
}

QString auditNoun(const QString& subject) {
    for (const auto& noun : auditNouns())
        if (noun.value.toString() == subject) return noun.label;
    return subject;
}

QString auditName(const QJsonObject& entry) {
    for (const auto* side : {"after", "before"})
        for (const auto* name : {"name", "title", "code", "slug"})
            if (const auto text = entry.value(QLatin1String(side)).toObject().value(QLatin1String(name)).toString();
                !text.isEmpty())
                return text;
    return {};
}

std::vector<AuditChange> auditChanges(const QJsonObject& entry, const std::vector<std::unique_ptr<RecordStore>>& stores,
                                      References& references) {
    const auto before = entry.value(u"before").toObject();
    const auto after = entry.value(u"after").toObject();
    std::vector<AuditChange> changes;
    QStringList told;
    const auto add = [&](const QString& label, const QJsonValue& was, const QJsonValue& is, auto describe) {
        if (was == is) return;
        changes.push_back(
            {label, was.isUndefined() ? noValue() : describe(was), is.isUndefined() ? noValue() : describe(is)});
    };
    if (const auto* form = formOf(entry.value(u"subject").toString(), stores))
        for (const auto* field : form->fields()) {
            told.append(headOf(field->name));
            add(field->label, valueAt(before, field->name), valueAt(after, field->name),
                [&](const QJsonValue& value) { return describeValue(*field, value, references); });
        }
    QStringList names = before.keys() + after.keys();
    names.removeDuplicates();
    for (const auto& name : names)
        if (!told.contains(name) && !isBookkeeping(name))
            add(name, before.value(name), after.value(name), describePlain);
    return changes;
}

} // namespace callroom::console
