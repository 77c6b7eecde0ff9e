#include "server/floor/decide/decider.h"

namespace callroom::floor {
namespace {

constexpr int longestExtension = 3600;

/// Who names no tags leaves those the contact has.
template <typename Done> Done doneBy(const WrapUp& wrapUp, const Contact& contact) {
    return {wrapUp.disposition, wrapUp.notes, wrapUp.tags.empty() ? contact.tags : wrapUp.tags, false};
}

} // namespace

Milliseconds Decider::wrapUpTime(const Contact& contact) const {
    const auto* queue = queueOf(state(), contact);
    return queue ? std::chrono::seconds(queue->config.wrapUpSeconds) : m_floor.settings().directWrapUp;
}

core::Result<void> Decider::on(const WrapUp& wrapUp) {
    if (const auto* agent = m_floor.agent(m_actor.id))
        if (const auto* handedOn = openWrapUp(*agent, wrapUp.contactId)) {
            finishHandover(*agent, *handedOn, doneBy<HandoverWrapUpDone>(wrapUp, *handedOn));
            return {};
        }
    const auto record = own(wrapUp.contactId);
    if (!record) return core::fail(record.error());
    if ((*record)->contact.status != ContactStatus::Wrapping) return wrongState("the contact is not in wrap-up");
    finish((*record)->contact, doneBy<WrapUpDone>(wrapUp, (*record)->contact));
    return {};
}

core::Result<void> Decider::on(const SetTags& set) {
    const auto record = open(set.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    if (m_actor.kind == ActorKind::Customer) return notFound();
    if (contact.tags != set.tags) add(contact.id, std::nullopt, ContactTagged{set.tags});
    return {};
}

void Decider::finish(const Contact& contact, WrapUpDone done) {
    add(contact.id, contact.agentId, std::move(done));
    if (contact.agentId) afterWork(state().agents.at(*contact.agentId));
}

core::Result<void> Decider::on(const ExtendWrapUp& extend) {
    if (extend.seconds < 1 || extend.seconds > longestExtension)
        return core::fail(core::invalid("bad_extension", "wrap-up is extended by 1 to 3600 seconds"));
    const auto extended = [&](const Contact& contact) {
        return contact.deadline.value_or(m_now) + std::chrono::seconds(extend.seconds);
    };
    if (const auto* agent = m_floor.agent(m_actor.id))
        if (const auto* handedOn = openWrapUp(*agent, extend.contactId)) {
            add(handedOn->id, agent->config.id, HandoverWrapUpExtended{extended(*handedOn)});
            return {};
        }
    const auto record = own(extend.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    if (contact.status != ContactStatus::Wrapping) return wrongState("the contact is not in wrap-up");
    add(contact.id, contact.agentId, WrapUpExtended{extended(contact)});
    return {};
}

} // namespace callroom::floor
