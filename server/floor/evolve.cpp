#include "server/floor/engine.h"
#include "server/floor/regulars.h"
#include "server/floor/rules.h"

#include <algorithm>

namespace callroom::floor {
namespace {

/// The weight of one more handled contact in a queue's mean handling time.
constexpr double handlingWeight = 0.1;

template <typename T> void eraseValue(std::vector<T>& values, const T& value) {
    values.erase(std::remove(values.begin(), values.end(), value), values.end());
}

/// Applies one event to the tables; the indexes that follow from them are refreshed by the caller.
class Evolver {
public:
    Evolver(State& state, const FloorSettings& settings, const Event& event)
        : m_state(state)
        , m_settings(settings)
        , m_event(event) {}

    void operator()(const ContactJoined& joined) {
        auto& record = m_state.contacts[joined.contact.id];
        record.contact = joined.contact;
        m_state.byCustomer[joined.contact.customerId].push_back(joined.contact.id);
        count(record.contact, 1);
        enterLine(record);
    }

    void operator()(const ContactQueued& queued) {
        auto& record = contact();
        Contact& changed = record.contact;
        if (changed.agentId) releaseAgent(changed, *changed.agentId);
        if (isWaiting(changed.status)) leaveLine(record);
        changed.lineKey = queued.lineKey;
        changed.deadline = queued.deadline;
        changed.agentId.reset();
        changed.answeredAt.reset();
        changed.agentLostAt.reset();
        endHold(changed);
        endConsult(changed);
        park(changed, std::nullopt);
        setStatus(changed, ContactStatus::Queued);
        enterLine(record);
    }

    void operator()(const CallbackAsked& asked) {
        auto& record = contact();
        Contact& changed = record.contact;
        leaveLine(record);
        changed.channel = Channel::Callback;
        changed.customerLostAt.reset();
        changed.deadline = asked.deadline;
        setStatus(changed, ContactStatus::Queued);
        count(changed, -1);
        changed.callback = Callback{asked.phone, m_event.at, asked.dueAt, 0, std::nullopt};
        count(changed, 1);
        enterLine(record);
    }

    void operator()(const CallbackUnreached& unreached) {
        Contact& changed = contact().contact;
        releaseAgent(changed, *changed.agentId);
        changed.agentId.reset();
        changed.answeredAt.reset();
        changed.agentLostAt.reset();
        changed.customerLostAt.reset();
        changed.deadline = unreached.dueAt;
        ++changed.callback->attempts;
        setStatus(changed, ContactStatus::Queued);
        park(changed, unreached.dueAt);
    }

    void operator()(const ConsultStarted& started) { contact().contact.consultId = started.consultId; }
    void operator()(const ConsultEnded&) { endConsult(contact().contact); }
    void operator()(const ConferenceStarted& started) {
        Contact& changed = contact().contact;
        endHold(changed);
        changed.conferenceAgentId = started.agentId;
        changed.deadline = started.deadline;
        setStatus(changed, ContactStatus::Active);
    }

    void operator()(const ContactTransferred& transferred) {
        auto& record = contact();
        Contact& changed = record.contact;
        auto& agent = m_state.agents.at(*changed.agentId);
        endHold(changed);
        endConsult(changed);
        auto& wrapUp = agent.state.wrapUps.emplace_back(changed);
        wrapUp.status = ContactStatus::Wrapping;
        wrapUp.outcome = Outcome::Transferred;
        wrapUp.endedAt = m_event.at;
        wrapUp.deadline = transferred.wrapUpDeadline;
        wrapUp.customerLostAt.reset();
        wrapUp.agentLostAt.reset();
        m_state.changedWrapUps.push_back(wrapUp);
        eraseValue(agent.contacts, changed.id);
        ++agent.state.version;
        if (changed.answeredAt) agent.shift.talk += m_event.at - *changed.answeredAt;
        changed.agentId.reset();
        changed.answeredAt.reset();
        changed.agentLostAt.reset();
        changed.heldFor = Milliseconds(0);
        changed.queuedAt = m_event.at;
        goTo(record, transferred.to);
    }

    void operator()(const ContactMoved& moved) {
        leaveLine(contact());
        goTo(contact(), moved.to);
    }

    void operator()(const HandoverWrapUpExtended& extended) {
        auto& agent = m_state.agents.at(*m_event.agentId);
        wrapUpOf(agent)->deadline = extended.deadline;
        m_state.changedWrapUps.push_back(*wrapUpOf(agent));
        ++agent.state.version;
    }

    void operator()(const HandoverWrapUpDone& done) {
        auto& agent = m_state.agents.at(*m_event.agentId);
        const auto wrapUp = wrapUpOf(agent);
        learnHandling(*wrapUp);
        releaseSlot(agent, wrapUp->channel);
        noteWrapUp(*wrapUp, done);
        wrapUp->status = ContactStatus::Closed;
        m_state.changedWrapUps.push_back(std::move(*wrapUp));
        agent.state.wrapUps.erase(wrapUp);
    }

