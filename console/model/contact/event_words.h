#pragma once

#include "console/model/tone.h"
#include "shared/protocol/chat.h"
#include "shared/protocol/contact_history.h"

#include <QString>

#include <functional>

/// What happened to a contact, in the user's language.
namespace callroom::console {

struct Happening {
    QString title;
    QString detail; ///< may be empty; people's own words among it
    QString icon;
    Tone tone = Tone::Neutral;
    friend bool operator==(const Happening&, const Happening&) = default;
};

/// Names for the ids in an event; empty for what is unknown.
struct EventNaming {
    std::function<QString(const core::UserId&)> agent;
    std::function<QString(const core::QueueId&)> queue;
};

/// One fact of a contact's history. A kind that is not known is told by its name on the wire.
[[nodiscard]] Happening readEvent(const protocol::ContactEvent& event, const EventNaming& names);

/// What a thread says between its messages, as one line; empty for a message, a file and a note.
[[nodiscard]] QString happeningText(const protocol::ThreadEvent& event);

/// Why a contact went where it went, by the server's code; the code itself when it is not known.
[[nodiscard]] QString reasonText(const QString& code);

} // namespace callroom::console
