#include "console/model/settings/body_rules.h"
#include "console/model/settings/nouns.h"
#include "console/model/settings/setting_words.h"
#include "shared/protocol/group.h"
#include "shared/protocol/people.h"

#include <QCoreApplication>

namespace callroom::console {
namespace {

/// The translations' context.
struct PeopleForms {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::PeopleForms)
};

QString skillsText(const QJsonObject& agent) {
    QStringList skills;
    for (const auto& value : agent.value(u"skills").toArray()) {
        const auto skill = value.toObject();
        skills.append(skill.value(u"name").toString() % u' ' % QString::number(skill.value(u"level").toInt()));
    }
    return skills.isEmpty() ? PeopleForms::tr("no skills") : skills.join(QStringLiteral(", "));
}

} // namespace

NounSpec userNoun() {
    FieldSpec name{QStringLiteral("name"), PeopleForms::tr("Name"),
                   PeopleForms::tr("As colleagues and customers see it.")};
    FieldSpec email{QStringLiteral("email"), PeopleForms::tr("E-mail address"), PeopleForms::tr("Signs in with it.")};
    FieldSpec role{QStringLiteral("role"), PeopleForms::tr("Role"), {}, FieldKind::Choice};
    role.options = roleOptions();
    FieldSpec password{QStringLiteral("password"), PeopleForms::tr("Password"),
                       PeopleForms::tr("10 characters at least. Of somebody who has one, leave it empty to keep it; a "
                                       "new one signs the person out everywhere."),
                       FieldKind::Password};
    FieldSpec disabled{QStringLiteral("disabled"), PeopleForms::tr("Disabled"),
                       PeopleForms::tr("Cannot sign in, and is signed out at once. History keeps the name."),
                       FieldKind::Toggle};
    disabled.when = FieldSpec::When::Kept;

    NounSpec noun;
    noun.key = noun.path = QStringLiteral("users");
    noun.auditName = QStringLiteral("user");
    for (const auto& option : roleOptions())
        noun.queries.append(u"role=" % option.value.toString());
    noun.title = PeopleForms::tr("Users and roles");
    noun.icon = QStringLiteral("users");
    noun.about = PeopleForms::tr("The people who work here, and what each may do.");
    noun.newTitle = PeopleForms::tr("New user");
    noun.removalWarning =
        PeopleForms::tr("This person is signed out and cannot come back in. History keeps the name. It can be taken "
                        "back.");
    noun.form = formOf<protocol::UserCreate, protocol::UserPatch>(
        {{PeopleForms::tr("Person"), {}, {name, email}}, {PeopleForms::tr("Access"), {}, {role, password, disabled}}});
    noun.form.defaults.remove(QStringLiteral("password")); // asked for, not empty
    noun.form.codeFields = {{QStringLiteral("email_taken"), QStringLiteral("email")},
                            {QStringLiteral("bad_email"), QStringLiteral("email")}};
    noun.subtitleOf = [](const QJsonObject& user) {
        const auto found = wordIn<core::Role>(user.value(u"role"));
        QString text = found ? nameOf(*found) : QString();
        if (user.value(u"disabled").toBool()) text += PeopleForms::tr(" · disabled");
        return QString(text % QStringLiteral(" · ") % user.value(u"email").toString());
    };
    return noun;
}

