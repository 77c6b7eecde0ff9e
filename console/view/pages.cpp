#include "console/view/pages.h"

#include "console/view/contact/contact_window.h"
#include "console/view/floor/agents_page.h"
#include "console/view/floor/contacts_page.h"
#include "console/view/floor/queues_page.h"
#include "console/view/history/abandoned_page.h"
#include "console/view/history/history_page.h"
#include "console/view/reports/insights_page.h"
#include "console/view/reports/reports_page.h"
#include "console/view/settings/settings_page.h"
#include "console/view/wallboard/wallboard_page.h"

namespace callroom::console {

std::vector<PlacedPage> makePages(const Workplace& at) {
    std::vector<PlacedPage> pages;
    const auto add = [&pages](PlaceGroup group, std::unique_ptr<Page> page) {
        pages.push_back({group, std::move(page)});
    };
    add(PlaceGroup::Live, std::make_unique<WallboardPage>(at));
    add(PlaceGroup::Live, std::make_unique<ContactsPage>(at));
    add(PlaceGroup::Live, std::make_unique<AgentsPage>(at));
    add(PlaceGroup::Live, std::make_unique<QueuesPage>(at));
    auto history = std::make_unique<HistoryPage>(at);
    new ContactWindows(at, history.get()); // they go with the pages of this sign-in
    add(PlaceGroup::History, std::move(history));
    add(PlaceGroup::History, std::make_unique<AbandonedPage>(at));
    add(PlaceGroup::Reports, std::make_unique<ReportsPage>(at));
    add(PlaceGroup::Reports, std::make_unique<InsightsPage>(at));
    add(PlaceGroup::Settings, std::make_unique<SettingsPage>(at.session, at.appearance, at.settings));
    return pages;
}

} // namespace callroom::console
