#include "console/model/refusal_words.h"

#include "console/model/text.h"
#include "console/model/time_words.h"
#include "console/model/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace callroom::console {
namespace {

/// The translations' context.
struct Refusal {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::Refusal)
};

QString closedQueue(const core::Error& error) {
    const auto named = std::find_if(error.details.begin(), error.details.end(),
                                    [](const auto& detail) { return detail.first == "opensAt"; });
    const auto opens =
        named == error.details.end() ? QDateTime() : QDateTime::fromString(fromUtf8(named->second), Qt::ISODate);
    if (!opens.isValid()) return Refusal::tr("This queue is closed.");
    return Refusal::tr("This queue is closed until %1.").arg(momentText(opens.toLocalTime()));
}

} // namespace

QString explainRefusal(const core::Error& error) {
    const auto is = [&](const char* code) { return error.code == code; };
    if (is("wrong_state")) return Refusal::tr("The contact has moved on meanwhile, or waits there already.");
    if (is("agent_unavailable")) return Refusal::tr("This agent is offline.");
    if (is("channel_not_served")) return Refusal::tr("This queue does not serve that channel.");
    if (is("queue_full")) return Refusal::tr("This queue takes no more contacts now.");
    if (is("queue_closed")) return closedQueue(error);
    if (is("unknown_reason")) return Refusal::tr("This reason to be away is no longer in use.");
    if (is("cannot_write")) return Refusal::tr("The file cannot be written there.");
    switch (error.kind) {
    case core::ErrorKind::NotFound:
        return Refusal::tr("It is no longer there: the contact has ended, or the agent or queue has been removed.");
    case core::ErrorKind::Conflict:
        return Refusal::tr("Somebody was faster: this is not possible any more.");
    case core::ErrorKind::Unauthenticated:
        return Refusal::tr("The sign-in has expired. Please sign in again.");
    default:
        return explain(error);
    }
}

} // namespace callroom::console
