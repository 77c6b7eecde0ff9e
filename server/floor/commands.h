#pragma once

#include "server/floor/types.h"

#include <variant>

/// What can be asked of a floor, and the stable codes of its refusals:
///
/// | kind | code | when |
/// |---|---|---|
/// | not found | `not_found` | no such queue, agent, offer or open contact, or none that the actor may know of |
/// | forbidden | `forbidden` | joining for another, setting another agent's presence, what only a supervisor decides |
/// | forbidden | `not_your_contact` | a supervisor asks for what only the contact's agent does |
/// | conflict | `wrong_state` | the contact's status does not allow it, or it is so already |
/// | conflict | `offer_gone` | the offer has ended, or the contact is not offered to the actor |
/// | conflict | `already_taken` | another agent has the contact |
/// | conflict | `already_in_contact` | the customer waits or talks on this kind of channel already |
/// | conflict | `queue_full`, `channel_not_served`, `queue_closed` | the queue does not take it |
/// | conflict | `agent_unavailable` | the agent asked for is offline |
/// | conflict | `cannot_take` | what is not offered to him is not for this agent: tier, skills, slot, microphone |
/// | not found | `nothing_waiting` | there is nothing that the agent could take |
/// | conflict | `callback_not_offered` | the contact's queue calls nobody back |
/// | invalid | `bad_time` | a callback is asked for in the past, or more than a week ahead |
/// | conflict | `consult_open`, `no_consult` | a second consultation, or none that two agents talk in |
/// | invalid | `transfer_to_self` | a contact is handed to the agent who has it |
/// | invalid | `bad_extension` | wrap-up is extended by 1 to 3600 seconds at a time |
namespace callroom::floor {

enum class ActorKind : std::uint8_t { Customer, Agent, Supervisor };

/// Who acts; supervisors and above are one kind here.
struct Actor {
    UserId id;
    ActorKind kind = ActorKind::Customer;
    std::string address{}; ///< of the client, for the audit log alone
};

/// A customer asks for service, at a queue (by id or name) or of one agent.
struct Join {
    std::optional<QueueId> queueId;
    std::string queueName;
    std::optional<UserId> agentId;
    Channel channel = Channel::Call;
    UserId customerId;
    std::string customerName;
    ConversationId conversationId;
    std::string subject;
    int priority = 0;        ///< seconds of waiting given for free
    bool isBotFirst = false; ///< its queue's bot answers before it comes in line
    std::vector<SkillLevel> skills;
    std::string metadata = "{}";
};
/// The customer leaves the line.
struct Cancel {
    ContactId contactId;
};
/// By the offer, or by the contact whose offer the actor holds; where the queue allows it, by any contact that waits.
struct Accept {
    std::optional<ContactId> contactId;
    std::optional<OfferId> offerId;
};
struct Reject {
    std::optional<ContactId> contactId;
    std::optional<OfferId> offerId;
};
/// Media flows; said by either side, done once.
struct Connected {
    ContactId contactId;
};
struct Hold {
    ContactId contactId;
};
struct Resume {
    ContactId contactId;
};
/// Either side hangs up; a supervisor closes whatever is open.
struct End {
    ContactId contactId;
};
/// Its agent hands the contact on, to a queue or to one agent, without waiting for who takes it.
struct Transfer {
    ContactId contactId;
    std::optional<QueueId> queueId; ///< this or an agent, never both
    std::optional<UserId> agentId;
};
/// The customer would rather be called back, when his turn comes or at a time; his place in line is kept.
struct AskCallback {
    ContactId contactId;
    std::string phone;
    std::optional<Timestamp> at;
};
/// Its agent puts the customer on hold and asks a colleague, or whoever serves a queue.
struct Consult {
    ContactId contactId;
    std::optional<QueueId> queueId; ///< this or an agent, never both
    std::optional<UserId> agentId;
};
/// The colleague who was asked takes the contact.
struct CompleteConsult {
    ContactId contactId;
};
/// The colleague who was asked joins the conversation: three parties.
struct Confer {
    ContactId contactId;
};
/// A supervisor gives a waiting contact to one agent, or moves it to another queue; a conversation he takes from its
/// agent and hands on.
struct Assign {
    ContactId contactId;
    std::optional<QueueId> queueId; ///< this or an agent, never both
    std::optional<UserId> agentId;
};
/// The agent takes what he is offered, else the best placed of what he could take, away or not.
struct TakeNext {};
struct WrapUp {
    ContactId contactId;
    std::string disposition;
    std::string notes;
    std::vector<std::string> tags;
};
struct ExtendWrapUp {
    ContactId contactId;
    int seconds = 60;
};
/// What the contact is about, in a few words; its agent or a supervisor says so, while it is open.
struct SetTags {
    ContactId contactId;
    std::vector<std::string> tags;
};
/// A supervisor gives a waiting contact another priority; it goes to where it would stand had it always had that.
struct Prioritise {
    ContactId contactId;
    int priority = 0; ///< seconds of waiting given for free
};
/// The bot that answered first has done its part: the contact comes in line, where it would have stood all along.
struct LeaveBot {
    ContactId contactId;
};
/// The server closes a chat whose customer has fallen silent.
struct EndSilent {
    ContactId contactId;
};
/// A busy agent's wish other than available is kept as the next presence.
struct SetPresence {
    UserId agentId;
    Presence presence = Presence::Offline;
    std::string reason;
};
struct SetReadiness {
    UserId agentId;
    Readiness readiness;
};
/// The first socket of a person came, or the last one went.
struct AgentConnected {
    UserId agentId;
};
struct AgentDisconnected {
    UserId agentId;
};
struct CustomerConnected {
    UserId customerId;
};
struct CustomerDisconnected {
    UserId customerId;
};

using CommandBody = std::variant<Join, Cancel, Accept, Reject, Connected, Hold, Resume, End, WrapUp, ExtendWrapUp,
                                 SetPresence, SetReadiness, AgentConnected, AgentDisconnected, CustomerConnected,
                                 CustomerDisconnected, Transfer, Assign, TakeNext, AskCallback, Consult,
                                 CompleteConsult, Confer, SetTags, EndSilent, LeaveBot, Prioritise>;

struct Command {
    Actor actor;
    CommandBody body;
};

} // namespace callroom::floor