    void operator()(const ContactOffered& offered) {
        auto& record = contact();
        const Offer& offer = offered.offer;
        record.offers.push_back(offer.id);
        if (!record.contact.offeredAt) record.contact.offeredAt = offer.offeredAt;
        record.contact.deadline = offer.deadline;
        m_state.demands.remove(record);
        if (!record.contact.preferredAgentId && record.contact.queueId)
            if (const auto queue = m_state.queues.find(*record.contact.queueId); queue != m_state.queues.end())
                queue->second.cursor = offer.agentId;
        setStatus(record.contact, ContactStatus::Offered);
        m_state.offers.emplace(offer.id, offer);
        auto& agent = m_state.agents.at(offer.agentId);
        agent.offers.push_back(offer.id);
        load(agent, record.contact.channel) += 1;
        m_state.unroutedContacts.erase({record.contact.lineKey, record.contact.id});
    }

    void operator()(const OfferEnded& ended) {
        auto& record = contact();
        const auto offer = m_state.offers.find(ended.offerId);
        auto& agent = m_state.agents.at(offer->second.agentId);
        eraseValue(agent.offers, ended.offerId);
        load(agent, record.contact.channel) -= 1;
        if (ended.status == OfferStatus::Rejected || ended.status == OfferStatus::TimedOut)
            record.refusals.emplace_back(agent.config.id, m_event.at + m_settings.refusalTime);
        if (ended.status == OfferStatus::TimedOut) {
            ++agent.state.missedInARow;
            ++agent.state.version;
        }
        eraseValue(record.offers, ended.offerId);
        settle(offer->second, ended.status);
        m_state.unroutedAgents.insert(agent.config.id);
    }

    void operator()(const ContactAccepted& accepted) {
        auto& record = contact();
        Contact& changed = record.contact;
        leaveLine(record);
        endHandover(changed);
        auto& agent = m_state.agents.at(accepted.agentId);
        eraseValue(agent.offers, accepted.offerId);
        agent.contacts.push_back(changed.id);
        ++agent.shift.contacts;
        m_state.lastServed.note({changed.customerId, accepted.agentId, changed.id});
        if (agent.state.missedInARow > 0) {
            agent.state.missedInARow = 0;
            ++agent.state.version;
        }
        settle(m_state.offers.at(accepted.offerId), OfferStatus::Accepted);
        record.offers.clear();
        record.refusals.clear();
        learnWait(changed);
        changed.agentId = accepted.agentId;
        changed.answeredAt = m_event.at;
        park(changed, std::nullopt);
        changed.deadline = accepted.deadline;
        setStatus(changed, accepted.next);
    }

    void operator()(const ContactConnected& connected) {
        Contact& changed = contact().contact;
        changed.deadline = connected.deadline;
        if (changed.callback) changed.callback->reachedAt = m_event.at;
        setStatus(changed, ContactStatus::Active);
    }

    void operator()(const ContactHeld& held) {
        Contact& changed = contact().contact;
        changed.heldSince = m_event.at;
        changed.deadline = held.deadline;
        setStatus(changed, ContactStatus::Held);
    }

    void operator()(const ContactResumed& resumed) {
        Contact& changed = contact().contact;
        endHold(changed);
        changed.deadline = resumed.deadline;
        setStatus(changed, ContactStatus::Active);
    }

    void operator()(const PartyLost& lost) {
        Contact& changed = contact().contact;
        (lost.party == Party::Customer ? changed.customerLostAt : changed.agentLostAt) = m_event.at;
    }

    void operator()(const PartyReturned& returned) {
        Contact& changed = contact().contact;
        (returned.party == Party::Customer ? changed.customerLostAt : changed.agentLostAt).reset();
    }

    void operator()(const ConversationEnded& ended) {
        Contact& changed = contact().contact;
        endHold(changed);
        endConsult(changed);
        changed.endedAt = m_event.at;
        changed.outcome = ended.outcome;
        changed.deadline = ended.wrapUpDeadline;
        changed.customerLostAt.reset();
        changed.agentLostAt.reset();
        setStatus(changed, ContactStatus::Wrapping);
    }

    void operator()(const WrapUpExtended& extended) { contact().contact.deadline = extended.deadline; }

    void operator()(const WrapUpDone& done) {
        Contact& changed = contact().contact;
        noteWrapUp(changed, done);
        learnHandling(changed);
        if (changed.agentId) releaseAgent(changed, *changed.agentId);
        setStatus(changed, ContactStatus::Closed);
    }

