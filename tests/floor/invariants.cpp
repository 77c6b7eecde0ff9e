#include "tests/floor/invariants.h"

#include "server/floor/route/candidates.h"
#include "server/floor/route/rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace callroom::floor {
namespace {

std::string about(std::string_view what, const core::Uuid& id) {
    std::string text(what);
    text += ' ';
    return text += core::toString(id);
}

std::string brokenContact(const Floor& floor, const ContactRecord& record, Timestamp now) {
    const State& state = floor.state();
    const Contact& contact = record.contact;
    const auto id = contact.id.value;
    const auto begun = contact.endedAt.value_or(contact.answeredAt.value_or(contact.createdAt));
    const auto since = std::min(begun, now); // the clock may have gone back since
    if (contact.status == ContactStatus::Closed) return about("a closed contact is kept", id);
    if (!contact.deadline) return about("no deadline for", id);
    if (*contact.deadline < since) return about("the deadline is before the state of", id);
    if (!record.due || *record.due > *contact.deadline) return about("the deadline is not watched of", id);

    const auto offers = std::count_if(state.offers.begin(), state.offers.end(),
                                      [&](const auto& entry) { return entry.second.contactId == contact.id; });
    if ((offers > 0) != (contact.status == ContactStatus::Offered) || offers != std::ssize(record.offers))
        return about("wrong number of offers for", id);
    const auto* queue = queueOf(state, contact);
    const bool ringsAll = queue && queue->config.strategy == Strategy::RingAll;
    if (offers > (ringsAll ? queue->config.ringAtMost : 1)) return about("rings too many for", id);

    const Line* line = lineOf(state, contact);
    const bool isInLine =
        line && std::any_of(line->begin(), line->end(), [&](const auto& place) { return place.id == contact.id; });
    const bool isOut = isParked(contact);
    if (isInLine != (isWaiting(contact.status) && !isOut)) return about("in line or not, wrongly:", id);
    const bool isDemanded = record.demand && record.demand->waiting.contains({contact.lineKey, contact.id});
    if (isDemanded != (contact.status == ContactStatus::Queued && !isOut))
        return about("demanded or not, wrongly:", id);

    if (isHandedOver(contact) && (!isWaiting(contact.status) || !contact.preferredAgentId || contact.queueId))
        return about("handed over, but not waiting for an agent:", id);
    const bool hasAgent = isTalking(contact.status) || contact.status == ContactStatus::Wrapping;
    if (hasAgent != contact.agentId.has_value()) return about("an agent or none, wrongly:", id);
    if ((contact.status == ContactStatus::Held) != contact.heldSince.has_value()) return about("held wrongly:", id);

    if (contact.consultId) {
        const auto* consult = floor.contact(*contact.consultId);
        if (!consult || consult->consultOf != contact.id) return about("asks nobody:", id);
        if (!isTalking(contact.status)) return about("asks a colleague, but has no customer:", id);
        if (contact.conferenceAgentId && contact.conferenceAgentId != consult->agentId)
            return about("a stranger in the conference of", id);
    } else if (contact.conferenceAgentId) {
        return about("a conference without consultation:", id);
    }
    if (contact.consultOf) {
        const auto* subject = floor.contact(*contact.consultOf);
        if (!subject || subject->consultId != contact.id || subject->agentId != contact.customerId)
            return about("a consultation about nothing:", id);
        if (contact.status == ContactStatus::Wrapping) return about("a consultation is wrapped up:", id);
    }
    const bool isSettled = !state.due.firstUntil(now);
    if (isSettled && contact.status == ContactStatus::Queued && !isOut)
        for (const auto& [agentId, agent] : state.agents)
            if (mayTake(state, agent, record, now)) return about("waits though an agent is free:", id);
    return {};
}

std::string brokenAgent(const Floor& floor, const AgentRecord& agent) {
    const State& state = floor.state();
    const auto id = agent.config.id.value;
    int calls = 0;
    int chats = 0;
    const auto count = [&](ContactId contact) {
        (usesCallSlot(state.contacts.at(contact).contact.channel) ? calls : chats) += 1;
    };
    for (const auto offer : agent.offers) {
        if (state.offers.at(offer).agentId != agent.config.id) return about("another's offer at", id);
        count(state.offers.at(offer).contactId);
    }
    for (const auto& wrapUp : agent.state.wrapUps) {
        if (wrapUp.status != ContactStatus::Wrapping || wrapUp.agentId != agent.config.id || !wrapUp.deadline)
            return about("a wrap-up that is none, or without deadline, at", id);
        if (!agent.due || *agent.due > *wrapUp.deadline) return about("a wrap-up is not watched of", id);
        (usesCallSlot(wrapUp.channel) ? calls : chats) += 1;
    }
    for (const auto contact : agent.contacts) {
        if (state.contacts.at(contact).contact.agentId != agent.config.id) return about("another's contact at", id);
        count(contact);
    }
    if (calls != agent.callLoad || chats != agent.chatLoad) return about("wrong load of", id);
    if (calls > agent.config.callCapacity || chats > agent.config.chatCapacity) return about("over capacity:", id);
    for (const auto kind : slotKinds) {
        const auto& all = state.idle.all(kind);
        const bool isListed =
            std::any_of(all.begin(), all.end(), [&](const auto& entry) { return entry.id == agent.config.id; });
        if (isListed != isIdle(agent, kind)) return about("listed as idle wrongly:", id);
    }
    if (agent.state.presence != Presence::Offline && !agent.isConnected && !agent.due)
        return about("on without a socket, and nobody waits for it:", id);
    if (agent.state.nextPresence && !isBusy(agent)) return about("idle, but a presence is still to come:", id);
    return {};
}

std::string brokenQueue(const Floor& floor, const QueueRecord& queue) {
    const auto figures = floor.figures(queue);
    QueueFigures counted;
    for (const auto& [id, record] : floor.state().contacts) {
        if (record.contact.queueId != queue.config.id || isParked(record.contact)) continue;
        const auto status = record.contact.status;
        counted.waiting += isWaiting(status) ? 1 : 0;
        counted.ringing += status == ContactStatus::Offered ? 1 : 0;
        counted.active += isTalking(status) ? 1 : 0;
        counted.wrapping += status == ContactStatus::Wrapping ? 1 : 0;
    }
    for (const auto& [id, agent] : floor.state().agents) {
        if (agent.isRemoved || !serves(agent, queue)) continue;
        counted.staffed += agent.state.presence != Presence::Offline ? 1 : 0;
        counted.available += isIdle(agent, SlotKind::Call) ? 1 : 0;
        ++counted.agents[static_cast<std::size_t>(displayState(floor.state(), agent))];
    }
    if (figures.agents != counted.agents) return about("wrong states of the agents of", queue.config.id.value);
    const auto values = [](const QueueFigures& f) {
        return std::array{f.waiting, f.ringing, f.active, f.wrapping, f.staffed, f.available};
    };
    return values(figures) == values(counted) ? std::string() : about("wrong figures of", queue.config.id.value);
}

/// Why the agent cannot be offered this contact, asked of them alone; empty when they can.
std::string reasonAgainst(const State& state, const AgentRecord& agent, const ContactRecord& record, Timestamp now) {
    const Contact& contact = record.contact;
    const auto kind = slotKindOf(contact.channel);
    if (agent.isRemoved || agent.state.presence == Presence::Offline) return "offline";
    if (!isWorking(agent)) return "away";
    if (!agent.isConnected) return "not_connected";
    if (kind == SlotKind::Call && !agent.readiness.microphone) return "not_ready";
    if (auto against = reasonNotAdmitted(state, agent, queueOf(state, contact), contact, now); !against.empty())
        return against;
    if (!hasFreeSlot(agent, kind)) return "no_slot";
    if (openWrapUp(agent, contact.id)) return "handed_on";
    if (hasRefused(record, agent.config.id, now)) return "rejected";
    if (const auto* kept = keptFor(state, record, now); kept && kept != &agent)
        return "kept_for:" + core::toString(kept->config.id);
    return {};
}

std::vector<const AgentRecord*> agentsOfTiers(const State& state, const QueueRecord& queue) {
    std::vector<const AgentRecord*> agents;
    for (const auto& [id, agent] : state.agents)
        if (!agent.isRemoved && tierWait(state, agent, queue)) agents.push_back(&agent);
    return agents;
}

/// Whether the list names or counts each agent of the tiers once.
bool isWhole(const std::vector<Candidate>& list, const std::vector<const AgentRecord*>& agents) {
    std::set<UserId> missing;
    for (const auto* agent : agents)
        missing.insert(agent->config.id);
    std::size_t counted = 0;
    for (const auto& one : list) {
        if (one.count > 0)
            counted += static_cast<std::size_t>(one.count);
        else if (counted > 0 || missing.erase(one.agentId) == 0)
            return false;
    }
    return missing.size() == counted && (counted == 0 || list.size() > mostNamed);
}

std::string brokenWhy(const State& state, const ContactRecord& record, const AgentRecord& chosen,
                      const std::vector<const AgentRecord*>& rung, Timestamp now) {
    const auto id = record.contact.id.value;
    const auto agents = agentsOfTiers(state, *queueOf(state, record.contact));
    const auto list = candidatesFor(state, record, chosen, rung, now);
    if (!isWhole(list, agents)) return about("not everybody is explained once, of", id);
    if (list.front() != Candidate{chosen.config.id, "chosen"}) return about("another is chosen, of", id);
    std::map<std::string, int> expected;
    const auto expect = [&](const AgentRecord& agent) {
        if (&agent == &chosen) return std::string("chosen");
        if (std::find(rung.begin(), rung.end(), &agent) != rung.end()) return std::string("rung");
        auto against = reasonAgainst(state, agent, record, now);
        return against.empty() ? "lost_to" : against;
    };
    for (const auto* agent : agents) {
        const auto reason = expect(*agent);
        const auto named = std::find_if(list.begin(), list.end(),
                                        [&](const Candidate& one) { return one.agentId == agent->config.id; });
        if (named == list.end())
            ++expected[reason];
        else if (named->reason != reason)
            return about("told " + named->reason + " instead of " + reason + " of", agent->config.id.value);
    }
    for (const auto& one : list)
        if (one.count > 0 && std::exchange(expected[one.reason], 0) != one.count)
            return about("miscounted " + one.reason + " of", id);
    const bool isAllCounted =
        std::all_of(expected.begin(), expected.end(), [](const auto& entry) { return entry.second == 0; });
    return isAllCounted ? std::string() : about("an uncounted reason of", id);
}

/// Whoever it would go to, and whoever would ring with them.
std::string brokenWhy(const State& state, const ContactRecord& record, Timestamp now) {
    const auto* queue = queueOf(state, record.contact);
    if (!queue || !isWaiting(record.contact.status)) return {};
    const auto agents = agentsOfTiers(state, *queue);
    for (std::size_t i = 0; i < agents.size(); i += 7) {
        if (auto broken = brokenWhy(state, record, *agents[i], {}, now); !broken.empty()) return broken;
        std::vector<const AgentRecord*> others;
        for (const auto* other : agents)
            if (other != agents[i] && mayTake(state, *other, record, now)) others.push_back(other);
        if (auto broken = brokenWhy(state, record, *agents[i], others, now); !broken.empty()) return broken;
    }
    return {};
}

template <typename Row> void sortById(std::vector<Row>& rows) {
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id < b.id; });
}

