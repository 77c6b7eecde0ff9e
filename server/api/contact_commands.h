#pragma once

#include "server/accounts/claims.h"
#include "server/api/services.h"
#include "shared/protocol/contact.h"

namespace callroom::api {

/// Who asks for a live command, from a route or from a WebSocket frame.
struct Asker {
    accounts::Claims claims;
    core::Receiver receiver;
};

template <typename T> using Reply = std::function<void(core::Result<T>)>;

/// The live commands on contacts, the same for REST and WebSocket: what each needs looked up, sent to the floor, and
/// the floor's answer as the wire shows it. Any net thread; replies run on the asker's.
class ContactCommands {
public:
    explicit ContactCommands(Services& services) : m_services(services) {}

    /// Reads the customer's name and conversation, then joins.
    void join(const Asker& asker, protocol::ContactJoin join, Reply<protocol::ContactJoined> reply);
    /// A command that names only its contact (and carries what it needs in itself).
    void perform(const Asker& asker, core::ContactId contact, floor::CommandBody command,
                 Reply<protocol::ContactAnswer> reply);
    void setPresence(const Asker& asker, core::UserId agent, const protocol::PresenceSet& presence,
                     Reply<protocol::AgentPresence> reply);

private:
    void joinAs(const Asker& asker, protocol::ContactJoin join, std::string name, core::ConversationId conversation,
                Reply<protocol::ContactJoined> reply);
    void explainMissing(const Asker& asker, core::ContactId contact, core::Error missing,
                        Reply<protocol::ContactAnswer> reply);

    Services& m_services;
};

} // namespace callroom::api
