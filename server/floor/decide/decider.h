#pragma once

#include "server/floor/decide/refusals.h"
#include "server/floor/engine.h"
#include "server/floor/route/rules.h"

namespace callroom::floor {

/// Decides one command, or one deadline, against a floor that it only reads. Gathers the events.
class Decider {
public:
    Decider(const Floor& floor, Actor actor, Timestamp now)
        : m_floor(floor)
        , m_actor(actor)
        , m_now(now) {
        m_events.reserve(usualEvents);
    }

    [[nodiscard]] core::Result<std::vector<Event>> decide(const CommandBody& body);
    /// What is due for a contact or an agent; deadlines.cpp.
    [[nodiscard]] std::vector<Event> decideDue(const ContactRecord& record);
    [[nodiscard]] std::vector<Event> decideDue(const AgentRecord& agent);

    /// The customer does not want to wait any longer.
    void giveUpWaiting(const ContactRecord& record);
    /// Closes a waiting contact, with its offer.
    void leaveLine(const ContactRecord& record, Outcome outcome, std::string reason);
    /// Sends a waiting contact where its queue's rule says; else, when that is the longest wait, gives it up.
    void overflow(const ContactRecord& record, OverflowWhen when);
    [[nodiscard]] std::vector<Event> take() { return std::move(m_events); }

private:
    [[nodiscard]] const State& state() const { return m_floor.state(); }
    void add(std::optional<ContactId> contact, std::optional<UserId> agent, EventBody body);

    /// The open contact, if the actor may know of it.
    [[nodiscard]] core::Result<const ContactRecord*> open(ContactId id) const;
    /// The same, if the actor is its agent.
    [[nodiscard]] core::Result<const ContactRecord*> own(ContactId id) const;
    [[nodiscard]] core::Result<const Offer*> offerOf(const std::optional<ContactId>& contact,
                                                     const std::optional<OfferId>& id) const;
    [[nodiscard]] const QueueRecord* findQueue(const Join& join) const;
    /// Whether the queue takes one more on the channel.
    [[nodiscard]] core::Result<void> mayEnter(const QueueRecord& queue, Channel channel) const;
    /// The configured agent, if he is on.
    [[nodiscard]] core::Result<const AgentRecord*> reachable(UserId id) const;

    void endOffer(OfferId id, OfferStatus status);
    /// Of a contact that has not been accepted.
    void endOffers(const ContactRecord& record, OfferStatus status);
    /// The one offer goes; rung elsewhere the contact rings on, else it is back in line.
    void giveUpOffer(const Offer& offer, OfferStatus status);
    /// The first to accept wins: the other offers of the contact are rescinded.
    void acceptOffered(const Offer& offer);
    /// The contact leaves without a conversation, or with one that cannot go on.
    void leaveFloor(const Contact& contact, Outcome outcome, std::string reason);
    /// Back to its place, or, when its agent is gone, to the head; closed as failed when the queue is gone.
    void backInLine(const ContactRecord& record, std::string reason);
    /// To be called with the event that ends a contact, an offer or a wrap-up of the agent: was it the last, he becomes
    /// what he asked for.
    void afterWork(const AgentRecord& agent);
    void takeNextPresence(const AgentRecord& agent);
    void connect(const Contact& contact);
    void endConversation(const Contact& contact, std::optional<Party> by, Outcome outcome);
    /// How long from acceptance until somebody must talk.
    [[nodiscard]] Milliseconds connectTime(const Contact& contact) const;
    /// Where someone who comes to the queue ends up by its rules, and the rules of those he is sent on to;
    /// overflow.cpp.
    struct Entry {
        const QueueRecord* queue = nullptr;   ///< none: he is turned away
        std::optional<OverflowWhen> reason;   ///< none: he stays where he came
        OverflowEnd end = OverflowEnd::Close; ///< of who is turned away
        const QueueRecord* keeper = nullptr;  ///< whose agents call him back, where that is the end
    };
    [[nodiscard]] core::Result<Entry> entryTo(const QueueRecord& first, Channel channel) const;
    void send(const Contact& contact, const Entry& entry, Timestamp since);

    [[nodiscard]] Milliseconds wrapUpTime(const Contact& contact) const;
    void finish(const Contact& contact, WrapUpDone done);

