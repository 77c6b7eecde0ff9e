#pragma once

#include "console/view/floor/contact_actions.h"
#include "console/view/floor/floor_page.h"

namespace callroom::console {

/// The contacts that are not closed, on all channels, with what a supervisor can do to them.
class ContactsPage : public FloorPage {
    Q_OBJECT

public:
    /// What `at` names outlives this object.
    explicit ContactsPage(const Workplace& at);

    [[nodiscard]] ContactActions& contactActions() { return m_actions; }
    /// How many wait.
    [[nodiscard]] std::optional<int> count() const override;
    [[nodiscard]] QMenu* menu() override { return m_menu; }

private:
    void onMeant() override;
    void fillRowMenu(QMenu& menu) override;

    const FloorState& m_floor;
    ContactActions m_actions;
    QMenu* m_menu;
};

} // namespace callroom::console
