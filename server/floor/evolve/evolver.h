#pragma once

#include "server/floor/events.h"
#include "server/floor/state/state.h"

namespace callroom::floor {

/// Applies one event to the tables; the indexes that follow from them are refreshed by the caller.
class Evolver {
public:
    Evolver(State& state, const FloorSettings& settings, const Event& event)
        : m_state(state)
        , m_settings(settings)
        , m_event(event) {}

    // in_line.cpp
    void operator()(const ContactJoined& joined);
    void operator()(const ContactQueued& queued);
    void operator()(const ContactMoved& moved);
    void operator()(const ContactPrioritised& prioritised);
    void operator()(const CallbackAsked& asked);
    void operator()(const CallbackUnreached& unreached);
    void operator()(const ContactClosed& closed);

    // offers.cpp
    void operator()(const ContactOffered& offered);
    void operator()(const OfferEnded& ended);
    void operator()(const ContactAccepted& accepted);

    // conversation.cpp
    void operator()(const ContactConnected& connected);
    void operator()(const ContactHeld& held);
    void operator()(const ContactResumed& resumed);
    void operator()(const PartyLost& lost);
    void operator()(const PartyReturned& returned);
    void operator()(const ConsultStarted& started);
    void operator()(const ConsultEnded&);
    void operator()(const ConferenceStarted& started);
    void operator()(const ConversationEnded& ended);

    // wrap_up.cpp
    void operator()(const ContactTransferred& transferred);
    void operator()(const HandoverWrapUpExtended& extended);
    void operator()(const HandoverWrapUpDone& done);
    void operator()(const WrapUpExtended& extended);
    void operator()(const WrapUpDone& done);
    void operator()(const ContactTagged& tagged);

    // attendance.cpp
    void operator()(const PresenceChanged& changed);
    void operator()(const NextPresenceSet& set);

private:
    ContactRecord& contact();
    static int& load(AgentRecord& agent, Channel channel);
    /// What is out of the line for a time does not count as waiting.
    void count(const Contact& contact, int by);
    void setStatus(Contact& contact, ContactStatus status);
    void setQueue(Contact& contact, const std::optional<QueueId>& queue);

    // in_line.cpp
    /// It stands in no line when this is called.
    void goTo(ContactRecord& record, const Destination& to);
    void enterLine(ContactRecord& record);
    void leaveLine(ContactRecord& record);
    /// Where its key says, in the line and among what asks for the same; routing looks at it.
    void takePlace(ContactRecord& record);
    void givePlaceUp(ContactRecord& record);
    /// Until that time it is out of the line.
    void park(Contact& contact, std::optional<Timestamp> dueAt);

    // offers.cpp
    /// The offer leaves the floor.
    void settle(Offer& offer, OfferStatus status);
    /// It goes back no more: from now on it is one of the queue it came from, which takes it should its agent be lost.
    void endHandover(Contact& contact);
    /// Of those who waited where they joined, until somebody answered.
    void learnWait(const Contact& contact);

    // conversation.cpp
    void endHold(Contact& contact);
    static void endConsult(Contact& contact);

    // wrap_up.cpp
    std::vector<Contact>::iterator wrapUpOf(AgentRecord& agent);
    template <typename Done> void noteWrapUp(Contact& contact, const Done& done);
    void learnHandling(const Contact& contact);

    // attendance.cpp
    void releaseAgent(const Contact& contact, UserId id);
    void releaseSlot(AgentRecord& agent, Channel channel);

    State& m_state;
    const FloorSettings& m_settings;
    const Event& m_event;
};

} // namespace callroom::floor