    // Handing over; handover.cpp.
    /// The line of a queue, or of the one its rules lead to, or of one agent, as one who came at `since`; `from` is
    /// where the contact stands now.
    [[nodiscard]] core::Result<Destination> destinationOf(const Contact& from, const std::optional<QueueId>& queue,
                                                          const std::optional<UserId>& agent, Timestamp since) const;
    [[nodiscard]] Destination toQueue(const Contact& from, const QueueRecord& target, Timestamp since) const;
    /// The conversation goes from its agent, who wraps up his part, to whoever takes it there.
    [[nodiscard]] core::Result<void> handOn(const Contact& contact, const std::optional<QueueId>& queue,
                                            const std::optional<UserId>& agent);
    /// The agent it was handed to did not take it: to the head of the line it came from.
    void giveBack(const ContactRecord& record);
    /// Whether the actor may take the waiting contact though it is not offered to him.
    [[nodiscard]] bool isCherry(const std::optional<ContactId>& contact) const;
    [[nodiscard]] core::Result<void> pick(const ContactRecord& record);
    void accept(const Contact& contact, OfferId offer, UserId agent);
    void offerAndAccept(const ContactRecord& record, const AgentRecord& agent);
    void finishHandover(const AgentRecord& agent, const Contact& wrapUp, HandoverWrapUpDone done);
    void missOffer(const ContactRecord& record);

    // Calling back; callback.cpp.
    /// Whether the queue does so.
    [[nodiscard]] static core::Result<void> mayCallBack(const QueueRecord* queue);
    /// By the rule of that queue the contact is called back rather than waits on.
    void callLater(const Contact& contact, const QueueRecord& keeper, OverflowWhen when);
    /// Its time has come: it stands in line again, where it always stood.
    void comeDue(const Contact& contact);
    void missCallback(const Contact& contact);

    // Consultation and conference; consult.cpp.
    /// The contact it is about leaves its agent: what he asked is no longer of interest.
    void dropConsult(const Contact& contact);
    /// The consultation is over without the contact it is about; its agent has the customer to himself again.
    void closeConsult(const Contact& consult, Outcome outcome, std::string reason);
    /// The contact the actor has, with the consultation in which two agents talk.
    struct Consultation {
        const ContactRecord* about = nullptr;
        const Contact* consult = nullptr;
    };
    [[nodiscard]] core::Result<Consultation> consultation(ContactId contact) const;

    [[nodiscard]] core::Result<void> on(const Join& join);
    [[nodiscard]] core::Result<void> on(const Cancel& cancel);
    [[nodiscard]] core::Result<void> on(const Accept& accept);
    [[nodiscard]] core::Result<void> on(const Reject& reject);
    [[nodiscard]] core::Result<void> on(const Connected& connected);
    [[nodiscard]] core::Result<void> on(const Hold& hold);
    [[nodiscard]] core::Result<void> on(const Resume& resume);
    [[nodiscard]] core::Result<void> on(const End& end);
    [[nodiscard]] core::Result<void> on(const Transfer& transfer);
    [[nodiscard]] core::Result<void> on(const Assign& assign);
    [[nodiscard]] core::Result<void> on(const TakeNext&);
    [[nodiscard]] core::Result<void> on(const AskCallback& ask);
    [[nodiscard]] core::Result<void> on(const Consult& consult);
    [[nodiscard]] core::Result<void> on(const CompleteConsult& complete);
    [[nodiscard]] core::Result<void> on(const Confer& confer);
    [[nodiscard]] core::Result<void> on(const WrapUp& wrapUp);
    [[nodiscard]] core::Result<void> on(const ExtendWrapUp& extend);
    [[nodiscard]] core::Result<void> on(const SetTags& set);
    [[nodiscard]] core::Result<void> on(const Prioritise& prioritise);
    [[nodiscard]] core::Result<void> on(const EndSilent& end);
    [[nodiscard]] core::Result<void> on(const LeaveBot& leave);
    [[nodiscard]] core::Result<void> on(const SetPresence& set);
    [[nodiscard]] core::Result<void> on(const SetReadiness& set);
    [[nodiscard]] core::Result<void> on(const AgentConnected& connected);
    [[nodiscard]] core::Result<void> on(const AgentDisconnected& disconnected);
    [[nodiscard]] core::Result<void> on(const CustomerConnected& connected);
    [[nodiscard]] core::Result<void> on(const CustomerDisconnected& disconnected);

    static constexpr std::size_t usualEvents = 4;

    const Floor& m_floor;
    Actor m_actor;
    Timestamp m_now;
    std::vector<Event> m_events;
};

} // namespace callroom::floor
