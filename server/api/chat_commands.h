#pragma once

#include "server/accounts/act.h"
#include "server/api/asker.h"
#include "server/api/live_services.h"
#include "shared/protocol/chat.h"

namespace callroom::api {

/// What people write in threads, whether it comes by REST or by WebSocket. Stateless; any net thread.
class ChatCommands {
public:
    explicit ChatCommands(LiveServices& services)
        : m_services(&services) {}

    /// Writes in the thread. The text given is the JSON of protocol::ChatEvent. `from`: the session it comes from, nil
    /// for REST. Errors: LiveFloors::write's, `empty_post`, `unknown_type` and
    /// `unknown_file` (422).
    void write(const Asker& asker, const accounts::Act& act, core::ContactId contact, protocol::ThreadPost post,
               core::SessionId from, live::WritingAnswer answer) const;

    void mark(const Asker& asker, live::Reading reading, live::WritingAnswer answer) const;

    /// Says what a contact is about. The contact's own floor knows it, or the database once it is closed.
    void setTags(const Asker& asker, const accounts::Act& act, core::ContactId contact, std::vector<std::string> tags,
                 Reply<protocol::ContactAnswer> reply) const;

private:
    LiveServices* m_services;
};

/// What a protocol::ChatEvent's JSON says of the event itself.
[[nodiscard]] std::string_view eventPart(std::string_view chatEvent);

} // namespace callroom::api