    void operator()(const ContactClosed& closed) {
        auto& record = contact();
        Contact& changed = record.contact;
        leaveLine(record);
        endHandover(changed);
        if (changed.agentId) releaseAgent(changed, *changed.agentId);
        changed.outcome = closed.outcome;
        changed.endedAt = m_event.at;
        changed.deadline.reset();
        endHold(changed);
        endConsult(changed);
        park(changed, std::nullopt);
        changed.customerLostAt.reset();
        changed.agentLostAt.reset();
        setStatus(changed, ContactStatus::Closed);
    }

    void operator()(const PresenceChanged& changed) {
        auto& agent = m_state.agents.at(*m_event.agentId);
        const bool becameAvailable =
            changed.presence == Presence::Available && agent.state.presence != Presence::Available;
        const bool wasOffline = agent.state.presence == Presence::Offline;
        const bool isOn = changed.presence != Presence::Offline;
        if (isOn && !agent.shift.isOn) beginShift(agent);
        agent.shift.isOn = isOn;
        agent.state.presence = changed.presence;
        agent.state.awayReason = changed.awayReason;
        agent.state.nextPresence.reset();
        agent.state.nextAwayReason.clear();
        agent.state.presenceSince = m_event.at;
        if (becameAvailable) {
            agent.state.idleSince = m_event.at;
            agent.state.missedInARow = 0;
        }
        // Whoever comes on without a socket is waited for from now on.
        if (!agent.isConnected && wasOffline) agent.lostAt = m_event.at;
        ++agent.state.version;
        m_state.unroutedAgents.insert(agent.config.id);
    }

    void operator()(const NextPresenceSet& set) {
        auto& agent = m_state.agents.at(*m_event.agentId);
        agent.state.nextPresence = set.presence;
        agent.state.nextAwayReason = set.awayReason;
        ++agent.state.version;
        m_state.unroutedAgents.insert(agent.config.id);
    }

private:
    ContactRecord& contact() { return m_state.contacts.at(*m_event.contactId); }

    static int& load(AgentRecord& agent, Channel channel) {
        return usesCallSlot(channel) ? agent.callLoad : agent.chatLoad;
    }

    /// What is out of the line for a time does not count as waiting.
    void count(const Contact& contact, int by) {
        if (!contact.queueId || isParked(contact)) return;
        if (const auto queue = m_state.queues.find(*contact.queueId); queue != m_state.queues.end())
            queue->second.byStatus[static_cast<std::size_t>(contact.status)] += by;
    }

    void setStatus(Contact& contact, ContactStatus status) {
        count(contact, -1);
        contact.status = status;
        count(contact, 1);
    }

    /// Until that time it is out of the line.
    void park(Contact& contact, std::optional<Timestamp> dueAt) {
        if (!contact.callback) return;
        count(contact, -1);
        contact.callback->dueAt = dueAt;
        count(contact, 1);
    }

    static void endConsult(Contact& contact) {
        contact.consultId.reset();
        contact.conferenceAgentId.reset();
    }

    void setQueue(Contact& contact, const std::optional<QueueId>& queue) {
        count(contact, -1);
        contact.queueId = queue;
        count(contact, 1);
    }

    template <typename Done> void noteWrapUp(Contact& contact, const Done& done) {
        contact.disposition = done.disposition;
        contact.notes = done.notes;
        contact.tags = done.tags;
        contact.wrappedAt = m_event.at;
        contact.deadline.reset();
    }

    /// It stands in no line when this is called.
    void goTo(ContactRecord& record, const Destination& to) {
        Contact& changed = record.contact;
        park(changed, std::nullopt);
        setQueue(changed, to.queueId);
        changed.preferredAgentId = to.agentId;
        changed.returnQueueId = to.returnQueueId;
        changed.returnAgentId = to.returnAgentId;
        changed.lineKey = to.lineKey;
        changed.deadline = to.deadline;
        setStatus(changed, ContactStatus::Queued);
        enterLine(record);
    }

    /// It goes back no more: from now on it is one of the queue it came from, which takes it should its agent be lost.
    void endHandover(Contact& contact) {
        if (contact.returnQueueId) {
            setQueue(contact, contact.returnQueueId);
            contact.preferredAgentId.reset();
        }
        contact.returnQueueId.reset();
        contact.returnAgentId.reset();
    }

    std::vector<Contact>::iterator wrapUpOf(AgentRecord& agent) {
        return std::find_if(agent.state.wrapUps.begin(), agent.state.wrapUps.end(),
                            [&](const Contact& wrapUp) { return wrapUp.id == *m_event.contactId; });
    }

    /// The offer leaves the floor.
    void settle(Offer& offer, OfferStatus status) {
        offer.status = status;
        offer.endedAt = m_event.at;
        ++offer.version;
        const auto id = offer.id;
        m_state.endedOffers.push_back(std::move(offer));
        m_state.offers.erase(id);
    }

