#include "console/view/floor/agents_page.h"

#include "console/model/text.h"
#include "console/model/words.h"
#include "console/view/floor/agent_day_panel.h"
#include "console/view/page_head.h"

#include <QComboBox>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace callroom::console {
namespace {

constexpr QLatin1String groupingKey("pages/agents/grouping");

} // namespace

AgentsPage::AgentsPage(const Workplace& at)
    : FloorPage({QStringLiteral("agents"), tr("Agents"), QStringLiteral("users")}, at.models.agents(), at,
                {tr("Agents"),
                 tr("There are no agents here."),
                 {160, 116, 84, 180, 70, 70, 110, 110, 150, 190, 120},
                 AgentModel::Name,
                 Qt::AscendingOrder,
                 {AgentModel::Next, AgentModel::PresenceFor}})
    , m_models(at.models)
    , m_actions(at.models, at.appearance, *this)
    , m_day(at.models.floor())
    , m_grouped(at.models.agents(), at.models.groupNames(), floorTable().filter())
    , m_menu(new QMenu(tr("&Agent"), this))
    , m_state(new QComboBox)
    , m_group(new QComboBox)
    , m_key(new QComboBox) {
    m_actions.addTo(*m_menu);
    m_state->setAccessibleName(tr("Only agents in this state"));
    m_state->addItem(tr("All states"));
    for (const auto& [state, word] : core::Words<core::DisplayState>::table)
        m_state->addItem(nameOf(state), static_cast<int>(state));
    m_group->setAccessibleName(tr("Only agents of this group"));
    offerGroups();
    m_key->setAccessibleName(tr("How the agents are grouped"));
    m_key->addItem(tr("Not grouped"), static_cast<int>(GroupedAgents::Key::None));
    m_key->addItem(tr("By group"), static_cast<int>(GroupedAgents::Key::Group));
    m_key->addItem(tr("By state"), static_cast<int>(GroupedAgents::Key::State));
    head().addWidget(*m_key);
    head().addWidget(*m_state);
    head().addWidget(*m_group);
    head().addButton(m_actions.skills());
    head().addButton(m_actions.notice());
    addBeside(*new AgentDayPanel(m_day, at.appearance));

    m_day.follow(at.models.actions().commands());
    connect(&m_models, &FloorModels::secondPassed, &m_day, &AgentDay::tick);
    connect(&m_models.groupNames(), &GroupNames::changed, this, &AgentsPage::offerGroups);
    connect(m_state, &QComboBox::currentIndexChanged, this, &AgentsPage::filter);
    connect(m_group, &QComboBox::currentIndexChanged, this, &AgentsPage::filter);
    connect(m_key, &QComboBox::currentIndexChanged, this, &AgentsPage::arrange);
}

void AgentsPage::arrange() {
    const auto key = static_cast<GroupedAgents::Key>(m_key->currentData().toInt());
    m_grouped.setKey(key);
    floorTable().setArrangement(key == GroupedAgents::Key::None ? nullptr : &m_grouped);
}

void AgentsPage::restoreLayout(const QSettings& settings) {
    FloorPage::restoreLayout(settings);
    m_key->setCurrentIndex(std::max(m_key->findData(settings.value(groupingKey).toInt()), 0));
}

void AgentsPage::saveLayout(QSettings& settings) const {
    FloorPage::saveLayout(settings);
    settings.setValue(groupingKey, m_key->currentData());
}

void AgentsPage::offerGroups() {
    const auto chosen = m_group->currentData();
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    m_group->addItem(tr("All groups"));
    for (const auto& group : m_models.groupNames().items())
        m_group->addItem(group.name, fromUtf8(core::toString(group.id)));
    m_group->setCurrentIndex(std::max(chosen.isValid() ? m_group->findData(chosen) : 0, 0));
    m_group->setVisible(m_group->count() > 1);
    filter();
}

void AgentsPage::filter() {
    const auto state = m_state->currentData();
    const auto group = core::GroupId::parse(m_group->currentData().toString().toStdString());
    if (!state.isValid() && !group) return floorTable().filter().setCondition({});
    floorTable().filter().setCondition([this, state, group](int row) {
        const auto& agent = m_models.agents().at(row);
        if (state.isValid() && static_cast<int>(agent.state) != state.toInt()) return false;
        return !group || std::find(agent.groupIds.begin(), agent.groupIds.end(), *group) != agent.groupIds.end();
    });
}

void AgentsPage::goTo(const QString& id) {
    m_state->setCurrentIndex(0);
    m_group->setCurrentIndex(0);
    FloorPage::goTo(id);
}

void AgentsPage::onMeant() {
    const auto agent = core::UserId::parse(meantId().toStdString());
    m_actions.setAgent(agent);
    m_day.setAgent(agent);
}

void AgentsPage::fillRowMenu(QMenu& menu) {
    m_actions.addTo(menu);
}

} // namespace callroom::console
