#include "server/floor/decide/decider.h"

#include <algorithm>

namespace callroom::floor {
namespace {

const OverflowRule* ruleFor(const QueueRecord& queue, OverflowWhen when) {
    for (const auto& rule : queue.config.overflow)
        if (rule.when == when) return &rule;
    return nullptr;
}

/// Whether a rule that promises to come back to the customer can be kept: calls are called back, chats are kept as
/// messages.
bool canComeBack(const QueueRecord& queue, OverflowEnd end, Channel channel) {
    const auto& config = queue.config;
    const bool isAble =
        end == OverflowEnd::Callback ? usesCallSlot(channel) && config.callbackAttempts > 0 : channel == Channel::Chat;
    return isAble && (config.isOpen || config.opensAt);
}

bool isPromise(OverflowEnd end) {
    return end == OverflowEnd::Callback || end == OverflowEnd::Message;
}

Outcome outcomeOf(OverflowEnd end) {
    return end == OverflowEnd::Voicemail ? Outcome::Voicemail : Outcome::Failed;
}

} // namespace

core::Result<Decider::Entry> Decider::entryTo(const QueueRecord& first, Channel channel) const {
    Entry entry{&first, std::nullopt};
    std::vector<const QueueRecord*> seen;
    while (true) {
        const QueueRecord& queue = *entry.queue;
        seen.push_back(&queue);
        const bool isFull = queue.line.size() >= queue.config.maxLength;
        const OverflowRule* rule = nullptr;
        if (!queue.config.isOpen) {
            rule = ruleFor(queue, OverflowWhen::Closed);
        } else {
            if (isUnstaffed(queue)) rule = ruleFor(queue, OverflowWhen::Unstaffed);
            if (!rule && isFull) rule = ruleFor(queue, OverflowWhen::MaxLength);
        }
        if (rule && !rule->queueId && isPromise(rule->end) && !canComeBack(queue, rule->end, channel)) rule = nullptr;
        if (rule && !rule->queueId) return Entry{nullptr, rule->when, rule->end, &queue};
        // A rule that leads nowhere, or round in a circle, is none.
        const auto* next = rule ? m_floor.queue(*rule->queueId) : nullptr;
        if (next && (!servesChannel(*next, channel) || std::find(seen.begin(), seen.end(), next) != seen.end()))
            next = nullptr;
        if (!next) {
            if (auto open = mayEnter(queue, channel); !open) return core::fail(std::move(open.error()));
            return entry;
        }
        entry = {next, rule->when};
    }
}

void Decider::send(const Contact& contact, const Entry& entry, Timestamp since) {
    const std::string reason(core::toText(*entry.reason));
    if (entry.queue)
        add(contact.id, std::nullopt, ContactMoved{toQueue(contact, *entry.queue, since), reason});
    else if (isPromise(entry.end))
        callLater(contact, *entry.keeper, *entry.reason);
    else
        leaveFloor(contact, outcomeOf(entry.end), reason);
}

void Decider::overflow(const ContactRecord& record, OverflowWhen when) {
    const Contact& contact = record.contact;
    const auto* queue = queueOf(state(), contact);
    const auto* rule = queue ? ruleFor(*queue, when) : nullptr;
    const auto* target = rule && rule->queueId ? m_floor.queue(*rule->queueId) : nullptr;
    if (target && target != queue && servesChannel(*target, contact.channel)) {
        auto entry = entryTo(*target, contact.channel);
        // Sent back to where it came from it may as well stay, or leave.
        if (entry && entry->queue != queue) {
            entry->reason = when;
            send(contact, *entry, contact.queuedAt.value_or(contact.createdAt));
            return;
        }
    }
    const bool isSentAway = rule && !rule->queueId;
    if (isSentAway && isCallOwed(contact)) return; // the promise is kept
    if (isSentAway && isPromise(rule->end)) {
        if (canComeBack(*queue, rule->end, contact.channel) && !contact.consultOf)
            callLater(contact, *queue, when);
        else if (when == OverflowWhen::MaxWait)
            leaveLine(record, Outcome::Abandoned, "max_wait");
        return;
    }
    if (when == OverflowWhen::MaxWait && !(isSentAway && rule->end == OverflowEnd::Voicemail))
        leaveLine(record, Outcome::Abandoned, "max_wait");
    else if (isSentAway)
        leaveLine(record, outcomeOf(rule->end), std::string(core::toText(when)));
}

void Floor::overflowWaiting(Timestamp now, Changes& changes) {
    const auto suspects = std::exchange(m_state.overflowingQueues, {});
    for (const auto id : suspects)
        for (const auto when : {OverflowWhen::Closed, OverflowWhen::Unstaffed}) {
            const auto* left = queue(id);
            if (!left) break;
            const bool isSo = when == OverflowWhen::Closed ? !left->config.isOpen : isUnstaffed(*left);
            if (!isSo || !ruleFor(*left, when)) continue;
            const std::vector<Line::Place> waiting(left->line.begin(), left->line.end());
            for (const auto& place : waiting) {
                const auto& record = m_state.contacts.at(place.id);
                if (record.contact.status != ContactStatus::Queued) continue;
                // A call that was promised is kept after closing time.
                if (when == OverflowWhen::Closed && isCallOwed(record.contact)) continue;
                Decider decider(*this, Actor{}, now);
                decider.overflow(record, when);
                apply(decider.take(), changes);
            }
        }
}

Changes Floor::setOpenings(const std::vector<QueueOpening>& openings, Timestamp now) {
    Changes changes;
    noteTime(now);
    for (const auto& opening : openings) {
        const auto found = m_state.queues.find(opening.queueId);
        if (found == m_state.queues.end()) continue;
        found->second.config.isOpen = opening.isOpen;
        found->second.config.opensAt = opening.opensAt;
        if (!opening.isOpen) m_state.overflowingQueues.insert(opening.queueId);
    }
    overflowWaiting(now, changes);
    route(now, changes);
    m_state.audiences.settle();
    collectRows(changes);
    return changes;
}

} // namespace callroom::floor
