#pragma once

#include "server/api/asker.h"
#include "server/api/live_services.h"
#include "shared/protocol/contact.h"
#include "shared/protocol/handover.h"

namespace callroom::api {

/// What a command left behind as its client is shown it. Pure: the live thread stores it, the client's thread sends it.
template <typename T> using ShowDone = std::function<core::Result<T>(const live::Done&)>;

/// The live commands on contacts, the same for REST and WebSocket: what each needs looked up, sent to the floor, and
/// the floor's answer as the wire shows it. A small value that callbacks copy; any net thread; replies run on the
/// asker's.
class ContactCommands {
public:
    explicit ContactCommands(LiveServices& services)
        : m_services(&services) {}

    /// Reads the customer's name and conversation, then joins.
    void join(const Asker& asker, protocol::ContactJoin join, Reply<protocol::ContactJoined> reply) const;
    /// `contact` is the one the command names: what the floor does not hold may be closed, which is told apart from
    /// what never was. None when it names an offer only.
    /// `note`: for the thread of the contact, where it is handed on.
    void perform(const Asker& asker, std::optional<core::ContactId> contact, floor::CommandBody command,
                 Reply<protocol::ContactAnswer> reply, std::string note = {}) const;
    /// Hands the contact on; the answer is the contact as it now waits.
    void transfer(const Asker& asker, core::ContactId contact, const protocol::Transfer& transfer,
                  Reply<protocol::ContactAnswer> reply) const;
    /// A supervisor gives the waiting contact to one agent or to another queue.
    void assign(const Asker& asker, core::ContactId contact, const protocol::HandoverTarget& to,
                Reply<protocol::ContactAnswer> reply) const;
    void setPresence(const Asker& asker, core::UserId agent, const protocol::PresenceSet& presence,
                     Reply<protocol::AgentPresence> reply) const;

private:
    /// Sends the command to the floor, with the asker's key, and replies with what `show` makes of what it left.
    /// `refuse`: for a refusal of the floor, where it is not the reply.
    template <typename T>
    void send(const Asker& asker, floor::CommandBody command, ShowDone<T> show, Reply<T> reply, std::string note = {},
              std::function<void(const core::Error&)> refuse = nullptr) const;
    void joinAs(const Asker& asker, const protocol::ContactJoin& join, const directory::ContactCustomer& customer,
                Reply<protocol::ContactJoined> reply) const;
    /// `go` with the target, a group replaced by the first queue it serves: `group_without_queue` (409) if none.
    void resolve(const Asker& asker, const protocol::HandoverTarget& to, Reply<protocol::ContactAnswer> reply,
                 std::function<void(const protocol::HandoverTarget&)> go) const;
    void explainMissing(const Asker& asker, core::ContactId contact, const core::Error& missing,
                        Reply<protocol::ContactAnswer> reply) const;

    LiveServices* m_services; ///< never null
};

} // namespace callroom::api
