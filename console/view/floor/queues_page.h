#pragma once

#include "console/view/floor/floor_page.h"

namespace callroom::console {

/// The queues with what goes on in each.
class QueuesPage : public FloorPage {
    Q_OBJECT

public:
    /// What `at` names outlives this object.
    explicit QueuesPage(const Workplace& at);
};

} // namespace callroom::console
