#include "console/view/floor/agents_page.h"

#include <QMenu>

namespace callroom::console {

AgentsPage::AgentsPage(const Workplace& at)
    : FloorPage({QStringLiteral("agents"), tr("Agents"), QStringLiteral("users")}, at.models.agents(), at,
                {tr("Agents"),
                 tr("There are no agents yet."),
                 {160, 116, 84, 190, 78, 124, 150},
                 AgentModel::Name,
                 Qt::AscendingOrder})
    , m_actions(at.models, *this)
    , m_menu(new QMenu(tr("&Agent"), this)) {
    m_actions.addTo(*m_menu);
}

void AgentsPage::onMeant() {
    m_actions.setAgent(core::UserId::parse(meantId().toStdString()));
}

void AgentsPage::fillRowMenu(QMenu& menu) {
    m_actions.addTo(menu);
}

} // namespace callroom::console