NounSpec groupNoun() {
    FieldSpec name{QStringLiteral("name"), PeopleForms::tr("Name")};
    FieldSpec description{QStringLiteral("description"), PeopleForms::tr("Description"), {}, FieldKind::LongText};
    FieldSpec supervisors{QStringLiteral("supervisorIds"), PeopleForms::tr("Supervisors"),
                          PeopleForms::tr("They see this group's agents and contacts, and may change the group."),
                          FieldKind::Picks};
    supervisors.noun = QStringLiteral("supervisors");
    supervisors.addLabel = PeopleForms::tr("Add a supervisor");
    FieldSpec agents{QStringLiteral("agentIds"), PeopleForms::tr("Agents"), {}, FieldKind::Picks};
    agents.noun = QStringLiteral("agents");
    agents.addLabel = PeopleForms::tr("Add an agent");

    NounSpec noun;
    noun.key = noun.path = QStringLiteral("groups");
    noun.auditName = QStringLiteral("group");
    noun.title = PeopleForms::tr("Groups");
    noun.icon = QStringLiteral("users-round");
    noun.about = PeopleForms::tr("Agents of a team, and who leads them. Queues are served by groups.");
    noun.newTitle = PeopleForms::tr("New group");
    noun.edits = core::Role::Supervisor;
    noun.removalWarning = PeopleForms::tr("Its agents stay. It can be taken back, with them.");
    noun.form =
        formOf<protocol::GroupCreate, protocol::GroupPatch>({{PeopleForms::tr("General"), {}, {name, description}},
                                                             {PeopleForms::tr("Members"), {}, {supervisors, agents}}});
    noun.form.codeFields = {{QStringLiteral("name_taken"), QStringLiteral("name")},
                            {QStringLiteral("unknown_agent"), QStringLiteral("agentIds")},
                            {QStringLiteral("duplicate_agent"), QStringLiteral("agentIds")},
                            {QStringLiteral("unknown_supervisor"), QStringLiteral("supervisorIds")},
                            {QStringLiteral("duplicate_supervisor"), QStringLiteral("supervisorIds")}};
    noun.subtitleOf = [](const QJsonObject& group) {
        return PeopleForms::tr("%n agent(s)", nullptr, static_cast<int>(group.value(u"agentIds").toArray().size()));
    };
    return noun;
}

NounSpec agentNoun() {
    FieldSpec skill{QStringLiteral("name"), PeopleForms::tr("Skill"), {}, FieldKind::Choice};
    skill.noun = QStringLiteral("skills");
    skill.takesNewWords = true;
    FieldSpec level{QStringLiteral("level"), PeopleForms::tr("level"), {}, FieldKind::Number};
    FieldSpec skills{QStringLiteral("skills"), PeopleForms::tr("Skills"),
                     PeopleForms::tr("What this agent can, from 1 (some) to 5 (expert). Queues ask for skills by these "
                                     "names."),
                     FieldKind::Rows};
    skills.columns = {skill, level};
    skills.newRow = {{QStringLiteral("name"), QString()}, {QStringLiteral("level"), 3}};
    skills.addLabel = PeopleForms::tr("Add a skill");
    FieldSpec calls{QStringLiteral("capacity.call"), PeopleForms::tr("Calls at once"),
                    PeopleForms::tr("Calls and video together. 0: gets none."), FieldKind::Number};
    FieldSpec chats{QStringLiteral("capacity.chat"), PeopleForms::tr("Chats at once"), PeopleForms::tr("0: gets none."),
                    FieldKind::Number};
    FieldSpec weight{QStringLiteral("weight"), PeopleForms::tr("Weight"),
                     PeopleForms::tr("This agent's share of the contacts where a queue chooses by weight."),
                     FieldKind::Number};

    NounSpec noun;
    noun.key = noun.path = QStringLiteral("agents");
    noun.auditName = QStringLiteral("agent");
    noun.title = PeopleForms::tr("Skills");
    noun.icon = QStringLiteral("graduation-cap");
    noun.about = PeopleForms::tr("What each agent can, and how much at once.");
    noun.edits = core::Role::Supervisor;
    noun.canCreate = noun.canRemove = false;
    noun.form =
        formOf<protocol::AgentPatch, protocol::AgentPatch>({{PeopleForms::tr("Skills"), {}, {skills}},
                                                            {PeopleForms::tr("Capacity"),
                                                             PeopleForms::tr("A change counts from the next offer on."),
                                                             {calls, chats, weight}}});
    noun.form.codeFields = {{QStringLiteral("duplicate_skill"), QStringLiteral("skills")}};
    noun.subtitleOf = skillsText;
    return noun;
}

} // namespace callroom::console
