#include "server/directory/contact_view.h"

#include <algorithm>

namespace callroom::directory {
namespace {

double seconds(core::Milliseconds duration) {
    return core::toSeconds(std::max(duration, core::Milliseconds(0)));
}

/// When the conversation or the wait ended, or `now` while it goes on.
core::Timestamp endOr(const floor::Contact& contact, core::Timestamp now) {
    return contact.endedAt.value_or(now);
}

core::Milliseconds held(const floor::Contact& contact, core::Timestamp now) {
    return contact.heldFor + (contact.heldSince ? endOr(contact, now) - *contact.heldSince : core::Milliseconds{0});
}

} // namespace

protocol::Contact contactView(const floor::Contact& contact, core::TenantId tenant, Viewer viewer,
                              core::Timestamp now) {
    protocol::Contact view;
    view.id = contact.id;
    view.tenantId = tenant;
    view.channel = contact.channel;
    view.status = contact.status;
    view.outcome = contact.outcome;
    view.queueId = contact.queueId;
    view.agentId = contact.agentId;
    view.customer = {contact.customerId, contact.customerName};
    view.conversationId = contact.conversationId;
    view.subject = contact.subject;
    view.priority = contact.priority;
    for (const auto& skill : contact.skills)
        view.skills.push_back({skill.name, skill.level});
    view.createdAt = contact.createdAt;
    view.queuedAt = contact.queuedAt;
    view.offeredAt = contact.offeredAt;
    view.answeredAt = contact.answeredAt;
    view.endedAt = contact.endedAt;
    view.wrappedAt = contact.wrappedAt;
    view.deadline = contact.deadline;
    if (contact.queuedAt)
        view.waitSeconds = seconds(contact.answeredAt.value_or(endOr(contact, now)) - *contact.queuedAt);
    if (contact.answeredAt) {
        const auto holds = held(contact, now);
        view.holdSeconds = seconds(holds);
        view.talkSeconds = seconds(endOr(contact, now) - *contact.answeredAt - holds);
        if (contact.endedAt) view.wrapSeconds = seconds(contact.wrappedAt.value_or(now) - *contact.endedAt);
    }
    view.metadata.text = contact.metadata;
    if (contact.callback) {
        const auto& callback = *contact.callback;
        view.callback = protocol::CallbackView{std::nullopt, callback.askedAt, callback.dueAt, callback.attempts,
                                               callback.reachedAt};
        if (!callback.phone.empty()) view.callback->phone = callback.phone;
    }
    view.conferenceAgentId = contact.conferenceAgentId;
    if (viewer == Viewer::Staff) {
        view.tags = contact.tags;
        view.disposition = contact.disposition;
        view.notes = contact.notes;
        view.consultOf = contact.consultOf;
        view.consultId = contact.consultId;
    }
    return view;
}

} // namespace callroom::directory
