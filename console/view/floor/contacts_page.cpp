#include "console/view/floor/contacts_page.h"

#include "console/view/floor/summary_bar.h"
#include "console/view/page_head.h"

#include <QMenu>

namespace callroom::console {

ContactsPage::ContactsPage(const Workplace& at)
    : FloorPage({QStringLiteral("contacts"), tr("Contacts"), QStringLiteral("headphones")}, at.models.calls(), at,
                {tr("Contacts"),
                 tr("Nobody waits or talks at the moment."),
                 {174, 146, 84, 146, 98, 74, 62, 80, 74, 72, 140, 90},
                 CallModel::Status,
                 Qt::AscendingOrder})
    , m_floor(at.models.floor())
    , m_actions(at.models, at.appearance, at.links, *this)
    , m_menu(new QMenu(tr("C&ontact"), this)) {
    m_actions.addTo(*m_menu);
    for (auto* action : m_actions.buttons())
        head().addButton(*action);
    addAbove(*new SummaryBar(at.models.summary(), at.appearance));
    connect(&floorTable(), &FloorTable::activated, &m_actions.why(), &QAction::trigger);
    connect(&at.models.summary(), &FloorSummary::changed, this, &Page::countChanged);
}

std::optional<int> ContactsPage::count() const {
    return m_floor.totals().waiting;
}

void ContactsPage::onMeant() {
    m_actions.setContact(core::ContactId::parse(meantId().toStdString()));
}

void ContactsPage::fillRowMenu(QMenu& menu) {
    m_actions.addTo(menu);
}

} // namespace callroom::console
