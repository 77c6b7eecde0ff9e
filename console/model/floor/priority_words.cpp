#include "console/model/floor/priority_words.h"

#include "console/model/words.h"
#include "shared/protocol/contact.h"

#include <QCoreApplication>

namespace callroom::console {
namespace {

/// The translations' context.
struct Priority {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::Priority)
};

static_assert(json::contactPriority.minimum == normalPriority && json::contactPriority.maximum == highestPriority);

} // namespace

QString priorityText(int seconds) {
    switch (seconds) {
    case normalPriority:
        return Priority::tr("Normal");
    case highPriority:
        return Priority::tr("High");
    case urgentPriority:
        return Priority::tr("Urgent");
    default:
        return Priority::tr("%1 s", "seconds of waiting given for free").arg(seconds);
    }
}

QString priorityEffect(int seconds) {
    if (seconds == normalPriority) return Priority::tr("as long as it has waited");
    return Priority::tr("as if it had waited %1 longer", "a time").arg(durationText(std::chrono::seconds(seconds)));
}

} // namespace callroom::console
