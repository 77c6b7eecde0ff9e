#include "console/view/floor/agent_actions.h"

#include "console/model/text.h"
#include "console/view/floor/notice_dialog.h"
#include "console/view/floor/skills_dialog.h"
#include "console/view/icons.h"

#include <QMenu>

#include <set>

namespace callroom::console {

using core::Presence;

AgentActions::AgentActions(FloorModels& models, Appearance& appearance, QWidget& window)
    : m_models(models)
    , m_appearance(appearance)
    , m_window(window)
    , m_choices(this)
    , m_available(tr("Set &available"))
    , m_offline(tr("Set &offline"))
    , m_skills(tr("Edit s&kills…"))
    , m_notice(tr("Send a &notice…"))
    , m_away(new QMenu(tr("Set a&way"), &window)) {
    for (auto* action : {&m_available, &m_offline}) {
        action->setCheckable(true);
        m_choices.addAction(action);
    }
    connect(&m_available, &QAction::triggered, this, [this] { set(Presence::Available); });
    connect(&m_offline, &QAction::triggered, this, [this] { set(Presence::Offline); });
    m_skills.setIconText(tr("Skills"));
    m_notice.setIconText(tr("Notice"));
    m_skills.setToolTip(tr("What the agent can do, and how much at once"));
    m_notice.setToolTip(tr("Tell the agent something"));
    m_notice.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(&m_skills, &QAction::triggered, this, &AgentActions::changeSkills);
    connect(&m_notice, &QAction::triggered, this, &AgentActions::askForNotice);
    connect(&m_appearance, &Appearance::changed, this, &AgentActions::showIcons);
    showIcons();
    connect(&m_models.awayReasons(), &AwayReasons::changed, this, &AgentActions::makeAway);
    connect(&m_models.floor(), &FloorState::applied, this, &AgentActions::update);
    makeAway();
}

void AgentActions::makeAway() {
    m_away->clear(); // its own actions go with it, out of the group too
    const auto add = [this](const QString& name, const std::string& reason) {
        auto* action = m_away->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setData(fromUtf8(reason));
        m_choices.addAction(action);
        connect(action, &QAction::triggered, this, [this, reason] { set(Presence::Away, reason); });
    };
    const auto& reasons = m_models.awayReasons().items();
    if (reasons.empty()) add(tr("Without a reason"), {});
    for (const auto& reason : reasons)
        add(reason.name, reason.code);
    update();
}

void AgentActions::setAgent(const std::optional<core::UserId>& agent) {
    m_agent = agent;
    update();
}

void AgentActions::addTo(QMenu& menu) {
    menu.addAction(&m_available);
    menu.addMenu(m_away);
    menu.addAction(&m_offline);
    menu.addSeparator();
    menu.addAction(&m_skills);
    menu.addAction(&m_notice);
    connect(&menu, &QMenu::aboutToShow, &m_models.awayReasons(), &AwayReasons::refresh);
}

/// A mark is moved by what the floor tells, not by the click: a busy agent stays what he is for a while.
void AgentActions::update() {
    const auto* agent = m_agent ? m_models.floor().agents().find(*m_agent) : nullptr;
    m_available.setEnabled(agent);
    m_offline.setEnabled(agent);
    m_away->setEnabled(agent);
    m_skills.setEnabled(agent);
    m_notice.setEnabled(agent);
    const auto isNow = [agent](Presence presence) { return agent && agent->presence == presence; };
    m_choices.setExclusive(false);
    m_available.setChecked(isNow(Presence::Available));
    m_offline.setChecked(isNow(Presence::Offline));
    for (auto* action : m_away->actions())
        action->setChecked(isNow(Presence::Away) && action->data().toString() == fromUtf8(agent->reason));
}

void AgentActions::showIcons() {
    const auto colour = m_appearance.colours().softText;
    m_skills.setIcon(icon(QStringLiteral("award"), colour));
    m_notice.setIcon(icon(QStringLiteral("send"), colour));
}

void AgentActions::changeSkills() {
    if (!m_agent) return;
    std::set<QString> known;
    for (const auto& agent : m_models.floor().agents().rows())
        for (const auto& skill : agent.skills)
            known.insert(fromUtf8(skill.name));
    auto skills = std::make_unique<AgentSkills>(m_models.actions().commands(), *m_agent);
    auto* dialog = new SkillsDialog(std::move(skills), m_models.floor().agentName(*m_agent),
                                    {known.begin(), known.end()}, m_appearance, &m_window);
    dialog->open();
}

void AgentActions::askForNotice() {
    if (!m_agent) return;
    auto* dialog = new NoticeDialog(m_models.floor().agentName(*m_agent), m_appearance, &m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, agent = *m_agent] { m_models.actions().sendNotice(agent, dialog->text()); });
    dialog->open();
}

void AgentActions::set(Presence presence, const std::string& reason) {
    update();
    if (m_agent) m_models.actions().setPresence(*m_agent, presence, reason);
}

} // namespace callroom::console
