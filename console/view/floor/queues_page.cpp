#include "console/view/floor/queues_page.h"

namespace callroom::console {

QueuesPage::QueuesPage(const Workplace& at)
    : FloorPage({QStringLiteral("queues"), tr("Queues"), QStringLiteral("hourglass")}, at.models.queues(), at,
                {tr("Queues"),
                 tr("There are no queues yet."),
                 {160, 150, 80, 110, 80, 80, 84, 100, 130},
                 QueueModel::Name,
                 Qt::AscendingOrder}) {}

} // namespace callroom::console