    void enterLine(ContactRecord& record) {
        const Contact& contact = record.contact;
        if (isParked(contact)) return;
        const Line::Place place{contact.lineKey, contact.id};
        if (Line* line = lineOf(m_state, contact)) line->add(place);
        const auto* queue = queueOf(m_state, contact);
        m_state.demands.add(record, queue);
        listRegular(m_state, record);
        if (queue && !queue->config.overflow.empty() && (!queue->config.isOpen || isUnstaffed(*queue)))
            m_state.overflowingQueues.insert(queue->config.id);
        m_state.unroutedContacts.insert(m_state.unroutedContacts.end(), place);
        record.waitUntil = contact.deadline.value_or(m_event.at);
    }

    void leaveLine(ContactRecord& record) {
        const Contact& contact = record.contact;
        const Line::Place place{contact.lineKey, contact.id};
        if (Line* line = lineOf(m_state, contact)) line->remove(place);
        m_state.demands.remove(record);
        unlistRegular(m_state, record);
        m_state.unroutedContacts.erase(place);
    }

    void endHold(Contact& contact) {
        if (!contact.heldSince) return;
        contact.heldFor += m_event.at - *contact.heldSince;
        contact.heldSince.reset();
    }

    void releaseAgent(const Contact& contact, UserId id) {
        auto& agent = m_state.agents.at(id);
        eraseValue(agent.contacts, contact.id);
        if (contact.answeredAt) agent.shift.talk += contact.endedAt.value_or(m_event.at) - *contact.answeredAt;
        releaseSlot(agent, contact.channel);
    }

    void releaseSlot(AgentRecord& agent, Channel channel) {
        load(agent, channel) -= 1;
        agent.state.idleSince = std::max(agent.state.idleSince, m_event.at);
        ++agent.state.version;
        m_state.unroutedAgents.insert(agent.config.id);
    }

    /// Of those who waited where they joined, until somebody answered.
    void learnWait(const Contact& contact) {
        const bool hasWaited = contact.offeredAt && contact.queuedAt && *contact.offeredAt > *contact.queuedAt;
        const bool isFirstWait = contact.queuedAt == contact.createdAt && !contact.callback;
        if (!contact.queueId || !hasWaited || !isFirstWait || !contact.estimatedP50Seconds) return;
        const auto queue = m_state.queues.find(*contact.queueId);
        if (queue == m_state.queues.end()) return;
        queue->second.waits.learn(
            {*contact.estimatedP50Seconds, contact.estimatedP90Seconds.value_or(*contact.estimatedP50Seconds)},
            m_event.at - *contact.queuedAt);
    }

    void learnHandling(const Contact& contact) {
        const bool isHandled = contact.outcome == Outcome::Handled || contact.outcome == Outcome::Transferred ||
                               contact.outcome == Outcome::CallbackKept;
        if (!contact.queueId || !contact.answeredAt || !isHandled) return;
        const auto queue = m_state.queues.find(*contact.queueId);
        if (queue == m_state.queues.end()) return;
        const double seconds = static_cast<double>((m_event.at - *contact.answeredAt).count()) / 1000.0;
        double& mean = queue->second.meanHandlingSeconds;
        if (mean <= 0) mean = m_settings.priorHandlingSeconds;
        mean += handlingWeight * (seconds - mean);
    }

    State& m_state;
    const FloorSettings& m_settings;
    const Event& m_event;
};

} // namespace

void Floor::evolve(const Event& event) {
    std::visit(Evolver(m_state, m_settings, event), event.body);
    if (event.agentId)
        if (const auto agent = m_state.agents.find(*event.agentId); agent != m_state.agents.end())
            refreshAgent(agent->second);
    // An agent's own part of a contact that is another's by now, or closed.
    const bool isHandoverWrapUp = std::holds_alternative<HandoverWrapUpExtended>(event.body) ||
                                  std::holds_alternative<HandoverWrapUpDone>(event.body);
    if (!event.contactId || isHandoverWrapUp) return;
    const auto found = m_state.contacts.find(*event.contactId);
    Contact& contact = found->second.contact;
    ++contact.version;
    refreshContact(found->second);
    if (contact.status != ContactStatus::Closed) return;
    const auto customer = m_state.byCustomer.find(contact.customerId);
    eraseValue(customer->second, contact.id);
    if (customer->second.empty()) m_state.byCustomer.erase(customer);
    if (contact.queueId)
        if (const auto queue = m_state.queues.find(*contact.queueId); queue != m_state.queues.end())
            --queue->second.byStatus[static_cast<std::size_t>(ContactStatus::Closed)];
    m_state.closedContacts.push_back(std::move(contact));
    m_state.contacts.erase(found);
}

} // namespace callroom::floor