template <typename Row> std::string differs(const char* what, std::vector<Row>& one, std::vector<Row>& other) {
    sortById(one);
    sortById(other);
    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i)
        if (!(one[i] == other[i])) return about(what, one[i].id.value);
    if (one.size() == other.size()) return {};
    std::string text("another number: ");
    return text += what;
}

} // namespace

std::string brokenInvariant(const Floor& floor, Timestamp now) {
    for (const auto& [id, record] : floor.state().contacts) {
        if (auto broken = brokenContact(floor, record, now); !broken.empty()) return broken;
        if (auto broken = brokenWhy(floor.state(), record, now); !broken.empty()) return broken;
    }
    for (const auto& [id, agent] : floor.state().agents)
        if (auto broken = brokenAgent(floor, agent); !broken.empty()) return broken;
    for (const auto& [id, queue] : floor.state().queues)
        if (auto broken = brokenQueue(floor, queue); !broken.empty()) return broken;
    for (const auto& [id, offer] : floor.state().offers)
        if (!floor.contact(offer.contactId)) return about("an offer of nothing", id.value);
    return {};
}

std::string whyImpossible(const Floor& floor, const Event& event) {
    const Contact* contact = event.contactId ? floor.contact(*event.contactId) : nullptr;
    if (const auto* accepted = std::get_if<ContactAccepted>(&event.body)) {
        const auto& offers = floor.state().offers;
        if (!contact || contact->status != ContactStatus::Offered) return "accepted, but not offered";
        const auto offer = offers.find(accepted->offerId);
        if (offer == offers.end() || offer->second.agentId != accepted->agentId) return "accepted another's offer";
    }
    if (const auto* offered = std::get_if<ContactOffered>(&event.body)) {
        const auto& agent = *floor.agent(offered->offer.agentId);
        const auto* ringing = contact ? queueOf(floor.state(), *contact) : nullptr;
        const bool ringsAll = ringing && ringing->config.strategy == Strategy::RingAll;
        const bool isRung = contact && ringsAll && contact->status == ContactStatus::Offered;
        if (!contact || (contact->status != ContactStatus::Queued && !isRung)) return "offered, but not queued";
        const bool isPulled = offered->offer.deadline == event.at; // accepted at once
        if (isPulled ? agent.state.presence == Presence::Offline : !isWorking(agent))
            return "offered to someone who is not available";
        if (!hasFreeSlot(agent, slotKindOf(contact->channel))) return "offered without a free slot";
        if (contact->channel == Channel::Chat && agent.callLoad > 0) return "a chat offered during a call";
        const auto* queue = queueOf(floor.state(), *contact);
        if (queue && !serves(agent, *queue)) return "offered outside of tiers and skills";
        if (queue && !isAdmitted(floor.state(), agent, *queue, *contact, event.at)) return "offered before its time";
        if (openWrapUp(agent, contact->id)) return "offered to someone who still wraps it up";
        if (contact->preferredAgentId && contact->preferredAgentId != agent.config.id) return "offered to another";
        if (offered->offer.deadline < event.at) return "an offer without time";
        if (offered->offer.candidates->empty() || offered->offer.candidates->front().reason != "chosen")
            return "an offer that does not say why";
        if (queue && !isWhole(*offered->offer.candidates, agentsOfTiers(floor.state(), *queue)))
            return "an offer that does not explain everybody once";
    }
    if (std::holds_alternative<ConversationEnded>(event.body) && (!contact || !isTalking(contact->status)))
        return "ended, but nobody talked";
    if (std::holds_alternative<ContactTransferred>(event.body) && (!contact || !isTalking(contact->status)))
        return "transferred, but nobody talked";
    if (std::holds_alternative<ContactMoved>(event.body) && (!contact || !isWaiting(contact->status)))
        return "moved, but not waiting";
    if (std::holds_alternative<ContactPrioritised>(event.body) && (!contact || !isWaiting(contact->status)))
        return "prioritised, but not waiting";
    if (std::holds_alternative<HandoverWrapUpDone>(event.body))
        return openWrapUp(*floor.agent(*event.agentId), *event.contactId) ? "" : "wrapped up what was not handed on";
    if (std::holds_alternative<HandoverWrapUpExtended>(event.body))
        return openWrapUp(*floor.agent(*event.agentId), *event.contactId) ? "" : "extended what was not handed on";
    if (std::holds_alternative<ContactJoined>(event.body) ? contact != nullptr : event.contactId && !contact)
        return "a fact of a contact that is not there";
    return {};
}

std::string difference(FloorSnapshot one, FloorSnapshot other, bool withLost) {
    if (!withLost)
        for (auto* snapshot : {&one, &other})
            for (auto& contact : snapshot->contacts) {
                contact.agentLostAt.reset();
                contact.customerLostAt.reset();
            }
    for (auto* snapshot : {&one, &other}) // a row comes with the first change
        std::erase_if(snapshot->states, [](const AgentState& state) { return state.version == 0; });
    for (auto* snapshot : {&one, &other})
        std::sort(snapshot->cursors.begin(), snapshot->cursors.end());
    if (one.cursors != other.cursors) return "another cursor";
    if (auto found = differs("contact", one.contacts, other.contacts); !found.empty()) return found;
    if (auto found = differs("offer", one.offers, other.offers); !found.empty()) return found;
    return differs("agent", one.states, other.states);
}

} // namespace callroom::floor
